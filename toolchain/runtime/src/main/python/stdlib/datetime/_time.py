"""Times of a day."""

from ._calendar import check_time, shown_name
from ._format import parsed_time, strftime, time_text
from ._timedelta import timedelta
from ._zones import check_zone, offset_text

_SAME = ["same"]


class time:
    __module__ = "datetime"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        check_time(hour, minute, second, microsecond, fold)
        check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromisoformat(cls, time_string):
        fields = parsed_time(time_string.removeprefix("T"))
        if fields is None:
            raise ValueError(f"Invalid isoformat string: {time_string!r}")
        return cls(*fields)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def isoformat(self, timespec="auto"):
        text = time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        fields = [str(self._hour), str(self._minute)]
        if self._second or self._microsecond:
            fields.append(str(self._second))
        if self._microsecond:
            fields.append(str(self._microsecond))
        if self._tzinfo is not None:
            fields.append(f"tzinfo={self._tzinfo!r}")
        if self._fold:
            fields.append("fold=1")
        return f"{shown_name(self)}({', '.join(fields)})"

    def strftime(self, format):
        from ._datetime import datetime

        moment = datetime(1900, 1, 1, self._hour, self._minute, self._second, self._microsecond, self._tzinfo)
        return strftime(format, moment)

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=_SAME, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is _SAME else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def _key(self):
        key = timedelta(hours=self._hour, minutes=self._minute, seconds=self._second, microseconds=self._microsecond)
        offset = self.utcoffset()
        return key if offset is None else key - offset

    def _compared(self, other):
        """The other's key; TypeError if only one of both has a time zone."""
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return other._key()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def __lt__(self, other):
        return self._key() < self._compared(other) if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._key() <= self._compared(other) if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._key() > self._compared(other) if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._key() >= self._compared(other) if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._key())


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
