"""Loggers: a tree by their dotted names."""

import sys

from . import _handlers
from ._levels import CRITICAL, DEBUG, ERROR, INFO, NOTSET, WARNING, check_level, getLevelName
from ._records import LogRecord

_loggers = {}
_disabled = NOTSET


class Filter:
    """Lets records of a logger and of those below it through."""

    def __init__(self, name=""):
        self.name = name

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Logger(_handlers.Filterer):
    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name = name
        self.level = check_level(level)
        self.propagate = True
        self.handlers = []
        self.disabled = False

    @property
    def parent(self):
        if self is root:
            return None
        name = self.name
        while "." in name:
            name = name.rpartition(".")[0]
            if name in _loggers:
                return _loggers[name]
        return root

    def setLevel(self, level):
        self.level = check_level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > _disabled and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix if self is root else f"{self.name}.{suffix}")

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        logger = self
        while logger is not None:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False

    def debug(self, msg, *args, **kwargs):
        self._log_if(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self._log_if(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self._log_if(WARNING, msg, args, **kwargs)

    warn = warning

    def error(self, msg, *args, **kwargs):
        self._log_if(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self._log_if(ERROR, msg, args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self._log_if(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        self._log_if(level, msg, args, **kwargs)

    def _log_if(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if not self.isEnabledFor(level):
            return
        if exc_info and not isinstance(exc_info, tuple):
            e = exc_info if isinstance(exc_info, BaseException) else sys.exception()
            exc_info = (None, None, None) if e is None else (type(e), e, e.__traceback__)
        record = LogRecord(self.name, level, "", 0, msg, args, exc_info)
        for key, value in (extra or {}).items():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            record.__dict__[key] = value
        self.handle(record)

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        found = 0
        logger = self
        while logger is not None:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if found == 0 and record.levelno >= _handlers.lastResort.level:
            _handlers.lastResort.handle(record)

    def __repr__(self):
        kind = "RootLogger" if self is root else self.__class__.__name__
        return f"<{kind} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


root = Logger("root", WARNING)


class LoggerAdapter:
    """A logger that adds to each record."""

    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)


def getLogger(name=None):
    if not name or name == root.name:
        return root
    if name not in _loggers:
        _loggers[name] = Logger(name)
    return _loggers[name]


def basicConfig(
    *, level=None, format=None, datefmt=None, style="%", stream=None, handlers=None, force=False, **others
):
    if others:
        raise NotImplementedError(f"logging.basicConfig() does not support {', '.join(others)} yet")
    if force:
        root.handlers.clear()
    if not root.handlers:
        default = {"%": "%(levelname)s:%(name)s:%(message)s", "{": "{levelname}:{name}:{message}"}
        default["$"] = "${levelname}:${name}:${message}"
        formatter = _handlers.Formatter(format or default[style], datefmt, style)
        for handler in [_handlers.StreamHandler(stream)] if handlers is None else handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)


def disable(level=CRITICAL):
    global _disabled
    _disabled = check_level(level)


def log(level, msg, *args, **kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    log(DEBUG, msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    log(INFO, msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    log(WARNING, msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    log(ERROR, msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    log(ERROR, msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    log(CRITICAL, msg, *args, **kwargs)
