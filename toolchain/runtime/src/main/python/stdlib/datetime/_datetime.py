"""Dates with a time."""

from ._calendar import DAY_NAMES, MONTH_NAMES, check_date, check_time, shown_name
from ._date import date, parsed_date
from ._format import parsed_time, strftime, strptime, time_text, zone_of
from ._time import time
from ._timedelta import timedelta
from ._zones import check_zone, offset_text, timezone

_SAME = ["same"]
_EPOCH = 719163


class datetime(date):
    __module__ = "datetime"

    def __new__(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        check_date(year, month, day)
        check_time(hour, minute, second, microsecond, fold)
        check_zone(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

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

    @classmethod
    def combine(cls, date, time, tzinfo=_SAME):
        zone = time.tzinfo if tzinfo is _SAME else tzinfo
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone, fold=time.fold
        )

    @classmethod
    def fromordinal(cls, n):
        day = date.fromordinal(n)
        return cls(day.year, day.month, day.day)

    @classmethod
    def fromisoformat(cls, date_string):
        length = 10 if "-" in date_string[:8] else 8
        day = parsed_date(date_string[:length])
        rest = date_string[length + 1 :]
        moment = (0, 0, 0, 0, None) if len(date_string) == length else parsed_time(rest)
        if day is None or moment is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        return cls(*day, *moment)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        if tz is None:
            raise NotImplementedError("datetime.fromtimestamp() without a time zone is not supported")
        utc = cls._of_timestamp(timestamp, timezone.utc)
        return utc.astimezone(tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls._of_timestamp(timestamp, None)

    @classmethod
    def _of_timestamp(cls, timestamp, zone):
        return cls(1970, 1, 1, tzinfo=zone) + timedelta(microseconds=round(timestamp * 1000000))

    @classmethod
    def strptime(cls, date_string, format):
        fields = strptime(date_string, format)
        year = fields.get("Y", 1900)
        if "y" in fields:
            year = fields["y"] + (2000 if fields["y"] < 69 else 1900)
        hour = fields.get("H", 0)
        if "I" in fields:
            hour = fields["I"] % 12 + (12 if fields.get("p") == "PM" else 0)
        made = cls(
            year,
            fields.get("m", 1),
            fields.get("d", 1),
            hour,
            fields.get("M", 0),
            fields.get("S", 0),
            fields.get("f", 0),
            zone_of(fields),
        )
        return made + timedelta(fields["j"] - 1) if "j" in fields and "m" not in fields else made

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(
        self,
        year=None,
        month=None,
        day=None,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=_SAME,
        *,
        fold=None,
    ):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is _SAME else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def astimezone(self, tz=None):
        if tz is None or self._tzinfo is None:
            raise NotImplementedError("the local time zone is not supported")
        if tz is self._tzinfo:
            return self
        utc = (self - self.utcoffset()).replace(tzinfo=tz)
        return tz.fromutc(utc)

    def timestamp(self):
        if self._tzinfo is None:
            raise NotImplementedError("datetime.timestamp() without a time zone is not supported")
        return self._since_epoch().total_seconds()

    def _since_epoch(self):
        """The time since 1970 as UTC has it, or as the clock shows it without a time zone."""
        days = self.toordinal() - _EPOCH
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        shown = timedelta(days, seconds, self._microsecond)
        offset = self.utcoffset()
        return shown if offset is None else shown - offset

    def isoformat(self, sep="T", timespec="auto"):
        moment = time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return super().isoformat() + sep + moment + offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def ctime(self):
        moment = time_text(self._hour, self._minute, self._second, 0, "seconds")
        return f"{DAY_NAMES[self.isoweekday()]} {MONTH_NAMES[self._month]} {self._day:2d} {moment} {self._year:04d}"

    def strftime(self, format):
        return strftime(format, self)

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        if fields[-1] == 0:
            fields.pop()
        if fields[-1] == 0 and len(fields) == 6:
            fields.pop()
        texts = [str(x) for x in fields]
        if self._tzinfo is not None:
            texts.append(f"tzinfo={self._tzinfo!r}")
        if self._fold:
            texts.append("fold=1")
        return f"{shown_name(self)}({', '.join(texts)})"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        moment = timedelta(
            self.toordinal(), (self._hour * 60 + self._minute) * 60 + self._second, self._microsecond
        )
        moment += other
        if not 1 <= moment.days <= 3652059:
            raise OverflowError("date value out of range")
        day = date.fromordinal(moment.days)
        minutes, second = divmod(moment.seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(day.year, day.month, day.day, hour, minute, second, moment.microseconds, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return self._since_epoch() - other._since_epoch()

    def _key(self):
        return self._since_epoch()

    def _is_comparable(self, other):
        return isinstance(other, datetime)

    def _compared(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return other._key()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def __lt__(self, other):
        return self._key() < self._compared(other) if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._key() <= self._compared(other) if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._key() > self._compared(other) if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._key() >= self._compared(other) if isinstance(other, datetime) else NotImplemented

    def __hash__(self):
        return hash(self._key())


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
