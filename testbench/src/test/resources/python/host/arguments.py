# Arguments behind the program's name.
import sys
from sys import argv

print(len(sys.argv), argv[1:], argv is sys.argv)
total = sum(len(a) for a in sys.argv[1:])
print(total, "-x" in argv)
