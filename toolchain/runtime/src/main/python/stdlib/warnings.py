"""Warnings (CPython's module warnings). Where in the program a warning arose is not known."""

import re
import sys

_ACTIONS = ("default", "always", "ignore", "module", "once", "error")

filters = [
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_seen = set()


class WarningMessage:
    """A warning that was caught."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


def warn(message, category=None, stacklevel=1, source=None):
    """Raises, shows or ignores a warning, as the filters say."""
    if isinstance(message, Warning):
        category = type(message)
        text = str(message)
    else:
        text = message
        category = UserWarning if category is None else category
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
        message = category(message)
    warn_explicit(message, category, sys.argv[0], 1)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if not isinstance(message, Warning):
        message = category(message)
    text = str(message)
    action = "default"
    for item in filters:
        if issubclass(category, item[2]) and (item[1] is None or item[1].match(text)):
            action = item[0]
            break
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action != "always":
        key = (text, category) if action == "once" else (text, category, filename, lineno)
        if key in _seen:
            return
        _seen.add(key)
    _show(WarningMessage(message, category, filename, lineno, source=source))


def formatwarning(message, category, filename, lineno, line=None):
    return f"{filename}:{lineno}: {category.__name__}: {message}\n"


def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))


def _write(m):
    showwarning(m.message, m.category, m.filename, m.lineno, m.file, m.line)


_show = _write


def simplefilter(action, category=Warning, lineno=0, append=False):
    """A filter for all warnings of a class."""
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _add((action, None, category, None, lineno), append)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """A filter for warnings whose text begins as a pattern says."""
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _add((action, re.compile(message, re.I) if message else None, category, None, lineno), append)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _seen.clear()


def resetwarnings():
    filters.clear()
    _seen.clear()


class catch_warnings:
    """Puts the filters back at its end; collects the warnings until then if they shall be recorded."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        global _show
        self._saved = filters[:]
        self._shown = _show
        _seen.clear()
        log = None
        if self._record:
            log = []
            _show = log.append
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, exc_type, exc_value, traceback):
        global _show
        filters[:] = self._saved
        _show = self._shown
        _seen.clear()
