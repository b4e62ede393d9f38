"""Chaos game: points of a fractal, from random choices between spline points."""

import math


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def towards(self, other, share):
        return Point(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)

    def distance(self, other):
        return math.hypot(self.x - other.x, self.y - other.y)


class Generator:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n


def bezier(points, t):
    while len(points) > 1:
        points = [a.towards(b, t) for a, b in zip(points, points[1:])]
    return points[0]


corners = [Point(math.cos(2 * math.pi * i / 5), math.sin(2 * math.pi * i / 5)) for i in range(5)]
curve = [bezier(corners, i / 10) for i in range(11)]
generator = Generator(7)
grid = [[0] * 24 for _ in range(12)]
at = Point(0.0, 0.0)
length = 0.0
for _ in range(4000):
    target = corners[generator.below(5)] if generator.below(4) else curve[generator.below(11)]
    following = at.towards(target, 0.55)
    length += at.distance(following)
    at = following
    grid[int((at.y + 1) / 2 * 11.99)][int((at.x + 1) / 2 * 23.99)] += 1
for row in grid:
    print("".join([" .oO@"[min(count // 12, 4)] for count in row]).rstrip())
print(f"{length:.6f}")
