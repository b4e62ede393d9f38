class AppError(Exception):
    """All of ours."""


class Coded(AppError):
    def __init__(self, code, message="none"):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


class Deep(Coded, ValueError):
    pass


class Plain(AppError):
    level = 3


for c, args in ((AppError, ()), (AppError, ("a",)), (AppError, ("a", 1)), (Coded, (5,)), (Deep, (6, "m")), (Plain, ("p",))):
    try:
        raise c(*args)
    except AppError as e:
        print(type(e).__name__, str(e), repr(e), e.args, isinstance(e, ValueError))
try:
    raise Deep(1)
except ValueError as e:
    print("value", e.code, e)
try:
    raise Plain
except (KeyError, Plain) as e:
    print(repr(e), e.level)
try:
    try:
        raise Coded(1)
    except Coded as e:
        e.note = "kept"
        raise AppError("outer") from e
except AppError as e:
    print(repr(e), repr(e.__cause__), e.__cause__.note, e.__cause__.__dict__)


class NoArgs(Exception):
    def __init__(self):
        self.x = 1


e = NoArgs()
print(e.args, e.x, repr(e), str(e))


class Kw(Exception):
    def __init__(self, *, reason):
        self.reason = reason


try:
    raise Kw(reason="why")
except Kw as e:
    print(e.reason, e.args, repr(e))


class Key(KeyError):
    pass


print(str(Key("k")), str(Key(1, 2)), issubclass(Key, LookupError), Deep.__mro__)


class Stop(StopIteration):
    pass


print(Stop(5).value, AppError.__doc__)


class Exit(SystemExit):
    pass


raise Coded(42, "uncaught")
