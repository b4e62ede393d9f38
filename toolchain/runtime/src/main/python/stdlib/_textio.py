"""Text on a binary stream (CPython's io.TextIOWrapper). What is written goes to the binary stream at once."""

from _iobase import TextIOBase, UnsupportedOperation, size_argument

_CHUNK = 8192
_UTF_8 = ("utf-8", "utf8", "u8")


class TextIOWrapper(TextIOBase):
    __module__ = "_io"

    def __init__(
        self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False
    ):
        self.buffer = buffer
        self._closed = False
        self._telling = True
        self._forget()
        self._configure(encoding or "utf-8", errors or "strict", newline)
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._reads = buffer.readable()
        self._writes = buffer.writable()

    def _configure(self, encoding, errors, newline):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"TextIOWrapper() argument 'newline' must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        if not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        b"".decode(encoding)
        self.encoding = encoding
        self.errors = errors
        self._newline = newline
        self._universal = not newline
        self._translates = newline is None
        self._line_end = newline or "\n"
        self._written_end = newline if newline in ("\r", "\r\n") else None
        self._utf8 = encoding.lower().replace("_", "-") in _UTF_8

    def reconfigure(self, *, encoding=None, errors=None, newline=False, line_buffering=None, write_through=None):
        if self._chunk and (encoding is not None or errors is not None or newline is not False):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        if encoding is not None and errors is None:
            errors = "strict"
        self._configure(
            encoding or self.encoding, errors or self.errors, self._newline if newline is False else newline
        )
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def __repr__(self):
        text = "<_io.TextIOWrapper"
        for name in ("name", "mode"):
            try:
                text += f" {name}={getattr(self, name)!r}"
            except AttributeError:
                pass
        return f"{text} encoding={self.encoding!r}>"

    def _check(self):
        if self.buffer is None:
            raise ValueError("underlying buffer has been detached")
        if self.buffer.closed:
            raise ValueError("I/O operation on closed file.")

    def _check_reads(self):
        self._check()
        if not self._reads:
            raise UnsupportedOperation("not readable")

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def flush(self):
        self._check()
        self._telling = True
        self.buffer.flush()

    def close(self):
        if self.buffer is not None and not self.buffer.closed:
            self._closed = True
            self._forget()
            try:
                self.flush()
            finally:
                self.buffer.close()

    def detach(self):
        self.flush()
        buffer = self.buffer
        self.buffer = None
        self._closed = True
        self._forget()
        return buffer

    def write(self, s):
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        if self._closed:
            self._check()
        if not self._writes:
            self._check()
            raise UnsupportedOperation("not writable")
        count = len(s)
        if self._written_end is not None:
            s = s.replace("\n", self._written_end)
        if self._chunk:
            self._forget()
        self.buffer.write(s.encode(self.encoding, self.errors))
        return count

    # Reading. `_text` is what the bytes `_chunk` mean, `_at` how much of it has been given away. Bytes that the next ones
    # belong to, of an unfinished character or line end, are `_rest`. `_told` are a number of characters and of their bytes.

    def _forget(self):
        self._text = ""
        self._at = 0
        self._chunk = b""
        self._rest = b""
        self._told = (0, 0)

    def _unfinished(self, data):
        """How many bytes at the end need the next ones."""
        if data.endswith(b"\r"):
            return 1 if self._universal else 0
        if self._utf8:
            for back in (1, 2, 3):
                if back > len(data):
                    return 0
                byte = data[-back]
                if byte < 0x80:
                    return 0
                if byte >= 0xc0:
                    needed = 2 if byte < 0xe0 else 3 if byte < 0xf0 else 4
                    return back if needed > back else 0
        return 0

    def _decoded(self, data):
        text = data.decode(self.encoding, self.errors)
        if self._translates and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def _fill(self):
        """Goes on to the next chunk; whether there is one."""
        while True:
            data = self.buffer.read1(_CHUNK)
            at_end = not data
            if self._rest:
                data = self._rest + data
            unfinished = 0 if at_end else self._unfinished(data)
            self._chunk = data[:-unfinished] if unfinished else data
            self._rest = data[-unfinished:] if unfinished else b""
            self._at = 0
            self._told = (0, 0)
            self._text = self._decoded(self._chunk)
            if self._text or at_end:
                return len(self._text) != 0

    def read(self, size=-1):
        size = size_argument(size)
        self._check_reads()
        if size < 0:
            text = self._text[self._at :] if self._at else self._text
            data = self._rest + self.buffer.read()
            self._forget()
            return text + self._decoded(data) if text else self._decoded(data)
        end = self._at + size
        if end <= len(self._text):
            text = self._text[self._at : end]
            self._at = end
            return text
        parts = []
        while True:
            part = self._text[self._at : self._at + size]
            self._at += len(part)
            size -= len(part)
            parts.append(part)
            if not size or not self._fill():
                return "".join(parts)

    def _end_of_line(self, text, start):
        """The index behind the next line end, 0 if there is none."""
        if self._universal and not self._translates:
            at = text.find("\r", start)
            if at >= 0:
                first = text.find("\n", start, at) + 1
                return first or (at + 2 if text.startswith("\n", at + 1) else at + 1)
            return text.find("\n", start) + 1
        at = text.find(self._line_end, start)
        return at + len(self._line_end) if at >= 0 else 0

    def readline(self, size=-1):
        if not isinstance(size, int):
            size = range(1)[0:size].stop if hasattr(size, "__index__") else self._refuse_size(size)
        self._check_reads()
        return self._line(size)

    def _refuse_size(self, size):
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")

    def _line(self, size):
        head = ""
        while True:
            text = self._text
            at = self._at
            end = self._end_of_line(text, at)
            found = end != 0
            if not found:
                end = len(text)
            if 0 <= size <= end - at:
                end = at + size
                found = True
            line = text[at:end]
            self._at = end
            if found:
                return head + line if head else line
            if size > 0:
                size -= len(line)
            head = head + line if head else line
            if not self._fill():
                return head
            if len(self._line_end) == 2 and head.endswith("\r") and self._text.startswith("\n"):
                self._at = 1
                return head + "\n"

    def __next__(self):
        self._telling = False
        text = self._text
        at = self._at
        if self._translates:
            end = text.find("\n", at) + 1
            if end:
                self._at = end
                return text[at:end]
        self._check_reads()
        line = self._line(-1)
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def _bytes_before(self, count):
        """How many bytes of the chunk the first characters are."""
        if len(self._chunk) == len(self._text):
            return count
        if self.errors == "strict" and not (self._translates and b"\r" in self._chunk):
            at, place = self._told
            if count < at:
                at = place = 0
            place += len(self._text[at:count].encode(self.encoding))
            self._told = (count, place)
            return place
        low = 0
        high = len(self._chunk)
        while low < high:
            middle = (low + high) // 2
            if self._count_before(middle) < count:
                low = middle + 1
            else:
                high = middle
        # a line end of one byte may be in between
        return low if self._count_before(low) == count else low - 1

    def _count_before(self, place):
        """How many characters the first bytes of the chunk are."""
        part = self._chunk[:place]
        return len(self._decoded(part[: place - self._unfinished(part)]))

    def tell(self):
        self._check()
        if not self.buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        position = self.buffer.tell() - len(self._rest)
        if self._at < len(self._text):
            position -= len(self._chunk) - self._bytes_before(self._at)
        return position

    def seek(self, cookie, whence=0):
        self._check()
        if not self.buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            self._telling = True
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            cookie = self.buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie!r}")
        self._telling = True
        self.buffer.seek(cookie)
        self._forget()
        return cookie

    def truncate(self, size=None):
        self._check()
        if size is None:
            size = self.tell()
        return self.buffer.truncate(size)
