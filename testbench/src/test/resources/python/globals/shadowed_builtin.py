def show(x):
    print(len(x))


show("abc")


def len(x):
    return "my len"


show("abc")
print(len([]))
max = 5
print(max + 1)


def local():
    abs = 3
    return abs


print(local(), abs(-2))
