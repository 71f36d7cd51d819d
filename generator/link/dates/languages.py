"""Dates in other languages than English: what a text dates by itself, and simple relative dates.

    am 3. Mai 2021   el 14 de mayo   2021年5月3日   в мае 2020   hace dos días   vorige week   gestern

dateparser's own search is far slower than its words are many, so they are searched for here. A weekday is the last, unless a verb of
the future or its `next` says that it lies ahead; a day without its year is the nearest, looking the same way.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.link.dates import foreign_words, units
from generator.link.dates.foreign_direction import find_beside, find_foreign_direction
from generator.link.dates.foreign_grammar import Words, read_words
from generator.link.dates.nearest import nearest_day, years_around
from generator.link.dates.scene import Direction, Scene

_REACH = 20  # characters before a phrase that hold the word before it


class Found(NamedTuple):
    """An expression: its characters and its TIMEX3 value, empty where it cannot be resolved."""

    start: int
    end: int
    value: str
    is_ahead: bool
    """Whether a verb of the future governs it."""


def find_foreign(text: str, anchor: date | None, language: str) -> Iterator[Found]:
    """The dates of a text in a language, in order; of an unknown language only those in figures."""
    code = language.partition("-")[0].lower()
    words = read_words(code)
    for match in words.regex.finditer(text):
        beside = find_beside(text, *match.span(), code) if match["weekday"] else Direction.UNSAID
        direction = beside
        if beside is Direction.UNSAID and not _says_year(match):
            direction = find_foreign_direction(text, *match.span(), code)
        scene = Scene(anchor, direction, firm=beside is not Direction.UNSAID)
        value = _value(match, words, scene)
        if value is not None:
            start = max(match.start(name) for name in (0, "inyear", "inmonth", "between"))
            yield Found(start, match.end(), _range(match, value), direction is Direction.FUTURE)


def _says_year(match: re.Match[str]) -> bool:
    return bool(match["cjkyear"] or match["firstyear"] or match["iso"] or match[0][-4:].isdecimal())


def _value(match: re.Match[str], words: Words, scene: Scene) -> str | None:
    """The value of a match; None where it is no date after all."""
    if match["step"]:
        phrase = match["step"].lower()
        before = match.string[max(0, match.start() - _REACH) : match.start()].lower().split()[-1:]
        return None if words.otherwise.get(phrase, frozenset()).intersection(before) else _step(phrase, words, scene)
    if match["weekday"]:
        return _weekday(words.weekdays[match["weekday"].lower()], scene, by_week=words.by_week)
    if match["inyear"]:
        return str(match["inyear"])
    if match["iso"]:
        return _day(*map(int, match["iso"].split("-")))
    if match["figures"]:
        first, second, last = map(int, re.split(r"[./-]", match["figures"]))
        return _day(last, second, first) if words.day_first else _day(last, first, second)
    end = match[0][-4:]
    year: str = match["firstyear"] or match["cjkyear"] or (end if end.isdecimal() else "")
    name = match["month"] or match["ofyear"] or match["inmonth"] or match["secondmonth"]
    month = words.months[name.lower().rstrip(".")] if name else int(match["cjkmonth"] or match["barecjkmonth"] or 0)
    day = int(match["day"] or match["cjkday"] or match["barecjkday"] or match["lastday"] or 0)
    if year:
        return _day(int(year), month, day) if day else f"{year}-{month:02d}" if month else str(year)
    years = _year_before(match) if match["barecjkmonth"] else None
    if years is not None and scene.anchor:
        return _day(scene.anchor.year + years, month, day) if day else f"{scene.anchor.year + years:04d}-{month:02d}"
    days = [found for there in years_around(scene) if (found := _date(there, month, day or 1))]
    nearest = nearest_day(days, scene)
    return (nearest.isoformat() if day else units.at(nearest, "M")) if nearest else ""


def _year_before(match: re.Match[str]) -> int | None:
    """How many years from this one, where a word before the month says so: `去年3月`."""
    return foreign_words.YEARS_BEFORE.get(match.string[max(0, match.start() - 2) : match.start()].strip())


def _range(match: re.Match[str], value: str) -> str:
    """The days of `13. bis 29. Mai` or `5月3日至5日`, of which `value` is the one that is said whole; of what is no range that."""
    other = match["from"] or match["between"] or match["cjkuntil"] or match["barecjkuntil"]
    said = units.parse_day(value) if other and value else None
    day = _date(said.year, said.month, int(other)) if said and other else None
    if said is None or day is None or said == day or (day < said) is bool(match["cjkuntil"] or match["barecjkuntil"]):
        return value
    return f"{min(said, day)}/{max(said, day)}"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> str:
    found = _date(year, month, day)
    return found.isoformat() if found else ""


def _weekday(weekday: int, scene: Scene, *, by_week: bool) -> str:
    """The last one or the next; `last` and `next` are none of today, and `by_week` those of the weeks beside this one."""
    if scene.anchor is None:
        return ""
    back = (scene.anchor.isoweekday() - weekday) % 7
    ahead = scene.direction is Direction.FUTURE
    days = 7 - back if ahead and (back or scene.firm) else -(back or 7) if scene.firm and not ahead else -back
    if by_week and scene.firm:
        days = weekday - scene.anchor.isoweekday() + 7 * scene.direction.value
    day = units.shift(scene.anchor, "D", days)
    return day.isoformat() if day else ""


def _step(phrase: str, words: Words, scene: Scene) -> str | None:
    """`gestern` and `vor drei Tagen`; None where what stands in a number's place is none."""
    unit, count = words.steps.get(phrase, ("", 0))
    if not unit:
        for form, counted, sign in words.counted:
            match = form.fullmatch(phrase)
            number = _number(match[1], words) if match else None
            if number is not None:
                unit, count = counted, sign * number
                break
        else:
            return None
    day = units.shift(scene.anchor, unit, count) if scene.anchor else None
    return units.at(day, unit) if day else ""


def _number(word: str, words: Words) -> int | None:
    return int(word) if word.isdecimal() else words.numbers.get(word)
