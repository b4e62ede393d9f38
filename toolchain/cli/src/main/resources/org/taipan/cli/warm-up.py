# Compiled and run once after a build, to record which classes such a run needs.


def mean(numbers):
    total = 0
    for number in numbers:
        total += number
    return total // len(numbers)


squares = []
i = 0
while i < 100:
    squares.append(i * i if i % 3 else -i)
    i += 1
a, b = min(3, 4), max(3, 4)
print(f"{mean(squares)} of {len(squares)}", a < b and not a == b, "text" + "s", None, sep=", ")
assert squares[2] == 4, "squares"
