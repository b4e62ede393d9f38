"""Coroutines that take turns on one event loop (CPython's module asyncio, without the outside world)."""

from ._futures import CancelledError, Expired as TimeoutError, Future, InvalidStateError, isfuture
from ._loop import get_event_loop, get_running_loop, new_event_loop, set_event_loop
from ._groups import TaskGroup
from ._locks import Event, Lock, Semaphore
from ._queues import Queue, QueueEmpty, QueueFull
from ._tasks import Task, all_tasks, create_task, current_task, ensure_future, gather, iscoroutine, run, sleep, wait_for
from ._timeouts import Timeout, timeout, timeout_at
from ._waiting import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, shield, wait
