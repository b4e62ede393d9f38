import getopt


def attempt(f, line, *options):
    try:
        print(f(line.split(), *options))
    except getopt.GetoptError as e:
        print(type(e).__name__, e, e.msg, repr(e.opt))


for line in ("-a -b val rest -a", "-abval x", "-b", "-c", "-a -- -b", "-", "", "x -a", "-ab -b"):
    attempt(getopt.getopt, line, "ab:")
    attempt(getopt.gnu_getopt, line, "ab:")
for line in ("--help", "--out=x y", "--out x y", "--ou x", "--verb", "--help=1", "--out", "--nope", "--h", "-v --vers"):
    attempt(getopt.getopt, line, "v", ["help", "out=", "verbose", "version"])
attempt(getopt.gnu_getopt, "-a x -a", "+a")
attempt(getopt.getopt, "--one", "", "one")
print(getopt.error is getopt.GetoptError)
