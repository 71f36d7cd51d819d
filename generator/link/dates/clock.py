"""Times of a day.

    Friday night   5 p.m. EST Nov. 9   this morning   noon Saturday   at 7:15 p.m.   4 in the morning

A time without its day is of the day last spoken of, else that of the text. A part of a day is written as TIMEX3 does: `1998-01-19TNI`.
But beside a weekday it only says more of a day that is named, and the value is that day, as annotators of news have it more often than
not (on the two corpora together, four values more are right for it than for `Friday night` as `TNI`).
"""

from generator.link.dates import units
from generator.link.dates.absolute import month_day
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.nearest import nearest_weekday
from generator.link.dates.scene import Scene


def _day(named: Named, scene: Scene) -> str:
    """The day that the expression names, or that is named after brackets, else the one last spoken of, else that of the text."""
    if "month" in named:
        value = month_day(named, scene)
        return value.value if value else ""
    if "weekday" in named or scene.weekday:
        day = nearest_weekday(int(named["weekday"].value) if "weekday" in named else scene.weekday, scene)
        return day.isoformat() if day else ""
    if "deictic" not in named and "today" not in named:
        return scene.running if units.grain(scene.running) == "D" else scene.anchor.isoformat() if scene.anchor else ""
    days = int(named["deictic"].value) if "deictic" in named else 0
    day = units.shift(scene.anchor, "D", days) if scene.anchor else None
    return day.isoformat() if day else ""


def _timed(day: str, time: str, zone: str = "") -> Value:
    return Value("TIME", f"{day}T{time}" if day else "", zone)


def _daypart(named: Named, scene: Scene) -> Value | None:
    return _timed(_day(named, scene), named["part"].value)


def _weekday_part(named: Named, scene: Scene) -> Value:
    return Value("DATE", _day(named, scene))


def _this_part(named: Named, scene: Scene) -> Value | None:
    """`in the morning`; not `the night of Oct. 23`."""
    return None if scene.following == "of" else _daypart(named, scene)


def _last_night(named: Named, scene: Scene) -> Value | None:
    day = units.shift(scene.anchor, "D", -1) if scene.anchor else None
    return _timed(day.isoformat() if day else "", named["part"].value)


def _night(named: Named, scene: Scene) -> Value | None:
    return _timed(_day(named, scene), "NI")


def _clock(named: Named, scene: Scene) -> Value | None:
    """A time by the clock, its hour counted from midnight. A zone is no part of TIMEX3's value, only of the date."""
    hour, _, minute = named["hour"].value.replace(".", ":").partition(":")
    half = named["half"].value[0] if "half" in named else _HALVES[named["part"].value] if "part" in named else ""
    number = int(hour) % 12 + (12 if half == "p" else 0) if half else int(hour)
    if number > 24 or (half and int(hour) > 12):  # noqa: PLR2004 - hours
        return None
    return _timed(_day(named, scene), f"{number:02d}:{minute[:2] or '00'}", named["zone"].value if "zone" in named else "")


_HALVES = {"MO": "a", "AF": "p", "EV": "p", "NI": "p"}


def _twelve(named: Named, scene: Scene) -> Value | None:
    return _timed(_day(named, scene), "12:00" if named["twelve"].kind == "NOON" else "24:00")


_WHEN = (
    "ON? weekday=WEEKDAY? COMMA? month=MONTH day=DAYS COMMA? year=YEAR?",
    "ON? weekday=WEEKDAY? COMMA? THE? day=DAYS OF? month=MONTH COMMA? year=YEAR?",
    "ON? weekday=WEEKDAY",
    "deictic=DEICTIC?",
)
_CLOCKS: tuple[Row, ...] = (
    ("hour=CLOCK|DAYNUM half=AMPM zone=ZONE? COMMA?", _clock),
    ("hour=CLOCK|DAYNUM half=AMPM zone=ZONE?", _clock),
    ("hour=CLOCK zone=ZONE COMMA?", _clock),
    ("hour=CLOCK", _clock),
    ("hour=DAYNUM|NUMBER IN THE part=DAYPART", _clock),
    ("twelve=NOON|MIDNIGHT", _twelve),
)

PATTERNS: tuple[Row, ...] = (
    *((f"{clock} {when}", meaning) for clock, meaning in _CLOCKS for when in _WHEN),
    ("weekday=WEEKDAY AT hour=CLOCK|DAYNUM half=AMPM zone=ZONE?", _clock),
    ("month=MONTH day=DAYS AT hour=CLOCK|DAYNUM half=AMPM zone=ZONE?", _clock),
    ("weekday=WEEKDAY part=DAYPART", _weekday_part),
    ("deictic=DEICTIC part=DAYPART", _daypart),
    ("today=THIS part=DAYPART", _daypart),
    ("LAST part=DAYPART", _last_night),
    ("EARLY? part=DAYPART deictic=DEICTIC", _daypart),
    ("EARLY? part=DAYPART weekday=WEEKDAY", _weekday_part),
    ("THE part=DAYPART", _this_part),
    ("EARLY part=DAYPART", _daypart),
    ("today=TONIGHT", _night),
    ("today=OVERNIGHT", _night),
)
