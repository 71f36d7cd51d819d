"""Dates so many units away, from the day of the text or from the date last spoken of.

    two weeks ago        from the day of the text
    three days later     from the date last spoken of
    the following year   likewise
    that year            the one last spoken of

A date last spoken of that is too coarse to count from (`in 1987 ... the following day`) leaves the value empty.
"""

from generator.link.dates import units
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.relative import beside_told, deictic_day, following_unit, stepped_weekday
from generator.link.dates.scene import Direction, Scene


def _ago(named: Named, scene: Scene) -> Value | None:
    """`two weeks ago`: counted from the day of the text; in a report of a quarter `a year ago` is that quarter's."""
    unit, count = named["unit"].value, _count(named)
    if count is None:
        return Value("DATE", "PAST_REF")
    if unit == "Y" and count == 1 and scene.quarter:
        return Value("DATE", units.shift_value(scene.quarter, "Y", -1))
    if scene.anchor is None:
        return Value("TIME" if unit.startswith("T") else "DATE", "")
    if unit.startswith("T"):
        return Value("TIME", scene.anchor.isoformat())
    moved = units.shift(scene.anchor, unit, -count)
    return Value("DATE", units.at(moved, "Y" if unit in "EC" else unit) if moved else "")


def _earlier(named: Named, scene: Scene) -> Value | None:
    """`a year earlier`, `three days later`: counted from the date last spoken of, as precise as that and the unit."""
    unit, count = named["unit"].value, _count(named)
    sign = 1 if named["way"].value in {"later", "after"} else -1
    if count is None:
        return Value("DURATION", f"P{'T' if unit.startswith('T') else ''}X{unit[-1]}")
    if unit.startswith("T"):
        return Value("DURATION", f"PT{count}{unit[1]}")
    if unit == "Y" and scene.quarter:
        return Value("DATE", units.shift_value(scene.quarter, "Y", sign * count))
    start = scene.anchor if sign < 0 or scene.direction is Direction.FUTURE else None  # nothing told of the past was later than today
    if scene.running:
        start = units.parse_day(scene.running) if units.holds(scene.running, unit) else None
    moved = units.shift(start, unit, sign * count) if start else None
    return Value("DATE", units.at(moved, unit) if moved else "")


def _ago_today(named: Named, scene: Scene) -> Value | None:
    """`a year ago today`, `two years ago this month`: as close as the day or the unit that is said."""
    count, finer = _count(named), named["finer"].value if "finer" in named else "D"
    moved = units.shift(scene.anchor, named["unit"].value, -count) if scene.anchor and count else None
    if moved and "day" in named:
        moved = units.shift(moved, "D", int(named["day"].value))
    return Value("DATE", units.at(moved, finer) if moved else "")


def _ago_and_half(named: Named, scene: Scene) -> Value | None:
    """`a year and a half ago`: to the month, `two and a half decades ago` to the year."""
    finer = {"Y": ("M", 6), "E": ("Y", 5), "C": ("Y", 50)}.get(named["unit"].value)
    found = _ago(named, scene)
    whole = units.shift(scene.anchor, named["unit"].value, -(_count(named) or 0)) if scene.anchor else None
    moved = units.shift(whole, finer[0], -finer[1]) if whole and finer else None
    return Value("DATE", units.at(moved, "Y")) if moved and finer else found


def _count(named: Named) -> int | None:
    """The whole number said, 1 for `a`, 2 for `a couple of`; None for `a few` and where none is said."""
    token = named.get("count")
    if token is None or token.kind == "FEW" or not token.value.replace(".", "").isalnum():
        return None
    if token.kind == "COUPLE":
        return 2
    if token.kind == "A":
        return 1
    try:
        return min(int(float(token.value)), 9999)
    except ValueError:
        return None


def _beside(named: Named, scene: Scene) -> Value | None:
    """`the day before yesterday`, `the day after last Saturday`."""
    found = deictic_day(named, scene) if "day" in named else stepped_weekday(named, scene)
    return Value("DATE", units.shift_value(found.value, "D", 1 if named["way"].kind == "AFTER" else -1))


def _told_before(named: Named, scene: Scene) -> Value | None:
    """`the year before`, at the end of its clause: counted from the date last spoken of; not `the day before the vote`."""
    if scene.following.isalnum() and scene.following not in _CLAUSES:
        return None
    return beside_told(named["unit"].value, 1 if named["way"].kind == "AFTER" else -1, scene)


_CLAUSES = frozenset({"and", "but", "or", "when", "while", "as", "to", "by", "with", "in", "at", "that"})


def _from_now(named: Named, scene: Scene) -> Value | None:
    """`two weeks from now`, `a year from today`: counted ahead from the day of the text."""
    unit, count = named["unit"].value, _count(named)
    if unit.startswith("T") or named["now"].value not in {"PRESENT_REF", "0"}:
        return None
    if count is None:
        return Value("DATE", "FUTURE_REF")
    moved = units.shift(scene.anchor, unit, count) if scene.anchor else None
    return Value("DATE", units.at(moved, "Y" if unit in "EC" else unit) if moved else "")


def _before_last(named: Named, scene: Scene) -> Value | None:
    """`the week before last`."""
    unit = named["unit"].value
    moved = units.shift(scene.anchor, unit, -2) if scene.anchor else None
    return Value("DATE", units.at(moved, unit) if moved else "")


def _same_unit(named: Named, scene: Scene) -> Value | None:
    """`that year`, `the same day`: the one last spoken of."""
    unit = named["unit"].value
    if unit.startswith("T"):
        return None
    if unit == "Q" and scene.quarter:
        return Value("DATE", scene.quarter)
    day = units.parse_day(scene.running) if units.holds(scene.running, unit) else None
    return Value("DATE", units.at(day, unit) if day else "")


def _next_day(_named: Named, scene: Scene) -> Value | None:
    """`the next morning`."""
    return Value("DATE", units.shift_value(scene.running, "D", 1) if units.grain(scene.running) == "D" else "")


PATTERNS: tuple[Row, ...] = (
    ("THE FOLLOWING unit=UNIT", following_unit),
    ("THAT SAME? unit=UNIT", _same_unit),
    ("THE SAME unit=UNIT", _same_unit),
    ("count=COUNT|A|COUPLE OF? unit=UNIT|UNITS AGO", _ago),
    ("count=COUNT|A|COUPLE OF? unit=UNIT|UNITS OR SO AGO", _ago),
    ("count=COUNT|A unit=UNIT|UNITS AGO day=DEICTIC", _ago_today),
    ("count=COUNT|A unit=UNIT:Y|UNITS:Y AGO THIS finer=UNIT:W|UNIT:M", _ago_today),
    ("A? FEW? unit=UNITS AGO", _ago),
    ("count=COUNT AND A HALF unit=UNITS AGO", _ago_and_half),
    ("count=A unit=UNIT AND A HALF AGO", _ago_and_half),
    ("THE? UNIT:D way=BEFORE|AFTER day=DEICTIC", _beside),
    ("THE? UNIT:D way=BEFORE|AFTER step=LAST|NEXT|THIS weekday=WEEKDAY", _beside),
    ("THE unit=UNIT:D|UNIT:W|UNIT:M|UNIT:Y way=BEFORE|AFTER", _told_before),
    ("count=COUNT|A|COUPLE OF? unit=UNIT|UNITS FROM now=REFERENCE|DEICTIC", _from_now),
    ("A? count=FEW unit=UNITS FROM now=REFERENCE|DEICTIC", _from_now),
    ("THE unit=UNIT:W|UNIT:M|UNIT:Y|UNIT:WE BEFORE LAST", _before_last),
    ("count=COUNT|A|COUPLE OF? unit=UNIT|UNITS way=EARLIER", _earlier),
    ("THE NEXT|FOLLOWING DAYPART", _next_day),
)
