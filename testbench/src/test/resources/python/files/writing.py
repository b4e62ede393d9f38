# Writing, appending, creating, updating, cutting.
import os


def show(name):
    with open(name, "rb") as f:
        print(f.read())


with open("a.txt", "w") as f:
    print(f.write("hello\n"), f.write(""), f.write("wörld €\n"), f.tell())
    f.writelines(["one\n", "two\n"])
    f.writelines(str(i) for i in range(3))
    print("printed", 1, 2.5, file=f)
    print(end="", file=f, flush=True)
show("a.txt")
with open("a.txt", "a") as f:
    print(f.tell())
    f.write("appended\n")
    f.seek(0)
    f.write("at the end\n")
show("a.txt")
with open("a.txt", "w"):
    pass
show("a.txt")
with open("new.txt", "x") as f:
    f.write("new")
try:
    open("new.txt", "x")
except FileExistsError as e:
    print(e, e.errno, e.strerror, e.filename, e.args)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("n.txt", "w", newline=newline) as f:
        print(f.write("a\nb\r\nc\n"))
    show("n.txt")
for encoding in ("utf-8", "latin-1", "ascii"):
    with open("e.txt", "w", encoding=encoding, errors="replace") as f:
        f.write("aé€")
    show("e.txt")
    with open("e.txt", "w", encoding=encoding) as f:
        try:
            f.write("é\ud800")
        except UnicodeEncodeError as e:
            print(e)

# Text that is updated.
with open("u.txt", "w+") as f:
    f.write("abcdefgh\n")
    print(f.tell(), f.seek(0), f.read(3), f.tell(), f.seek(3), f.write("XY"), f.seek(0), f.read())
with open("u.txt", "r+") as f:
    print(f.readline(), f.write("more\n"), f.seek(2), f.read(), f.seek(0), f.write("0"), f.tell())
    print(f.truncate(4), f.seek(0), f.read(), f.truncate(), f.tell())
    print(f.truncate(6), f.seek(0), repr(f.read()))
show("u.txt")
with open("u.txt", "a+") as f:
    print(f.tell(), f.read(), f.seek(1), f.read(2), f.write("!"), f.tell(), f.seek(0), f.read())

# Bytes.
with open("b.bin", "wb") as f:
    print(f.write(b"12345"), f.write(bytearray(b"678")), f.write(memoryview(b"xyz")[1:]), f.tell())
    print(f.seek(2), f.write(b"--"), f.truncate(6), f.tell())
    print(f.seek(8), f.write(b"end"))
show("b.bin")
with open("b.bin", "r+b") as f:
    print(f.read(2), f.write(b"AB"), f.read(1), f.tell(), f.seek(-1, 1), f.write(b"C"), f.seek(0), f.read())
    print(f.seek(0), f.readline(), f.truncate(3), f.seek(0, 2), f.tell())
show("b.bin")
with open("b.bin", "w+b") as f:
    f.write(b"fresh")
    f.seek(0)
    print(f.read())
with open("b.bin", "ab") as f:
    print(f.tell(), f.write(b"+"), f.tell())
with open("b.bin", "wb", buffering=0) as f:
    print(f.write(b"raw"), f.tell(), f.truncate(), f.seek(0), f.write(b"R"))
show("b.bin")
import array

with open("b.bin", "wb") as f:
    print(f.write(array.array("H", [1, 2, 513])))
show("b.bin")

# Two at once.
with open("one", "w") as a, open("two", "w") as b:
    for i in range(5):
        print(i, file=a if i % 2 else b)
print(open("one").read().split(), open("two").read().split())
for name in ("a.txt", "new.txt", "n.txt", "e.txt", "u.txt", "b.bin", "one", "two"):
    os.remove(name)
print(sorted(os.listdir(".")))
