def make():
    global made, other
    made = 5
    other = [made]


make()
print(made, other)


def change():
    global made
    made += 1
    other.append(made)


change()
print(made, other)
