print(int("101", base=2), int("ff", base=16), int("12", base=0), round(2.567, ndigits=1), round(1234, ndigits=-2), round(2.5, ndigits=None))
print(pow(2, 10, mod=1000), pow(3, -1, mod=7), sum([1, 2], start=10))
for bad in (lambda: int(base=2), lambda: int(3, base=2), lambda: int("9", base=8), lambda: pow(2, 3, mod=0)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(e)
