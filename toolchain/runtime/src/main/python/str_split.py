"""str: methods that take apart and join: split, rsplit, splitlines, join, strip."""

from lowlevel import STR
from lowlevel import is_type, load_value, lowlevel, method, unbound, value, word
from characters import is_line_end, is_white
from compare import truth
from errors import join3, type_error
from integers import index_word
from iteration import iter_or_unbound, walk_items
from layout import items_of, length
from lists import list_append, list_build, list_reverse
from slices import slice_text
from str_search import matches_at
from strings import char_at, concat, copy_text, find_text, kind_of, new_str, str_from_int
from subclasses import plain_of


@lowlevel
def add_piece(list: value, s: value, start: word, end: word) -> None:
    """Appends s[start:end]."""
    list_append(list, slice_text(s, start, 1, end - start))


@lowlevel
def split_separator(o: value) -> value:
    """The separator, or None; ValueError or TypeError."""
    if o is unbound or o is None:
        return None
    o = plain_of(o)
    if not is_type(o, STR):
        type_error("must be str or None, not ", o, "")
    if length(o) == 0:
        raise ValueError("empty separator")
    return o


@method("str", "split", 0, 2, "sep", "maxsplit")
@lowlevel
def str_split(self: value, sep: value, maxsplit: value) -> value:
    most = maxsplit
    left = -1 if most is unbound else index_word(most)
    separator = split_separator(sep)
    return split_white(self, left) if separator is None else split_at(self, separator, left)


@lowlevel
def split_white(s: value, left: word) -> value:
    """Splits at white space, at most `left` times unless that is negative."""
    list = list_build(0, 0)
    count = length(s)
    i = 0
    while 1:
        while i < count and is_white(char_at(s, i)):
            i += 1
        if i == count:
            return list
        start = i
        if left == 0:
            add_piece(list, s, start, count)
            return list
        left -= 1
        while i < count and not is_white(char_at(s, i)):
            i += 1
        add_piece(list, s, start, i)
    return list


@lowlevel
def split_at(s: value, separator: value, left: word) -> value:
    list = list_build(0, 0)
    start = 0
    while left:
        at = find_text(s, separator, start)
        if at < 0:
            break
        add_piece(list, s, start, at)
        start = at + length(separator)
        left -= 1
    add_piece(list, s, start, length(s))
    return list


@method("str", "rsplit", 0, 2, "sep", "maxsplit")
@lowlevel
def str_rsplit(self: value, sep: value, maxsplit: value) -> value:
    most = maxsplit
    left = -1 if most is unbound else index_word(most)
    separator = split_separator(sep)
    list = rsplit_white(self, left) if separator is None else rsplit_at(self, separator, left)
    list_reverse(list)
    return list


@lowlevel
def rsplit_white(s: value, left: word) -> value:
    """The pieces between white space, the last first."""
    list = list_build(0, 0)
    i = length(s)
    while 1:
        while i > 0 and is_white(char_at(s, i - 1)):
            i -= 1
        if i == 0:
            return list
        end = i
        if left == 0:
            add_piece(list, s, 0, end)
            return list
        left -= 1
        while i > 0 and not is_white(char_at(s, i - 1)):
            i -= 1
        add_piece(list, s, i, end)
    return list


@lowlevel
def rsplit_at(s: value, separator: value, left: word) -> value:
    list = list_build(0, 0)
    end = length(s)
    at = end - length(separator)
    while left and at >= 0:
        if matches_at(s, separator, at):
            add_piece(list, s, at + length(separator), end)
            end = at
            at -= length(separator)
            left -= 1
        else:
            at -= 1
    add_piece(list, s, 0, end)
    return list


@method("str", "splitlines", 0, 1, "keepends")
@lowlevel
def str_splitlines(self: value, keepends: value) -> value:
    keep = keepends
    with_ends = 0 if keep is unbound else truth(keep)
    list = list_build(0, 0)
    count = length(self)
    i = 0
    while i < count:
        start = i
        while i < count and not is_line_end(char_at(self, i)):
            i += 1
        end = i
        if i < count:
            if char_at(self, i) == 13 and i + 1 < count and char_at(self, i + 1) == 10:
                i += 1
            i += 1
        add_piece(list, self, start, i if with_ends else end)
    return list


@method("str", "join", 1, 1)
@lowlevel
def str_join(self: value, iterable: value) -> value:
    walk = iter_or_unbound(iterable)
    if walk is unbound:
        raise TypeError("can only join an iterable")
    items = walk_items(walk)
    count = length(items)
    if count == 0:
        return ""
    p = items_of(items)
    total = length(self) * (count - 1)
    kind = kind_of(self) if count > 1 else 1
    for i in range(count):
        s = plain_of(load_value(p + i * 8))
        if not is_type(s, STR):
            type_error(join3("sequence item ", str_from_int(i), ": expected str instance, "), s, " found")
        total += length(s)
        if kind < kind_of(s):
            kind = kind_of(s)
    if count == 1:
        return plain_of(load_value(p))
    result = new_str(total, kind)
    at = 0
    for i in range(count):
        if i:
            copy_text(result, at, self)
            at += length(self)
        s = plain_of(load_value(p + i * 8))
        copy_text(result, at, s)
        at += length(s)
    return result


@lowlevel
def is_stripped(c: word, characters: value) -> word:
    """Whether a character is one of those, or white space for None."""
    if characters is None:
        return is_white(c)
    for i in range(length(characters)):
        if char_at(characters, i) == c:
            return 1
    return 0


@lowlevel
def strip_ends(s: value, characters: value, name: value, left: word, right: word) -> value:
    if characters is unbound:
        characters = None
    characters = plain_of(characters)
    if characters is not None and not is_type(characters, STR):
        raise TypeError(concat(name, " arg must be None or str"))
    start = 0
    end = length(s)
    if left:
        while start < end and is_stripped(char_at(s, start), characters):
            start += 1
    if right:
        while end > start and is_stripped(char_at(s, end - 1), characters):
            end -= 1
    return slice_text(s, start, 1, end - start)


@method("str", "strip", 0, 1)
@lowlevel
def str_strip(self: value, characters: value) -> value:
    return strip_ends(self, characters, "strip", 1, 1)


@method("str", "lstrip", 0, 1)
@lowlevel
def str_lstrip(self: value, characters: value) -> value:
    return strip_ends(self, characters, "lstrip", 1, 0)


@method("str", "rstrip", 0, 1)
@lowlevel
def str_rstrip(self: value, characters: value) -> value:
    return strip_ends(self, characters, "rstrip", 0, 1)
