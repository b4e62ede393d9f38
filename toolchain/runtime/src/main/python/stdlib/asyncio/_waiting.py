"""Waiting for several tasks, or for one without cancelling it."""

from ._futures import Future
from ._loop import get_running_loop
from ._tasks import ensure_future, iscoroutine

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def _set_unless_done(future):
    if not future.done():
        future.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Done and pending tasks."""
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    fs = set(fs)
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    if any([iscoroutine(f) for f in fs]):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = get_running_loop()
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter)

    def finished(f):
        failed = return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None
        if return_when == FIRST_COMPLETED or failed or all([x.done() for x in fs]):
            _set_unless_done(waiter)

    ready = [f for f in fs if f.done()]
    if len(ready) == len(fs) or (ready and return_when == FIRST_COMPLETED):
        return set(ready), fs - set(ready)
    for f in fs:
        f.add_done_callback(finished)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(finished)
    done = set([f for f in fs if f.done()])
    return done, fs - done


def as_completed(fs, *, timeout=None):
    """Awaitables that give the results in the order in which they come."""
    loop = get_running_loop()
    todo = [ensure_future(f, loop=loop) for f in set(fs)]
    done = []
    waiting = []

    def finished(f):
        if waiting:
            waiting.pop(0).set_result(f)
        else:
            done.append(f)

    async def next_result():
        if not done:
            waiter = loop.create_future()
            waiting.append(waiter)
            return (await waiter).result()
        return done.pop(0).result()

    if timeout is not None:
        raise NotImplementedError("as_completed() with a timeout is not supported yet")
    for f in todo:
        f.add_done_callback(finished)
    return iter([next_result() for _ in todo])


def shield(arg):
    """A future whose cancelling leaves the task alone."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(f):
        if outer.cancelled():
            return
        if f.cancelled():
            outer.cancel()
        elif f.exception() is not None:
            outer.set_exception(f.exception())
        else:
            outer.set_result(f.result())

    inner.add_done_callback(inner_done)
    return outer
