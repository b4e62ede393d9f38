# Binary search, against a search from the start.


# The index of `wanted`, or None.
def binary_search(items, wanted):
    low = 0
    high = len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    if low < len(items) and items[low] == wanted:
        return low
    return None


def linear_search(items, wanted):
    for i in range(len(items)):
        if items[i] == wanted:
            return i
    return None


squares = []
for i in range(200):
    squares.append(i * i)

for wanted in [0, 1, 144, 150, 39601, 40000]:
    index = binary_search(squares, wanted)
    if index is None:
        print(wanted, "is not there")
    else:
        print(f"{wanted} is number {index}")

for wanted in range(0, 400, 3):
    assert binary_search(squares, wanted) == linear_search(squares, wanted)
print("both searches agree")
