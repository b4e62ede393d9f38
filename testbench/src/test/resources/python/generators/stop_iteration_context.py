def g():
    yield 1
    raise StopIteration(3)
x = g(); next(x)
try: next(x)
except RuntimeError as e: print(repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
try:
    list(g())
except RuntimeError as e: print(repr(e.__context__), e.__context__ is e.__cause__)
