"""Feasts: days with a name.

    Christmas Eve   last Thanksgiving   Easter 2021

The day where a rule gives it, else the year where it is said.
"""

from dataclasses import replace
from datetime import date

from generator.link.dates import units
from generator.link.dates.absolute import said_year
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.lexicon import STEPS
from generator.link.dates.nearest import nearest_day, years_around
from generator.link.dates.scene import Direction, Scene


def _feast(named: Named, scene: Scene) -> Value | None:
    """Christmas and its like: the day where a rule gives it, else the year."""
    rule, year = named["feast"].value, said_year(named)
    if not rule:
        return Value("DATE", f"{year:04d}" if year else "")
    if "step" in named:
        scene = replace(scene, direction=Direction(STEPS[named["step"].value]), firm=True)
    days = [_feast_day(rule, there) for there in ([year] if year else years_around(scene))]
    day = nearest_day([day for day in days if day], scene)
    if day and "eve" in named:
        day = units.shift(day, "D", -1)
    return Value("DATE", day.isoformat() if day else "")


def _feast_day(rule: str, year: int) -> date | None:
    """The day of a feast in a year: `12-25`, or `11-4-4`, the fourth Thursday of November."""
    month, *rest = map(int, rule.split("-"))
    try:
        if len(rest) == 1:
            return date(year, month, rest[0])
        weekday, number = rest
        return date(year, month, 1 + (weekday - date(year, month, 1).isoweekday()) % 7 + 7 * (number - 1))
    except ValueError:
        return None


PATTERNS: tuple[Row, ...] = (
    ("feast=FEAST UNIT:D? COMMA? year=YEAR?", _feast),
    ("feast=FEAST eve=EVE COMMA? year=YEAR?", _feast),
    ("step=LAST|NEXT|THIS feast=FEAST UNIT:D?", _feast),
)
