from datetime import date, datetime, time, timedelta, timezone
import datetime as D
d = date(2024, 2, 29); print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), d.isocalendar()[1], d.toordinal(), d + timedelta(days=366), d - date(2023, 1, 1), d.strftime("%Y/%m/%d %A %B %j %U %W %a %b %y"), d.replace(year=2023, day=1), d.timetuple if 0 else "", date.fromordinal(738000), date.fromisoformat("2020-01-02"), d < date(2025, 1, 1), hash(d) == hash(date(2024, 2, 29)), d.ctime(), f"{d:%d.%m.%Y}", date.min, date.max)
t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6); print(t, repr(t), t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // timedelta(hours=1), t % timedelta(hours=1), t > timedelta(1), timedelta(seconds=0.1), timedelta(weeks=2), timedelta(-1), repr(timedelta()), bool(timedelta()), t / timedelta(hours=1), divmod(t, timedelta(hours=5)), timedelta(hours=1) * 1.5, sum([t, t], timedelta()))
n = datetime(2024, 3, 10, 15, 30, 45, 123456); print(n, repr(n), n.isoformat(), n.isoformat(" ", "minutes"), n.date(), n.time(), n + timedelta(hours=10), n - datetime(2024, 1, 1), n.strftime("%H:%M:%S.%f %p %I %c %x %X %%"), n.replace(hour=0), datetime.strptime("2021-05-06 07:08:09", "%Y-%m-%d %H:%M:%S"), datetime.fromisoformat("2024-03-10T15:30:45+02:00"), datetime.strptime("6 May 21 1:05 PM", "%d %b %y %I:%M %p"), n.timetz())
u = datetime(2024, 3, 10, 12, tzinfo=timezone.utc); print(u, repr(u), u.timestamp(), u.astimezone(timezone(timedelta(hours=5, minutes=30))), u.utcoffset(), u.tzname(), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1e9, tz=timezone.utc), timezone(timedelta(hours=-3), "X"), timezone.utc, timezone(timedelta(hours=1)), u.strftime("%z %Z"))
print(time(1, 2, 3), repr(time(1, 2)), time(1, 2, 3, 4).isoformat(), time.fromisoformat("04:23:01"), time(5) < time(6), datetime.combine(d, time(4, 5)), time(1, 2).strftime("%H-%M"))
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: time(25), lambda: date("a", 1, 1), lambda: datetime.strptime("x", "%Y"), lambda: n < u, lambda: datetime(2020, 13, 1), lambda: date.fromisoformat("abc"), lambda: datetime.strptime("2020 x", "%Y"), lambda: date.max + timedelta(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(n == d, isinstance(n, date), sorted([n, datetime(2020, 1, 1)])[0], D.datetime.min, D.MINYEAR, D.UTC, {d: 1}[date(2024, 2, 29)], d != date(2024, 3, 1), date.fromisocalendar(2024, 9, 4))
class MyDate(date):
    def tag(self): return "my" + str(self)
print(MyDate(2020, 1, 1).tag(), repr(MyDate(2020, 1, 1) + timedelta(1)))
