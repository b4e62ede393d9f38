values = [0, 1, -1, 5, -6, 255, 4096, -65536, 123456789]
for a in values:
    for b in values:
        print(a & b, a | b, a ^ b, end="; ")
    print(~a)
x = 0xff
x &= 0x3c
x |= 0b1
x ^= 0o7
print(x)
