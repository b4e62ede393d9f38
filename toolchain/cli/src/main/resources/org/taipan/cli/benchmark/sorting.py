"""Sorting: quicksort and heap sort in Python beside the built-in sort with keys."""


def numbers(count):
    state = 1
    result = []
    for _ in range(count):
        state = state * 48271 % 2147483647
        result.append(state % 10007)
    return result


def quicksort(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while items[j] > pivot:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i += 1
                j -= 1
        if j - low < high - i:
            quicksort(items, low, j)
            low = i
        else:
            quicksort(items, i, high)
            high = j


def heapsort(items):
    n = len(items)
    for start in range(n // 2 - 1, -1, -1):
        sift(items, start, n)
    for end in range(n - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(items, 0, end)


def sift(items, root, end):
    while 2 * root + 1 < end:
        child = 2 * root + 1
        if child + 1 < end and items[child] < items[child + 1]:
            child += 1
        if items[root] >= items[child]:
            return
        items[root], items[child] = items[child], items[root]
        root = child


data = numbers(1500)
first = data[:]
quicksort(first, 0, len(first) - 1)
second = data[:]
heapsort(second)
print(first == second == sorted(data))
print(sorted(data, key=lambda n: (n % 10, -n))[:8])
pairs = sorted([(n % 100, str(n)) for n in data], reverse=True)
print(pairs[:4])
