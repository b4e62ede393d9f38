# Files of many chunks.
import os

words = ["alpha", "bäta", "gamma €", "δ" * 40, "", "e" * 300]
with open("big.txt", "w") as f:
    for i in range(400):
        f.write(f"{i} {words[i % 6]}\n")
total = 0
places = []
with open("big.txt") as f:
    for i, line in enumerate(f):
        assert line == f"{i} {words[i % 6]}\n", (i, line)
        total += len(line)
print(total, os.path.getsize("big.txt"))
with open("big.txt") as f:
    while True:
        places.append(f.tell())
        line = f.readline()
        if not line:
            break
print(len(places), places[:5], places[-1], sum(places))
with open("big.txt") as f:
    for i in (399, 0, 200, 77, 301):
        f.seek(places[i])
        print(ascii(f.readline()[:20]), f.tell() == places[i + 1])
with open("big.txt") as f:
    text = f.read(10)
    while part := f.read(1234):
        text += part
    print(len(text), hash(text) == hash(open("big.txt").read()), len(text.splitlines()))
with open("big.txt", "rb") as f:
    data = f.read(10)
    while part := f.read(1234):
        data += part
    print(len(data), data == open("big.txt", "rb").read(), data.decode() == text)
with open("big.txt", "rb") as f:
    print(len(f.readlines()), sum(map(len, open("big.txt", "rb"))))
with open("big.txt", "r+b") as f:
    f.seek(9000)
    f.write(b"#" * 10000)
    print(f.tell(), f.read(5), f.seek(8990), f.read(20))
with open("end.txt", "wb") as f:
    f.write(b"x" * 8191 + b"\r\n" + b"y" * 8189 + "é".encode() + b"z\r")
for newline in (None, "", "\r\n"):
    with open("end.txt", newline=newline) as f:
        print([(len(line), ascii(line[-3:])) for line in f])
with open("end.txt") as f:
    print(len(f.read(8190)), f.tell(), ascii(f.read(2)), f.tell(), len(f.read(8189)), f.tell(), ascii(f.read(3)))
os.remove("big.txt")
os.remove("end.txt")
