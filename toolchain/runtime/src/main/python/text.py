"""The collector: where text is put together that becomes a str, or goes to a console as a whole.

It is a stack of code points. What makes a text notes its start with `begin_text`, adds to it, and takes what lies above
the start off with `end_text` or `send_text`; other texts may be made in between.
"""

from lowlevel import ARRAY
from lowlevel import address, alloc, load_u32, load_u8, load_word, lowlevel, shr, store_32, store_8, store_word
from lowlevel import value, word
from console import put_code_point
from decimal_text import decimal_digits, decimal_word, eight_digits, high_part, low_part
from layout import ARRAY_ITEMS, STR_KIND, STR_TEXT, array_capacity, length
from strings import char_at, kind_for, new_str, set_char

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
def send_text(device: word, start: word) -> None:
    """Sends what was added since `begin_text` returned start to a console; takes it off the collector."""
    global text_length
    p = address(text_array) + ARRAY_ITEMS + start * 4
    end = address(text_array) + ARRAY_ITEMS + text_length * 4
    while p < end:
        put_code_point(device, load_u32(p))
        p += 4
    text_length = start


@lowlevel
def add_char(c: word) -> None:
    """Adds a code point."""
    global text_length
    if text_length == text_room:
        grow_collector()
    store_32(address(text_array) + ARRAY_ITEMS + text_length * 4, c)
    text_length += 1


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
def add_text(s: value) -> None:
    """Adds a str."""
    if load_word(address(s) + STR_KIND) == 1:
        p = address(s) + STR_TEXT
        end = p + length(s)
        while p < end:
            add_char(load_u8(p))
            p += 1
    else:
        for i in range(length(s)):
            add_char(char_at(s, i))


@lowlevel
def add_int(n: word) -> None:
    """Adds a small int in decimal."""
    if n < 0:
        add_char(ord("-"))
        n = -n
    high = high_part(n)
    if high:
        add_bytes(decimal_word(high), decimal_digits(high))
        add_bytes(eight_digits(low_part(n, high)), 8)
    else:
        add_bytes(decimal_word(n), decimal_digits(n))


@lowlevel
def add_bytes(text: word, count: word) -> None:
    """Adds the low bytes of a word, lowest first, as code points."""
    for i in range(count):
        add_char(text & 0xff)
        text = text >> 8
