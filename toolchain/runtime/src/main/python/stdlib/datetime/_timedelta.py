"""Durations."""

from ._calendar import shown_name

_DAY = 24 * 3600
_MICROSECONDS_OF_DAY = _DAY * 1000000
_MAX_DAYS = 999999999


def _divided(a, b):
    """a / b rounded to the nearest int, halves to even ones."""
    quotient, rest = divmod(a, b)
    rest *= 2
    greater = rest > b if b > 0 else rest < b
    return quotient + 1 if greater or (rest == b and quotient % 2 == 1) else quotient


class timedelta:
    """Days, seconds below a day and microseconds below a second."""

    __module__ = "datetime"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        for x, unit in (
            (days, _MICROSECONDS_OF_DAY),
            (seconds, 1000000),
            (microseconds, 1),
            (milliseconds, 1000),
            (minutes, 60000000),
            (hours, 3600000000),
            (weeks, 7 * _MICROSECONDS_OF_DAY),
        ):
            if isinstance(x, float):
                n, d = x.as_integer_ratio()
                whole, rest = divmod(n, d)
                total += whole * unit + _divided(rest * unit, d)
            else:
                total += x * unit
        return _of_microseconds(total, cls)

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def total_seconds(self):
        return _microseconds(self) / 1000000

    def __repr__(self):
        parts = []
        for name, x in (("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds)):
            if x:
                parts.append(f"{name}={x}")
        return f"{shown_name(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return f"{text}.{self._microseconds:06d}" if self._microseconds else text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _of_microseconds(_microseconds(self) + _microseconds(other))

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _of_microseconds(_microseconds(self) - _microseconds(other))

    def __neg__(self):
        return _of_microseconds(-_microseconds(self))

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return _of_microseconds(_microseconds(self) * other)
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _of_microseconds(_divided(_microseconds(self) * n, d))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return _microseconds(self) // _microseconds(other)
        return _of_microseconds(_microseconds(self) // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return _microseconds(self) / _microseconds(other)
        if isinstance(other, int):
            return _of_microseconds(_divided(_microseconds(self), other))
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _of_microseconds(_divided(d * _microseconds(self), n))
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _of_microseconds(_microseconds(self) % _microseconds(other))

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, rest = divmod(_microseconds(self), _microseconds(other))
        return quotient, _of_microseconds(rest)

    def __eq__(self, other):
        return _microseconds(self) == _microseconds(other) if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return _microseconds(self) < _microseconds(other) if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return _microseconds(self) <= _microseconds(other) if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return _microseconds(self) > _microseconds(other) if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return _microseconds(self) >= _microseconds(other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return _microseconds(self) != 0


def _microseconds(delta):
    return (delta._days * _DAY + delta._seconds) * 1000000 + delta._microseconds


def _of_microseconds(total, cls=timedelta):
    seconds, microseconds = divmod(total, 1000000)
    days, seconds = divmod(seconds, _DAY)
    if abs(days) > _MAX_DAYS:
        raise OverflowError(f"days={days}; must have magnitude <= {_MAX_DAYS}")
    self = object.__new__(cls)
    self._days = days
    self._seconds = seconds
    self._microseconds = microseconds
    return self


timedelta.min = timedelta(-_MAX_DAYS)
timedelta.max = timedelta(_MAX_DAYS, _DAY - 1, 999999)
timedelta.resolution = timedelta(microseconds=1)
