print((5).real, (5).imag, True.numerator, (7).denominator, (2 ** 70).real, 1.5.real, 1.5.imag)
r = range(2, 10, 3)
s = slice(1, None, 2)
print(r.start, r.stop, r.step, s.start, s.stop, s.step)
print(type(5), type(None), type(...), type(NotImplemented), type(iter([])), type(iter({})), type(zip()), type(range(1)))
print(type(1).__name__, type("").__name__, type(len).__name__, type(lambda: 1).__name__, type(2 ** 80) is int)
print((1).__class__, [].__class__.__name__, None.__class__, type.__class__)
for f in (lambda: r.begin, lambda: (5).start):
    try:
        print(f())
    except AttributeError as e:
        print(e)
