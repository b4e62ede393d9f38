"""strftime and strptime, in the C locale; ISO 8601 texts."""

from ._timedelta import timedelta
from ._zones import offset_text, timezone

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def strftime(form, moment):
    """moment: a datetime."""
    return "".join(_formatted(form, moment))


def _formatted(form, t):
    i = 0
    while i < len(form):
        c = form[i]
        i += 1
        if c != "%" or i == len(form):
            yield c
            continue
        c = form[i]
        i += 1
        yield _directive(c, t)


def _directive(c, t):
    hour = t.hour % 12 or 12
    if c == "Y":
        return str(t.year)
    if c == "m":
        return f"{t.month:02d}"
    if c == "d":
        return f"{t.day:02d}"
    if c == "H":
        return f"{t.hour:02d}"
    if c == "M":
        return f"{t.minute:02d}"
    if c == "S":
        return f"{t.second:02d}"
    if c == "f":
        return f"{t.microsecond:06d}"
    if c == "y":
        return f"{t.year % 100:02d}"
    if c == "C":
        return f"{t.year // 100:02d}"
    if c == "e":
        return f"{t.day:2d}"
    if c == "I":
        return f"{hour:02d}"
    if c == "l":
        return f"{hour:2d}"
    if c == "k":
        return f"{t.hour:2d}"
    if c == "p":
        return "AM" if t.hour < 12 else "PM"
    if c == "A":
        return _DAYS[t.weekday()]
    if c == "a":
        return _DAYS[t.weekday()][:3]
    if c == "B":
        return _MONTHS[t.month - 1]
    if c in "bh":
        return _MONTHS[t.month - 1][:3]
    if c == "j":
        return f"{t.toordinal() - t.replace(month=1, day=1).toordinal() + 1:03d}"
    if c == "w":
        return str(t.isoweekday() % 7)
    if c == "u":
        return str(t.isoweekday())
    if c in "UW":
        days = t.toordinal() - t.replace(month=1, day=1).toordinal()
        weekday = t.isoweekday() % 7 if c == "U" else t.weekday()
        return f"{(days + 7 - weekday) // 7:02d}"
    if c == "G":
        return str(t.isocalendar()[0])
    if c == "V":
        return f"{t.isocalendar()[1]:02d}"
    if c == "z":
        return offset_text(t.utcoffset(), "")
    if c == "Z":
        return t.tzname() or ""
    if c == "c":
        return f"{strftime('%a %b %e %H:%M:%S', t)} {t.year}"
    if c in "xD":
        return strftime("%m/%d/%y", t)
    if c == "F":
        return strftime("%Y-%m-%d", t)
    if c in "XT":
        return strftime("%H:%M:%S", t)
    if c == "R":
        return strftime("%H:%M", t)
    if c == "r":
        return strftime("%I:%M:%S %p", t)
    if c == "%":
        return "%"
    if c in "nt":
        return "\n" if c == "n" else "\t"
    raise NotImplementedError(f"the directive '%{c}' of strftime() is not supported yet")


_DIGITS = {"Y": 4, "m": 2, "d": 2, "H": 2, "I": 2, "M": 2, "S": 2, "y": 2, "j": 3, "f": 6}


def strptime(text, form):
    """The fields of a text: a dict by directive, and the distance from UTC under "z"."""
    fields = {}
    end = _parse(text, 0, form, fields)
    if end is None:
        raise ValueError(f"time data {text!r} does not match format {form!r}")
    if end < len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    return fields


def _parse(text, at, form, fields):
    """The index behind what matches a format, or None."""
    i = 0
    while i < len(form):
        c = form[i]
        i += 1
        if c.isspace():
            while at < len(text) and text[at].isspace():
                at += 1
        elif c != "%":
            if at == len(text) or text[at].lower() != c.lower():
                return None
            at += 1
        else:
            if i == len(form):
                raise ValueError(f"stray %% in format '{form}'")
            at = _parse_directive(text, at, form[i], fields, form)
            if at is None:
                return None
            i += 1
    return at


def _parse_directive(text, at, c, fields, form):
    if c in _DIGITS:
        end = at
        while end < len(text) and end - at < _DIGITS[c] and text[end].isdigit():
            end += 1
        if end == at or (c == "Y" and end - at < 4):
            return None
        fields[c] = int(text[at:end] + "0" * (6 - end + at) if c == "f" else text[at:end])
        return end
    if c == "p":
        if text[at : at + 2].upper() not in ("AM", "PM"):
            return None
        fields[c] = text[at : at + 2].upper()
        return at + 2
    if c in "aAbBh":
        names = _DAYS if c in "aA" else _MONTHS
        for n, name in enumerate(names):
            name = name if c in "AB" else name[:3]
            if text[at : at + len(name)].lower() == name.lower():
                if c not in "aA":
                    fields["m"] = n + 1
                return at + len(name)
        return None
    if c == "z":
        return _parse_offset(text, at, fields)
    if c == "%":
        return at + 1 if text[at : at + 1] == "%" else None
    if c not in "cGjUuVwWxXZ":
        raise ValueError(f"'{c}' is a bad directive in format '{form}'")
    raise NotImplementedError(f"the directive '%{c}' of strptime() is not supported yet")


def _parse_offset(text, at, fields):
    if text[at : at + 1] == "Z":
        fields["z"] = timedelta(0)
        return at + 1
    digits = text[at + 1 : at + 3] + text[at + 3 : at + 6].replace(":", "")[:2]
    if text[at : at + 1] not in ("+", "-") or len(digits) != 4 or not digits.isdigit():
        return None
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    fields["z"] = -offset if text[at] == "-" else offset
    return at + (6 if text[at + 3 : at + 4] == ":" else 5)


def zone_of(fields):
    """The time zone of parsed fields, or None."""
    if "z" not in fields:
        return None
    return timezone(fields["z"]) if fields["z"] else timezone.utc


def time_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return f"{hour:02d}"
    text = f"{hour:02d}:{minute:02d}"
    if timespec == "minutes":
        return text
    text += f":{second:02d}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{microsecond // 1000:03d}"
    if timespec == "microseconds":
        return f"{text}.{microsecond:06d}"
    raise ValueError("Unknown timespec value")


def parsed_time(text):
    """Hour, minute, second, microsecond and time zone of an ISO 8601 time, None if it is none."""
    zone = None
    for sign in ("+", "-"):
        at = text.find(sign)
        if at >= 0:
            fields = {}
            if _parse_offset(text, at, fields) != len(text):
                return None
            zone = zone_of(fields)
            text = text[:at]
    if text.endswith("Z"):
        zone = timezone.utc
        text = text[:-1]
    fraction = 0
    for point in (".", ","):
        if point in text:
            text, _, digits = text.partition(point)
            if not digits.isdigit():
                return None
            fraction = int((digits + "00000")[:6])
    parts = text.split(":") if ":" in text else [text[i : i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or not all([len(p) == 2 and p.isdigit() for p in parts]):
        return None
    numbers = [int(p) for p in parts] + [0, 0]
    return (*numbers[:3], fraction, zone)
