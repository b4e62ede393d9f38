"""Records what CPython prints for each example, for the tests to compare with.

Usage: python3 examples/record.py [--check]
--check writes nothing and fails when a recording is not up to date.
"""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
EXPECTED = HERE / "expected"


def output(program):
    run = subprocess.run([sys.executable, "-I", program], capture_output=True, cwd=HERE)
    if run.returncode or run.stderr:
        sys.exit(f"{program.name}: exit code {run.returncode}\n{run.stderr.decode()}")
    return run.stdout


def main():
    check = sys.argv[1:] == ["--check"]
    EXPECTED.mkdir(exist_ok=True)
    for program in sorted(HERE.glob("*.py")):
        if program == pathlib.Path(__file__).resolve():
            continue
        recording = EXPECTED / (program.stem + ".out")
        actual = output(program)
        if not check:
            recording.write_bytes(actual)
        elif not recording.exists() or recording.read_bytes() != actual:
            sys.exit(f"{recording}: not up to date; run python3 examples/record.py")


if __name__ == "__main__":
    main()
