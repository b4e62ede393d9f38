import calendar
print(calendar.month(2024, 2)); print(calendar.isleap(2000), calendar.monthrange(2023, 2), calendar.weekday(2024, 3, 1), calendar.leapdays(2000, 2024), calendar.monthcalendar(2024, 5), calendar.day_name[0], calendar.month_abbr[3], calendar.timegm((2001, 9, 9, 1, 46, 40)))
c = calendar.TextCalendar(6); c.prmonth(2023, 10); print(list(c.iterweekdays()), list(calendar.day_abbr), list(calendar.month_name))
