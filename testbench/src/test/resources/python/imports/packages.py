import shapes.solid.cube
from shapes.solid import cube as c
import shapes.flat as f

print(shapes.area(3, 4), shapes.flat.area(3, 4), f.perimeter(1, 2))
print(shapes.solid.volume(1, 2, 3), shapes.solid.cube.volume(3), c.SIDES)
print(shapes.NAMES)
