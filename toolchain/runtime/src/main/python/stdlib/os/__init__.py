"""Files and folders of the host, and its environment (CPython's module os on Linux)."""

from _oserrors import checked, error_text as strerror, path_name
from _taipan.host_calls import host_folder, host_make_folder, host_random, host_remove, host_remove_folder, host_rename
from . import path
from ._environment import environ, getenv, putenv, unsetenv
from ._folders import DirEntry, listdir, scandir, walk
from ._status import access, stat, stat_result

name = "posix"
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4

error = OSError


def _name(function, path, parameter="path"):
    return path_name(path, f"{function}: {parameter} should be string, bytes or os.PathLike")


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    convert = getattr(type(path), "__fspath__", None)
    if convert is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    path = convert(path)
    if not isinstance(path, (str, bytes)):
        raise TypeError(f"expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(path).__name__}")
    return path


def fsencode(path):
    path = fspath(path)
    return path.encode("utf-8", "surrogateescape") if isinstance(path, str) else path


def fsdecode(path):
    path = fspath(path)
    return path.decode("utf-8", "surrogateescape") if isinstance(path, bytes) else path


def getcwd():
    return checked(host_folder()).decode("utf-8", "surrogateescape")


def remove(path):
    checked(host_remove(_name("remove", path)), path)


def unlink(path):
    checked(host_remove(_name("unlink", path)), path)


def rename(src, dst):
    checked(host_rename(_name("rename", src, "src"), _name("rename", dst, "dst")), src, dst)


def replace(src, dst):
    checked(host_rename(_name("replace", src, "src"), _name("replace", dst, "dst")), src, dst)


def mkdir(path, mode=0o777):
    checked(host_make_folder(_name("mkdir", path)), path)


def rmdir(path):
    checked(host_remove_folder(_name("rmdir", path)), path)


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, exist_ok=exist_ok)
    try:
        mkdir(name)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def urandom(size):
    if size < 0:
        raise ValueError("negative argument not allowed")
    return checked(host_random(size))


def cpu_count():
    return 1
