"""Time limits for what a task does inside `async with`."""

from ._futures import CancelledError
from ._loop import get_running_loop
from ._tasks import current_task


class Timeout:
    __module__ = "asyncio.timeouts"

    def __init__(self, when):
        self._when = when
        self._task = None
        self._timer = None
        self._expired = False

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def reschedule(self, when):
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        loop = get_running_loop()
        self._timer = None if when is None else loop.call_later(max(when - loop.time(), 0), self._expire)

    def _expire(self):
        self._expired = True
        self._timer = None
        self._task.cancel()

    async def __aenter__(self):
        self._task = current_task()
        if self._task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._cancelling = self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._expired and self._task.uncancel() <= self._cancelling and exc_type is CancelledError:
            raise TimeoutError from exc_val
        return None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)
