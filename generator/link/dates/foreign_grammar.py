"""What one language calls its dates, made into one regular expression and the tables that it is read by.

The names come from dateparser's tables, which rest on CLDR and know some two hundred languages; `foreign_words` adds what they miss.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Any

from dateparser.data.languages_info import language_order

from generator.link.dates import foreign_words

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

_UNTIL_DAY = r"(?: \s? (?:至|到|から|부터|[-–~〜～]) \s? (?P<%s>\d{1,2}) \s? [日일] )?"
_NUMERIC = rf"""
    (?P<iso>\d{{4}}-\d{{2}}-\d{{2}}) (?!\d)
  | (?P<figures>\d{{1,2}} (?P<mark>[./-]) \d{{1,2}} (?P=mark) \d{{4}}) (?!\d)
  | (?P<cjkyear>\d{{4}}) \s? [年년] \s?
        (?: (?P<cjkmonth>\d{{1,2}}) \s? [月월] \s? (?: (?P<cjkday>\d{{1,2}}) \s? [日일] {_UNTIL_DAY % "cjkuntil"} )? )?
  | (?<!\d) (?P<barecjkmonth>1[0-2]|[1-9]) \s? [月월] (?: \s? (?P<barecjkday>\d{{1,2}}) \s? [日일] {_UNTIL_DAY % "barecjkuntil"} )?
"""


@dataclass(frozen=True, slots=True)
class Words:
    """What one language calls its dates."""

    regex: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    steps: Mapping[str, tuple[str, int]]
    """Of a fixed phrase the unit and how many of them ahead: `gestern` is ("D", -1)."""

    counted: Sequence[tuple[re.Pattern[str], str, int]]
    """Of a phrase with a number its form, unit and sign."""

    numbers: Mapping[str, int]
    otherwise: Mapping[str, frozenset[str]]
    """Of a phrase the words after which it means something else."""

    day_first: bool
    by_week: bool
    """Whether `next Friday` is that of the next week, and not the coming one."""


@lru_cache(_LANGUAGES_KEPT)
def read_words(language: str) -> Words:
    """The words of a language, by its two or three letters; of an unknown one only forms in figures."""
    table = _table(language)
    months = _inflect(_names(table, _MONTHS, _SHORTEST), foreign_words.MONTH_ENDINGS.get(language, ()))
    weekdays = _names(table, _WEEKDAYS, _SHORTEST_WEEKDAY)
    steps = _steps(table) | foreign_words.STEPS.get(language, {})
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
    for number, row in enumerate(foreign_words.NUMBERS.get(language, "").split(), 1):
        numbers |= dict.fromkeys(row.split("/"), number)
    spaced = language not in foreign_words.UNSPACED
    count = _COUNT if spaced else rf"(\d{{1,3}}|{_choice(numbers)})"
    sources = [(re.sub(r"\(\\d[^)]*\)", lambda _: count, form.lower()), step) for form, step in counted]
    more = foreign_words.COUNTED.get(language, ())
    sources += [(form.replace("N", count), (unit, sign)) for form, unit, sign in more]
    return Words(
        _regex(
            months,
            weekdays,
            [*map(re.escape, steps), *(source.replace(count, f"(?:{count[1:]}").replace(" ", r"\s") for source, _ in sources)],
            table,
            spaced=spaced,
        ),
        months,
        weekdays,
        steps,
        [(re.compile(source), unit, sign) for source, (unit, sign) in sources],
        numbers,
        foreign_words.OTHERWISE.get(language, {}),
        day_first=table.get("date_order", "DMY") != "MDY",
        by_week=not spaced,
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


def _inflect(names: Mapping[str, int], endings: Sequence[tuple[str, str]]) -> dict[str, int]:
    """The names, and those whose ending changes: `декабря` is `декабре` after `в`."""
    inflected = dict(names)
    for name, number in names.items():
        change = next(((old, new) for old, new in endings if name.endswith(old)), None)
        if change:
            inflected.setdefault(name.removesuffix(change[0]) + change[1], number)
    return inflected


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


def _regex(
    months: Mapping[str, int], weekdays: Mapping[str, int], phrases: Sequence[str], table: Mapping[str, Any], *, spaced: bool
) -> re.Pattern[str]:
    """All forms of one language, `spaced` where it writes spaces between words. A name that is not there is never matched."""
    before, after = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "(?![一二三四五六日天])")  # of last week's Friday only the Friday
    before_day, after_day = (r"\b", r"\b") if spaced else ("", "")
    year = r",? \s (?:de\s|del\s|do\s)? \d{4} (?!\d)"
    years = {word.lower() for word in table.get("year", ()) if len(word) > 1}
    within = _choice({word for word in table.get("in", ()) if word.isalpha()} | foreign_words.WITHIN)
    month = _choice(months)
    until = rf"(?: \s?[-–]\s? | \s(?:{foreign_words.UNTIL})\s )"
    between, joint = (
        rf"(?:{foreign_words.BETWEEN})\s(?:{foreign_words.ARTICLE})?",
        rf"\s(?:{foreign_words.AND})(?:{foreign_words.ARTICLE})?",
    )
    mark = r"(?: \. | º | er | ° | -?го | a )?"
    return re.compile(
        rf"""{_NUMERIC}
          | \b (?: (?P<from>\d{{1,2}}) {mark} {until} | {between} (?P<between>\d{{1,2}}) {mark} {joint} )?
                (?P<day>\d{{1,2}}) {mark} \s (?:de\s|of\s)? (?P<month>{month}) \b (?: \.? {year} )?
          | {before} (?P<step>{"|".join(sorted(phrases, key=lambda phrase: (-len(phrase), phrase))) or "(?!)"}) {after}
          | {before_day} (?P<weekday>{_choice(weekdays)}) (?:{foreign_words.DAY_PARTS})? {after_day}
          | \b (?P<ofyear>{month}) \b \.? {year}
          | \b (?: (?:{within}) \s (?: (?:{_choice(years)}) \s )? | (?:{_choice(years)}) \s ) (?P<inyear>1[89]\d\d|20\d\d) (?!\d)
          | \b (?:{within}) \s (?P<inmonth>{month}) \b (?! \.? {year} )
          | \b (?P<firstyear>\d{{4}}) \.? \s (?P<secondmonth>{month}) \s (?P<lastday>\d{{1,2}}) \b
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _choice(words: Mapping[str, int] | set[str]) -> str:
    """The words as one alternative, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"
