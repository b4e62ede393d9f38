"""What is in folders."""

from _oserrors import checked, path_name
from _taipan.host_calls import host_list
from . import path as _path
from ._status import stat


def listdir(path="."):
    if path is None:
        path = "."
    text = path_name(path, "listdir: path should be string, bytes, os.PathLike, integer or None")
    names = checked(host_list(text), path).split(b"\0")
    names.pop()
    return names if isinstance(path, bytes) else [n.decode("utf-8", "surrogateescape") for n in names]


class DirEntry:
    __module__ = "posix"

    def __init__(self, folder, name):
        self.name = name
        self.path = _path.join(folder, name)

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def __fspath__(self):
        return self.path

    def is_dir(self):
        return _path.isdir(self.path)

    def is_file(self):
        return _path.isfile(self.path)

    def is_symlink(self):
        return False

    def stat(self):
        return stat(self.path)


class _Entries:
    """The iterator that scandir gives."""

    def __init__(self, folder):
        self._entries = iter([DirEntry(folder, name) for name in listdir(folder)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path="."):
    return _Entries("." if path is None else path)


def walk(top, topdown=True, onerror=None, followlinks=False):
    try:
        names = listdir(top)
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    folders = []
    files = []
    for name in names:
        (folders if _path.isdir(_path.join(top, name)) else files).append(name)
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(_path.join(top, name), topdown, onerror)
    if not topdown:
        yield top, folders, files
