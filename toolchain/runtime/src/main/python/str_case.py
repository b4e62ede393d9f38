"""str: methods that change the case of letters, and those that ask what the characters are."""

from lowlevel import address, load_u8, load_word, lowlevel, method, store_8, value, word
from characters import add_folded, add_lower, add_title, add_upper, continues_identifier, is_alpha, is_alphanumeric
from characters import is_capital_letter, is_cased, is_decimal, is_digit_character, is_lower, is_numeric, is_small_letter
from characters import is_title, is_upper, is_white, starts_identifier
from layout import STR_TEXT, length
from string_repr import is_printable
from strings import HIGH_BITS, char_at, kind_of, new_str
from text import add_char, begin_text, end_text


@lowlevel
def is_ascii(s: value) -> word:
    """Whether all characters are below U+0080."""
    if kind_of(s) != 1:
        return 0
    p = address(s) + STR_TEXT
    end = p + length(s)
    union = 0
    while p < end:
        union = union | load_word(p)
        p += 8
    return (union & HIGH_BITS) == 0


@method("str", "upper", 0, 0)
@lowlevel
def str_upper(self: value) -> value:
    count = length(self)
    if is_ascii(self):
        result = new_str(count, 1)
        p = address(self) + STR_TEXT
        target = address(result) + STR_TEXT
        for i in range(count):
            c = load_u8(p + i)
            store_8(target + i, c - 32 if is_small_letter(c) else c)
        return result
    start = begin_text()
    for i in range(count):
        add_upper(char_at(self, i))
    return end_text(start)


@method("str", "lower", 0, 0)
@lowlevel
def str_lower(self: value) -> value:
    count = length(self)
    if is_ascii(self):
        result = new_str(count, 1)
        p = address(self) + STR_TEXT
        target = address(result) + STR_TEXT
        for i in range(count):
            c = load_u8(p + i)
            store_8(target + i, c + 32 if is_capital_letter(c) else c)
        return result
    start = begin_text()
    for i in range(count):
        add_lower(self, i)
    return end_text(start)


@method("str", "casefold", 0, 0)
@lowlevel
def str_casefold(self: value) -> value:
    start = begin_text()
    for i in range(length(self)):
        add_folded(char_at(self, i))
    return end_text(start)


@method("str", "swapcase", 0, 0)
@lowlevel
def str_swapcase(self: value) -> value:
    start = begin_text()
    for i in range(length(self)):
        c = char_at(self, i)
        if is_upper(c):
            add_lower(self, i)
        elif is_lower(c):
            add_upper(c)
        else:
            add_char(c)
    return end_text(start)


@method("str", "capitalize", 0, 0)
@lowlevel
def str_capitalize(self: value) -> value:
    start = begin_text()
    for i in range(length(self)):
        if i:
            add_lower(self, i)
        else:
            add_title(char_at(self, 0))
    return end_text(start)


@method("str", "title", 0, 0)
@lowlevel
def str_title(self: value) -> value:
    start = begin_text()
    inside = 0
    for i in range(length(self)):
        c = char_at(self, i)
        if inside:
            add_lower(self, i)
        else:
            add_title(c)
        inside = is_cased(c)
    return end_text(start)


@method("str", "isalpha", 0, 0)
@lowlevel
def str_isalpha(self: value) -> value:
    for i in range(length(self)):
        if not is_alpha(char_at(self, i)):
            return False
    return True if length(self) else False


@method("str", "isdecimal", 0, 0)
@lowlevel
def str_isdecimal(self: value) -> value:
    for i in range(length(self)):
        if not is_decimal(char_at(self, i)):
            return False
    return True if length(self) else False


@method("str", "isdigit", 0, 0)
@lowlevel
def str_isdigit(self: value) -> value:
    for i in range(length(self)):
        if not is_digit_character(char_at(self, i)):
            return False
    return True if length(self) else False


@method("str", "isnumeric", 0, 0)
@lowlevel
def str_isnumeric(self: value) -> value:
    for i in range(length(self)):
        if not is_numeric(char_at(self, i)):
            return False
    return True if length(self) else False


@method("str", "isalnum", 0, 0)
@lowlevel
def str_isalnum(self: value) -> value:
    for i in range(length(self)):
        if not is_alphanumeric(char_at(self, i)):
            return False
    return True if length(self) else False


@method("str", "isspace", 0, 0)
@lowlevel
def str_isspace(self: value) -> value:
    for i in range(length(self)):
        if not is_white(char_at(self, i)):
            return False
    return True if length(self) else False


@method("str", "isascii", 0, 0)
@lowlevel
def str_isascii(self: value) -> value:
    return True if is_ascii(self) else False


@method("str", "isprintable", 0, 0)
@lowlevel
def str_isprintable(self: value) -> value:
    for i in range(length(self)):
        if not is_printable(char_at(self, i)):
            return False
    return True


@method("str", "isidentifier", 0, 0)
@lowlevel
def str_isidentifier(self: value) -> value:
    if length(self) == 0 or not starts_identifier(char_at(self, 0)):
        return False
    for i in range(length(self)):
        if not continues_identifier(char_at(self, i)):
            return False
    return True


@method("str", "islower", 0, 0)
@lowlevel
def str_islower(self: value) -> value:
    found = 0
    for i in range(length(self)):
        c = char_at(self, i)
        if is_upper(c) or is_title(c):
            return False
        found = found | is_lower(c)
    return True if found else False


@method("str", "isupper", 0, 0)
@lowlevel
def str_isupper(self: value) -> value:
    found = 0
    for i in range(length(self)):
        c = char_at(self, i)
        if is_lower(c) or is_title(c):
            return False
        found = found | is_upper(c)
    return True if found else False


@method("str", "istitle", 0, 0)
@lowlevel
def str_istitle(self: value) -> value:
    found = 0
    inside = 0
    for i in range(length(self)):
        c = char_at(self, i)
        if is_upper(c) or is_title(c):
            if inside:
                return False
            inside = 1
        elif is_lower(c):
            if not inside:
                return False
            inside = 1
        else:
            inside = 0
        found = found | inside
    return True if found else False
