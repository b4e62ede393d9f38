import argparse
import sys


def attempt(parser, line):
    try:
        print(line, "->", parser.parse_args(line.split()))
    except SystemExit as e:
        sys.stderr.flush()
        print(line, "-> exit", e.code)


p = argparse.ArgumentParser(prog="tool", description="Does things with files, and a description that is long enough to be wrapped.", epilog="See also %(prog)s(1).")
p.add_argument("files", nargs="*", help="files to read", metavar="FILE")
p.add_argument("-v", "--verbose", action="count", default=0, help="say more")
p.add_argument("-o", "--output", default="out.txt", help="where to write (default: %(default)s)")
p.add_argument("-n", type=int, help="how many")
p.add_argument("--ratio", type=float, default="0.5")
p.add_argument("--mode", choices=["fast", "slow"], default="fast", help="speed of the whole run, which is described here at some length so that it wraps")
p.add_argument("--pair", nargs=2, type=int, metavar=("X", "Y"))
p.add_argument("--maybe", nargs="?", const="const", default="default")
p.add_argument("--many", nargs="+", default=[])
p.add_argument("-D", "--define", action="append")
p.add_argument("--on", dest="flag", action="store_true")
p.add_argument("--off", dest="flag", action="store_false")
p.add_argument("--seven", action="store_const", const=7)
p.add_argument("--secret", help=argparse.SUPPRESS)
p.add_argument("--version", action="version", version="%(prog)s 1.2")
p.add_argument("--color", action=argparse.BooleanOptionalAction, default=True, help="colours")
p.print_help()
p.print_usage()
for line in (
    "",
    "a b -vv -o x c",
    "--output=y -n5 --ratio 2",
    "--pair 1 2 --maybe --many p q r -- z",
    "-D a=1 -Db=2 --define=c --on --off --seven",
    "--maybe m f --no-color",
    "-vn3 f1 f2",
    "-n -5",
    "--verb --out k",
    "--secret s",
    "-n x",
    "--mode medium",
    "--pair 1",
    "--many",
    "-q",
    "--o",
    "--on=3",
    "-n",
    "--version",
    "--ratio a",
):
    attempt(p, line)

q = argparse.ArgumentParser(prog="q", formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False)
q.add_argument("src")
q.add_argument("dst", nargs="?", default="here")
g = q.add_argument_group("tuning", "how it runs")
g.add_argument("--jobs", "-j", type=int, default=1, help="parallel jobs")
x = q.add_mutually_exclusive_group(required=True)
x.add_argument("--up", action="store_true", help="upwards")
x.add_argument("--down", action="store_true")
print(q.format_help())
for line in ("a --up", "a b --down -j 3", "a", "--up", "a --up --down", "a b c --up"):
    attempt(q, line)
print(q.parse_known_args(["a", "--up", "--unknown", "rest"]))
print(argparse.ArgumentParser(usage="%(prog)s [things]", prog="u").format_usage())
