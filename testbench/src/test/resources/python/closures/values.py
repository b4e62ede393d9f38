def add(a, b):
    return a + b


def mul(a, b):
    return a * b


table = [add, mul, lambda a, b: a - b, max, min]
for f in table:
    print(f(6, 3))
names = ("add", add), ("mul", mul)
for name, f in names:
    print(name, f(2, 5))


def fold(function, items, start):
    for item in items:
        start = function(start, item)
    return start


print(fold(add, [1, 2, 3], 0), fold(mul, range(1, 6), 1), fold(lambda a, b: b + a, "abc", ""))


def apply_all(functions, x):
    result = []
    for f in functions:
        result.append(f(x))
    return result


print(apply_all([str, int, abs, bool, lambda x: x * x], -3))
print(apply_all([print, len], "text"))
p = print
p(1, 2, sep="+", end="!\n")
p(*[1, 2, 3], sep="")
print(*"xyz", sep="/", end=".\n")
print(max(*[3, 8, 5]), len(*["abc"]))
f = add if len(table) > 3 else mul
print(f(3, 4), (lambda: "called")(), (lambda *a: a)(1, 2))
print(add is add, add is mul, add == add, (lambda: 0) == (lambda: 0), print is p)


def makes():
    def same():
        return 1
    return same


print(makes() is makes(), makes()() == makes()())
print(bool(add), not add, add and 1)
