import bisect
from bisect import bisect_left, insort

data = [1, 3, 3, 5, 7]
print([bisect.bisect(data, x) for x in range(9)], [bisect_left(data, x) for x in range(9)], bisect.bisect_right(data, 3, 0, 2), bisect_left(data, 3, hi=1))
print(bisect_left(["a", "bb", "ccc"], 2, key=len), bisect.bisect_right(["a", "bb", "ccc"], 2, key=len))
insort(data, 4)
bisect.insort_left(data, 3)
bisect.insort_right(data, 0)
print(data)
words = ["a", "bb", "cccc"]
insort(words, "ddd", key=len)
print(words)


def grade(score, breakpoints=[60, 70, 80, 90], grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(score) for score in [33, 99, 77, 70, 89, 90, 100]])
for f in (lambda: bisect_left([1], 1, -1), lambda: bisect_left([1], "a"), lambda: bisect_left(5, 1)):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
