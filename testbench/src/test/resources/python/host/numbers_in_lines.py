# What many small programs do: numbers, a table and the rest of the input.
import sys

n = int(input())
rows = [list(map(int, input().split())) for _ in range(n)]
print(sum(map(sum, rows)), [max(r) for r in rows])
a, b = input().split(",")
print(float(a) + float(b))
words = sys.stdin.read().split()
print(len(words), sorted(words)[:3], sys.stdin.readline() == "", sys.stdin.readlines())
