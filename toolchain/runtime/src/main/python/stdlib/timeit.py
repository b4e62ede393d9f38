"""Times of calls (CPython's module timeit). Statements as text would have to be compiled: they are refused."""

import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


class Timer:
    """Calls a function many times."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        if not callable(stmt) or not (setup == "pass" or callable(setup)):
            raise NotImplementedError("statements as text are not supported by timeit (taipan)")
        self._call = stmt
        self._setup = setup
        self._timer = timer

    def timeit(self, number=default_number):
        """Seconds that so many calls take."""
        if self._setup != "pass":
            self._setup()
        call = self._call
        start = self._timer()
        for _ in range(number):
            call()
        return self._timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Calls more and more often until that takes 0.2 seconds."""
        scale = 1
        while True:
            for factor in (1, 2, 5):
                number = scale * factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer).repeat(repeat, number)
