"""Mandelbrot set: iterations of a map over floats, drawn as text."""

SHADES = " .:-=+*#%@"


def iterations(x, y, limit):
    a = b = 0.0
    for i in range(limit):
        aa = a * a
        bb = b * b
        if aa + bb > 4.0:
            return i
        b = 2.0 * a * b + y
        a = aa - bb + x
    return limit


WIDTH, HEIGHT, LIMIT = 48, 20, 60
total = 0
for row in range(HEIGHT):
    line = []
    for column in range(WIDTH):
        n = iterations(column * 3.0 / WIDTH - 2.2, row * 2.4 / HEIGHT - 1.2, LIMIT)
        total += n
        line.append(SHADES[n * (len(SHADES) - 1) // LIMIT])
    print("".join(line).rstrip())
print(total)
