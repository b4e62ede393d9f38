def f():
    return flat.area(1, 2)


print(f())
import shapes.flat as flat
