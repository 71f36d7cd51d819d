"""Feasts and other days with a name.

    Christmas Eve   last Thanksgiving   Easter 2021   Good Friday   New Year's Day   Election Day   Easter week

The day where a rule gives it, else the year where it is said: the feasts of a calendar that goes by the moon, Ramadan or the Lunar
New Year, begin on a day that is announced and differs between countries.
"""

from dataclasses import replace
from datetime import date

from dateutil.easter import easter

from generator.link.dates import units
from generator.link.dates.absolute import said_year
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.lexicon import STEPS
from generator.link.dates.nearest import nearest_day, years_around
from generator.link.dates.scene import Direction, Scene

_TIMES_OF_YEAR = frozenset({"holiday", "holidays", "season", "break", "vacation", "period", "shopping", "market", "markets"})
_AROUND = frozenset({"over", "around"})  # `over Easter` is more than the day
_OTHER_CALENDARS = frozenset({"orthodox", "coptic", "canadian", "canada's"})


def _feast(named: Named, scene: Scene) -> Value | None:
    """Christmas and its like: the day where a rule gives it, else the year; of a feast's week or weekend that."""
    rule, year = named["feast"].value, said_year(named)
    if scene.preposition in _OTHER_CALENDARS:
        return None
    if scene.following in _TIMES_OF_YEAR:
        return None
    if not rule:
        return Value("DATE", f"{year:04d}" if year else "")
    if "step" in named:
        scene = replace(scene, direction=Direction(STEPS[named["step"].value]), firm=True)
    days = [_feast_day(rule, there) for there in ([year] if year else years_around(scene))]
    day = nearest_day([day for day in days if day], scene)
    if day and "eve" in named:
        day = units.shift(day, "D", -1)
    unit = named["unit"].value if "unit" in named else "W" if scene.preposition in _AROUND else "D"
    return Value("DATE", units.at(day, unit) if day else "")


def _holy_day(named: Named, scene: Scene) -> Value | None:
    """`Good Friday`; not `Good Monday`."""
    value = _feast(named, scene)
    day = units.parse_day(value.value) if value else None
    return value if day and day.isoweekday() == int(named["weekday"].value) else None


def _feast_weekday(named: Named, scene: Scene) -> Value | None:
    """`Easter Monday`, `Easter Sunday`: that weekday, on the feast or after it."""
    value = _feast(named, scene)
    day = units.parse_day(value.value) if value else None
    ahead = (int(named["weekday"].value) - day.isoweekday()) % 7 if day else 0
    moved = units.shift(day, "D", ahead) if day else None
    return Value("DATE", moved.isoformat()) if moved else value


def _new_year(named: Named, scene: Scene) -> Value | None:
    """`New Year's Day`, `New Year's Eve`."""
    return _feast({**named, "feast": named["feast"]._replace(value="1-1")}, scene)


def _feast_day(rule: str, year: int) -> date | None:
    """The day of a feast in a year.

    `12-25`; `11-4-4`, the fourth Thursday of November, the last where the number is 0; `easter`; each with days added: `easter+-2`.
    """
    start, _, added = rule.partition("+")
    try:
        return units.shift(easter(year) if start == "easter" else _fixed_day(start, year), "D", int(added or 0))
    except ValueError:
        return None


def _fixed_day(rule: str, year: int) -> date:
    month, *rest = map(int, rule.split("-"))
    if len(rest) == 1:
        return date(year, month, rest[0])
    weekday, number = rest
    if not number:
        last = units.clamp(year, month, 31)
        return last.replace(day=last.day - (last.isoweekday() - weekday) % 7)
    return date(year, month, 1 + (weekday - date(year, month, 1).isoweekday()) % 7 + 7 * (number - 1))


PATTERNS: tuple[Row, ...] = (
    ("feast=FEAST UNIT:D? COMMA? year=YEAR?", _feast),
    ("feast=FEAST eve=EVE COMMA? year=YEAR?", _feast),
    ("feast=FEAST unit=UNIT:W|UNIT:WE COMMA? year=YEAR?", _feast),
    ("step=LAST|NEXT|THIS feast=FEAST UNIT:D?", _feast),
    ("feast=FEASTNAME POSS? UNIT:D COMMA? year=YEAR?", _feast),
    ("feast=FEAST weekday=WEEKDAY COMMA? year=YEAR?", _feast_weekday),
    ("feast=HOLY weekday=WEEKDAY COMMA? year=YEAR?", _holy_day),
    ("feast=NEW UNIT:Y POSS UNIT:D COMMA? year=YEAR?", _new_year),
    ("feast=NEW UNIT:Y POSS eve=EVE COMMA? year=YEAR?", _new_year),
)
