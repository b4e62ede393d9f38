# The module os: files and folders.
import errno
import os
import os.path


def attempt(f, *arguments, **keywords):
    try:
        print(f.__name__, arguments, "->", f(*arguments, **keywords))
    except Exception as e:
        print(f.__name__, arguments, type(e).__name__, e, getattr(e, "filename", "-"), getattr(e, "filename2", "-"))


print(sorted(os.listdir()), sorted(os.listdir(".")), sorted(os.listdir(b"data")), os.listdir("data/sub"))
for name in ("data", "data/one.txt", "data/sub/", "missing", "data/missing", "", "data/one.txt/x"):
    print(
        repr(name), os.path.exists(name), os.path.isfile(name), os.path.isdir(name), os.path.lexists(name),
        os.access(name, os.R_OK), os.access(name, os.F_OK),
    )  # fmt: skip
print(os.path.getsize("data/one.txt"), os.stat("data/one.txt").st_size, os.path.getmtime("data") > 1.6e9)
print(oct(os.stat("data").st_mode & 0o170000), oct(os.stat("data/one.txt").st_mode & 0o170000))
attempt(os.path.getsize, "missing")
attempt(os.stat, "missing")
attempt(os.stat, None)
attempt(os.listdir, "missing")
attempt(os.listdir, "data/one.txt")
attempt(os.listdir, 1.5)
attempt(os.mkdir, "new")
attempt(os.mkdir, "new")
attempt(os.mkdir, "a/b")
attempt(os.makedirs, "a/b/c")
attempt(os.makedirs, "a/b/c")
attempt(os.makedirs, "a/b/c", exist_ok=True)
attempt(os.rmdir, "a")
attempt(os.rmdir, "new")
attempt(os.rmdir, "missing")
attempt(os.rmdir, "data/one.txt")
attempt(os.rename, "data/one.txt", "a/b/moved.txt")
attempt(os.rename, "missing", "there")
attempt(os.replace, "a/b/moved.txt", "a/again.txt")
attempt(os.remove, "missing")
attempt(os.remove, "a")
attempt(os.unlink, "missing")
attempt(os.remove, 5.5)
attempt(os.unlink, "a/again.txt")
attempt(os.removedirs, "a/b/c")
print(sorted(os.listdir()))
for folder, folders, files in sorted((f, sorted(d), sorted(n)) for f, d, n in os.walk(".")):
    print(folder, folders, files)
print([f for f, d, n in os.walk("data", topdown=False)], list(os.walk("missing")))
with os.scandir("data") as entries:
    print(sorted((e.name, e.path, e.is_file(), e.is_dir()) for e in entries))
print(os.getcwd() == os.path.abspath("."), os.path.abspath("data/../x") == os.path.join(os.getcwd(), "x"))
print(os.path.relpath("data/sub/x", "data"), os.path.relpath("data", "data/sub"), os.path.relpath("."))
try:
    os.remove("missing")
except OSError as e:
    print(e.errno == errno.ENOENT, os.strerror(e.errno), os.strerror(errno.EEXIST))
print(len(os.urandom(16)), type(os.urandom(3)), os.urandom(0), os.urandom(8) != os.urandom(8))
print(os.name, os.sep, os.linesep == "\n", os.curdir, os.pardir, os.pathsep, os.extsep, os.altsep, os.devnull)
print(os.getenv("SURELY_NOT_SET"), os.getenv("SURELY_NOT_SET", "x"), "PATH" in os.environ, os.environ.get("PATH") is not None)
os.environ["MINE"] = "1"
print(os.environ["MINE"], os.getenv("MINE"), os.environ.get("NOT_MINE", 5))
try:
    os.environ["NOT_MINE"]
except KeyError as e:
    print("KeyError", e)
print(os.fspath("a"), os.fsencode("ä"), os.fsdecode(b"\xc3\xa4"), os.error is OSError, hasattr(os, "remove"))
with open(os.devnull, "w") as f:
    print(f.write("gone"))
os.rename("missing", "there")
