for n in [0, 9, 65, 97, 127, 128, 255, 256, 8364, 65535, 65536, 128512, 1114111]:
    c = chr(n)
    print(n, ord(c), len(c), repr(c), ascii(c))
shift = ""
for c in "Hello":
    shift += chr(ord(c) + 1)
print(shift)
