def each(x):
    for i in x:
        print(i)


each([1])
each(5)
