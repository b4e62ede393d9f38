"""float("…"): CPython's grammar; correctly rounded."""

from lowlevel import float_div, float_mul, float_of_int, load_word, lowlevel, value, word
from big_numbers import big_bits, big_compare, big_multiply, big_number, big_scale, big_set, big_shift, big_subtract
from big_numbers import bit_length
from float_digits import TEN, digit, digits_found
from floats import HIDDEN, INFINITY, NAN, ONE, SIGN
from int_parse import is_space
from layout import length
from representation import repr_of
from strings import char_at, concat

# More digits than this only tell which side of the last one the number is.
USED_DIGITS = 800
LARGE_EXPONENT = 20000

position: word = 0
point_shift: word = 0
sticky: word = 0
digit_count: word = 0


@lowlevel
def parse_float(s: value) -> word:
    """The bits of the float that a str stands for, or ValueError."""
    global position
    end = length(s)
    position = 0
    while position < end and is_space(char_at(s, position)):
        position += 1
    while end > position and is_space(char_at(s, end - 1)):
        end -= 1
    sign = 0
    if position < end and (char_at(s, position) == ord("-") or char_at(s, position) == ord("+")):
        sign = SIGN if char_at(s, position) == ord("-") else 0
        position += 1
    if matches(s, "infinity", end) or matches(s, "inf", end):
        return INFINITY | sign
    if matches(s, "nan", end):
        return NAN
    result = parse_number(s, end)
    if position != end:
        return invalid_float(s)
    return result | sign


@lowlevel
def invalid_float(s: value) -> word:
    raise ValueError(concat("could not convert string to float: ", repr_of(s, 0)))


@lowlevel
def matches(s: value, name: value, end: word) -> word:
    """Whether the rest is this name in any case."""
    if end - position != length(name):
        return 0
    for i in range(length(name)):
        if (char_at(s, position + i) | 32) != char_at(name, i):
            return 0
    return 1


@lowlevel
def is_digit(c: word) -> word:
    return ord("0") <= c and c <= ord("9")


@lowlevel
def peek_digit(s: value, end: word) -> word:
    """Whether a digit is next; an underscore between two digits is skipped."""
    global position
    if position >= end:
        return 0
    if char_at(s, position) == ord("_") and position > 0 and position + 1 < end:
        if is_digit(char_at(s, position - 1)) and is_digit(char_at(s, position + 1)):
            position += 1
    return is_digit(char_at(s, position))


@lowlevel
def parse_number(s: value, end: word) -> word:
    """Digits, point, exponent; position stays before the end if the grammar does."""
    global position, point_shift, sticky, digit_count
    n = big_number(0)
    big_set(n, 0)
    point_shift = 0
    sticky = 0
    digit_count = 0
    first = position
    collect(s, end, 0)
    any = position > first
    if position < end and char_at(s, position) == ord("."):
        position += 1
        first = position
        collect(s, end, 1)
        any = any or position > first
    if not any:
        position = -1
        return 0
    exponent = point_shift
    if position < end and (char_at(s, position) | 32) == ord("e"):
        position += 1
        exponent += parse_exponent(s, end)
    if load_word(n) == 0:
        return 0
    if exponent > LARGE_EXPONENT:
        return INFINITY
    if exponent < -LARGE_EXPONENT:
        return 0
    return scaled(n, exponent)


@lowlevel
def collect(s: value, end: word, behind: word) -> None:
    """Takes digits into the number; behind: they stand behind the point."""
    global position, point_shift, sticky, digit_count
    while peek_digit(s, end):
        d = char_at(s, position) - ord("0")
        position += 1
        if digit_count < USED_DIGITS:
            if d or digit_count:
                digit_count += 1
            big_multiply(big_number(0), 10, d)
            point_shift -= behind
        else:
            sticky = sticky or d != 0
            point_shift += 1 - behind


@lowlevel
def parse_exponent(s: value, end: word) -> word:
    global position
    negative = 0
    if position < end and (char_at(s, position) == ord("-") or char_at(s, position) == ord("+")):
        negative = char_at(s, position) == ord("-")
        position += 1
    first = position
    result = 0
    while peek_digit(s, end):
        if result < LARGE_EXPONENT * 10:
            result = result * 10 + char_at(s, position) - ord("0")
        position += 1
    if position == first:
        position = -1
    return -result if negative else result


@lowlevel
def set_digits() -> word:
    """Makes a number of the digits found last; gives its place, for `scaled`."""
    global sticky, digit_count
    n = big_number(0)
    big_set(n, 0)
    sticky = 0
    digit_count = digits_found()
    for i in range(digit_count):
        big_multiply(n, 10, digit(i))
    return n


@lowlevel
def scaled(n: word, exponent: word) -> word:
    """The float nearest to the number × 10^exponent."""
    if digit_count <= 15 and -22 <= exponent and exponent <= 22:
        return scaled_exactly(small(n), exponent)
    if digit_count + exponent > 310:
        return INFINITY
    if digit_count + exponent < -330:
        return 0
    s = big_number(1)
    big_set(s, 1)
    if exponent < 0:
        big_scale(s, -exponent)
    else:
        big_scale(n, exponent)
    return rounded_quotient(n, s)


@lowlevel
def small(n: word) -> word:
    """A number of at most 15 digits as a word."""
    return load_word(n + 8) & (0x7FFFFFFFFFFFFFFF if load_word(n) == 2 else 0xFFFFFFFF)


@lowlevel
def scaled_exactly(n: word, exponent: word) -> word:
    """Both factors are exact, so one operation rounds."""
    power = ONE
    for i in range(-exponent if exponent < 0 else exponent):
        power = float_mul(power, TEN)
    return float_div(float_of_int(n), power) if exponent < 0 else float_mul(float_of_int(n), power)


@lowlevel
def rounded_quotient(r: word, s: word) -> word:
    """The float nearest to r / s, both positive; of two the even one."""
    shift = big_bits(r) - big_bits(s)
    if shift > 0:
        big_shift(s, shift)
    else:
        big_shift(r, -shift)
    # r / s is between a half and two: 58 bits of it
    q = 0
    for i in range(58):
        q = q << 1
        if big_compare(r, s) >= 0:
            big_subtract(r, s)
            q = q | 1
        big_multiply(r, 2, 0)
    inexact = load_word(r) != 0 or sticky
    e = shift - 57
    drop = bit_length(q) - 53
    if e + drop < -1074:
        drop = -1074 - e
    if drop > 60:
        return 0
    half = 1 << (drop - 1)
    rest = q & (half + half - 1)
    q = q >> drop
    if rest > half or (rest == half and (inexact or q & 1)):
        q += 1
    if q < HIDDEN:
        return q
    bits = ((e + drop + 1075) << 52) + q - HIDDEN
    return INFINITY if bits > INFINITY else bits
