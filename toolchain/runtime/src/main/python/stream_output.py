"""Standard output and standard error for sys."""

from lowlevel import STDERR, STDOUT, STR
from lowlevel import exported, is_type, lowlevel, tag_int, value, word
from bytes_objects import needed_bytes
from console import put_byte
from errors import type_error
from layout import length
from output import put_text
from printing import put_output
from strings import char_at


@exported("write", 1, 1)
@lowlevel
def write_stdout(s: value) -> value:
    if not is_type(s, STR):
        type_error("write() argument must be str, not ", s, "")
    put_output(s)
    return tag_int(length(s))


@lowlevel
def put_buffer(device: word, b: value) -> value:
    """Sends the bytes of a bytes-like object; their number."""
    bytes = needed_bytes(b)
    for i in range(length(bytes)):
        put_byte(device, char_at(bytes, i))
    return tag_int(length(bytes))


@exported("write", 1, 1)
@lowlevel
def write_stdout_bytes(b: value) -> value:
    return put_buffer(STDOUT, b)


@exported("write", 1, 1)
@lowlevel
def write_stderr_bytes(b: value) -> value:
    return put_buffer(STDERR, b)


@exported("write", 1, 1)
@lowlevel
def write_stderr(s: value) -> value:
    if not is_type(s, STR):
        type_error("write() argument must be str, not ", s, "")
    put_text(STDERR, s)
    return tag_int(length(s))
