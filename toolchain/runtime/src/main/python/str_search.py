"""str: methods that look for parts, and that replace them."""

from lowlevel import STR, TUPLE
from lowlevel import address, is_type, load_u8, load_value, lowlevel, method, store_8, store_value, tag_int, unbound
from lowlevel import value, word
from errors import join3, type_error
from integers import index_word
from layout import STR_TEXT, items_of, length
from memory import checked_product
from slices import slice_bound_or, slice_text
from strings import char_at, copy_text, find_text, kind_of, new_str, set_char
from subclasses import plain_of
from text import add_char, add_text, begin_text, end_text
from tuples import new_tuple

# Where a method looks, set by `search_within`.
search_start: word = 0
search_end: word = 0


@lowlevel
def search_within(s: value, start: value, end: value) -> None:
    """Sets the part of s that optional arguments give; behind its end, where start lies there."""
    global search_start, search_end
    count = length(s)
    search_end = count if end is unbound else slice_bound_or(end, count, 0, count, count)
    search_start = 0 if start is unbound else slice_bound_or(start, 0, 0, count, count + 1)


@lowlevel
def needed_text(o: value) -> value:
    """A str, else TypeError."""
    o = plain_of(o)
    if not is_type(o, STR):
        type_error("must be str, not ", o, "")
    return o


@lowlevel
def matches_at(s: value, part: value, at: word) -> word:
    """Whether part stands in s at an index."""
    count = length(part)
    if at < 0 or at + count > length(s):
        return 0
    for i in range(count):
        if char_at(s, at + i) != char_at(part, i):
            return 0
    return 1


@lowlevel
def find_first(s: value, part: value) -> word:
    """The first index of part in what `search_within` has set, or −1."""
    last = search_end - length(part)
    if search_start > last:
        return -1
    at = find_text(s, part, search_start)
    return at if at <= last else -1


@lowlevel
def find_last(s: value, part: value) -> word:
    """The last index of part in what `search_within` has set, or −1."""
    at = search_end - length(part)
    while at >= search_start:
        if matches_at(s, part, at):
            return at
        at -= 1
    return -1


@method("str", "find", 1, 3)
@lowlevel
def str_find(self: value, part: value, start: value, end: value) -> value:
    search_within(self, start, end)
    return tag_int(find_first(self, needed_text(part)))


@method("str", "rfind", 1, 3)
@lowlevel
def str_rfind(self: value, part: value, start: value, end: value) -> value:
    search_within(self, start, end)
    return tag_int(find_last(self, needed_text(part)))


@method("str", "index", 1, 3)
@lowlevel
def str_index(self: value, part: value, start: value, end: value) -> value:
    search_within(self, start, end)
    return found_index(find_first(self, needed_text(part)))


@method("str", "rindex", 1, 3)
@lowlevel
def str_rindex(self: value, part: value, start: value, end: value) -> value:
    search_within(self, start, end)
    return found_index(find_last(self, needed_text(part)))


@lowlevel
def found_index(at: word) -> value:
    if at < 0:
        raise ValueError("substring not found")
    return tag_int(at)


@method("str", "count", 1, 3)
@lowlevel
def str_count(self: value, part: value, start: value, end: value) -> value:
    search_within(self, start, end)
    return tag_int(count_within(self, needed_text(part)))


@lowlevel
def count_within(s: value, part: value) -> word:
    """How often part stands in what `search_within` has set."""
    return count_parts(s, part, search_start, search_end)


@lowlevel
def count_parts(s: value, part: value, start: word, end: word) -> word:
    """How often part stands in s[start:end], one behind the other."""
    if start > end:
        return 0
    if length(part) == 0:
        return end - start + 1
    found = 0
    last = end - length(part)
    at = find_text(s, part, start)
    while at >= 0 and at <= last:
        found += 1
        at = find_text(s, part, at + length(part))
    return found


@method("str", "startswith", 1, 3)
@lowlevel
def str_startswith(self: value, prefix: value, start: value, end: value) -> value:
    search_within(self, start, end)
    return True if has_one(self, prefix, 0, "startswith") else False


@method("str", "endswith", 1, 3)
@lowlevel
def str_endswith(self: value, suffix: value, start: value, end: value) -> value:
    search_within(self, start, end)
    return True if has_one(self, suffix, 1, "endswith") else False


@lowlevel
def has_one(s: value, part: value, at_end: word, name: value) -> word:
    """Whether what `search_within` has set starts or ends with a str, or one of a tuple."""
    part = plain_of(part)
    if is_type(part, STR):
        return has_part(s, part, at_end)
    if not is_type(part, TUPLE):
        type_error(join3("", name, " first arg must be str or a tuple of str, not "), part, "")
    for i in range(length(part)):
        x = plain_of(load_value(items_of(part) + i * 8))
        if not is_type(x, STR):
            type_error(join3("tuple for ", name, " must only contain str, not "), x, "")
        if has_part(s, x, at_end):
            return 1
    return 0


@lowlevel
def has_part(s: value, part: value, at_end: word) -> word:
    if search_start + length(part) > search_end:
        return 0
    return matches_at(s, part, search_end - length(part) if at_end else search_start)


@method("str", "removeprefix", 1, 1)
@lowlevel
def str_removeprefix(self: value, prefix: value) -> value:
    prefix = plain_of(prefix)
    if not is_type(prefix, STR):
        type_error("removeprefix() argument must be str, not ", prefix, "")
    if not matches_at(self, prefix, 0):
        return self
    return slice_text(self, length(prefix), 1, length(self) - length(prefix))


@method("str", "removesuffix", 1, 1)
@lowlevel
def str_removesuffix(self: value, suffix: value) -> value:
    suffix = plain_of(suffix)
    if not is_type(suffix, STR):
        type_error("removesuffix() argument must be str, not ", suffix, "")
    rest = length(self) - length(suffix)
    return slice_text(self, 0, 1, rest) if matches_at(self, suffix, rest) else self


@method("str", "replace", 2, 3)
@lowlevel
def str_replace(self: value, old: value, new: value, count: value) -> value:
    old = plain_of(old)
    new = plain_of(new)
    if not is_type(old, STR):
        type_error("replace() argument 1 must be str, not ", old, "")
    if not is_type(new, STR):
        type_error("replace() argument 2 must be str, not ", new, "")
    most = -1 if count is unbound else index_word(count)
    found = count_parts(self, old, 0, length(self))
    if most >= 0 and most < found:
        found = most
    if found == 0:
        return self
    return replace_parts(self, old, new, found)


@lowlevel
def replace_parts(s: value, old: value, new: value, found: word) -> value:
    """Replaces the first `found` of the parts that are there."""
    step = length(old)
    total = length(s) - found * step + checked_product(found, length(new))
    if kind_of(s) > 1:
        return replace_wide(s, old, new, found)
    result = new_str(total, kind_of(new))
    at = 0
    done = 0
    first = 1
    while found > 0:
        next = find_text(s, old, done)
        if step == 0 and not first:
            next += 1
        first = 0
        copy_part(result, at, s, done, next - done)
        at += next - done
        copy_text(result, at, new)
        at += length(new)
        done = next + step
        found -= 1
    copy_part(result, at, s, done, length(s) - done)
    return result


@lowlevel
def replace_wide(s: value, old: value, new: value, found: word) -> value:
    """The same, where the result may need fewer bytes a character than s."""
    start = begin_text()
    done = 0
    first = 1
    while found > 0:
        next = find_text(s, old, done)
        if length(old) == 0 and not first:
            next += 1
        add_part(s, done, next)
        add_text(new)
        done = next + length(old)
        first = 0
        found -= 1
    add_part(s, done, length(s))
    return end_text(start)


@lowlevel
def add_part(s: value, start: word, end: word) -> None:
    """Adds s[start:end] to the collector."""
    while start < end:
        add_char(char_at(s, start))
        start += 1


@lowlevel
def copy_part(target: value, at: word, source: value, start: word, count: word) -> None:
    """Copies code points of source into target, whose kind is at least as wide."""
    if kind_of(target) == 1:
        to = address(target) + STR_TEXT + at
        p = address(source) + STR_TEXT + start
        for i in range(count):
            store_8(to + i, load_u8(p + i))
    else:
        for i in range(count):
            set_char(target, at + i, char_at(source, start + i))


@method("str", "partition", 1, 1)
@lowlevel
def str_partition(self: value, separator: value) -> value:
    separator = partition_separator(separator)
    at = find_text(self, separator, 0)
    if at < 0:
        return triple(self, "", "")
    return parts_around(self, separator, at)


@method("str", "rpartition", 1, 1)
@lowlevel
def str_rpartition(self: value, separator: value) -> value:
    separator = partition_separator(separator)
    search_within(self, unbound, unbound)
    at = find_last(self, separator)
    if at < 0:
        return triple("", "", self)
    return parts_around(self, separator, at)


@lowlevel
def partition_separator(o: value) -> value:
    separator = needed_text(o)
    if length(separator) == 0:
        raise ValueError("empty separator")
    return separator


@lowlevel
def parts_around(s: value, separator: value, at: word) -> value:
    behind = at + length(separator)
    return triple(slice_text(s, 0, 1, at), separator, slice_text(s, behind, 1, length(s) - behind))


@lowlevel
def triple(a: value, b: value, c: value) -> value:
    result = new_tuple(3)
    store_value(items_of(result), a)
    store_value(items_of(result) + 8, b)
    store_value(items_of(result) + 16, c)
    return result
