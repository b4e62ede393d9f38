import sys

print(len(sys.argv), sys.argv[0].endswith("sys_module.py"), sys.maxsize, sys.byteorder, sys.maxunicode, sys.version_info >= (3, 8), sys.version_info[0])
print(sys.getrecursionlimit())
sys.setrecursionlimit(200)
print(sys.getrecursionlimit())


def depth(n):
    return depth(n + 1)


try:
    depth(0)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(5000)


def sum_to(n):
    return n and n + sum_to(n - 1)


print(sum_to(3000), sys.intern("a"))
for limit in (0, -5, 2 ** 40, "a", 1):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, OverflowError, TypeError, RecursionError) as e:
        print(repr(e))
try:
    sys.exit(5)
except SystemExit as e:
    print(repr(e), e.code)
sys.exit("bye")
