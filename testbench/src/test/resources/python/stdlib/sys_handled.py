# sys.exc_info(), sys.exception-like access, and constants of the machine.
import sys


def shown():
    kind, e, traceback = sys.exc_info()
    return kind, e, traceback is None


print(shown())
try:
    raise ValueError("value", 123)
except ValueError:
    print(shown())
    try:
        {}["k"]
    except KeyError:
        print(shown())
    print(shown())
print(shown())
f = sys.float_info
print(f.max, f.min, f.epsilon, f.dig, f.mant_dig, f.max_exp, f.radix)
print(f)
print(sys.int_info.bits_per_digit, sys.getdefaultencoding(), sys.getfilesystemencoding())
print(sys.implementation.name != "", sys.float_repr_style)
