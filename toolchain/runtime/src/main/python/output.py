"""Text to a console: strs and ints without an object in between, everything else through the collector."""

from lowlevel import CONSOLE_DATA, CONSOLE_STATUS, STR
from lowlevel import address, is_int, is_type, load_u32, load_u8, load_word, lowlevel, store_8, untag_int
from lowlevel import value, word
from console import put_byte, put_bytes, put_code_point
from decimal_text import decimal_digits, decimal_word, eight_digits, high_part, low_part
from layout import STR_KIND, STR_TEXT, length
from representation import add_str
from strings import char_at
from text import begin_text, send_text


@lowlevel
def put_text(device: word, s: value) -> None:
    """Sends a str."""
    if load_word(address(s) + STR_KIND) == 1:
        p = address(s) + STR_TEXT
        end = p + length(s)
        while p < end:
            c = load_u8(p)
            if c < 0x80:
                while (load_u32(device + CONSOLE_STATUS) & 1) == 0:
                    pass
                store_8(device + CONSOLE_DATA, c)
            else:
                put_code_point(device, c)
            p += 1
    else:
        for i in range(length(s)):
            put_code_point(device, char_at(s, i))


@lowlevel
def put_int(device: word, n: word) -> None:
    """Sends a small int in decimal."""
    if n < 0:
        put_byte(device, ord("-"))
        n = -n
    high = high_part(n)
    if high:
        put_bytes(device, decimal_word(high), decimal_digits(high))
        put_bytes(device, eight_digits(low_part(n, high)), 8)
    else:
        put_bytes(device, decimal_word(n), decimal_digits(n))


@lowlevel
def put_str(device: word, o: value) -> None:
    """Sends str(o): nothing of it if making it fails."""
    if is_type(o, STR):
        put_text(device, o)
    elif is_int(o):
        put_int(device, untag_int(o))
    else:
        start = begin_text()
        add_str(o)
        send_text(device, start)
