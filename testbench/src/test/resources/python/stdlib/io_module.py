import io
import sys
from io import StringIO, BytesIO

s = StringIO()
print(s.write("hello"), s.write(" world\n"), s.getvalue(), s.tell())
print("a", 1, [2], sep="-", end="!\n", file=s)
print(s.getvalue(), end="")
print(s.seek(0), repr(s.read(5)), repr(s.readline()), s.readlines(), repr(s.read()), repr(s.readline()))
s = StringIO("one\ntwo\nthree")
print([line for line in s], s.seek(4), s.read(3), s.tell(), s.seek(0, 2), s.write("!"), s.getvalue(), s.seek(0), s.write("ONE"), s.getvalue(), s.truncate(5), s.getvalue())
s.seek(8)
s.write("x")
print(repr(s.getvalue()), s.readable(), s.closed, s.isatty())
with StringIO("a\nb") as t:
    print(t.readline(1), repr(t.readline()), t.read())
print(t.closed)
b = BytesIO(b"abc\ndef")
print(b.read(2), b.readline(), b.read(), b.getvalue(), b.seek(1), b.write(b"ZZ"), b.getvalue())
sys.stdout.write("direct\n")
print("to stderr", file=sys.stderr)
sys.stderr.write("written\n")
print("flushed", file=sys.stdout, flush=True)
sys.stdout.writelines(["x\n", "y\n"])
sys.stdout.flush()
out = sys.stdout.write
out("bound\n")
print("none", file=None)


class Upper:
    def write(self, text):
        sys.stdout.write(text.upper())


print("shout", "it", file=Upper())


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: t.read())
caught(lambda: StringIO(5))
caught(lambda: StringIO().write(5))
caught(lambda: BytesIO().write("a"))
caught(lambda: StringIO().seek(-1))
caught(lambda: sys.stdout.write(5))
caught(lambda: print(1, file=5))
