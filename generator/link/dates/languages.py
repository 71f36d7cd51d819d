"""Dates in other languages than English: what a text dates by itself, and simple relative dates.

    am 3. Mai 2021   el 14 de mayo   2021年5月3日   в мае 2020   hace dos días   vorige week   gestern

dateparser's own search is far slower than its words are many, so they are searched for here. There is no tense to go by: a day
without its year is the nearest, a weekday the last.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.link.dates import units
from generator.link.dates.foreign_grammar import Words, read_words
from generator.link.dates.nearest import nearest_day, years_around
from generator.link.dates.scene import Direction, Scene

_REACH = 20  # characters before a phrase that hold the word before it


class Found(NamedTuple):
    """An expression: its characters and its TIMEX3 value, empty where it cannot be resolved."""

    start: int
    end: int
    value: str


def find_foreign(text: str, anchor: date | None, language: str) -> Iterator[Found]:
    """The dates of a text in a language, in order; of an unknown language only those in figures."""
    words = read_words(language.partition("-")[0].lower())
    scene = Scene(anchor, Direction.UNSAID)
    for match in words.regex.finditer(text):
        value = _value(match, words, scene)
        if value is not None:
            start = max(match.start("inyear"), match.start("inmonth"), match.start())
            yield Found(start, match.end(), _range(match["from"], value))


def _value(match: re.Match[str], words: Words, scene: Scene) -> str | None:
    """The value of a match; None where it is no date after all."""
    if match["step"]:
        phrase = match["step"].lower()
        before = match.string[max(0, match.start() - _REACH) : match.start()].lower().split()[-1:]
        return None if words.otherwise.get(phrase, frozenset()).intersection(before) else _step(phrase, words, scene)
    if match["weekday"]:
        return _weekday(words.weekdays[match["weekday"].lower()], scene)
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
    days = [found for there in years_around(scene) if (found := _date(there, month, day or 1))]
    nearest = nearest_day(days, scene)
    return (nearest.isoformat() if day else units.at(nearest, "M")) if nearest else ""


def _range(first: str | None, last: str) -> str:
    """The days of `13. bis 29. Mai` by its first and the value of its last; of what is no range the value."""
    end = units.parse_day(last) if first and last else None
    start = _date(end.year, end.month, int(first)) if end and first else None
    return f"{start.isoformat()}/{last}" if start and end and start < end else last


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> str:
    found = _date(year, month, day)
    return found.isoformat() if found else ""


def _weekday(weekday: int, scene: Scene) -> str:
    back = (scene.anchor.isoweekday() - weekday) % 7 if scene.anchor else 0
    day = units.shift(scene.anchor, "D", -back) if scene.anchor else None
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
