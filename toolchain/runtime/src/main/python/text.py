"""Where text goes: to a console, or into the collector that makes a str of it.

A sink is a console's address, or COLLECT. The collector is a stack of code points: what makes a str notes its start with
`begin_text`, puts text, and takes what lies above the start off with `end_text`; another str may be made in between.
"""

from lowlevel import ARRAY
from lowlevel import address, alloc, load_u32, load_u8, load_word, lowlevel, shr, store_32, store_8, store_word
from lowlevel import value, word
from console import put_byte, put_bytes, put_code_point
from decimal_text import decimal_digits, decimal_word, eight_digits, high_part, low_part
from layout import ARRAY_ITEMS, STR_KIND, STR_TEXT, array_capacity, length
from strings import char_at, kind_for, new_str, set_char, str_from_int

COLLECT = 0

text_array: value = None
text_room: word = 0
text_length: word = 0


@lowlevel
def begin_text() -> word:
    """The start of a new str in the collector."""
    return text_length


@lowlevel
def end_text(start: word) -> value:
    """The str of what was put since `begin_text` returned start; takes it off the collector."""
    global text_length
    count = text_length - start
    if count == 0:
        return ""
    p = address(text_array) + ARRAY_ITEMS + start * 4
    union = 0
    for i in range(count):
        union = union | load_u32(p + i * 4)
    kind = kind_for(union)
    result = new_str(count, kind)
    if kind == 1:
        target = address(result) + STR_TEXT
        for i in range(count):
            store_8(target + i, load_u32(p + i * 4))
    else:
        for i in range(count):
            set_char(result, i, load_u32(p + i * 4))
    text_length = start
    return result


@lowlevel
def put_char(sink: word, c: word) -> None:
    """Puts a code point."""
    global text_length
    if sink == COLLECT:
        if text_length == text_room:
            grow_collector()
        store_32(address(text_array) + ARRAY_ITEMS + text_length * 4, c)
        text_length += 1
    elif c < 0x80:
        put_byte(sink, c)
    else:
        put_code_point(sink, c)


@lowlevel
def grow_collector() -> None:
    global text_array, text_room
    if text_room == 0:
        text_array = alloc(ARRAY, ARRAY_ITEMS + 504)
    else:
        larger = alloc(ARRAY, ARRAY_ITEMS + text_room * 8)
        source = address(text_array) + ARRAY_ITEMS
        target = address(larger) + ARRAY_ITEMS
        for i in range(shr(text_length + 1, 1)):
            store_word(target + i * 8, load_word(source + i * 8))
        text_array = larger
    text_room = array_capacity(text_array) * 2


@lowlevel
def put_text(sink: word, s: value) -> None:
    """Puts a str."""
    count = length(s)
    if load_word(address(s) + STR_KIND) == 1:
        p = address(s) + STR_TEXT
        end = p + count
        while p < end:
            put_char(sink, load_u8(p))
            p += 1
    else:
        for i in range(count):
            put_char(sink, char_at(s, i))


@lowlevel
def put_int(sink: word, n: word) -> None:
    """Puts a small int in decimal."""
    if sink == COLLECT:
        put_text(sink, str_from_int(n))
        return
    if n < 0:
        put_byte(sink, ord("-"))
        n = -n
    high = high_part(n)
    if high:
        put_bytes(sink, decimal_word(high), decimal_digits(high))
        put_bytes(sink, eight_digits(low_part(n, high)), 8)
    else:
        put_bytes(sink, decimal_word(n), decimal_digits(n))
