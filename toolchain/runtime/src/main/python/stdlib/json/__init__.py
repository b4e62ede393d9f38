"""JSON (CPython's module json)."""

from json._decoder import JSONDecodeError, JSONDecoder
from json._encoder import JSONEncoder

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


def dumps(obj, *, cls=JSONEncoder, **options):
    """The JSON text of an object."""
    return (cls or JSONEncoder)(**options).encode(obj)


def dump(obj, fp, *, cls=JSONEncoder, **options):
    """Writes the JSON text of an object."""
    for part in (cls or JSONEncoder)(**options).iterencode(obj):
        fp.write(part)


def loads(s, *, cls=JSONDecoder, **options):
    """The object of a JSON text."""
    if isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8")
    if not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type(s).__name__}")
    if s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(**options).decode(s)


def load(fp, **options):
    """The object of a JSON text that is read from a stream."""
    return loads(fp.read(), **options)
