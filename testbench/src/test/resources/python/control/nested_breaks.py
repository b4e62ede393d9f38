found = None
for a in range(1, 30):
    for b in range(a, 30):
        c = b
        while c < 40:
            if a * a + b * b == c * c and a + b + c > 40:
                found = (a, b, c)
                break
            c += 1
        if found:
            break
    if found:
        break
print(found)
