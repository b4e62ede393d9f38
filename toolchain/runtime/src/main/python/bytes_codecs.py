"""Text to bytes and back: UTF-8, ASCII, Latin-1 (CPython 3.11's codecs, their errors and error handlers)."""

from lowlevel import STR
from lowlevel import is_type, lowlevel, method, unbound, value, word
from bytes_objects import bytes_from_text, frozen_text
from console import is_surrogate
from errors import join3, type_error
from layout import length
from str_case import is_ascii, str_lower
from str_search import str_replace
from string_repr import add_escape, add_hex_digits
from strings import char_at, concat, equal_text, kind_of, str_from_int
from text import add_char, add_text, begin_text, end_text
from unicode_errors import raise_unicode_error
from utf8 import utf8_bytes, utf8_text

UTF_8 = 0
ASCII = 1
LATIN_1 = 2

# Error handlers.
STRICT = 0
IGNORE = 1
REPLACE = 2
BACKSLASH = 3
XML = 4
SURROGATES = 5


@lowlevel
def codec_of(encoding: value) -> word:
    """The number of an encoding, LookupError if it is none of these."""
    if encoding is unbound or (is_type(encoding, STR) and equal_text(encoding, "utf-8")):
        return UTF_8
    if not is_type(encoding, STR):
        type_error("argument 'encoding' must be str, not ", encoding, "")
    name = str_replace(str_lower(encoding), "_", "-", unbound)
    if equal_text(name, "utf-8") or equal_text(name, "utf8") or equal_text(name, "u8"):
        return UTF_8
    if equal_text(name, "ascii") or equal_text(name, "us-ascii"):
        return ASCII
    if equal_text(name, "latin-1") or equal_text(name, "latin1") or equal_text(name, "iso-8859-1"):
        return LATIN_1
    raise LookupError(concat("unknown encoding: ", encoding))


@lowlevel
def handler_of(errors: value) -> word:
    if errors is unbound or equal_text(errors, "strict"):
        return STRICT
    if equal_text(errors, "ignore"):
        return IGNORE
    if equal_text(errors, "replace"):
        return REPLACE
    if equal_text(errors, "backslashreplace"):
        return BACKSLASH
    if equal_text(errors, "xmlcharrefreplace"):
        return XML
    if equal_text(errors, "surrogateescape"):
        return SURROGATES
    raise LookupError(join3("unknown error handler name '", errors, "'"))


@lowlevel
def codec_name(codec: word) -> value:
    if codec == UTF_8:
        return "utf-8"
    return "ascii" if codec == ASCII else "latin-1"


@method("str", "encode", 0, 2, "encoding", "errors")
@lowlevel
def str_encode(self: value, encoding: value, errors: value) -> value:
    codec = codec_of(encoding)
    return bytes_from_text(encoded(self, codec, errors))


@lowlevel
def encoded(s: value, codec: word, errors: value) -> value:
    """The bytes of a str as a str of kind 1."""
    if is_ascii(s):
        return s
    if codec == LATIN_1 and kind_of(s) == 1:
        return s
    if codec == UTF_8:
        bytes = utf8_bytes(s)
        if bytes is not unbound:
            return bytes
    start = begin_text()
    i = 0
    while i < length(s):
        c = char_at(s, i)
        if c < 0x80 or (c < 0x100 and codec == LATIN_1):
            add_char(c)
        elif codec == UTF_8 and not is_surrogate(c):
            add_utf8(c)
        else:
            i = handle_encoding(s, i, codec, handler_of(errors))
            continue
        i += 1
    return end_text(start)


@lowlevel
def add_utf8(c: word) -> None:
    """Adds the bytes of a code point beyond U+007F."""
    if c < 0x800:
        add_char(0xc0 | c >> 6)
    else:
        if c < 0x10000:
            add_char(0xe0 | c >> 12)
        else:
            add_char(0xf0 | c >> 18)
            add_char(0x80 | c >> 12 & 0x3f)
        add_char(0x80 | c >> 6 & 0x3f)
    add_char(0x80 | c & 0x3f)


@lowlevel
def cannot_encode(c: word, codec: word) -> word:
    if codec == UTF_8:
        return is_surrogate(c)
    return c >= 0x80 if codec == ASCII else c >= 0x100


@lowlevel
def handle_encoding(s: value, i: word, codec: word, handler: word) -> word:
    """Does with a character what the error handler says; gives the index behind."""
    c = char_at(s, i)
    if handler == IGNORE:
        return i + 1
    if handler == REPLACE:
        add_char(ord("?"))
        return i + 1
    if handler == BACKSLASH:
        add_escape(c)
        return i + 1
    if handler == XML:
        add_text("&#")
        add_text(str_from_int(c))
        add_char(ord(";"))
        return i + 1
    if handler == SURROGATES and 0xdc80 <= c and c <= 0xdcff:
        add_char(c - 0xdc00)
        return i + 1
    end = i
    while end < length(s) and cannot_encode(char_at(s, end), codec):
        end += 1
    reason = "ordinal not in range(128)" if codec == ASCII else "ordinal not in range(256)"
    if codec == UTF_8:
        reason = "surrogates not allowed"
    raise_unicode_error(UnicodeEncodeError, codec_name(codec), s, i, end, reason)
    return end


@method("bytes", "decode", 0, 2, "encoding", "errors")
@method("bytearray", "decode", 0, 2, "encoding", "errors")
@lowlevel
def bytes_decode(self: value, encoding: value, errors: value) -> value:
    return decoded(self, encoding, errors)


@lowlevel
def decoded(o: value, encoding: value, errors: value) -> value:
    """The text of a BYTES or BYTEARRAY."""
    codec = codec_of(encoding)
    s = frozen_text(o)
    if codec == LATIN_1 or is_ascii(s):
        return s
    if codec == UTF_8:
        text = utf8_text(s)
        if text is not unbound:
            return text
    start = begin_text()
    i = 0
    while i < length(s):
        c = char_at(s, i)
        if c < 0x80:
            add_char(c)
            i += 1
        elif codec == ASCII:
            i = handle_decoding(s, i, i + 1, codec, handler_of(errors), "ordinal not in range(128)")
        else:
            i = decode_utf8(s, i, c, errors)
    return end_text(start)


@lowlevel
def continuation(s: value, i: word, low: word, high: word) -> word:
    """The six bits of a byte that goes on, −1 if it is not in range, −2 at the end."""
    if i >= length(s):
        return -2
    c = char_at(s, i)
    return c & 0x3f if (low <= c and c <= high) else -1


@lowlevel
def decode_utf8(s: value, i: word, c: word, errors: value) -> word:
    """Adds the character that begins with a byte from 0x80 on; gives the index behind."""
    if c < 0xc2 or c > 0xf4:
        return handle_decoding(s, i, i + 1, UTF_8, handler_of(errors), "invalid start byte")
    count = 1 if c < 0xe0 else (2 if c < 0xf0 else 3)
    result = c & (0x3f >> count)
    low = 0x80
    high = 0xbf
    if c == 0xe0:
        low = 0xa0
    elif c == 0xed:
        high = 0x9f
    elif c == 0xf0:
        low = 0x90
    elif c == 0xf4:
        high = 0x8f
    for k in range(count):
        bits = continuation(s, i + 1 + k, low, high)
        if bits < 0:
            complaint = "invalid continuation byte" if bits == -1 else "unexpected end of data"
            return handle_decoding(s, i, i + 1 + k, UTF_8, handler_of(errors), complaint)
        result = result << 6 | bits
        low = 0x80
        high = 0xbf
    add_char(result)
    return i + 1 + count


@lowlevel
def handle_decoding(s: value, i: word, end: word, codec: word, handler: word, complaint: value) -> word:
    """Does with bytes what the error handler says; gives the index behind."""
    if handler == IGNORE:
        return end
    if handler == REPLACE:
        add_char(0xfffd)
        return end
    if handler == BACKSLASH:
        while i < end:
            add_text("\\x")
            add_hex_digits(char_at(s, i), 2)
            i += 1
        return end
    if handler == SURROGATES:
        while i < end:
            add_char(0xdc00 + char_at(s, i))
            i += 1
        return end
    raise_unicode_error(UnicodeDecodeError, codec_name(codec), bytes_from_text(s), i, end, complaint)
    return end
