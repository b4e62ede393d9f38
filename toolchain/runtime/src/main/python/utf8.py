"""UTF-8 without errors: what is all right, at once; the module bytes_codecs deals with what is not."""

from lowlevel import address, load_u8, lowlevel, store_16, store_32, store_8, unbound, value
from console import is_surrogate
from layout import STR_TEXT, length
from strings import char_at, new_str


@lowlevel
def utf8_text(s: value) -> value:
    """The text of bytes, which are a str of kind 1; unbound if they are not UTF-8."""
    start = address(s) + STR_TEXT
    end = start + length(s)
    count = 0
    largest = 0
    p = start
    while p < end:
        c = load_u8(p)
        if (c & 0xc0) != 0x80:
            count += 1
            if c > largest:
                largest = c
        p += 1
    kind = 1 if largest < 0xc4 else (2 if largest < 0xf0 else 4)
    result = new_str(count, kind)
    target = address(result) + STR_TEXT
    p = start
    while p < end:
        c = load_u8(p)
        p += 1
        if c >= 0x80:
            more = 1 if c < 0xe0 else (2 if c < 0xf0 else 3)
            if c < 0xc2 or c > 0xf4 or p + more > end:
                return unbound
            c = c & 0x3f >> more
            last = p + more
            while p < last:
                next = load_u8(p)
                if (next & 0xc0) != 0x80:
                    return unbound
                c = c << 6 | next & 0x3f
                p += 1
            if c < 0x800 and more == 2 or more == 3 and (c < 0x10000 or c > 0x10ffff) or is_surrogate(c):
                return unbound
        if kind == 1:
            store_8(target, c)
        elif kind == 2:
            store_16(target, c)
        else:
            store_32(target, c)
        target += kind
    return result


@lowlevel
def utf8_bytes(s: value) -> value:
    """The bytes of a text, as a str of kind 1; unbound if it has surrogates."""
    count = 0
    for i in range(length(s)):
        c = char_at(s, i)
        count += 1 if c < 0x80 else (2 if c < 0x800 else (3 if c < 0x10000 else 4))
    result = new_str(count, 1)
    p = address(result) + STR_TEXT
    for i in range(length(s)):
        c = char_at(s, i)
        if c < 0x80:
            store_8(p, c)
        else:
            if c < 0x800:
                store_8(p, 0xc0 | c >> 6)
            else:
                if c < 0x10000:
                    if is_surrogate(c):
                        return unbound
                    store_8(p, 0xe0 | c >> 12)
                else:
                    store_8(p, 0xf0 | c >> 18)
                    p += 1
                    store_8(p, 0x80 | c >> 12 & 0x3f)
                p += 1
                store_8(p, 0x80 | c >> 6 & 0x3f)
            p += 1
            store_8(p, 0x80 | c & 0x3f)
        p += 1
    return result
