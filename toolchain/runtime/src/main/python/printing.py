"""print()."""

from lowlevel import STDOUT, STR
from lowlevel import builtin, exported, is_type, load_value, lowlevel, unbound, value, word
from attributes import get_attribute
from callbacks import call_0, call_1
from compare import truth
from console import is_surrogate, put_byte
from errors import type_error
from layout import length
from output import put_str
from representation import str_of
from strings import char_at, concat, kind_of
from unicode_errors import raise_unicode_error

standard: value = False
"""The program's sys.stdout; False: standard output itself."""


@exported("print_to", 1, 1)
@lowlevel
def print_to(stream: value) -> None:
    global standard
    standard = stream


@builtin(0, -1, "sep", "end", "file", "flush")
@lowlevel
def builtin_print(count: word, items: word, sep: value, end: value, file: value, flush: value) -> None:
    check_separator("sep", sep)
    check_separator("end", end)
    if file is unbound or file is None:
        file = standard
        if file is None:
            return
    if file is not False:
        for i in range(count):
            if i:
                write_to(file, " " if (sep is unbound or sep is None) else sep)
            write_to(file, str_of(load_value(items + i * 8)))
        write_to(file, "\n" if (end is unbound or end is None) else end)
        if flush is not unbound and truth(flush):
            call_0(get_attribute(file, "flush", 0))
        return
    for i in range(count):
        if i:
            if sep is unbound or sep is None:
                put_byte(STDOUT, ord(" "))
            else:
                put_output(sep)
        put_output(load_value(items + i * 8))
    if end is unbound or end is None:
        put_byte(STDOUT, ord("\n"))
    else:
        put_output(end)


@lowlevel
def write_to(file: value, text: value) -> None:
    call_1(get_attribute(file, "write", 0), text)


@lowlevel
def check_separator(name: value, o: value) -> None:
    if not (o is unbound or o is None or is_type(o, STR)):
        type_error(concat(name, " must be None or a string, not "), o, "")


@lowlevel
def put_output(o: value) -> None:
    """Sends str(o) to standard output, which takes no lone surrogates."""
    if is_type(o, STR) and kind_of(o) > 1:
        check_encodable(o)
    put_str(STDOUT, o)


@lowlevel
def check_encodable(s: value) -> None:
    """UnicodeEncodeError for the first run of surrogates in a str."""
    first = 0
    while first < length(s) and not is_surrogate(char_at(s, first)):
        first += 1
    if first == length(s):
        return
    last = first
    while last + 1 < length(s) and is_surrogate(char_at(s, last + 1)):
        last += 1
    raise_unicode_error(UnicodeEncodeError, "utf-8", s, first, last + 1, "surrogates not allowed")
