"""Quarters, halves and the periods that reports of earnings compare.

    the third quarter of 1984   Q3 2021   fourth-quarter   the year-earlier quarter   the 1988 period   the first half of 2021

A quarter without its year is the latest that has begun, unless the tense points ahead; `the quarter` is the one last spoken
of near by, else the last that was over.
"""

from datetime import date

from generator.link.dates import units
from generator.link.dates.absolute import said_year
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.lexicon import STEPS
from generator.link.dates.scene import Direction, Scene

_LONG_OVER = 180  # days since a quarter began after which a coming one of its name is next year's


def _quarter(named: Named, scene: Scene) -> Value | None:
    """A quarter of a year, said or the latest that has begun."""
    number = int("".join(filter(str.isdigit, named["ord"].value)))
    if number > 4:  # noqa: PLR2004 - quarters of a year
        return None
    year = said_year(named)
    if year is None:
        if scene.anchor is None:
            return Value("DATE", "")
        started = date(scene.anchor.year, number * 3 - 2, 1)
        ahead = scene.direction is Direction.FUTURE
        year = scene.anchor.year - (started > scene.anchor and not ahead)
        year += ahead and (scene.anchor - started).days > _LONG_OVER
        if "shift" in named:
            year = scene.anchor.year + STEPS[named["shift"].value]
    return Value("DATE", f"{year:04d}-Q{number}")


def _year_period(named: Named, scene: Scene) -> Value | None:
    """`the 1988 period`: the quarter of that year that is spoken of, else the year."""
    year = said_year(named)
    number = scene.quarter[-2:] if scene.quarter else ""
    return Value("DATE", f"{year:04d}-{number}" if number and year else f"{year:04d}")


def _half(named: Named, _scene: Scene) -> Value | None:
    half = 1 if named["ord"].value in {"1", "1st"} else 2
    year = said_year(named)
    return Value("DATE", f"{year:04d}-H{half}")


def _half_of_year(named: Named, scene: Scene) -> Value | None:
    """`the first half of the year`, `the second half of last year`."""
    half = {"1": 1, "2": 2}.get(named["ord"].value)
    if half is None or scene.anchor is None:
        return Value("DATE", "") if half else None
    return Value("DATE", f"{scene.anchor.year + (STEPS[named['step'].value] if 'step' in named else 0):04d}-H{half}")


def _first_two(named: Named, _scene: Scene) -> Value | None:
    """`the first two quarters of 2020` are its first half, `the last two` its second."""
    if named["count"].value != "2" or named["end"].text.lower() not in {"first", "last"}:
        return None
    return Value("DATE", f"{said_year(named):04d}-H{1 if named['end'].kind == 'ORDINAL' else 2}")


def latest_quarter(scene: Scene) -> str:
    """The last quarter that was over on the day of the text: reports speak of no other."""
    day = units.shift(scene.anchor, "Q", -1) if scene.anchor else None
    return units.at(day, "Q") if day else ""


def _latest_period(_named: Named, scene: Scene) -> Value | None:
    return Value("DATE", scene.quarter or latest_quarter(scene))


def _year_ago_period(named: Named, scene: Scene) -> Value | None:
    """`the year-earlier quarter`."""
    quarter = scene.quarter or latest_quarter(scene)
    if "ord" in named and quarter:
        quarter = f"{quarter[:4]}-Q{named['ord'].value[0]}"
    return Value("DATE", units.shift_value(quarter, "Y", -1) if quarter else "")


PATTERNS: tuple[Row, ...] = (
    ("ord=QUARTER OF? FISCAL? year=YEAR?", _quarter),
    ("THE? FISCAL? ord=ORD UNIT:Q", _quarter),
    ("THE? FISCAL? ord=ORD UNIT:Q OF? FISCAL? year=YEAR", _quarter),
    ("THE? FISCAL? year=YEAR POSS? ord=ORD UNIT:Q", _quarter),
    ("shift=THIS|LAST|NEXT UNIT:Y POSS ord=ORD UNIT:Q", _quarter),
    ("THE? ord=ORD UNIT:Q OF? shift=THIS|LAST|NEXT UNIT:Y", _quarter),
    ("THE year=YEAR PERIOD", _year_period),
    ("THE year=YEAR UNIT:Q", _year_period),
    ("THE? ord=ORD|LAST HALF OF? year=YEAR", _half),
    ("THE? ord=ORDINAL HALF OF THE UNIT:Y", _half_of_year),
    ("THE? ord=ORDINAL HALF OF step=THIS|LAST|NEXT UNIT:Y", _half_of_year),
    ("THE? end=ORDINAL|LAST count=NUMBER UNITS:Q OF year=YEAR", _first_two),
    ("THE LATEST UNIT:Q|PERIOD", _latest_period),
    ("DETERMINER? COMPARABLE? UNIT:Y AGO|EARLIER ord=ORD? UNIT:Q|PERIOD", _year_ago_period),
    ("THE UNIT:Q A UNIT:Y AGO|EARLIER", _year_ago_period),
    ("UNIT:Y AGO|EARLIER", _year_ago_period),
    ("LAST UNIT:Y POSS UNIT:Q|PERIOD", _year_ago_period),
    ("THE COMPARABLE? UNIT:Q|PERIOD LAST UNIT:Y", _year_ago_period),
)
