flag = 1
if flag:
    import parts.plain as m
else:
    import shapes as m2


def use():
    return m.add(4, 5)


print(use())
print(m.add(1, 1), m.total)
for i in range(3):
    import shapes.flat

    print(i, shapes.flat.area(i, i))
