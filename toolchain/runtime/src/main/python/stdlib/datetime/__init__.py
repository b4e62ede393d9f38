"""Dates and times (CPython 3.11's module datetime). Nothing tells the machine the date: now() and the like are not there."""

from datetime._date import date
from datetime._datetime import datetime
from datetime._time import time
from datetime._timedelta import timedelta
from datetime._zones import timezone, tzinfo

MINYEAR = 1
MAXYEAR = 9999
UTC = timezone.utc
