"""What code points are, and their cases (CPython 3.11's str.isalpha and the like, Unicode 14.0.0)."""

from lowlevel import lowlevel, udiv, value, word
from case_tables import FOLD_RUNS, FOLD_WHOLE, LOWER_RUNS, LOWER_WHOLE, TITLE_RUNS, TITLE_WHOLE, UPPER_RUNS
from case_tables import UPPER_WHOLE
from character_tables import DECIMALS, DIGITS, IDENTIFIER_PARTS, IDENTIFIER_STARTS, IGNORED_BY_CASE
from character_tables import LETTERS, LOWER_CASE, NUMBERS, TITLE_CASE, UPPER_CASE
from layout import length
from strings import char_at
from text import add_char

RUN = 4
CAPITAL_SIGMA = 0x3a3
SMALL_SIGMA = 0x3c3
FINAL_SIGMA = 0x3c2


@lowlevel
def has_property(table: value, c: word) -> word:
    """Whether a code point lies in one of the runs of a table."""
    low = 0
    high = length(table)
    while low < high:
        middle = (low + high) >> 1
        if char_at(table, middle) <= c:
            low = middle + 1
        else:
            high = middle
    return low & 1


@lowlevel
def is_small_letter(c: word) -> word:
    """Whether it is one of a … z."""
    return ord("a") <= c and c <= ord("z")


@lowlevel
def is_capital_letter(c: word) -> word:
    """Whether it is one of A … Z."""
    return ord("A") <= c and c <= ord("Z")


@lowlevel
def is_ascii_digit(c: word) -> word:
    return ord("0") <= c and c <= ord("9")


@lowlevel
def is_alpha(c: word) -> word:
    if c < 0x80:
        return is_small_letter(c | 32)
    return has_property(LETTERS, c)


@lowlevel
def is_decimal(c: word) -> word:
    return is_ascii_digit(c) if c < 0x80 else has_property(DECIMALS, c)


@lowlevel
def is_digit_character(c: word) -> word:
    return is_ascii_digit(c) if c < 0x80 else has_property(DIGITS, c)


@lowlevel
def is_numeric(c: word) -> word:
    return is_ascii_digit(c) if c < 0x80 else has_property(NUMBERS, c)


@lowlevel
def is_alphanumeric(c: word) -> word:
    return is_alpha(c) or is_numeric(c)


@lowlevel
def is_lower(c: word) -> word:
    return is_small_letter(c) if c < 0x80 else has_property(LOWER_CASE, c)


@lowlevel
def is_upper(c: word) -> word:
    return is_capital_letter(c) if c < 0x80 else has_property(UPPER_CASE, c)


@lowlevel
def is_title(c: word) -> word:
    """Whether it is a letter in title case, like U+01C5."""
    return c >= 0x80 and has_property(TITLE_CASE, c)


@lowlevel
def is_cased(c: word) -> word:
    return is_lower(c) or is_upper(c) or is_title(c)


@lowlevel
def starts_identifier(c: word) -> word:
    if c < 0x80:
        return is_small_letter(c | 32) or c == ord("_")
    return has_property(IDENTIFIER_STARTS, c)


@lowlevel
def continues_identifier(c: word) -> word:
    if c < 0x80:
        return is_small_letter(c | 32) or c == ord("_") or is_ascii_digit(c)
    return has_property(IDENTIFIER_PARTS, c)


@lowlevel
def is_white(c: word) -> word:
    """Whether str.isspace has it."""
    if c <= 0x20:
        return c == 0x20 or (9 <= c and c <= 13) or (0x1c <= c and c <= 0x1f)
    if c < 0x80:
        return 0
    if c == 0x85 or c == 0xa0 or c == 0x1680 or c == 0x3000:
        return 1
    return (0x2000 <= c and c <= 0x200a) or c == 0x2028 or c == 0x2029 or c == 0x202f or c == 0x205f


@lowlevel
def is_line_end(c: word) -> word:
    """Whether str.splitlines ends a line there."""
    if c < 0x80:
        return (10 <= c and c <= 13) or (0x1c <= c and c <= 0x1e)
    return c == 0x85 or c == 0x2028 or c == 0x2029


@lowlevel
def group_of(table: value, c: word) -> word:
    """Index of the last group of four characters of a table whose first is not above c, or −1."""
    low = 0
    high = udiv(length(table), RUN)
    while low < high:
        middle = (low + high) >> 1
        if char_at(table, middle * RUN) <= c:
            low = middle + 1
        else:
            high = middle
    return low * RUN - RUN


@lowlevel
def changed_case(runs: value, c: word) -> word:
    """What a code point becomes by a table of runs."""
    at = group_of(runs, c)
    if at < 0 or c > char_at(runs, at + 1):
        return c
    distance = c - char_at(runs, at)
    if distance & char_at(runs, at + 2) - 1:
        return c
    return char_at(runs, at + 3) + distance


@lowlevel
def add_changed_case(runs: value, whole: value, c: word) -> None:
    """Adds what a code point becomes, one or more."""
    at = group_of(whole, c)
    if at < 0 or char_at(whole, at) != c:
        add_char(changed_case(runs, c))
        return
    add_char(char_at(whole, at + 1))
    for i in range(2, RUN):
        if char_at(whole, at + i):
            add_char(char_at(whole, at + i))


@lowlevel
def add_upper(c: word) -> None:
    if c < 0x80:
        add_char(c - 32 if is_small_letter(c) else c)
    else:
        add_changed_case(UPPER_RUNS, UPPER_WHOLE, c)


@lowlevel
def add_title(c: word) -> None:
    if c < 0x80:
        add_char(c - 32 if is_small_letter(c) else c)
    else:
        add_changed_case(TITLE_RUNS, TITLE_WHOLE, c)


@lowlevel
def add_folded(c: word) -> None:
    if c < 0x80:
        add_char(c + 32 if is_capital_letter(c) else c)
    else:
        add_changed_case(FOLD_RUNS, FOLD_WHOLE, c)


@lowlevel
def add_lower(s: value, i: word) -> None:
    """Adds the small letter of s[i]: a sigma depends on where in the word it stands."""
    c = char_at(s, i)
    if c < 0x80:
        add_char(c + 32 if is_capital_letter(c) else c)
    elif c == CAPITAL_SIGMA:
        add_char(FINAL_SIGMA if ends_word(s, i) else SMALL_SIGMA)
    else:
        add_changed_case(LOWER_RUNS, LOWER_WHOLE, c)


@lowlevel
def ends_word(s: value, i: word) -> word:
    """Whether a cased character stands in front of s[i] and none behind, those left out that case ignores."""
    before = i - 1
    while before >= 0 and has_property(IGNORED_BY_CASE, char_at(s, before)):
        before -= 1
    if before < 0 or not is_cased(char_at(s, before)):
        return 0
    after = i + 1
    while after < length(s) and has_property(IGNORED_BY_CASE, char_at(s, after)):
        after += 1
    return after == length(s) or not is_cased(char_at(s, after))
