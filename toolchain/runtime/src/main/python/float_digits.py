"""Decimal digits of floats, exactly: the shortest that read back as the same float, or so many correctly rounded ones.

Free-format algorithm with integers of any size (G. Steele and J. White 1990; R. Burger and R. Dybvig 1996). A float is r / s; the
digits come from r by multiplication with ten and subtraction of s. Numbers with few digits are found without it.
The digits found last stand for 0.ddd… × 10^decimal_point.
"""

from lowlevel import float_add, float_div, float_eq, float_mul, float_of_int, float_trunc, load_u8
from lowlevel import lowlevel, shr, store_8, udiv, word
from big_numbers import MAX_DIGITS, big_add, big_compare, big_multiply, big_number, big_scale, big_set, big_shift
from big_numbers import big_subtract, bit_length
from floats import FRACTION, HALF, HIDDEN, ONE

TEN = 0x4024000000000000
FIFTEEN_DIGITS = 1000000000000000
FEW_DECIMALS = 6

found: word = 0
point: word = 0


@lowlevel
def digits_found() -> word:
    """How many digits there are; zeros follow."""
    return found


@lowlevel
def decimal_point() -> word:
    """The place of the decimal point: digits in front of it, or minus the zeros behind it."""
    return point


@lowlevel
def digit(index: word) -> word:
    """A digit of the number, 0 behind those found."""
    return load_u8(big_number(5) + index) if index < found else 0


@lowlevel
def put_digit(d: word) -> None:
    global found
    if found < MAX_DIGITS:
        store_8(big_number(5) + found, d)
        found += 1


@lowlevel
def find_shortest(x: word) -> None:
    """The digits of a finite float, which is not negative."""
    global found, point
    found = 0
    point = 0
    if x and not find_few(x):
        find_free(x)


@lowlevel
def find_few(x: word) -> word:
    """Whether up to 15 digits, six of them decimals, are enough: then they are the only ones."""
    scale = ONE
    decimals = 0
    while decimals <= FEW_DECIMALS:
        scaled = float_add(float_mul(x, scale), HALF)
        n = float_trunc(scaled)
        if n >= FIFTEEN_DIGITS:
            return 0
        if n and float_eq(float_div(float_of_int(n), scale), x):
            put_number(n, decimals)
            return 1
        scale = float_mul(scale, TEN)
        decimals += 1
    return 0


@lowlevel
def put_number(n: word, decimals: word) -> None:
    """The digits of n × 10^−decimals without zeros at the end."""
    global point
    unit = 1
    count = 1
    while udiv(n, unit) >= 10:
        unit = unit * 10
        count += 1
    point = count - decimals
    while n:
        d = udiv(n, unit)
        put_digit(d)
        n -= d * unit
        unit = udiv(unit, 10)


@lowlevel
def significand(x: word) -> word:
    """An integer that is the float but for a power of two."""
    return x & FRACTION | HIDDEN if shr(x, 52) else x


@lowlevel
def power_of_two(x: word) -> word:
    """The exponent of that power."""
    return shr(x, 52) - 1075 if shr(x, 52) else -1074


@lowlevel
def estimate(x: word) -> word:
    """About the place of the decimal point."""
    return ((bit_length(significand(x)) + power_of_two(x) - 1) * 1233 >> 12) + 1


@lowlevel
def find_free(x: word) -> None:
    """The shortest digits of a positive float; the nearest if there are several."""
    global point
    r = big_number(0)
    s = big_number(1)
    upper = big_number(2)
    lower = big_number(3)
    sum = big_number(4)
    n = significand(x)
    e = power_of_two(x)
    even = (n & 1) == 0
    # below a power of two floats are closer to each other than above it
    uneven = n == HIDDEN and e > -1074
    up = e if e > 0 else 0
    big_set(r, n)
    big_shift(r, up + 1 + uneven)
    big_set(s, 1)
    big_shift(s, 1 + uneven + (up - e))
    big_set(upper, 1)
    big_shift(upper, up + uneven)
    big_set(lower, 1)
    big_shift(lower, up)
    point = estimate(x)
    if point > 0:
        big_scale(s, point)
    else:
        big_scale(r, -point)
        big_scale(upper, -point)
        big_scale(lower, -point)
    big_add(sum, r, upper)
    while big_compare(sum, s) + even > 0:
        big_multiply(s, 10, 0)
        point += 1
    point += 1
    below = 1
    while below:
        times_ten(r, upper, lower)
        point -= 1
        big_add(sum, r, upper)
        below = big_compare(sum, s) + even <= 0
    going = 1
    while going:
        d = next_digit(r, s)
        is_low = big_compare(r, lower) < even
        big_add(sum, r, upper)
        is_high = big_compare(sum, s) + even > 0
        if is_low and is_high:
            big_add(sum, r, r)
            order = big_compare(sum, s)
            is_high = order > 0 or (order == 0 and d & 1)
        put_digit(d)
        if is_high:
            round_up()
        going = not (is_low or is_high)
        if going:
            times_ten(r, upper, lower)


@lowlevel
def times_ten(r: word, upper: word, lower: word) -> None:
    big_multiply(r, 10, 0)
    big_multiply(upper, 10, 0)
    big_multiply(lower, 10, 0)


@lowlevel
def next_digit(r: word, s: word) -> word:
    """⌊r / s⌋, below ten; r becomes the rest."""
    d = 0
    while big_compare(r, s) >= 0:
        big_subtract(r, s)
        d += 1
    return d


@lowlevel
def round_up() -> None:
    """Adds one to the last digit."""
    global found, point
    while found:
        d = load_u8(big_number(5) + found - 1)
        if d < 9:
            store_8(big_number(5) + found - 1, d + 1)
            return
        found -= 1
    put_digit(1)
    point += 1


@lowlevel
def find_rounded(x: word, count: word, behind: word) -> None:
    """Digits of a finite float that is not negative: count in all, or, if behind is 1, behind the decimal point."""
    global found, point
    found = 0
    point = 0
    if x == 0:
        return
    r = big_number(0)
    s = big_number(1)
    e = power_of_two(x)
    big_set(r, significand(x))
    big_shift(r, e if e > 0 else 0)
    big_set(s, 1)
    big_shift(s, -e if e < 0 else 0)
    point = estimate(x)
    if point > 0:
        big_scale(s, point)
    else:
        big_scale(r, -point)
    while big_compare(r, s) >= 0:
        big_multiply(s, 10, 0)
        point += 1
    big_multiply(r, 10, 0)
    while big_compare(r, s) < 0:
        big_multiply(r, 10, 0)
        point -= 1
    total = count + point if behind else count
    if total < 0:
        point = 0
        return
    if total == 0:
        big_multiply(s, 5, 0)
        if big_compare(r, s) > 0:
            put_digit(1)
            point += 1
        else:
            point = 0
        return
    if total > MAX_DIGITS:
        total = MAX_DIGITS
    d = 0
    while found < total:
        d = next_digit(r, s)
        put_digit(d)
        if found < total:
            big_multiply(r, 10, 0)
    big_multiply(r, 2, 0)
    order = big_compare(r, s)
    if order > 0 or (order == 0 and d & 1):
        round_up()
