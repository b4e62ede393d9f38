from parts.plain import *
from shapes import *

print(COUNT, items, total)
print(add(1, 1), describe())
print(total)
print(area(2, 3), perimeter(2, 3), NAMES)
COUNT = 4
print(describe(), COUNT)
