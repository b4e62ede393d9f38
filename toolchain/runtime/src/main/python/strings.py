"""str: making, reading, comparing, joining."""

from lowlevel import ARRAY, STR
from lowlevel import address, alloc, div, load_u16, load_u32, load_u8, load_value, load_word, lowlevel, object_at, store_16
from lowlevel import store_32, store_8, store_value, store_word, value, word
from decimal_text import decimal_digits, decimal_word, eight_digits, high_part, low_part
from layout import ARRAY_ITEMS, LENGTH, STR_HASH, STR_KIND, STR_TEXT, length
from memory import checked_product, take

# One-character strs of U+0000…U+00FF, made on demand; 0 = not yet.
latin_characters: value = None

# The lowest and the highest bit of each byte of a word.
EACH_BYTE = 0x0101010101010101
HIGH_BITS = -0x7f7f7f7f7f7f7f80


@lowlevel
def new_str(count: word, kind: word) -> value:
    """A str of `count` code points of `kind` bytes, which the caller writes; the padding is zero."""
    size = STR_TEXT + count * kind
    p = take(STR, size)
    last = p + ((size - 1) & -16)
    store_word(last, 0)
    store_word(last + 8, 0)
    store_word(p + LENGTH, count)
    store_word(p + STR_KIND, kind)
    store_word(p + STR_HASH, 0)
    return object_at(p, STR)


@lowlevel
def kind_for(c: word) -> word:
    """Bytes that a code point (or the union of the bits of several) needs."""
    if c < 0x100:
        return 1
    return 2 if c < 0x10000 else 4


@lowlevel
def kind_of(s: value) -> word:
    return load_word(address(s) + STR_KIND)


@lowlevel
def char_at(s: value, index: word) -> word:
    """The code point at an index in range."""
    p = address(s) + STR_TEXT
    kind = kind_of(s)
    if kind == 1:
        return load_u8(p + index)
    if kind == 2:
        return load_u16(p + index * 2)
    return load_u32(p + index * 4)


@lowlevel
def set_char(s: value, index: word, c: word) -> None:
    """Writes a code point into a str under construction."""
    p = address(s) + STR_TEXT
    kind = kind_of(s)
    if kind == 1:
        store_8(p + index, c)
    elif kind == 2:
        store_16(p + index * 2, c)
    else:
        store_32(p + index * 4, c)


@lowlevel
def char_str(c: word) -> value:
    """The str of one code point."""
    global latin_characters
    if c >= 0x100:
        s = new_str(1, kind_for(c))
        set_char(s, 0, c)
        return s
    if latin_characters is None:
        latin_characters = alloc(ARRAY, ARRAY_ITEMS + 256 * 8)
    slot = address(latin_characters) + ARRAY_ITEMS + c * 8
    if load_word(slot) == 0:
        s = new_str(1, 1)
        store_8(address(s) + STR_TEXT, c)
        store_value(slot, s)
    return load_value(slot)


@lowlevel
def str_from_int(n: word) -> value:
    """The decimal str of a small int."""
    magnitude = -n if n < 0 else n
    high = high_part(magnitude)
    if high:
        count = decimal_digits(high)
        first = decimal_word(high)
        last = eight_digits(low_part(magnitude, high))
    else:
        count = decimal_digits(magnitude)
        first = decimal_word(magnitude)
        last = 0
    # first holds 1…8 digits; last, when there, eight more
    s = new_str((n < 0) + count + (8 if high else 0), 1)
    p = address(s) + STR_TEXT
    if n < 0:
        store_8(p, ord("-"))
        p += 1
    while count > 0:
        store_8(p, first)
        first = first >> 8
        count -= 1
        p += 1
    while last:
        store_8(p, last)
        last = last >> 8
        p += 1
    return s


@lowlevel
def copy_text(target: value, at: word, source: value) -> None:
    """Copies all of source into target, whose kind is at least as wide, from index `at` on.

    Text after the copy may be overwritten with zeros: strs are put together from left to right.
    """
    count = length(source)
    kind = kind_of(target)
    if kind != kind_of(source):
        for i in range(count):
            set_char(target, at + i, char_at(source, i))
        return
    to = address(target) + STR_TEXT + at * kind
    p = address(source) + STR_TEXT
    end = p + count * kind
    if (to & 7) == 0:
        while p < end:
            store_word(to, load_word(p))
            to += 8
            p += 8
    else:
        while p < end:
            store_8(to, load_u8(p))
            to += 1
            p += 1


@lowlevel
def concat(a: value, b: value) -> value:
    """a + b."""
    first = length(a)
    second = length(b)
    if first == 0:
        return b
    if second == 0:
        return a
    kind = kind_of(a)
    if kind < kind_of(b):
        kind = kind_of(b)
    s = new_str(first + second, kind)
    copy_text(s, 0, a)
    copy_text(s, first, b)
    return s


@lowlevel
def str_build(count: word, items: word) -> value:
    """All `count` strs at address items, one after the other."""
    total = 0
    kind = 1
    for i in range(count):
        s = load_value(items + i * 8)
        total += length(s)
        if kind < kind_of(s):
            kind = kind_of(s)
    result = new_str(total, kind)
    at = 0
    for i in range(count):
        s = load_value(items + i * 8)
        copy_text(result, at, s)
        at += length(s)
    return result


@lowlevel
def repeat_str(s: value, times: word) -> value:
    """s * times."""
    count = length(s)
    if times <= 0 or count == 0:
        return ""
    if times == 1:
        return s
    kind = kind_of(s)
    total = checked_product(count * kind, times)
    result = new_str(count * times, kind)
    copy_text(result, 0, s)
    p = address(result) + STR_TEXT
    end = p + total
    q = p + count * kind
    # each copy reads what the one before it has written
    while q < end:
        store_8(q, load_u8(p))
        p += 1
        q += 1
    return result


@lowlevel
def equal_text(a: value, b: value) -> word:
    """a == b: equal strs have equal kinds and equal bytes, zeros after them."""
    if a is b:
        return 1
    count = length(a)
    kind = kind_of(a)
    if count != length(b) or kind != kind_of(b):
        return 0
    p = address(a) + STR_TEXT
    q = address(b) + STR_TEXT
    end = p + count * kind
    while p < end:
        if load_word(p) != load_word(q):
            return 0
        p += 8
        q += 8
    return 1


@lowlevel
def order_text(a: value, b: value) -> word:
    """Negative, 0 or positive as a < b, a == b, a > b, by code points."""
    shared = length(a)
    if length(b) < shared:
        shared = length(b)
    for i in range(shared):
        difference = char_at(a, i) - char_at(b, i)
        if difference:
            return difference
    return length(a) - length(b)


@lowlevel
def find_text(s: value, part: value, start: word) -> word:
    """The first index ≥ start where part stands in s, or −1."""
    count = length(part)
    last = length(s) - count
    if count == 0:
        return start if start <= last else -1
    if kind_of(part) > kind_of(s):
        return -1
    first = char_at(part, 0)
    index = start
    while index <= last:
        index = find_byte(s, first, index, last) if kind_of(s) == 1 else find_wide(s, first, index, last)
        if index < 0:
            return -1
        matched = 1
        while matched < count and char_at(s, index + matched) == char_at(part, matched):
            matched += 1
        if matched == count:
            return index
        index += 1
    return -1


@lowlevel
def find_wide(s: value, c: word, index: word, last: word) -> word:
    """The first index from `index` to `last` where a code point stands in a str of kind 2 or 4, or −1."""
    kind = kind_of(s)
    p = address(s) + STR_TEXT + index * kind
    end = address(s) + STR_TEXT + last * kind
    if kind == 2:
        while p <= end and load_u16(p) != c:
            p += 2
    else:
        while p <= end and load_u32(p) != c:
            p += 4
    return last - div(end - p, kind) if p <= end else -1


@lowlevel
def find_byte(s: value, byte: word, index: word, last: word) -> word:
    """The first index from `index` to `last` where a byte stands in a str of kind 1, or −1."""
    p = address(s) + STR_TEXT + index
    end = address(s) + STR_TEXT + last
    while p & 7 and p <= end:
        if load_u8(p) == byte:
            return p - address(s) - STR_TEXT
        p += 1
    p = find_in_words(p, end, byte * EACH_BYTE, EACH_BYTE)
    return p - address(s) - STR_TEXT if p <= end else -1


@lowlevel
def find_in_words(p: word, end: word, pattern: word, ones: word) -> word:
    """The address of the first byte like all of the pattern, from p, a multiple of 8, or beyond end."""
    while p <= end:
        # a byte of the difference is 0 where it stands
        difference = load_word(p) ^ pattern
        if (difference - ones) & ~difference & ones << 7:
            while load_u8(p) != pattern & 0xff:
                p += 1
            return p
        p += 8
    return p
