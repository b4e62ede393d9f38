# Reading files as text and as bytes.
with open("lines.txt") as f:
    print(f.read())
with open("lines.txt", "r") as f:
    print(f.readline(), f.readline(), repr(f.readline()), repr(f.readline()), repr(f.readline()))
with open("lines.txt") as f:
    print(f.readlines())
with open("lines.txt") as f:
    for number, line in enumerate(f, 1):
        print(number, line.rstrip("\n"))
f = open("lines.txt", mode="rt", encoding="ascii", errors="strict", buffering=1)
print(list(f), list(f))
f.close()
print([line.strip() for line in open("lines.txt")])
with open("lines.txt") as f:
    print(f.read(5), repr(f.read(7)), f.read(0), f.tell(), f.readline(), f.tell(), repr(f.read(None)), repr(f.read()))
    print(f.seek(0), f.readline(3), f.readline(100), f.readline(-1), f.tell())
    print(f.seek(6), f.read(4), f.seek(0, 1), f.seek(0, 2), repr(f.read()))
    print(f.readlines(1))
    f.seek(0)
    print(f.readlines(1), f.readlines(12), f.readlines(-1))

# Characters of several bytes, and line ends.
with open("mixed.txt", encoding="utf-8") as f:
    print(ascii(f.read()))
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("mixed.txt", newline=newline) as f:
        print(repr(newline), ascii(f.readlines()))
    with open("ends.txt", newline=newline) as f:
        lines = f.readlines()
        print(repr(newline), ascii(lines))
        f.seek(0)
        places = []
        while True:
            places.append(f.tell())
            if not f.readline():
                break
        print(places)
        f.seek(0)
        places = []
        while (c := f.read(1)):
            if c != "\r":
                places.append(f.tell())
        print(places)
        again = []
        for place in places:
            f.seek(place)
            again.append(ascii(f.read(1)))
        print(again)
with open("mixed.txt", encoding="latin-1") as f:
    print(ascii(f.readline()), f.tell(), f.encoding)
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    with open("mixed.txt", encoding="ascii", errors=errors) as f:
        try:
            print(errors, ascii(f.read(12)))
        except UnicodeDecodeError as e:
            print(errors, e)
with open("bytes.bin") as f:
    try:
        f.readline()
    except UnicodeDecodeError as e:
        print(e)

# Bytes.
with open("bytes.bin", "rb") as f:
    print(f.read())
with open("bytes.bin", "rb") as f:
    print(f.read(2), f.readline(), f.readline(2), f.tell(), f.read(100), f.read(5), f.read())
    print(f.seek(-3, 2), f.read(), f.seek(2), f.seek(2, 1), f.read(1), f.tell())
    print(f.seek(100), f.read(), f.tell())
    f.seek(0)
    print(f.readlines(), list(f))
    f.seek(0)
    print([len(line) for line in f])
    f.seek(0)
    print(f.peek(1)[:1], f.read1(3), f.read1(), f.read1())
    f.seek(1)
    target = bytearray(4)
    print(f.readinto(target), target, f.readinto(target), target, f.readinto(target), target)
    f.seek(0)
    print(f.readinto(memoryview(target)[1:3]), target)
with open("bytes.bin", "rb", buffering=0) as f:
    print(f.read(3), f.readline(), f.readall(), f.read(), f.tell(), f.seek(4), f.readinto(target), target)
print(repr(open("empty.txt").read()), open("empty.txt", "rb").read(), list(open("empty.txt")))
