"""Time, counted by the circuit's clock since its reset (CPython's module time). A clock of 100 MHz is assumed; nothing
tells the date, so time.time() starts at 0, too.
"""

from _taipan.clock import clock_ticks

__builtin__ = True

_TICK_NANOSECONDS = 10


def perf_counter_ns():
    return clock_ticks() * _TICK_NANOSECONDS


def monotonic_ns():
    return clock_ticks() * _TICK_NANOSECONDS


def process_time_ns():
    return clock_ticks() * _TICK_NANOSECONDS


def time_ns():
    return clock_ticks() * _TICK_NANOSECONDS


def perf_counter():
    return clock_ticks() * _TICK_NANOSECONDS / 1e9


def monotonic():
    return clock_ticks() * _TICK_NANOSECONDS / 1e9


def process_time():
    return clock_ticks() * _TICK_NANOSECONDS / 1e9


def time():
    return clock_ticks() * _TICK_NANOSECONDS / 1e9


def sleep(seconds):
    """Waits."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    end = perf_counter() + seconds
    while perf_counter() < end:
        pass
