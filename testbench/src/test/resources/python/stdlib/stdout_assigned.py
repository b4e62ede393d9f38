import contextlib
import io
import random
import sys
import textwrap
from contextlib import redirect_stderr, redirect_stdout


class Upper:
    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        self.stream.write(text.upper())

    def flush(self):
        self.stream.flush()


def noisy(n):
    print("noise", n)
    sys.stdout.write("direct\n")


saved = sys.stdout
sys.stdout = buffer = io.StringIO()
noisy(1)
print("to both", file=saved)
sys.stdout = saved
print(repr(buffer.getvalue()))
sys.stdout = Upper(sys.__stdout__)
noisy(2)
list(map(print, "ab"))
sys.stdout = sys.__stdout__
noisy(3)
out = io.StringIO()
with redirect_stdout(out) as same:
    noisy(4)
    with contextlib.redirect_stdout(io.StringIO()):
        noisy(5)
    print(same is out)
print(out.getvalue().splitlines())
errors = io.StringIO()
with redirect_stderr(errors):
    print("wrong", file=sys.stderr)
print(errors.getvalue())
try:
    with redirect_stdout(io.StringIO()):
        raise ValueError("inside")
except ValueError as e:
    print(e, sys.stdout is sys.__stdout__)
sys.stdout = None
print("nowhere")
sys.stdout = sys.__stdout__
# other names of modules may be assigned, too
random.randint = lambda a, b: b
textwrap.fill = lambda text, width: text[:width]
print(random.randint(1, 6), textwrap.fill("long text", 4))
