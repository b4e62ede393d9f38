for n in (2**47, -(2**64), 10**30, 3**90 - 1):
    print(hex(n), oct(n), bin(n))
    print(f"{n:,} {n:_} {n:x} {n:#X} {n:_x} {n:b} {n:+} {n:>60} {n:<60}| {n:^61}| {n:=+70,} {n:#060x}")
    print(f"{n:e} {n:.3f} {n:g} {n:%}", format(n, "d"), format(n, "o"))
    print(int(str(n)), int(hex(n), 16), int(oct(n), 8), int(bin(n), 2), int(hex(n), 0))
print(int("123456789" * 10), int("-" + "9" * 50), int("zzzzzzzzzzzzzzzzzzzz", 36), int("1_000_000_000_000_000_000_000"))
print(int("-0x_ffff_ffff_ffff_ffff_ffff", 0), int("1" * 100, 2), int("21012" * 20, 3), int("  1" + "0" * 40 + " \n"))
print(int("0" * 100), int("0" * 100 + "7"), int("000000000000000000000000000000000123456789012345678901234567890"))
for text in ("1__0" + "0" * 30, "123456789012345678901234567890x", "9" * 40 + "_", "_" + "9" * 40, "0" + "9" * 40, "- " + "9" * 40):
    for base in (10, 0, 36):
        try:
            print(int(text, base))
        except ValueError as e:
            print(e)
digits = str(10**4299)
print(len(digits), int(digits) == 10**4299)
for f in (lambda: str(10**4300), lambda: int("1" * 4301), lambda: f"{10**5000}", lambda: repr([10**4300])):
    try:
        print(f())
    except ValueError as e:
        print(e)
print(len(hex(10**5000)), int("f" * 5000, 16) == 16**5000 - 1)
try:
    print(f"{10**30:c}")
except OverflowError as e:
    print(e)
try:
    print(f"{10**30:.2d}")
except ValueError as e:
    print(e)
