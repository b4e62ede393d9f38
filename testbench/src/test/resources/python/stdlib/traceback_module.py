import traceback, sys, io
def f(n):
    if n == 0: raise ValueError("bad")
    f(n - 1)
try: f(2)
except ValueError: print(traceback.format_exc())
try: f(10)
except ValueError as e: print("".join(traceback.format_exception(e))); traceback.print_exc(file=sys.stdout)
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError("k") from e
except KeyError as e:
    print("".join(traceback.format_exception(type(e), e, e.__traceback__)))
    print(traceback.format_exception_only(type(e), e), traceback.format_tb(e.__traceback__))
try:
    try: 1 / 0
    except ZeroDivisionError as e: {}["x"]
except KeyError as e:
    s = io.StringIO(); traceback.print_exc(file=s); print(s.getvalue())
class E(Exception): pass
try: raise E
except E as e: print(traceback.format_exception_only(e))
