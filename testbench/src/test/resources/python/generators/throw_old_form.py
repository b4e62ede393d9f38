# throw() with a class and arguments, what cannot be thrown, and what next() says of a generator's result.


def gen():
    for i in range(9):
        try:
            yield i
        except (ValueError, KeyError) as e:
            print("got", repr(e))


g = gen()
print(next(g))
print(g.throw(ValueError, None))
print(g.throw(ValueError, "text"))
print(g.throw(KeyError, (1, 2), None))
print(g.throw(ValueError, ValueError("made")))
for arguments in ((123,), (ValueError(1), 2), (int,)):
    try:
        gen().throw(*arguments)
    except TypeError as e:
        print(e)


class Bad(BaseException):
    def __new__(cls, *args):
        return 1


try:
    raise Bad("message")
except Exception as e:
    print(repr(e))
try:
    gen().throw(Bad)
except Exception as e:
    print(repr(e))


def answer():
    yield 1
    return 42


g = answer()
print(next(g))
for _ in range(2):
    try:
        next(g)
    except StopIteration as e:
        print(e.args)
print(next(g, "default"))
