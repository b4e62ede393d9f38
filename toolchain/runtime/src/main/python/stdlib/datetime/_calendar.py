"""The proleptic Gregorian calendar: days are counted from the first of January of year 1, which is day 1."""

_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
MONTH_NAMES = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAY_NAMES = ("", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def days_before_month(year, month):
    return _DAYS_BEFORE_MONTH[month] + (month > 2 and is_leap(year))


def ordinal(year, month, day):
    return days_before_year(year) + days_before_month(year, month) + day


def of_ordinal(n):
    """Year, month and day."""
    year = n // 366 + 1
    while days_before_year(year + 1) < n:
        year += 1
    n -= days_before_year(year)
    month = 1
    while month < 12 and days_before_month(year, month + 1) < n:
        month += 1
    return year, month, n - days_before_month(year, month)


def first_week(year):
    """The day on which the first ISO week of a year begins: the Monday of the week with the fourth of January."""
    first = ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _check_ints(*fields):
    for x in fields:
        if not isinstance(x, int):
            raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")


def check_date(year, month, day):
    _check_ints(year, month, day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")


def check_time(hour, minute, second, microsecond, fold):
    _check_ints(hour, minute, second, microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def shown_name(o):
    """How repr() names the class of an object."""
    cls = type(o)
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__
