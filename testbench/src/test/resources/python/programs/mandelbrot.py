# Fixed point with 10 bits of fraction.
one = 1024
for y in range(-12, 13, 2):
    line = ""
    for x in range(-40, 21):
        cx = x * one // 20
        cy = y * one // 10
        zx = 0
        zy = 0
        count = 0
        while count < 20 and zx * zx + zy * zy < 4 * one * one:
            zx, zy = (zx * zx - zy * zy) // one + cx, 2 * zx * zy // one + cy
            count += 1
        line += " .:-=+*%#@@@@@@@@@@@@@@@"[count]
    print(line)
