n = 42
s = "hi"
w = 8
print(f"{n} {n:5d}|{n:<5}|{n:^7}|{n:>+6}|{n:06d}|{n:,}|{n:x}|{n:#o}|{n:b}|{n:X}|{n:#b}")
print(f"{s!r}|{s:>5}|{s:*^9}|{n!s:>5}|{{}}|{1234567:,}|{n:c}|{-n:+}|{-n:05}|{n: d}|{n:_}|{1234567:_}")
print(f"{s:{w}}|{n:>{w}}|{'nested'!r}|{n + 1}|{s * 2}|{[1, s]}|{None}|{True}|{True:5}|{n:=+8}|{n:08,}")
print(f"", f"plain", f"{n}" f"{s}" "tail", f"{f'{n}'}", f"a{n}b{s}c")
for width in range(1, 5):
    print(f"{width:{width}}|{'x':-<{width}}|")
print(format(255, "x"), format("a", ">3"), f"{s:.1}", f"{n=}")
