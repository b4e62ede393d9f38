def insertion_sort(a):
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x


def quick_sort(a):
    if len(a) <= 1:
        return a
    pivot = a[0]
    less = []
    more = []
    for i in range(1, len(a)):
        if a[i] < pivot:
            less.append(a[i])
        else:
            more.append(a[i])
    return quick_sort(less) + [pivot] + quick_sort(more)


numbers = []
seed = 12345
for i in range(60):
    seed = (seed * 1103 + 12345) % 65536
    numbers.append(seed % 200 - 100)
print(quick_sort(numbers))
insertion_sort(numbers)
print(numbers)
words = ["pear", "apple", "fig", "Apple", "", "apples"]
insertion_sort(words)
print(words)
pairs = [[2, "b"], [1, "z"], [2, "a"], [1]]
insertion_sort(pairs)
print(pairs)
