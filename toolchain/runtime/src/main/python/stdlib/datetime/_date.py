"""Dates."""

from collections import namedtuple

from ._calendar import DAY_NAMES, MONTH_NAMES, check_date, first_week, of_ordinal, ordinal, shown_name
from ._format import strftime
from ._timedelta import timedelta

IsoCalendarDate = namedtuple("IsoCalendarDate", ("year", "week", "weekday"))
IsoCalendarDate.__module__ = "datetime"
IsoCalendarDate.__repr__ = lambda d: f"datetime.IsoCalendarDate(year={d[0]}, week={d[1]}, weekday={d[2]})"


class date:
    __module__ = "datetime"

    def __new__(cls, year, month, day):
        check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > 3652059:
            raise ValueError(f"year {of_ordinal(n)[0]} is out of range")
        return cls(*of_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        fields = parsed_date(date_string)
        if fields is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= week <= (first_week(year + 1) - first_week(year)) // 7:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls.fromordinal(first_week(year) + (week - 1) * 7 + day - 1)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return f"{shown_name(self)}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        return f"{DAY_NAMES[self.isoweekday()]} {MONTH_NAMES[self._month]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        return strftime(format, _Midnight(self))

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    def toordinal(self):
        return ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        today = ordinal(self._year, self._month, self._day)
        year = self._year + 1
        while first_week(year) > today:
            year -= 1
        week, day = divmod(today - first_week(year), 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self):
        return (self._year, self._month, self._day)

    def _is_comparable(self, other):
        return isinstance(other, date) and not hasattr(other, "_hour")

    def __eq__(self, other):
        return self._key() == other._key() if self._is_comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._is_comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._is_comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._is_comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._is_comparable(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class _Midnight:
    """A date as strftime() asks for it."""

    hour = minute = second = microsecond = 0

    def __init__(self, day):
        self._date = day

    def __getattr__(self, name):
        return getattr(self._date, name)

    def utcoffset(self):
        return None

    def tzname(self):
        return None


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def parsed_date(text):
    """Year, month and day of an ISO 8601 date, None if it is none."""
    digits = text.replace("-", "")
    if len(text) == 10 and (text[4] != "-" or text[7] != "-") or len(text) not in (8, 10):
        return None
    if "W" in text:
        return _parsed_week(text)
    if len(digits) != 8 or not digits.isdigit() or not digits.isascii():
        return None
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    return year, month, day


def _parsed_week(text):
    parts = text.replace("-", "")
    if len(parts) != 8 or parts[4] != "W" or not (parts[:4] + parts[5:]).isdigit():
        return None
    day = date.fromisocalendar(int(parts[:4]), int(parts[5:7]), int(parts[7]))
    return day.year, day.month, day.day
