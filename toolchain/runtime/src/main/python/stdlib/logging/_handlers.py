"""Formatters, and handlers that write records to streams."""

import string
import sys
import traceback

from ._levels import NOTSET, WARNING, check_level, getLevelName

_PLACES = ("asctime", "created", "filename", "funcName", "lineno", "module", "msecs", "pathname", "relativeCreated")


class Formatter:
    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in "%{$":
            raise ValueError("Style must be one of: %,{,$")
        default = {"%": "%(message)s", "{": "{message}", "$": "${message}"}
        self._fmt = fmt or default[style]
        self._style = style
        self._defaults = defaults or {}
        for place in _PLACES:
            if f"({place})" in self._fmt or "{" + place in self._fmt:
                raise NotImplementedError(f"the attribute '{place}' of log records is not supported yet")

    def formatMessage(self, record):
        fields = {**self._defaults, **record.__dict__}
        if self._style == "%":
            return self._fmt % fields
        if self._style == "{":
            return self._fmt.format(**fields)
        return string.Template(self._fmt).substitute(**fields)

    def formatException(self, ei):
        return "".join(traceback.format_exception(*ei)).removesuffix("\n")

    def format(self, record):
        record.message = record.getMessage()
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = f"{text.removesuffix(chr(10))}\n{record.exc_text}"
        return text


_default = Formatter()


class Filterer:
    """What has filters."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for f in self.filters:
            if not (f.filter(record) if hasattr(f, "filter") else f(record)):
                return False
        return True


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        super().__init__()
        self.level = check_level(level)
        self.formatter = None
        self.name = None

    def setLevel(self, level):
        self.level = check_level(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _default).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        wanted = self.filter(record)
        if wanted:
            self.emit(record)
        return wanted

    def flush(self):
        pass

    def close(self):
        pass

    def __repr__(self):
        return f"<{self.__class__.__name__} ({getLevelName(self.level)})>"


class StreamHandler(Handler):
    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def setStream(self, stream):
        before, self.stream = self.stream, stream
        return before

    def flush(self):
        self.stream.flush()

    def emit(self, record):
        self.stream.write(self.format(record) + self.terminator)
        self.flush()


class NullHandler(Handler):
    def handle(self, record):
        pass

    def emit(self, record):
        pass


lastResort = StreamHandler()
lastResort.setLevel(WARNING)
