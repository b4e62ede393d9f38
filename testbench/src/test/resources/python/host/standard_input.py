# input() and sys.stdin over the same text.
import sys
print(sys.argv[1:])
name = input("name? ")
print(f"<{name}>", input())
print(repr(sys.stdin.readline()), repr(sys.stdin.readline(3)), repr(sys.stdin.read(4)))
for line in sys.stdin:
    print(line.rstrip())
try:
    input()
except EOFError as e:
    print(e)
print(repr(sys.stdin.read()))
