"""What the host gave the program when it was loaded: arguments, and the whole of standard input."""

from lowlevel import builtin, exported, host_arguments, host_input, lowlevel, unbound, value, word
from bytes_codecs import UTF_8, decoded, encoded
from bytes_objects import bytes_from_text
from integers import index_word
from layout import length
from printing import put_output
from representation import str_of
from slices import slice_text
from strings import char_at, find_text

input_text: value = None
input_place: word = 0


@exported("arguments", 0, 0)
@lowlevel
def given_arguments() -> value:
    """A TUPLE of the arguments behind the program's name."""
    return host_arguments()


@lowlevel
def all_input() -> value:
    """The text of standard input; as in CPython's, carriage returns are kept."""
    global input_text
    if input_text is None:
        input_text = decoded(host_input(), unbound, unbound)
    return input_text


@lowlevel
def take_input(count: word) -> value:
    """The next code points of standard input; all if count is negative."""
    global input_place
    text = all_input()
    rest = length(text) - input_place
    if count < 0 or count > rest:
        count = rest
    start = input_place
    input_place = start + count
    return slice_text(text, start, 1, count)


@exported("read", 0, 1)
@lowlevel
def read_input(size: value) -> value:
    return take_input(-1 if size is unbound or size is None else index_word(size))


@exported("readline", 0, 1)
@lowlevel
def read_line(size: value) -> value:
    """The next line with its newline, or at most `size` code points of it; empty at the end."""
    limit = -1 if size is unbound or size is None else index_word(size)
    end = find_text(all_input(), "\n", input_place)
    count = end + 1 - input_place if end >= 0 else -1
    if limit >= 0 and (count < 0 or count > limit):
        count = limit
    return take_input(count)


@exported("rest_of_input", 0, 0)
@lowlevel
def rest_of_input() -> value:
    """The bytes of standard input that have not been read as text."""
    return host_input() if input_text is None else bytes_from_text(encoded(take_input(-1), UTF_8, unbound))


@builtin(0, 1)
@lowlevel
def builtin_input(prompt: value) -> value:
    """The next line of standard input without its newline."""
    if prompt is not unbound:
        put_output(str_of(prompt))
    line = read_line(unbound)
    count = length(line)
    if count == 0:
        raise EOFError("EOF when reading a line")
    return slice_text(line, 0, 1, count - 1) if char_at(line, count - 1) == ord("\n") else line
