"""Words that point at the past, the present or the future and name no date.

now   recently   in the past   recent months   the near future
"""

from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.scene import Direction, Scene


def _reference(named: Named, scene: Scene) -> Value | None:
    """`now`, `recently`, `soon`; not `as soon as`, `soon after` or `was soon released`, nor the `most recently` of several."""
    if scene.preposition == "most":
        return None
    if named["word"].text.lower() == "soon" and (scene.following in {"as", "after"} or scene.direction is Direction.PAST):
        return None
    return Value("DATE", named["word"].value)


def _the_past(named: Named, scene: Scene) -> Value | None:
    """`in the past`."""
    return Value("DATE", "PAST_REF") if scene.preposition == "in" and named["word"].value == "past" else None


def _recent(named: Named, _scene: Scene) -> Value | None:
    """`recent months`, `coming weeks`: some of them, which no one counts."""
    unit = named["unit"].value
    return Value("DURATION", f"P{'T' if unit.startswith('T') else ''}X{unit[-1]}")


def _present(_named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", "PRESENT_REF")


def _future(_named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", "FUTURE_REF")


def _one_day(named: Named, scene: Scene) -> Value | None:
    """`it will one day open`, `hopes to one day open it`; any other is a day long, or a day of the past."""
    some_day = named["count"].text.lower() == "one" and scene.preposition in _MODALS and scene.following.isalpha()
    return Value("DATE", "FUTURE_REF") if some_day else None


_MODALS = frozenset("will would could may might can shall should to".split())


PATTERNS: tuple[Row, ...] = (
    ("count=NUMBER UNIT:D", _one_day),
    ("word=REFERENCE", _reference),
    ("MORE word=REFERENCE", _reference),
    ("RIGHT word=REFERENCE", _reference),
    ("THE? RECENT unit=UNITS", _recent),
    ("THE word=LAST", _the_past),
    ("CURRENT", _present),
    ("THESE UNITS:D", _present),
    ("NEXT unit=UNITS", _recent),
    ("THE NEAR? FUTURE", _future),
    ("THE NEAR TERM", _future),
    ("FUTURE UNITS", _future),
)
