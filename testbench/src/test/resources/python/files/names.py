# Names of files: os.path.
import os.path
from os import path
from os.path import basename, join, splitext

for parts in (("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a", "b", "c/d", "e"), ("/",), ("a", "", "b"), (b"a", b"b")):
    print(parts, join(*parts))
for p in ("/usr/lib/x.tar.gz", "x.py", "/", "//", "a/", "a//b", "", ".profile", "a/.b.c", "..", "a.b/c", "///a///b", b"x/y.z"):
    print(repr(p), path.split(p), basename(p), path.dirname(p), splitext(p), path.isabs(p), path.normpath(p))
for p in ("a/../b", "./a", "a/./b//c/", "../../a", "/../a", "a/b/../../..", "//a", "///a"):
    print(p, path.normpath(p))
print(path.commonprefix(["abc", "abd", "ab"]), path.commonprefix([]), path.commonpath(["/a/b/c", "/a/b/d", "/a//b/"]))
print(path.expanduser("x"), path.expanduser("~") != "~", path.normcase("A"), path.splitdrive("a/b"), path.sep, path.curdir)
print(path is os.path, os.path.join is join)
for arguments in (("a", 5), (5, "a"), ("a", b"b"), (None,)):
    try:
        print(join(*arguments))
    except TypeError as e:
        print(e)
try:
    path.commonpath(["/a", "b"])
except ValueError as e:
    print(e)


class Folder:
    def __fspath__(self):
        return "some/folder"


print(join(Folder(), "x"), basename(Folder()), splitext(Folder()))
