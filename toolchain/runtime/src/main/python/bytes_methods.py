"""bytes and bytearray: the methods that str has, too, on ASCII letters and white space."""

from lowlevel import TUPLE
from lowlevel import is_type, load_value, lowlevel, method, store_value, tag_int, unbound, value, word
from bytes_objects import buffer_or, frozen_text, is_bytes_like, like, needed_bytes, text_view
from characters import is_ascii_digit, is_capital_letter, is_small_letter
from compare import truth
from errors import join3, type_error
from integers import index_word, is_number
from iteration import iter_or_unbound, walk_items
from layout import items_of, length
from lists import list_append, list_build, list_reverse
from slices import slice_text
from str_case import is_ascii
from str_padding import padded, padding_to, str_expandtabs, str_zfill
from str_search import count_within, find_first, find_last, has_part, matches_at, search_within, str_replace, triple
from str_split import rsplit_at, split_at, str_join
from strings import char_at, char_str, find_text, str_from_int
from text import add_char, begin_text, end_text


@lowlevel
def is_white_byte(c: word) -> word:
    return c == 0x20 or (9 <= c and c <= 13)


@lowlevel
def needle(o: value) -> value:
    """What is looked for, bytes or one byte as an int, as text."""
    buffer = buffer_or(o)
    if buffer is not unbound:
        return text_view(buffer)
    if not is_number(o):
        type_error("argument should be integer or bytes-like object, not '", o, "'")
    return char_str(checked_byte(o))


@lowlevel
def checked_byte(o: value) -> word:
    """An int that is a byte."""
    n = index_word(o)
    if n < 0 or n > 255:
        raise ValueError("byte must be in range(0, 256)")
    return n


@lowlevel
def list_like(self: value, list: value) -> value:
    """Makes bytes of all strs of a list."""
    for i in range(length(list)):
        p = items_of(list) + i * 8
        store_value(p, like(self, load_value(p)))
    return list


@method("bytes", "find", 1, 3)
@method("bytearray", "find", 1, 3)
@lowlevel
def bytes_find(self: value, part: value, start: value, end: value) -> value:
    text = text_view(self)
    search_within(text, start, end)
    return tag_int(find_first(text, needle(part)))


@method("bytes", "rfind", 1, 3)
@method("bytearray", "rfind", 1, 3)
@lowlevel
def bytes_rfind(self: value, part: value, start: value, end: value) -> value:
    text = text_view(self)
    search_within(text, start, end)
    return tag_int(find_last(text, needle(part)))


@method("bytes", "index", 1, 3)
@method("bytearray", "index", 1, 3)
@lowlevel
def bytes_index(self: value, part: value, start: value, end: value) -> value:
    text = text_view(self)
    search_within(text, start, end)
    return found_bytes(find_first(text, needle(part)))


@method("bytes", "rindex", 1, 3)
@method("bytearray", "rindex", 1, 3)
@lowlevel
def bytes_rindex(self: value, part: value, start: value, end: value) -> value:
    text = text_view(self)
    search_within(text, start, end)
    return found_bytes(find_last(text, needle(part)))


@method("bytes", "count", 1, 3)
@method("bytearray", "count", 1, 3)
@lowlevel
def bytes_count(self: value, part: value, start: value, end: value) -> value:
    text = text_view(self)
    search_within(text, start, end)
    return tag_int(count_within(text, needle(part)))


@lowlevel
def found_bytes(at: word) -> value:
    if at < 0:
        raise ValueError("subsection not found")
    return tag_int(at)


@method("bytes", "startswith", 1, 3)
@method("bytearray", "startswith", 1, 3)
@lowlevel
def bytes_startswith(self: value, part: value, start: value, end: value) -> value:
    text = text_view(self)
    search_within(text, start, end)
    return True if has_bytes(text, part, 0, "startswith") else False


@method("bytes", "endswith", 1, 3)
@method("bytearray", "endswith", 1, 3)
@lowlevel
def bytes_endswith(self: value, part: value, start: value, end: value) -> value:
    text = text_view(self)
    search_within(text, start, end)
    return True if has_bytes(text, part, 1, "endswith") else False


@lowlevel
def has_bytes(text: value, part: value, at_end: word, name: value) -> word:
    """Whether what `search_within` has set starts or ends with bytes, or one of a tuple."""
    if is_bytes_like(part):
        return has_part(text, text_view(part), at_end)
    if not is_type(part, TUPLE):
        type_error(join3("", name, " first arg must be bytes or a tuple of bytes, not "), part, "")
    for i in range(length(part)):
        if has_part(text, needed_bytes(load_value(items_of(part) + i * 8)), at_end):
            return 1
    return 0


@method("bytes", "replace", 2, 3)
@method("bytearray", "replace", 2, 3)
@lowlevel
def bytes_replace(self: value, old: value, new: value, count: value) -> value:
    return like(self, str_replace(text_view(self), needed_bytes(old), needed_bytes(new), count))


@method("bytes", "removeprefix", 1, 1)
@method("bytearray", "removeprefix", 1, 1)
@lowlevel
def bytes_removeprefix(self: value, part: value) -> value:
    text = text_view(self)
    needed = needed_bytes(part)
    rest = length(text) - length(needed)
    if not matches_at(text, needed, 0):
        return like(self, text)
    return like(self, slice_text(text, length(needed), 1, rest))


@method("bytes", "removesuffix", 1, 1)
@method("bytearray", "removesuffix", 1, 1)
@lowlevel
def bytes_removesuffix(self: value, part: value) -> value:
    text = text_view(self)
    needed = needed_bytes(part)
    rest = length(text) - length(needed)
    if not matches_at(text, needed, rest):
        return like(self, text)
    return like(self, slice_text(text, 0, 1, rest))


@method("bytes", "partition", 1, 1)
@method("bytearray", "partition", 1, 1)
@lowlevel
def bytes_partition(self: value, part: value) -> value:
    text = frozen_text(self)
    separator = needed_bytes(part)
    if length(separator) == 0:
        raise ValueError("empty separator")
    search_within(text, unbound, unbound)
    at = find_text(text, separator, 0)
    if at < 0:
        return triple(like(self, text), like(self, ""), like(self, ""))
    behind = at + length(separator)
    return triple(
        like(self, slice_text(text, 0, 1, at)),
        like(self, separator),
        like(self, slice_text(text, behind, 1, length(text) - behind)),
    )


@method("bytes", "rpartition", 1, 1)
@method("bytearray", "rpartition", 1, 1)
@lowlevel
def bytes_rpartition(self: value, part: value) -> value:
    text = frozen_text(self)
    separator = needed_bytes(part)
    if length(separator) == 0:
        raise ValueError("empty separator")
    search_within(text, unbound, unbound)
    at = find_last(text, separator)
    if at < 0:
        return triple(like(self, ""), like(self, ""), like(self, text))
    behind = at + length(separator)
    return triple(
        like(self, slice_text(text, 0, 1, at)),
        like(self, separator),
        like(self, slice_text(text, behind, 1, length(text) - behind)),
    )


@method("bytes", "split", 0, 2, "sep", "maxsplit")
@method("bytearray", "split", 0, 2, "sep", "maxsplit")
@lowlevel
def bytes_split(self: value, sep: value, maxsplit: value) -> value:
    most = maxsplit
    left = -1 if most is unbound else index_word(most)
    separator = sep
    text = frozen_text(self)
    if separator is unbound or separator is None:
        list = split_at_white(text, left)
    else:
        needed = needed_bytes(separator)
        if length(needed) == 0:
            raise ValueError("empty separator")
        list = split_at(text, needed, left)
    return list_like(self, list)


@method("bytes", "rsplit", 0, 2, "sep", "maxsplit")
@method("bytearray", "rsplit", 0, 2, "sep", "maxsplit")
@lowlevel
def bytes_rsplit(self: value, sep: value, maxsplit: value) -> value:
    most = maxsplit
    left = -1 if most is unbound else index_word(most)
    separator = sep
    text = frozen_text(self)
    if separator is unbound or separator is None:
        list = rsplit_at_white(text, left)
    else:
        needed = needed_bytes(separator)
        if length(needed) == 0:
            raise ValueError("empty separator")
        list = rsplit_at(text, needed, left)
    list_reverse(list)
    return list_like(self, list)


@lowlevel
def split_at_white(s: value, left: word) -> value:
    list = list_build(0, 0)
    i = 0
    while 1:
        while i < length(s) and is_white_byte(char_at(s, i)):
            i += 1
        if i == length(s):
            return list
        start = i
        while i < length(s) and (left == 0 or not is_white_byte(char_at(s, i))):
            i += 1
        left -= 1
        list_append(list, slice_text(s, start, 1, i - start))
    return list


@lowlevel
def rsplit_at_white(s: value, left: word) -> value:
    """The pieces between white space, the last first."""
    list = list_build(0, 0)
    i = length(s)
    while 1:
        while i > 0 and is_white_byte(char_at(s, i - 1)):
            i -= 1
        if i == 0:
            return list
        end = i
        while i > 0 and (left == 0 or not is_white_byte(char_at(s, i - 1))):
            i -= 1
        left -= 1
        list_append(list, slice_text(s, i, 1, end - i))
    return list


@method("bytes", "splitlines", 0, 1, "keepends")
@method("bytearray", "splitlines", 0, 1, "keepends")
@lowlevel
def bytes_splitlines(self: value, keepends: value) -> value:
    keep = keepends
    with_ends = 0 if keep is unbound else truth(keep)
    text = frozen_text(self)
    list = list_build(0, 0)
    i = 0
    while i < length(text):
        start = i
        while i < length(text) and char_at(text, i) != 10 and char_at(text, i) != 13:
            i += 1
        end = i
        if i < length(text):
            i += 2 if (char_at(text, i) == 13 and i + 1 < length(text) and char_at(text, i + 1) == 10) else 1
        list_append(list, slice_text(text, start, 1, (i if with_ends else end) - start))
    return list_like(self, list)


@method("bytes", "join", 1, 1)
@method("bytearray", "join", 1, 1)
@lowlevel
def bytes_join(self: value, iterable: value) -> value:
    walk = iter_or_unbound(iterable)
    if walk is unbound:
        raise TypeError("can only join an iterable")
    items = walk_items(walk)
    texts = list_build(0, 0)
    for i in range(length(items)):
        x = load_value(items_of(items) + i * 8)
        buffer = buffer_or(x)
        if buffer is unbound:
            type_error(
                join3("sequence item ", str_from_int(i), ": expected a bytes-like object, "), x, " found"
            )
        list_append(texts, frozen_text(buffer))
    return like(self, str_join(text_view(self), texts))


@lowlevel
def strip_bytes(self: value, characters: value, left: word, right: word) -> value:
    text = text_view(self)
    stripped: value = None
    if characters is not unbound and characters is not None:
        stripped = needed_bytes(characters)
    start = 0
    end = length(text)
    while left and start < end and is_stripped_byte(char_at(text, start), stripped):
        start += 1
    while right and end > start and is_stripped_byte(char_at(text, end - 1), stripped):
        end -= 1
    return like(self, slice_text(text, start, 1, end - start))


@lowlevel
def is_stripped_byte(c: word, stripped: value) -> word:
    if stripped is None:
        return is_white_byte(c)
    return find_text(stripped, char_str(c), 0) >= 0


@method("bytes", "strip", 0, 1)
@method("bytearray", "strip", 0, 1)
@lowlevel
def bytes_strip(self: value, characters: value) -> value:
    return strip_bytes(self, characters, 1, 1)


@method("bytes", "lstrip", 0, 1)
@method("bytearray", "lstrip", 0, 1)
@lowlevel
def bytes_lstrip(self: value, characters: value) -> value:
    return strip_bytes(self, characters, 1, 0)


@method("bytes", "rstrip", 0, 1)
@method("bytearray", "rstrip", 0, 1)
@lowlevel
def bytes_rstrip(self: value, characters: value) -> value:
    return strip_bytes(self, characters, 0, 1)


# What becomes of a letter.
UPPER = 0
LOWER = 1
SWAPPED = 2
TITLE = 3
CAPITAL = 4


@lowlevel
def with_case(self: value, case: word) -> value:
    text = text_view(self)
    start = begin_text()
    inside = 0
    for i in range(length(text)):
        c = char_at(text, i)
        if is_small_letter(c):
            if case == UPPER or case == SWAPPED or (case == TITLE and not inside) or (case == CAPITAL and i == 0):
                c -= 32
            inside = 1
        elif is_capital_letter(c):
            if case == LOWER or case == SWAPPED or (case == TITLE and inside) or (case == CAPITAL and i > 0):
                c += 32
            inside = 1
        else:
            inside = 0
        add_char(c)
    return like(self, end_text(start))


@method("bytes", "upper", 0, 0)
@method("bytearray", "upper", 0, 0)
@lowlevel
def bytes_upper(self: value) -> value:
    return with_case(self, UPPER)


@method("bytes", "lower", 0, 0)
@method("bytearray", "lower", 0, 0)
@lowlevel
def bytes_lower(self: value) -> value:
    return with_case(self, LOWER)


@method("bytes", "swapcase", 0, 0)
@method("bytearray", "swapcase", 0, 0)
@lowlevel
def bytes_swapcase(self: value) -> value:
    return with_case(self, SWAPPED)


@method("bytes", "title", 0, 0)
@method("bytearray", "title", 0, 0)
@lowlevel
def bytes_title(self: value) -> value:
    return with_case(self, TITLE)


@method("bytes", "capitalize", 0, 0)
@method("bytearray", "capitalize", 0, 0)
@lowlevel
def bytes_capitalize(self: value) -> value:
    return with_case(self, CAPITAL)


@method("bytes", "isalpha", 0, 0)
@method("bytearray", "isalpha", 0, 0)
@lowlevel
def bytes_isalpha(self: value) -> value:
    text = text_view(self)
    for i in range(length(text)):
        c = char_at(text, i)
        if not (is_small_letter(c | 32)):
            return False
    return True if length(text) else False


@method("bytes", "isdigit", 0, 0)
@method("bytearray", "isdigit", 0, 0)
@lowlevel
def bytes_isdigit(self: value) -> value:
    text = text_view(self)
    for i in range(length(text)):
        c = char_at(text, i)
        if not (is_ascii_digit(c)):
            return False
    return True if length(text) else False


@method("bytes", "isalnum", 0, 0)
@method("bytearray", "isalnum", 0, 0)
@lowlevel
def bytes_isalnum(self: value) -> value:
    text = text_view(self)
    for i in range(length(text)):
        c = char_at(text, i)
        if not (is_small_letter(c | 32) or is_ascii_digit(c)):
            return False
    return True if length(text) else False


@method("bytes", "isspace", 0, 0)
@method("bytearray", "isspace", 0, 0)
@lowlevel
def bytes_isspace(self: value) -> value:
    text = text_view(self)
    for i in range(length(text)):
        c = char_at(text, i)
        if not (is_white_byte(c)):
            return False
    return True if length(text) else False


@method("bytes", "isascii", 0, 0)
@method("bytearray", "isascii", 0, 0)
@lowlevel
def bytes_isascii(self: value) -> value:
    return True if is_ascii(text_view(self)) else False


@method("bytes", "isupper", 0, 0)
@method("bytearray", "isupper", 0, 0)
@lowlevel
def bytes_isupper(self: value) -> value:
    text = text_view(self)
    found = 0
    for i in range(length(text)):
        c = char_at(text, i)
        if is_small_letter(c):
            return False
        found = found | is_capital_letter(c)
    return True if found else False


@method("bytes", "islower", 0, 0)
@method("bytearray", "islower", 0, 0)
@lowlevel
def bytes_islower(self: value) -> value:
    text = text_view(self)
    found = 0
    for i in range(length(text)):
        c = char_at(text, i)
        if is_capital_letter(c):
            return False
        found = found | is_small_letter(c)
    return True if found else False


@method("bytes", "istitle", 0, 0)
@method("bytearray", "istitle", 0, 0)
@lowlevel
def bytes_istitle(self: value) -> value:
    text = text_view(self)
    found = 0
    inside = 0
    for i in range(length(text)):
        c = char_at(text, i)
        if (is_capital_letter(c) and inside) or (is_small_letter(c) and not inside):
            return False
        inside = is_small_letter(c | 32)
        found = found | inside
    return True if found else False


@method("bytes", "ljust", 1, 2)
@method("bytearray", "ljust", 1, 2)
@lowlevel
def bytes_ljust(self: value, width: value, fill: value) -> value:
    text = text_view(self)
    padding = padding_to(text, width)
    return like(self, padded(text, 0, padding, fill_byte(fill, "ljust")))


@method("bytes", "rjust", 1, 2)
@method("bytearray", "rjust", 1, 2)
@lowlevel
def bytes_rjust(self: value, width: value, fill: value) -> value:
    text = text_view(self)
    padding = padding_to(text, width)
    return like(self, padded(text, padding, 0, fill_byte(fill, "rjust")))


@method("bytes", "center", 1, 2)
@method("bytearray", "center", 1, 2)
@lowlevel
def bytes_center(self: value, width: value, fill: value) -> value:
    text = text_view(self)
    padding = padding_to(text, width)
    left = (padding >> 1) + (padding & (length(text) + padding) & 1)
    return like(self, padded(text, left, padding - left, fill_byte(fill, "center")))


@lowlevel
def fill_byte(fill: value, name: value) -> word:
    if fill is unbound:
        return ord(" ")
    if not is_bytes_like(fill) or length(fill) != 1:
        type_error(join3("", name, "() argument 2 must be a byte string of length 1, not "), fill, "")
    return char_at(text_view(fill), 0)


@method("bytes", "zfill", 1, 1)
@method("bytearray", "zfill", 1, 1)
@lowlevel
def bytes_zfill(self: value, width: value) -> value:
    return like(self, str_zfill(text_view(self), width))


@method("bytes", "expandtabs", 0, 1, "tabsize")
@method("bytearray", "expandtabs", 0, 1, "tabsize")
@lowlevel
def bytes_expandtabs(self: value, tabsize: value) -> value:
    return like(self, str_expandtabs(text_view(self), tabsize))
