"""The console devices: bytes and UTF-8."""

from lowlevel import CONSOLE_DATA, CONSOLE_STATUS
from lowlevel import load_u32, lowlevel, store_8, word


@lowlevel
def put_byte(device: word, byte: word) -> None:
    """Sends a byte when the console takes it."""
    while (load_u32(device + CONSOLE_STATUS) & 1) == 0:
        pass
    store_8(device + CONSOLE_DATA, byte)


@lowlevel
def put_bytes(device: word, text: word, count: word) -> None:
    """Sends the low bytes of a word, lowest first."""
    for i in range(count):
        while (load_u32(device + CONSOLE_STATUS) & 1) == 0:
            pass
        store_8(device + CONSOLE_DATA, text)
        text = text >> 8


@lowlevel
def put_code_point(device: word, c: word) -> None:
    """Sends a code point in UTF-8; lone surrogates as Python writes them to stderr, `\\udc80`."""
    if c < 0x80:
        put_byte(device, c)
    elif c < 0x800:
        put_byte(device, 0xc0 | c >> 6)
        put_byte(device, 0x80 | c & 0x3f)
    elif c < 0x10000:
        if is_surrogate(c):
            put_byte(device, ord("\\"))
            put_byte(device, ord("u"))
            put_hex(device, c, 4)
        else:
            put_byte(device, 0xe0 | c >> 12)
            put_byte(device, 0x80 | c >> 6 & 0x3f)
            put_byte(device, 0x80 | c & 0x3f)
    else:
        put_byte(device, 0xf0 | c >> 18)
        put_byte(device, 0x80 | c >> 12 & 0x3f)
        put_byte(device, 0x80 | c >> 6 & 0x3f)
        put_byte(device, 0x80 | c & 0x3f)


@lowlevel
def is_surrogate(c: word) -> word:
    return (c & 0x1ff800) == 0xd800


@lowlevel
def put_hex(device: word, number: word, digits: word) -> None:
    """Sends the low hexadecimal digits of a number."""
    shift = digits * 4 - 4
    while shift >= 0:
        put_byte(device, hex_digit(number >> shift & 15))
        shift -= 4


@lowlevel
def hex_digit(n: word) -> word:
    """The code point of 0…9, a…z (bases up to 36)."""
    return n + (ord("0") if n < 10 else ord("a") - 10)
