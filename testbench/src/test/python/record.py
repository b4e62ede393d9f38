"""Records what CPython prints for the conformance programs: record.py [FILE.py …], all of them without arguments.

Beside FILE.py stands FILE.expected:

    cpython 3.11.7
    exit 1
    out|a line of standard output
    err|a line of standard error
    out\\a last line without a newline

Output shows the program's name without its folder. FILE.args, if it is there, has the program's arguments, one a line;
FILE.stdin its standard input. A program runs in a fresh folder, which holds what is in FILE.files.
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile

PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../resources/python")

# Programs that the compiler must refuse: their expected text is written by hand.
BY_HAND = "unsupported"


def all_programs():
    for folder, folders, files in os.walk(PROGRAMS):
        # folders within a topic hold modules that its programs import
        folders[:] = sorted(f for f in folders if f != BY_HAND) if folder == PROGRAMS else []
        for name in sorted(files):
            if name.endswith(".py"):
                yield os.path.join(folder, name)


def record(path):
    folder, name = os.path.split(os.path.abspath(path))
    base = os.path.join(folder, name.removesuffix(".py"))
    command = [sys.executable, "-B", "-X", "utf8", "-W", "ignore", os.path.join(folder, name)]
    command += contents(base + ".args").decode().splitlines()
    with tempfile.TemporaryDirectory() as work:
        if os.path.isdir(base + ".files"):
            shutil.copytree(base + ".files", work, dirs_exist_ok=True)
        run = subprocess.run(command, cwd=work, input=contents(base + ".stdin"), capture_output=True, timeout=60)
    text = f"cpython {platform.python_version()}\nexit {run.returncode}\n"
    for stream, output in (("out", run.stdout), ("err", run.stderr)):
        text += quoted(stream, output.decode().replace(folder + os.sep, ""))
    with open(base + ".expected", "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def contents(path):
    """The bytes of a file; none if it does not exist."""
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def quoted(stream, text):
    *lines, last = text.split("\n")
    result = "".join(f"{stream}|{line}\n" for line in lines)
    return result + f"{stream}\\{last}\n" if last else result


if __name__ == "__main__":
    for program in sys.argv[1:] or all_programs():
        record(program)
