"""Writes the directed tests of all instructions: write.py

One file an instruction under src/test/resources/isa/EXTENSION. The expected values are computed
here, from the specifications' definitions, with Python's integers and fractions; nothing of the
processor or its tools is used. `write.py --check` only compares.
"""

import os
import sys

import control
import integer
import system
import xpy
import zdinx

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/isa")


def text(name, operands, meaning, cases):
    lines = list(dict.fromkeys(cases))
    return "\n".join([f"# {name} {operands}".rstrip(), f"# {meaning}", "", *lines]) + "\n"


def main(check):
    stale = []
    for module in (integer, control, system, zdinx, xpy):
        for extension, name, operands, meaning, cases in module.files():
            path = os.path.join(TARGET, extension.lower(), name + ".txt")
            content = text(name, operands, meaning, cases)
            if check:
                if not os.path.exists(path) or open(path, encoding="utf-8").read() != content:
                    stale.append(path)
                continue
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(content)
    for path in stale:
        print(os.path.normpath(path), "differs")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
