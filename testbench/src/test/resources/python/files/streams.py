# Streams of the program's own, and streams on other streams.
import io


class Letters(io.RawIOBase):
    def __init__(self, data):
        self.data = data
        self.at = 0
        self.calls = []

    def readable(self):
        return True

    def readinto(self, b):
        part = self.data[self.at : self.at + min(len(b), 5)]
        b[: len(part)] = part
        self.at += len(part)
        self.calls.append(len(part))
        return len(part)


raw = Letters(b"first\nsecond line\nthird")
print(raw.read(3), raw.readline(), raw.read(), raw.read(), raw.closed)
with Letters(b"one\ntwo\n\nthree") as raw:
    print(list(raw), raw.readlines())
print(raw.closed)
f = io.BufferedReader(Letters(b"one\ntwo\n\nthree"), 4)
print(f.readline(), f.peek()[:1], f.read(2), f.read(), f.read(), f.raw.data[:3])
f = io.TextIOWrapper(io.BufferedReader(Letters("eins\nzwei\nfünf\n".encode())), encoding="utf-8")
print(f.readline(), f.read(2), list(f), f)
f.close()
print(f.closed, f.buffer.closed, f.buffer.raw.closed)


class Shouting(io.RawIOBase):
    def writable(self):
        return True

    def write(self, b):
        print("raw", bytes(b))
        return len(b)


f = io.BufferedWriter(Shouting(), 8)
print(f.write(b"abc"), f.write(b"defg"), f.write(b"hi"), f.write(b"a longer text"))
f.flush()
f.write(b"end")
f.close()
b = io.BytesIO(b"x\r\ny\rz\n")
f = io.TextIOWrapper(b, encoding="ascii")
print(f.readlines(), f.seek(0), f.read(), f.encoding, f.errors, f)
f = io.TextIOWrapper(io.BytesIO(), newline="\r\n")
print(f.write("a\nb\n"), f.flush(), f.buffer.getvalue(), f.detach().getvalue())
f = io.TextIOWrapper(io.BytesIO(b"\xe9t\xe9"), "latin-1")
print(f.read())
f.reconfigure(line_buffering=True)
print(f.line_buffering)


class Tee(io.TextIOBase):
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)
        return len(s)


tee = Tee()
print("a", 1, sep="-", file=tee)
print(file=tee)
print(end="", file=tee)
tee.writelines(["x", "y"])
print(tee.parts, tee.readable(), tee.isatty())
for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    o = base()
    for name, *arguments in (
        ("readable",), ("writable",), ("seekable",), ("isatty",), ("fileno",), ("seek", 0), ("tell",), ("truncate",),
        ("read",), ("write", b""), ("detach",), ("flush",), ("close",), ("flush",), ("readable",),
    ):  # fmt: skip
        try:
            print(base.__name__, name, getattr(o, name)(*arguments))
        except Exception as e:
            print(base.__name__, name, type(e).__name__, str(e) if not isinstance(e, AttributeError) else "")
print(issubclass(io.FileIO, io.RawIOBase), issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase))
print(issubclass(io.TextIOWrapper, io.IOBase), issubclass(io.UnsupportedOperation, (OSError, ValueError)))
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)

b = io.BytesIO(b"hello world")
target = bytearray(5)
print(b.readinto(target), target, b.read1(3), b.read1(), b.getbuffer()[:2].tobytes(), b.seek(-3, 2), b.read())
print(b.truncate(4), b.getvalue(), b.seek(1), b.truncate(), b.getvalue(), b.tell())
s = io.StringIO("a\r\nb\rc\n", newline=None)
print(repr(s.getvalue()), s.readlines(), s.seek(0, 2), s.write("d\r\n"), repr(s.getvalue()))
for stream in (io.StringIO("text"), io.BytesIO(b"text")):
    for name, *arguments in (("seek", -1), ("seek", 1, 5), ("read", "a"), ("truncate", -1), ("fileno",), ("write", 5)):
        try:
            print(name, getattr(stream, name)(*arguments))
        except Exception as e:
            print(name, type(e).__name__, e)
    stream.close()
    for name, *arguments in (("read",), ("getvalue",), ("readable",), ("seek", 0), ("tell",), ("__enter__",)):
        try:
            print(name, getattr(stream, name)(*arguments))
        except Exception as e:
            print(name, type(e).__name__, e)
