"""Names that a module lacks are ImportErrors where the program handles them."""

try:
    from sys import there_is_no_such_name
except ImportError as e:
    print(type(e).__name__, "there_is_no_such_name" in str(e))
try:
    from math import sqrt, no_square_root as other
except ImportError:
    print("math", "sqrt" in globals())
    other = None
try:
    from shapes.flat import no_area
except ImportError as e:
    print(str(e).split(" (")[0])
try:
    from math import sqrt, floor
except ImportError:
    print("no")
print(sqrt(4), floor(2.5), other)
