"""Exceptions and their tracebacks as text (CPython 3.11's module traceback)."""

import sys

from _taipan.traceback_text import frames as _frames

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_SHOWN = 3
_SENTINEL = ["sentinel"]


def format_tb(tb, limit=None):
    """The frames of a traceback; a frame that repeats the one before is shown three times."""
    given = _frames(tb)
    texts = list(zip(given[::2], given[1::2]))
    if limit is not None:
        texts = texts[:limit] if limit >= 0 else texts[limit:]
    result = []
    repeated = 0
    for text, again in texts:
        if not again:
            _tell(result, repeated)
            repeated = 0
        repeated += 1
        if repeated <= _SHOWN:
            result.append(text)
    _tell(result, repeated)
    return result


def _tell(result, repeated):
    hidden = repeated - _SHOWN
    if hidden > 0:
        result.append(f"  [Previous line repeated {hidden} more time{'' if hidden == 1 else 's'}]\n")


def _class_name(kind):
    module = kind.__module__
    return kind.__qualname__ if module in ("__main__", "builtins") else f"{module}.{kind.__qualname__}"


def format_exception_only(exc, /, value=_SENTINEL):
    e = exc if value is _SENTINEL else value
    if e is None:
        return ["NoneType: None\n"]
    try:
        text = str(e)
    except Exception:
        text = "<exception str() failed>"
    name = _class_name(type(e))
    notes = [f"{note}\n" for note in getattr(e, "__notes__", ())]
    return [f"{name}: {text}\n" if text else f"{name}\n", *notes]


def format_exception(exc, /, value=_SENTINEL, tb=_SENTINEL, limit=None, chain=True):
    e = exc if value is _SENTINEL else value
    if e is None:
        return ["NoneType: None\n"]
    return _formatted(e, e.__traceback__ if tb is _SENTINEL else tb, limit, chain, ())


def _formatted(e, tb, limit, chain, seen):
    seen = (*seen, e)
    result = []
    cause, context = e.__cause__, e.__context__
    if chain and cause is not None:
        if not any([cause is x for x in seen]):
            result += [*_formatted(cause, cause.__traceback__, limit, chain, seen), _CAUSE]
    elif chain and context is not None and not e.__suppress_context__ and not any([context is x for x in seen]):
        result += [*_formatted(context, context.__traceback__, limit, chain, seen), _CONTEXT]
    if tb is not None:
        result += ["Traceback (most recent call last):\n", *format_tb(tb, limit)]
    return result + format_exception_only(e)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exception(exc, /, value=_SENTINEL, tb=_SENTINEL, limit=None, file=None, chain=True):
    _write(format_exception(exc, value, tb, limit, chain), file)


def print_exc(limit=None, file=None, chain=True):
    _write(format_exception(sys.exception(), limit=limit, chain=chain), file)


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def _write(texts, file):
    print("".join(texts), end="", file=sys.stderr if file is None else file)
