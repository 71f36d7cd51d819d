"""How long something lasts.

    two years   a 30-day notice   the past 20 months   the next few days   two to three weeks   for years   2 1/2 hours

The value is ISO 8601's, with X where no number is said: `P2Y`, `P20M`, `PXD`. Twenty-four hours are kept as said.
"""

from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.scene import Scene

_IN_YEARS = {"E": 10, "C": 100, "L": 1000}


def _duration(named: Named, _scene: Scene) -> Value | None:
    """A number of units; decades and centuries are counted in years."""
    unit, number = named["unit"].value, _number(named)
    if unit == "WE":
        return None
    if unit == "F":
        number, unit = ("X" if number == "X" else str(2 * int(number))), "W"
    if "." in number or "½" in number:
        return Value("DURATION", _with_half(number, unit))
    if unit == "E" and number == "X":
        return Value("DURATION", "PXY")
    if unit in _IN_YEARS and number != "X":
        return Value("DURATION", f"P{int(number) * _IN_YEARS[unit]}Y")
    return Value("DURATION", f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}")


_LOWER = {"Y": ("M", 6), "TH": ("M", 30), "TM": ("S", 30)}


def _with_half(number: str, unit: str) -> str:
    """`P2Y6M` for two and a half years, `P50Y` for half a century; a broken number where the unit has no round half."""
    if unit in _IN_YEARS:
        return f"P{int(float(number) * _IN_YEARS[unit])}Y"
    whole, _, rest = number.partition(".")
    lower = _LOWER.get(unit)
    if rest != "5" or lower is None:
        return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"
    return f"P{'T' if unit.startswith('T') else ''}{whole + unit[-1] if whole != '0' else ''}{lower[1]}{lower[0]}"


def _number(named: Named) -> str:
    token = named.get("count")
    if token is None or token.kind == "FEW":
        return "X"
    if token.kind == "COUPLE":
        return "2"
    if token.kind in {"A", "ADDITIONAL"}:
        whole = "1"
    else:
        digits, _, fraction = token.value.replace("-", " ").partition(" ")
        whole = digits if "/" not in fraction else f"{digits}.5" if fraction == "1/2" else digits
    if "half" in named:
        return f"{whole}.5" if "." not in whole else whole
    return whole.removesuffix(".0")


def _half(named: Named, _scene: Scene) -> Value | None:
    return Value("DURATION", _with_half("0.5", named["unit"].value))


def _one(named: Named, scene: Scene) -> Value | None:
    """`a week`, `a year`: how long; after a sum of money or a count it is how often."""
    if scene.preposition[-1:].isdigit() or scene.preposition in _COUNTED:
        return Value("SET", f"P{'T' if named['unit'].value.startswith('T') else ''}1{named['unit'].value[-1]}")
    if named["unit"].value in {"WE", "TS", "Q"}:
        return None
    return _duration(named, scene)


def _lone(named: Named, scene: Scene) -> Value | None:
    """`a day-long meeting`."""
    return _duration({**named, "count": named["unit"]._replace(kind="A")}, scene)


_COUNTED = frozenset(
    "once twice million billion thousand hundred percent times dollars euros pounds people tons barrels hours days cents %".split()
)


def _bare(named: Named, scene: Scene) -> Value | None:
    """`for years`, `within weeks`: a plural without a number; not the `hours` of `the early hours of Friday` nor `hundreds of years`."""
    if scene.preposition == "early":
        return None
    counted = scene.preposition in {"for", "in", "within", "over", "after", "the", "took", "last"}
    return _duration(named, scene) if counted or scene.following in {"after", "before", "of"} else None


def _while(_named: Named, _scene: Scene) -> Value | None:
    return Value("DURATION", "PXX")


PATTERNS: tuple[Row, ...] = (
    ("count=COUNT unit=UNIT|UNITS", _duration),
    ("MORE THAN count=COUNT|A|COUPLE OF? unit=UNIT|UNITS AGO", _duration),  # which day is not said
    ("count=COUNT ADDITIONAL|MORE|TRADING unit=UNITS", _duration),
    ("THE? FULL? count=COUNT unit=UNITS", _duration),
    ("A count=NUMBER unit=UNITS", _duration),
    ("A count=COUNT unit=UNIT PERIOD", _duration),
    ("OVER count=A unit=UNIT", _duration),
    ("THE UNIT:Y AGO|EARLIER count=COUNT unit=UNITS", _duration),
    ("count=COUNT unit=UNIT:D|UNIT:W|UNIT:M OLD", _duration),
    ("DETERMINER? LAST|NEXT COUNT TO count=COUNT unit=UNITS", _duration),
    ("DETERMINER? LAST|NEXT|ORDINAL|LATEST count=COUNT|FEW unit=UNITS", _duration),
    ("DETERMINER? LAST|NEXT count=COUPLE OF unit=UNITS", _duration),
    ("THESE LAST|NEXT count=COUNT|FEW unit=UNITS", _duration),
    ("A? count=FEW unit=UNITS|UNIT", _duration),
    ("A count=COUPLE OF? unit=UNITS", _duration),
    ("count=COUNT AND A half=HALF unit=UNITS", _duration),
    ("count=A unit=UNIT AND A half=HALF", _duration),
    ("count=COUNT unit=UNITS AND A half=HALF", _duration),
    ("HALF A unit=UNIT", _half),
    ("A HALF unit=UNIT", _half),
    ("COUNT TO|OR count=COUNT unit=UNITS", _duration),
    ("count=A unit=UNIT", _one),
    ("A? count=ADDITIONAL unit=UNIT", _duration),
    ("count=COUNT unit=UNIT LONG", _duration),
    ("A? unit=UNIT LONG", _lone),
    ("unit=UNITS LONG", _duration),
    ("unit=UNITS", _bare),
    ("THE unit=UNITS AHEAD", _duration),
    ("A WHILE", _while),
)
