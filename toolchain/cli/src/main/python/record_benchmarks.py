"""Records what CPython prints for the benchmark programs, and the instructions that it needs: record_benchmarks.py

Beside NAME.py stands NAME.expected; cpython.json holds CPython's version and its x86-64 instructions for each program, counted by
valgrind's callgrind (exact, the same on every computer), without those of an empty program: start and end of the interpreter.
"""

import json
import os
import platform
import re
import subprocess
import sys
import tempfile

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../resources/org/taipan/cli/benchmark")


def instructions(path):
    environment = dict(os.environ, PYTHONHASHSEED="0")
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out"]
        run = subprocess.run(
            command + [sys.executable, "-I", "-S", "-B", path], capture_output=True, text=True, env=environment, check=True
        )
    return int(re.search(r"Collected : (\d+)", run.stderr).group(1))


def main():
    with tempfile.NamedTemporaryFile(suffix=".py") as empty:
        start = instructions(empty.name)
    counts = {}
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith(".py"):
            path = os.path.join(FOLDER, name)
            run = subprocess.run([sys.executable, "-I", "-B", path], capture_output=True, check=True)
            with open(path.removesuffix(".py") + ".expected", "wb") as file:
                file.write(run.stdout)
            counts[name.removesuffix(".py")] = instructions(path) - start
    record = {"cpython": platform.python_version(), "machine": platform.machine(), "instructions": counts}
    with open(os.path.join(FOLDER, "cpython.json"), "w", encoding="utf-8") as file:
        json.dump(record, file, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main()
