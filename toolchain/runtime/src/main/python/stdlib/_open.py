"""The builtin open()."""

from _bufferedio import BufferedRandom, BufferedReader, BufferedWriter
from _fileio import FileIO
from _iobase import DEFAULT_BUFFER_SIZE
from _textio import TextIOWrapper


def _needed_text(name, x, optional):
    if not isinstance(x, str) and not (optional and x is None):
        wanted = "str or None" if optional else "str"
        raise TypeError(f"open() argument '{name}' must be {wanted}, not {type(x).__name__}")


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    _needed_text("mode", mode, False)
    _needed_text("encoding", encoding, True)
    _needed_text("errors", errors, True)
    _needed_text("newline", newline, True)
    letters = set(mode)
    if letters - set("xrwab+t") or len(mode) > len(letters):
        raise ValueError(f"invalid mode: '{mode}'")
    binary = "b" in letters
    if binary and "t" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("xrwa")) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if binary:
        if encoding is not None:
            raise ValueError("binary mode doesn't take an encoding argument")
        if errors is not None:
            raise ValueError("binary mode doesn't take an errors argument")
        if newline is not None:
            raise ValueError("binary mode doesn't take a newline argument")
    raw = FileIO(file, mode.replace("b", "").replace("t", ""), closefd, opener)
    line_buffering = buffering == 1
    if buffering == 0:
        if binary:
            return raw
        raise ValueError("can't have unbuffered text I/O")
    size = buffering if buffering > 1 else DEFAULT_BUFFER_SIZE
    kind = BufferedRandom if "+" in letters else BufferedReader if "r" in letters else BufferedWriter
    buffer = kind(raw, size)
    if binary:
        return buffer
    text = TextIOWrapper(buffer, encoding, errors, newline, line_buffering)
    text.mode = mode
    return text
