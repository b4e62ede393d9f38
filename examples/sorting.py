# Two simple sorts, counted: bubble sort and insertion sort.


def random_numbers(count, seed):
    numbers = []
    for _ in range(count):
        seed = seed * 16807 % 2147483647
        numbers.append(seed % 1000)
    return numbers


def copy(items):
    result = []
    for item in items:
        result.append(item)
    return result


# Sorts in place; returns the number of exchanges.
def bubble_sort(items):
    exchanges = 0
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                exchanges += 1
                swapped = True
        if not swapped:
            break
    return exchanges


# Sorts in place; returns the number of moves.
def insertion_sort(items):
    moves = 0
    for i in range(1, len(items)):
        item = items[i]
        j = i - 1
        while j >= 0 and items[j] > item:
            items[j + 1] = items[j]
            moves += 1
            j -= 1
        items[j + 1] = item
    return moves


def is_sorted(items):
    for i in range(1, len(items)):
        if items[i - 1] > items[i]:
            return False
    return True


numbers = random_numbers(120, 42)
bubbled = copy(numbers)
inserted = copy(numbers)
print("bubble sort:", bubble_sort(bubbled), "exchanges")
print("insertion sort:", insertion_sort(inserted), "moves")
print("sorted:", is_sorted(numbers), is_sorted(bubbled), is_sorted(inserted))
assert bubbled == inserted
print("smallest", bubbled[0], "median", bubbled[len(bubbled) // 2], "largest", bubbled[-1])
