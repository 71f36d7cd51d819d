"""How often something happens.

every day   each July   weekly   on Mondays   every two years   Tuesday nights
"""

from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.scene import Scene


def _every_unit(named: Named, _scene: Scene) -> Value | None:
    unit = named["unit"].value
    return Value("SET", "XXXX-WXX-WE" if unit == "WE" else f"P{'T' if unit.startswith('T') else ''}1{unit[-1]}")


def _every_count(named: Named, _scene: Scene) -> Value | None:
    unit, count = named["unit"].value, "X" if named["count"].kind == "FEW" else named["count"].value
    return Value("SET", f"PT{count}{unit[1]}" if unit.startswith("T") else f"P{count}{unit}")


def _every_other(named: Named, _scene: Scene) -> Value | None:
    unit = named["unit"].value
    return None if unit == "WE" else Value("SET", f"P{'T' if unit.startswith('T') else ''}2{unit[-1]}")


def _every_weekday(named: Named, _scene: Scene) -> Value | None:
    if named["weekday"].text[-1:] != "s" and "each" not in named and "part" not in named:
        return None
    part = f"T{named['part'].value}" if "part" in named else ""
    return Value("SET", f"XXXX-WXX-{named['weekday'].value}{part}")


def _every_month(named: Named, _scene: Scene) -> Value | None:
    return Value("SET", f"XXXX-{int(named['month'].value):02d}")


def _every_season(named: Named, _scene: Scene) -> Value | None:
    return Value("SET", f"XXXX-{named['season'].value}")


def _every_part(named: Named, _scene: Scene) -> Value | None:
    return Value("SET", f"XXXX-XX-XXT{named['part'].value}")


def _adverb(named: Named, _scene: Scene) -> Value | None:
    return Value("SET", named["word"].value)


PATTERNS: tuple[Row, ...] = (
    ("EACH unit=UNIT", _every_unit),
    ("EACH count=COUNT|FEW unit=UNITS", _every_count),
    ("each=EACH weekday=WEEKDAY part=DAYPART?", _every_weekday),
    ("EACH month=MONTH", _every_month),
    ("EACH ALTERNATE unit=UNIT", _every_other),
    ("EACH season=SEASON", _every_season),
    ("EACH part=DAYPART", _every_part),
    ("word=RECURRENCE", _adverb),
)
