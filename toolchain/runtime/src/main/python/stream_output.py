"""Standard output and standard error for sys."""

from lowlevel import STDERR, STR
from lowlevel import exported, is_type, lowlevel, tag_int, value
from errors import type_error
from layout import length
from output import put_text
from printing import put_output


@exported("write", 1, 1)
@lowlevel
def write_stdout(s: value) -> value:
    if not is_type(s, STR):
        type_error("write() argument must be str, not ", s, "")
    put_output(s)
    return tag_int(length(s))


@exported("write", 1, 1)
@lowlevel
def write_stderr(s: value) -> value:
    if not is_type(s, STR):
        type_error("write() argument must be str, not ", s, "")
    put_text(STDERR, s)
    return tag_int(length(s))
