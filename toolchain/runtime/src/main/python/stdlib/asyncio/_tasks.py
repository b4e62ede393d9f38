"""Tasks: coroutines that an event loop runs, each until it waits for a future."""

from ._futures import CancelledError, Future
from ._loop import get_event_loop, get_running_loop, new_event_loop, running_or_none

_task_count = 0


def iscoroutine(o):
    return type(o).__name__ == "coroutine"


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _task_count
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _task_count += 1
            self._name = f"Task-{_task_count}"
        else:
            self._name = str(name)
        self._coro = coro
        self._waits_for = None
        self._must_cancel = False
        self._cancel_requests = 0
        self._loop.call_soon(self._step)
        self._loop._tasks.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
        return self._cancel_requests

    def _step(self, exception=None):
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        before = self._loop._current_task
        self._loop._current_task = self
        try:
            if exception is None:
                given = self._coro.send(None)
            else:
                given = self._coro.throw(exception)
        except StopIteration as e:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(e.value)
        except CancelledError as e:
            super().cancel(msg=e.args[0] if e.args else None)
        except (KeyboardInterrupt, SystemExit) as e:
            super().set_exception(e)
            raise
        except BaseException as e:
            super().set_exception(e)
        else:
            self._wait(given)
        finally:
            self._loop._current_task = before
        if self.done():
            self._loop._tasks.remove(self)

    def _wait(self, given):
        """Goes on when what the coroutine has handed out is there."""
        if given is None:
            self._loop.call_soon(self._step)
        elif not isinstance(given, Future):
            self._loop.call_soon(self._step, RuntimeError(f"Task got bad yield: {given!r}"))
        elif given is self:
            self._loop.call_soon(self._step, RuntimeError("Task cannot await on itself"))
        else:
            given._blocking = False
            given.add_done_callback(self._wake)
            self._waits_for = given
            if self._must_cancel and given.cancel(self._cancel_message):
                self._must_cancel = False

    def _wake(self, future):
        error = None
        try:
            future.result()
        except BaseException as e:
            error = e
        # not in the handler: the coroutine is to see it as thrown, not as being handled around it
        self._step(error)


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)


def current_task(loop=None):
    return (get_running_loop() if loop is None else loop)._current_task


def all_tasks(loop=None):
    return set((get_running_loop() if loop is None else loop)._tasks)


async def _await(awaitable):
    return await awaitable


def ensure_future(o, *, loop=None):
    if isinstance(o, Future):
        if loop is not None and loop is not o._loop:
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return o
    if not iscoroutine(o):
        if not hasattr(o, "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        o = _await(o)
    return (get_event_loop() if loop is None else loop).create_task(o)


class _Turn:
    def __await__(self):
        yield


def _set_result_unless_done(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


class _Gathering(Future):
    """The future of a gather(): cancelling it cancels its children."""

    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    known = {}
    children = []
    for o in coros_or_futures:
        if id(o) not in known:
            known[id(o)] = ensure_future(o)
        children.append(known[id(o)])
    outer = _Gathering(children, children[0]._loop)
    finished = 0

    def child_done(child):
        nonlocal finished
        finished += 1
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if finished == len(known):
            results = []
            for c in children:
                if c.cancelled():
                    results.append(CancelledError("" if c._cancel_message is None else c._cancel_message))
                else:
                    results.append(c._result if c._exception is None else c._exception)
            if outer._cancel_requested:
                outer.set_exception(child._cancelled_error())
            else:
                outer.set_result(results)

    for child in known.values():
        child.add_done_callback(child_done)
    return outer


async def wait_for(fut, timeout):
    loop = get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut, loop)
        try:
            return fut.result()
        except CancelledError as e:
            raise TimeoutError() from e
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _set_result_unless_done, waiter, None)

    def release(_):
        _set_result_unless_done(waiter, None)

    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(release)
            await _cancel_and_wait(fut, loop)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        await _cancel_and_wait(fut, loop)
        try:
            return fut.result()
        except CancelledError as e:
            raise TimeoutError() from e
    finally:
        timer.cancel()


async def _cancel_and_wait(fut, loop):
    waiter = loop.create_future()

    def release(_):
        _set_result_unless_done(waiter, None)

    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


def run(main, *, debug=None):
    if running_or_none() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not iscoroutine(main):
        raise ValueError(f"a coroutine was expected, got {main!r}")
    loop = new_event_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        left = list(loop._tasks)
        if left:
            for task in left:
                task.cancel()
            loop.run_until_complete(gather(*left, return_exceptions=True))
        loop.close()
