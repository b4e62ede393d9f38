"""Tasks that belong together. A group whose tasks fail would raise an exception group, which is not supported yet."""

from ._futures import CancelledError
from ._loop import get_running_loop
from ._tasks import current_task


class TaskGroup:
    __module__ = "asyncio.taskgroups"

    def __init__(self):
        self._tasks = set()
        self._errors = []
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._parent = None
        self._waiter = None

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has been already entered")
        self._entered = True
        self._loop = get_running_loop()
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has not been entered")
        if self._exiting and not self._tasks:
            raise RuntimeError(f"TaskGroup {self!r} is finished")
        task = self._loop.create_task(coro, name=name)
        task.add_done_callback(self._task_done)
        self._tasks.add(task)
        return task

    def _task_done(self, task):
        self._tasks.discard(task)
        if self._waiter is not None and not self._tasks and not self._waiter.done():
            self._waiter.set_result(True)
        if task.cancelled() or task.exception() is None:
            return
        self._errors.append(task.exception())
        if not self._aborting:
            self._abort()
            if not self._exiting:
                self._parent.cancel()

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            task.cancel()

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        cancelled = error if kind is CancelledError else None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except CancelledError as e:
                if not self._aborting:
                    cancelled = e
                    self._abort()
            self._waiter = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if self._errors or (kind is not None and kind is not CancelledError):
            raise NotImplementedError("exception groups are not supported yet (taipan)")
