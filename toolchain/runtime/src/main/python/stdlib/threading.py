"""Locks and the like for programs that have one thread (CPython's module threading); other threads are not supported."""


class Lock:
    """Waiting for what nothing else can release is an error."""

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        if self._locked:
            if blocking and timeout < 0:
                raise RuntimeError("acquire() waits for a lock that nothing can release")
            return False
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    def locked(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, value, traceback):
        self.release()


class RLock:
    """A lock that its owner may take again."""

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        self._count += 1
        return True

    def release(self):
        if self._count == 0:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, value, traceback):
        self.release()


class Event:
    """A flag."""

    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if not self._flag and timeout is None:
            raise RuntimeError("wait() waits for an event that nothing can set")
        return self._flag


class local:
    """Attributes of the thread."""


class _MainThread:
    name = "MainThread"
    daemon = False
    ident = 1

    def is_alive(self):
        return True

    def __repr__(self):
        return f"<_MainThread(MainThread, started {self.ident})>"


_main = _MainThread()


def main_thread():
    return _main


def current_thread():
    return _main


def get_ident():
    return _main.ident


def active_count():
    return 1


def enumerate():
    return [_main]
