"""JSON (CPython's module json)."""

from json._decoder import JSONDecodeError, decode
from json._encoder import encode

__all__ = ["dump", "dumps", "load", "loads", "JSONDecodeError"]


def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False
):
    """The JSON text of an object."""
    if cls is not None:
        raise NotImplementedError("json encoder classes are not supported yet (taipan)")
    return encode(obj, skipkeys, ensure_ascii, allow_nan, indent, separators, default, sort_keys)


def dump(obj, fp, **options):
    """Writes the JSON text of an object."""
    fp.write(dumps(obj, **options))


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None):
    """The object of a JSON text."""
    if cls is not None or parse_constant is not None:
        raise NotImplementedError("json decoder classes are not supported yet (taipan)")
    if isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8")
    if not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type(s).__name__}")
    if s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return decode(s, object_hook, object_pairs_hook, parse_float or float, parse_int or int)


def load(fp, **options):
    """The object of a JSON text that is read from a stream."""
    return loads(fp.read(), **options)
