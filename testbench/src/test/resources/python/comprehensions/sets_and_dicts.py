print(sorted({x % 3 for x in range(10)}))
print({x: x * x for x in range(4)})
print({k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]})
print({v: k for k, v in {"one": 1, "two": 2}.items()})
print({(x, y): x + y for x in range(2) for y in range(2) if x != y})
print({x for x in ()}, {x: 1 for x in ()})


def say(text):
    print(text, end=" ")
    return text


print({say("k" + str(i)): say("v" + str(i)) for i in range(2)})
print({c: {d: c + d for d in "xy"} for c in "ab"})
print(sorted({frozenset([i, i + 1]) for i in range(2)} == {frozenset([0, 1]), frozenset([1, 2])} for _ in range(1)))
