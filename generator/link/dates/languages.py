"""Dates in other languages than English: what a text dates by itself, and simple relative dates.

    am 3. Mai 2021   el 14 de mayo   2021年5月3日   в мае 2020   hace dos días   vorige week   gestern

The names come from dateparser's tables, which rest on CLDR and know some two hundred languages; its own search is far
slower than its words are many. There is no tense to go by: a day without its year is the nearest, a weekday the last.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from dateparser.data.languages_info import language_order

from generator.link.dates import units
from generator.link.dates.nearest import nearest_day, years_around
from generator.link.dates.scene import Direction, Scene

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_STEP = re.compile(r"(?P<ahead>in )?(?P<count>\d|\\1) (?P<unit>day|week|month|year)(?: ago)?")
_SHORTEST = 3  # letters of a name that is no other word
_SHORTEST_WEEKDAY = 4  # in Latin letters
_HAN = re.compile(r"[\u4e00-\u9fff]{2,}")  # of these two are enough
_LANGUAGES_KEPT = 64
# A number word of relative phrases, as the tables have them, in place of their digits.
_COUNT = r"(\d{1,3}|[^\W\d_]+)"

_NUMERIC = r"""
    (?P<iso>\d{4}-\d{2}-\d{2}) (?!\d)
  | (?P<figures>\d{1,2} (?P<mark>[./-]) \d{1,2} (?P=mark) \d{4}) (?!\d)
  | (?P<cjkyear>\d{4}) \s? [年년] \s? (?: (?P<cjkmonth>\d{1,2}) \s? [月월] \s? (?: (?P<cjkday>\d{1,2}) \s? [日일] )? )?
  | (?P<barecjkmonth>\d{1,2}) \s? [月월] \s? (?P<barecjkday>\d{1,2}) \s? [日일]
"""


class Found(NamedTuple):
    """An expression: its characters and its TIMEX3 value, empty where it cannot be resolved."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language calls its dates."""

    regex: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    steps: Mapping[str, tuple[str, int]]
    """Of a fixed phrase the unit and how many of them ahead: `gestern` is ("D", -1)."""

    counted: Sequence[tuple[re.Pattern[str], str, int]]
    """Of a phrase with a number its form, unit and sign."""

    numbers: Mapping[str, int]
    day_first: bool


def find_foreign(text: str, anchor: date | None, language: str) -> Iterator[Found]:
    """The dates of a text in a language, in order; of an unknown language only those in figures."""
    words = _words(language.partition("-")[0].lower())
    scene = Scene(anchor, Direction.UNSAID)
    for match in words.regex.finditer(text):
        value = _value(match, words, scene)
        if value is not None:
            start = max(match.start("inyear"), match.start("inmonth"), match.start())
            yield Found(start, match.end(), value)


def _value(match: re.Match[str], words: _Words, scene: Scene) -> str | None:
    """The value of a match; None where it is no date after all."""
    if match["step"]:
        return _step(match["step"].lower(), words, scene)
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


def _step(phrase: str, words: _Words, scene: Scene) -> str | None:
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


def _number(word: str, words: _Words) -> int | None:
    return int(word) if word.isdecimal() else words.numbers.get(word)


@lru_cache(_LANGUAGES_KEPT)
def _words(language: str) -> _Words:
    table = _table(language)
    months = _names(table, _MONTHS, _SHORTEST)
    weekdays = _names(table, _WEEKDAYS, _SHORTEST_WEEKDAY)
    steps = _steps(table)
    counted = [
        (form, step)
        for key, forms in table.get("relative-type-regex", {}).items()
        if (step := _parse_step(key))
        for form in forms
        if " " in form or not form.isascii()
    ]
    numbers = {
        word.lower(): int(number)
        for row in table.get("simplifications", ())
        for word, number in row.items()
        if str(number).isdecimal() and word.isalpha()
    }
    sources = [(re.sub(r"\(\\d[^)]*\)", lambda _: _COUNT, form.lower()), step) for form, step in counted]
    return _Words(
        _regex(
            months, weekdays, [*map(re.escape, steps), *(source.replace("(", "(?:").replace(" ", r"\s") for source, _ in sources)], table
        ),
        months,
        weekdays,
        steps,
        [(re.compile(source), unit, sign) for source, (unit, sign) in sources],
        numbers,
        day_first=table.get("date_order", "DMY") != "MDY",
    )


def _table(language: str) -> Mapping[str, Any]:
    """The words that dateparser has of a language; empty where it knows none."""
    if language not in language_order:
        return {}
    info: Mapping[str, Any] = import_module(f"dateparser.data.date_translation_data.{language}").info
    return info


def _names(table: Mapping[str, Any], keys: Sequence[str], shortest: int) -> dict[str, int]:
    """Names with their numbers; not those that two share (`mar` for a month and a day), nor the shortest."""
    names: dict[str, int] = {}
    for number, key in enumerate(keys, 1):
        for name in table.get(key, ()):
            lower = name.lower().rstrip(".")
            enough = len(lower) >= (shortest if lower.isascii() else _SHORTEST) or _HAN.fullmatch(lower)
            if enough and not lower[0].isdigit():
                names.setdefault(lower, number)
    return names


def _steps(table: Mapping[str, Any]) -> dict[str, tuple[str, int]]:
    """Fixed phrases; not those that look both ways, as the Hindi word for both yesterday and tomorrow."""
    steps: dict[str, tuple[str, int]] = {}
    unsure = set()
    for key, phrases in table.get("relative-type", {}).items():
        step = _parse_step(key)
        for phrase in map(str.lower, phrases if step else ()):
            if step and steps.setdefault(phrase, step) != step:
                unsure.add(phrase)
    return {phrase: step for phrase, step in steps.items() if phrase not in unsure}


def _parse_step(key: str) -> tuple[str, int] | None:
    r"""`1 day ago` as ("D", -1), `in \\1 week` as ("W", 1): of a number still to come, the sign."""
    match = _STEP.fullmatch(key)
    if match is None:
        return None
    count = 1 if match["count"] == r"\1" else int(match["count"])
    return _UNITS[match["unit"]], count if match["ahead"] else -count


def _regex(months: Mapping[str, int], weekdays: Mapping[str, int], phrases: Sequence[str], table: Mapping[str, Any]) -> re.Pattern[str]:
    """All forms of one language. A name that is not there is never matched."""
    year = r",? \s (?:de\s|del\s|do\s)? \d{4} (?!\d)"
    years = {word.lower() for word in table.get("year", ()) if len(word) > 1}
    within = _choice({word for word in table.get("in", ()) if word.isalpha()} | {"in", "im", "em", "en", "w", "v", "в", "у", "i"})
    month = _choice(months)
    return re.compile(
        rf"""{_NUMERIC}
          | \b (?P<day>\d{{1,2}}) (?: \. | º | er | ° | -?го | a )? \s (?:de\s|of\s)? (?P<month>{month}) \b (?: \.? {year} )?
          | (?<!\w) (?P<step>{"|".join(sorted(phrases, key=lambda phrase: (-len(phrase), phrase))) or "(?!)"}) (?!\w)
          | \b (?P<weekday>{_choice(weekdays)}) \b
          | \b (?P<ofyear>{month}) \b \.? {year}
          | \b (?:{within}) \s (?: (?:{_choice(years)}) \s )? (?P<inyear>1[89]\d\d|20\d\d) (?!\d)
          | \b (?:{within}) \s (?P<inmonth>{month}) \b (?! \.? {year} )
          | \b (?P<firstyear>\d{{4}}) \.? \s (?P<secondmonth>{month}) \s (?P<lastday>\d{{1,2}}) \b
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _choice(words: Mapping[str, int] | set[str]) -> str:
    """The words as one alternative, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"
