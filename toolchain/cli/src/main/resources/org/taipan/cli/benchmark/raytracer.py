"""Ray tracer: spheres, a plane and reflections, with vectors that have operators."""


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / self.dot(self) ** 0.5)

    def mirrored(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Sphere:
    def __init__(self, centre, radius, shade, shine):
        self.centre = centre
        self.radius = radius
        self.shade = shade
        self.shine = shine

    def distance(self, origin, direction):
        to = self.centre - origin
        along = to.dot(direction)
        rest = self.radius * self.radius - to.dot(to) + along * along
        if rest < 0.0:
            return None
        near = along - rest**0.5
        return near if near > 1e-6 else None

    def normal(self, point):
        return (point - self.centre).unit()

    def colour(self, point):
        return self.shade


class Floor:
    shine = 0.1

    def distance(self, origin, direction):
        if direction.y > -1e-6:
            return None
        far = -origin.y / direction.y
        return far if far > 1e-6 else None

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def colour(self, point):
        return 0.9 if (int(point.x + 100.0) + int(point.z + 100.0)) % 2 else 0.3


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def nearest(self, origin, direction):
        best = None
        hit = None
        for thing in self.things:
            distance = thing.distance(origin, direction)
            if distance is not None and (best is None or distance < best):
                best = distance
                hit = thing
        return best, hit

    def trace(self, origin, direction, depth):
        distance, thing = self.nearest(origin, direction)
        if thing is None:
            return 0.1 + 0.2 * max(direction.y, 0.0)
        point = origin + direction * distance
        normal = thing.normal(point)
        to_light = (self.light - point).unit()
        _, blocker = self.nearest(point, to_light)
        bright = 0.0 if blocker is not None else max(normal.dot(to_light), 0.0)
        result = thing.colour(point) * (0.15 + 0.85 * bright)
        if depth > 0 and thing.shine > 0.0:
            result = (1.0 - thing.shine) * result + thing.shine * self.trace(
                point, direction.mirrored(normal), depth - 1
            )
        return result


SHADES = " .:-=+*#%@"
scene = Scene(
    [
        Sphere(Vector(0.0, 1.0, 5.0), 1.0, 0.9, 0.3),
        Sphere(Vector(-1.8, 0.6, 4.0), 0.6, 0.6, 0.2),
        Sphere(Vector(1.6, 0.5, 3.6), 0.5, 0.7, 0.5),
        Floor(),
    ],
    Vector(-4.0, 6.0, 0.0),
)
eye = Vector(0.0, 1.2, -1.0)
WIDTH, HEIGHT = 40, 16
total = 0.0
for row in range(HEIGHT):
    line = ""
    for column in range(WIDTH):
        ray = Vector((column - WIDTH / 2) / WIDTH * 1.6, (HEIGHT / 2 - row) / HEIGHT, 1.5).unit()
        light = scene.trace(eye, ray, 2)
        total += light
        line += SHADES[min(int(light * len(SHADES)), len(SHADES) - 1)]
    print(line.rstrip())
print("%.6f" % total)
