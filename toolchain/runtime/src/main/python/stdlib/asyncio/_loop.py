"""The event loop: what is ready is called first in, first out; timers wait for the machine's clock."""

from heapq import heappop, heappush
from time import monotonic

_running = None
_current = None


class Handle:
    """A call that is to be made."""

    def __init__(self, callback, args):
        self._callback = callback
        self._args = args
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled


class EventLoop:
    def __init__(self):
        self._ready = []
        self._timers = []
        self._timer_count = 0
        self._stopping = False
        self._closed = False
        self._tasks = []
        self._current_task = None

    def time(self):
        return monotonic()

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args)
        self._ready.append(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args)
        self._timer_count += 1
        heappush(self._timers, (when, self._timer_count, handle))
        return handle

    def create_future(self):
        from ._futures import Future

        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        from ._tasks import Task

        self._check_closed()
        return Task(coro, loop=self, name=name)

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _run_once(self):
        while self._timers and self._timers[0][2]._cancelled:
            heappop(self._timers)
        if not self._ready and not self._stopping:
            if not self._timers:
                raise RuntimeError("deadlock: nothing is ready, and nothing outside can make it so")
            while self.time() < self._timers[0][0]:
                pass
        now = self.time()
        while self._timers and self._timers[0][0] <= now:
            self._ready.append(heappop(self._timers)[2])
        batch = self._ready
        self._ready = []
        for i in range(len(batch)):
            handle = batch[i]
            if not handle._cancelled:
                try:
                    handle._callback(*handle._args)
                except (SystemExit, KeyboardInterrupt):
                    self._ready = batch[i + 1 :] + self._ready
                    raise

    def run_forever(self):
        global _running
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        _running = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running = None

    def run_until_complete(self, future):
        from ._tasks import ensure_future

        self._check_closed()
        if _running is not None:
            future.close()
            raise RuntimeError("This event loop is already running")
        future = ensure_future(future, loop=self)
        future.add_done_callback(self._stop_at)
        try:
            self.run_forever()
        finally:
            future.remove_done_callback(self._stop_at)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _stop_at(self, future):
        self.stop()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return _running is self

    def is_closed(self):
        return self._closed

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready = []
        self._timers = []


def get_running_loop():
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def running_or_none():
    return _running


def get_event_loop():
    global _current
    if _running is not None:
        return _running
    if _current is None:
        _current = EventLoop()
    return _current


def new_event_loop():
    return EventLoop()


def set_event_loop(loop):
    global _current
    _current = loop
