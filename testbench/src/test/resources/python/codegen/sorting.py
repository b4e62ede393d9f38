def quick(items, low, high):
    if low < high:
        pivot = items[high]
        i = low - 1
        for j in range(low, high):
            if items[j] <= pivot:
                i += 1
                items[i], items[j] = items[j], items[i]
        items[i + 1], items[high] = items[high], items[i + 1]
        quick(items, low, i)
        quick(items, i + 2, high)


def heap(items):
    n = len(items)
    start = n // 2 - 1
    while start >= 0:
        sift(items, start, n)
        start -= 1
    while n > 1:
        n -= 1
        items[0], items[n] = items[n], items[0]
        sift(items, 0, n)


def sift(items, root, n):
    while 2 * root + 1 < n:
        child = 2 * root + 1
        if child + 1 < n and items[child] < items[child + 1]:
            child += 1
        if items[root] >= items[child]:
            return
        items[root], items[child] = items[child], items[root]
        root = child


def numbers(count, seed):
    result = []
    for i in range(count):
        seed = (seed * 16807) % 2147483647
        result.append(seed % 1000 - 500)
    return result


a = numbers(200, 1)
b = numbers(200, 1)
quick(a, 0, len(a) - 1)
heap(b)
print(a == b, a[0], a[100], a[-1])
words = ["pear", "apple", "fig", "kiwi", "apricot", "Fig", "éclair"]
quick(words, 0, len(words) - 1)
print(words)
