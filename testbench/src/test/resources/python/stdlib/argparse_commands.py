import argparse
import sys


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
        print("action", option_string, values)


def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return n


def run(args):
    return args.x * 2


parser = argparse.ArgumentParser(prog="git", description="Version control.")
parser.add_argument("--name", action=Upper)
parser.add_argument("--size", type=positive)
sub = parser.add_subparsers(title="commands", dest="command", required=True, help="what to do", metavar="COMMAND")
clone = sub.add_parser("clone", help="copy a repository", aliases=["cl"])
clone.add_argument("url")
clone.add_argument("--depth", type=int)
double = sub.add_parser("double", help="double a number", description="Doubles.")
double.add_argument("x", type=int)
double.set_defaults(func=run)
parser.print_help()
double.print_help()
for line in (
    "clone http://x --depth 3",
    "--name bob cl u",
    "double 4",
    "push",
    "",
    "clone",
    "double x",
    "--size 0 double 1",
    "--size 5 double 1 extra",
):
    try:
        args = parser.parse_args(line.split())
        if hasattr(args, "func"):
            print(args.func(args), args.command, args.size)
        else:
            print(sorted(vars(args).items()))
    except SystemExit as e:
        print(line, "exit", e.code)
base = argparse.ArgumentParser(add_help=False)
base.add_argument("--common", default=argparse.SUPPRESS)
child = argparse.ArgumentParser(prog="child", parents=[base], argument_default=None)
child.add_argument("rest", nargs=argparse.REMAINDER)
child.set_defaults(level=3, rest=None)
print(child.parse_args(["--common", "1", "a", "-b"]), child.get_default("level"))
print(child.parse_args([]), "common" in child.parse_args([]))
ns = argparse.Namespace(a=1)
ns.b = [2]
print(ns, ns == argparse.Namespace(a=1, b=[2]), vars(ns), "a" in ns)
child.parse_args(["--common", "x"], namespace=ns)
print(ns)
quiet = argparse.ArgumentParser(prog="quiet", exit_on_error=False)
quiet.add_argument("-n", type=int)
try:
    quiet.parse_args(["-n", "q"])
except argparse.ArgumentError as e:
    print(e)
try:
    quiet.add_argument("-n")
except argparse.ArgumentError as e:
    print(e)
for options in ({"action": "nope"}, {"nargs": 0}, {"type": 5}):
    try:
        quiet.add_argument("--zz", **options)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
raw = argparse.ArgumentParser(prog="raw", description="line one\n   line two", formatter_class=argparse.RawDescriptionHelpFormatter)
raw.add_argument("a-very-long-positional-name", help="its help")
raw.add_argument("--integers", metavar="N", type=int, nargs="+", help="an integer")
print(raw.format_help())
args = argparse.ArgumentParser(prog="p").parse_args()
print(args)
