"""Names of files (CPython's module posixpath)."""

from _oserrors import checked, path_name
from _taipan.host_calls import host_folder, host_status

curdir = "."
pardir = ".."
sep = "/"
extsep = "."
altsep = None
pathsep = ":"
devnull = "/dev/null"

_TYPE = 0o170000
_FOLDER = 0o040000
_FILE = 0o100000


def _plain(path):
    """A path as str or bytes."""
    if isinstance(path, (str, bytes)):
        return path
    convert = getattr(type(path), "__fspath__", None)
    if convert is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return convert(path)


def _slash(path):
    return b"/" if isinstance(path, bytes) else "/"


def join(a, *p):
    path = _plain(a)
    slash = _slash(path)
    for b in p:
        b = _plain(b) if hasattr(b, "__fspath__") else b
        if not isinstance(b, type(slash)):
            if isinstance(b, (str, bytes)):
                raise TypeError("Can't mix strings and bytes in path components")
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(b).__name__!r}")
        if b.startswith(slash):
            path = b
        elif not path or path.endswith(slash):
            path += b
        else:
            path += slash + b
    return path


def split(p):
    p = _plain(p)
    slash = _slash(p)
    at = p.rfind(slash) + 1
    head = p[:at]
    return head.rstrip(slash) or head, p[at:]


def basename(p):
    p = _plain(p)
    return p[p.rfind(_slash(p)) + 1 :]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = _plain(p)
    dot = b"." if isinstance(p, bytes) else "."
    start = p.rfind(_slash(p)) + 1
    at = p.rfind(dot, start)
    if at < 0 or not p[start:at].strip(dot):
        return p, p[:0]
    return p[:at], p[at:]


def splitdrive(p):
    p = _plain(p)
    return p[:0], p


def isabs(s):
    s = _plain(s)
    return s.startswith(_slash(s))


def normcase(s):
    return _plain(s)


def normpath(path):
    path = _plain(path)
    if isinstance(path, bytes):
        return normpath(path.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
    slashes = 2 if path.startswith("//") and not path.startswith("///") else 1 if path.startswith("/") else 0
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".." or not slashes:
            parts.append(part)
    return "/" * slashes + "/".join(parts) or "."


def _folder():
    return checked(host_folder()).decode("utf-8", "surrogateescape")


def abspath(path):
    path = _plain(path)
    if not isabs(path):
        folder = _folder()
        path = join(folder.encode("utf-8", "surrogateescape") if isinstance(path, bytes) else folder, path)
    return normpath(path)


def realpath(filename):
    return abspath(filename)


def relpath(path, start=None):
    if not path:
        raise ValueError("no path specified")
    here = [p for p in abspath("." if start is None else start).split("/") if p]
    there = [p for p in abspath(path).split("/") if p]
    same = len(commonprefix([here, there]))
    return "/".join([".."] * (len(here) - same) + there[same:]) or "."


def commonprefix(m):
    if not m:
        return ""
    first = min(m)
    last = max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


def commonpath(paths):
    paths = [_plain(p) for p in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    absolute = [isabs(p) for p in paths]
    if any(absolute) and not all(absolute):
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in p.split("/") if part and part != "."] for p in paths]
    return ("/" if absolute[0] else "") + "/".join(commonprefix(parts))


def expanduser(path):
    path = _plain(path)
    if path != "~" and not path.startswith("~/"):
        return path
    from ._environment import environ

    return environ.get("HOME", "~").rstrip("/") + path[1:] or "/"


def _status(path):
    """What the host says of a file, or the number of an error."""
    try:
        return host_status(path_name(path))
    except ValueError:
        return 0


def _kind(path):
    status = _status(path)
    return 0 if isinstance(status, int) else status[0] & _TYPE


def exists(path):
    return not isinstance(_status(path), int)


def lexists(path):
    return exists(path)


def isfile(path):
    return _kind(path) == _FILE


def isdir(s):
    return _kind(s) == _FOLDER


def getsize(filename):
    return checked(host_status(path_name(filename)), filename)[1]


def getmtime(filename):
    return checked(host_status(path_name(filename)), filename)[2] / 1e9
