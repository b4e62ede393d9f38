"""Decimal digits of ints without a division: eight at a time, in a word.

A number below 10⁸ becomes a word of eight ASCII digits by splitting it in halves, quarters, eighths side by side in one
register (P. Khuong, "How to print integers really fast", 2017). Quotients are multiplications by rounded-up reciprocals.
"""

from lowlevel import lowlevel, mulhu, shr, word

# ⌈2⁸⁹ / 10⁸⌉: n / 10⁸ = n × this >> 89, exact for 0 ≤ n < 2⁶²
RECIPROCAL = 6189700196426901375
EIGHT_DIGITS = 100000000
ZEROS = 0x3030303030303030


@lowlevel
def high_part(n: word) -> word:
    """n / 10⁸ for a non-negative small int."""
    if n < EIGHT_DIGITS:
        return 0
    return shr(mulhu(n, RECIPROCAL), 25)


@lowlevel
def low_part(n: word, high: word) -> word:
    """n mod 10⁸, where high is n / 10⁸."""
    return n - high * EIGHT_DIGITS


@lowlevel
def decimal_digits(n: word) -> word:
    """Number of digits of 0 ≤ n < 10⁸."""
    if n < 10000:
        if n < 100:
            return 1 if n < 10 else 2
        return 3 if n < 1000 else 4
    if n < 1000000:
        return 5 if n < 100000 else 6
    return 7 if n < 10000000 else 8


@lowlevel
def decimal_word(n: word) -> word:
    """The digits of 0 ≤ n < 10⁸ in ASCII, the first in the lowest byte, zeros above."""
    return shr(eight_digits(n), 64 - decimal_digits(n) * 8)


@lowlevel
def eight_digits(n: word) -> word:
    """Eight ASCII digits of 0 ≤ n < 10⁸, the first in the lowest byte."""
    upper = shr(n * 3518437209, 45)
    fours = upper | (n - upper * 10000) << 32
    upper = shr(fours * 10486, 20) & 0x7f0000007f
    twos = upper | (fours - upper * 100) << 16
    upper = shr(twos * 103, 10) & 0x000f000f000f000f
    return (upper | (twos - upper * 10) << 8) + ZEROS
