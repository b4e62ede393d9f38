from fractions import Fraction as F
print(F(1, 3) + F(1, 6), F("3/4"), F("1.25"), F(0.5), F(2) ** -3, repr(F(6, -4)), F(1, 3) < 0.5, F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), 1), float(F(1, 3)), int(F(-7, 2)), round(F(7, 2)), round(F(22, 7), 2), hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), F(3, 1) == 3, F(314159, 100000).limit_denominator(100), 1 / F(3), 2 + F(1, 2), 0.5 * F(1, 2), F(1, 2) ** 0.5, abs(F(-1, 2)), -F(1, 2), bool(F(0)), sum([F(1, n) for n in range(1, 10)]), max(F(1, 2), F(2, 3)), F(" -3/6 "), F("1e-3"), F(1, 2) == 0.5)
for a in ("x", "1/0"):
    try: F(a)
    except (ValueError, ZeroDivisionError) as e: print(type(e).__name__, e)
try: F(1, 0)
except ZeroDivisionError as e: print(e)
import math
print(math.floor(F(-7, 2)), math.ceil(F(7, 2)), F(5, 3).numerator, F.from_float(0.1), hash(F(1,3)), f"{F(1,3)}", F(1,3).as_integer_ratio())
