"""Dates as news prints them, in the languages of `month_names.py`, with the time of day where it stands beside them.

    Feb. 7, 2022, 3:10 p.m.     7 de febrero de 2022     7. Februar 2022      2022. február 7.      ٧ فبراير/شباط ٢٠٢٢
    12:31 GMT 07.02.2022        2022-02-07T12:31+0000    20211118             2022年2月7日            7 tháng 2 năm 2022

A date is found by its year: every number that may be one is looked at with what stands around it, at most `REACH` characters
on either side, so that the cost is linear in the text. Day and month in figures that read both ways give both readings;
`settled_date.py` chooses by other evidence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from generator.extract.dates import date_forms
from generator.extract.dates.calendars import common_year, from_solar_hijri
from generator.extract.dates.clock_time import ClockTime, find_time_after, find_time_before
from generator.extract.dates.month_names import JALALI_BY_NAME, MONTHS_BY_NAME, fold_name
from generator.when import When, day_when, moment_when, parse_when

REACH = 48  # characters on either side of a year
YEARS = range(1800, 2100)  # newspapers are printed in; other numbers are numbers
PIVOT = 50  # two figures: 49 is 2049, 50 is 1950

_FIGURE = re.compile(r"\d")

# Languages of which some readers write the month first; of all others a day in figures comes before its month.
MONTH_FIRST = frozenset({"en", "fil", None})


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date where it stands in a text."""

    readings: tuple[When, ...]
    """One day or moment; two where day and month read both ways, the likelier first."""

    start: int
    end: int
    """Its characters, the time of day included."""

    text: str
    """`7 Feb 2022, 12:31 GMT`."""

    @property
    def when(self) -> When | None:
        """What it means; None where it can mean two days."""
        return self.readings[0] if len(self.readings) == 1 else None


def find_dates(line: str, language: str | None = None) -> tuple[FoundDate, ...]:
    """Every date of a line that is known to the day, in order, none within another. `language` settles what only it can."""
    if not date_forms.MAY_HOLD.search(line):
        return ()
    found = sorted(_candidates(line, language), key=lambda date: (date.start, -date.end))
    kept: list[FoundDate] = []
    for candidate in found:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
    return tuple(kept)


def parse_date(text: str, language: str | None = None) -> When | None:
    """The date that the whole text is, EDTF included; None where it is more than that, or reads two ways."""
    text = text.strip()
    if when := parse_when(text):
        return moment_when(when.moment) if when.moment else when
    found = find_dates(text, language)
    if len(found) != 1 or date_forms.WORDS.sub("", text[: found[0].start] + text[found[0].end :]).strip(" .,;:|()[]-–—/·•،") != "":
        return None
    rest = date_forms.WORDS.findall(text[: found[0].start]) + date_forms.WORDS.findall(text[found[0].end :])
    return found[0].when if len(rest) <= 1 else None  # one word: the day of the week


def _candidates(line: str, language: str | None) -> Iterator[FoundDate]:
    if "年" in line or "년" in line:
        for match in date_forms.CHARACTERS.finditer(line):
            yield from _found(line, match.start(), match.end(), [_character_day(match)])
    for number in date_forms.NUMBER.finditer(line):
        if len(number.group()) > 4:  # noqa: PLR2004 - figures of a year
            yield from _compact(line, number)
        else:
            yield from _by_year(line, number, language)
    if date_forms.MAY_BE_SHORT.search(line):
        for match in date_forms.SHORT.finditer(line):
            year = _long_year(int(match["year"]))
            yield from _found(line, match.start(), match.end(), _both_ways(year, match, language))
        for match in date_forms.SHORT_NAME.finditer(line):
            days = [_day(_long_year(int(match["year"])), month, int(match["day"])) for month in _months(match["name"], language)]
            yield from _found(line, match.start(), match.end(), days)


def _by_year(line: str, number: re.Match[str], language: str | None) -> Iterator[FoundDate]:
    """The date that a number of four figures is the year of; the first form that fits."""
    start, end = number.span()
    year = int(number.group())
    before = line[max(0, start - REACH) : start]
    if not (_FIGURE.search(before) or _FIGURE.search(line, end, end + REACH)):
        return  # a year without a day, as most are
    shift = start - len(before)
    if match := date_forms.FIGURES.search(before):
        yield from _found(line, shift + match.start(), end, _both_ways(year, match, language))
    elif match := date_forms.NUMBERED_MONTH.search(before):
        yield from _found(line, shift + match.start(), end, [_day(year, int(match["month"]), int(match["day"]))])
    elif (match := date_forms.AFTER_FIGURES.match(line, end)) or (match := date_forms.AFTER_NUMBERED_MONTH.match(line, end)):
        yield from _found(line, start, match.end(), [_day(year, int(match["month"]), int(match["day"]))])
    elif (match := date_forms.DAY_NAME.search(before)) and (days := _named_days(year, match, match["between"], language)):
        yield from _found(line, shift + match.start(), end, days)
    elif (match := date_forms.NAME_DAY.search(before)) and (days := _name_day(year, match, language)):
        clock = find_time_after(match["time"], 0) if match["time"] else None
        name = match["name"].split(" ")
        lead = 0 if len(name) == 1 or _months(name[0] + name[1], language) else len(name[0]) + 1
        yield from _found(line, shift + match.start() + lead, end, days, clock)
    elif (match := date_forms.AFTER_DAY_NAME.match(line, end)) and (months := _months(match["name"], language)):
        yield from _found(line, start, match.end(), [_day(year, month, int(match["day"])) for month in months])
    elif (match := date_forms.AFTER_NAME_DAY.match(line, end)) and (days := _named_days(year, match, match["between"], language)):
        yield from _found(line, start, match.end(), days)


def _found(line: str, start: int, end: int, days: Iterable[date | None], clock: ClockTime | None = None) -> Iterator[FoundDate]:
    """The date with the time beside it, unless no reading of it is a day."""
    readings = list(dict.fromkeys(day for day in days if day))
    if not readings:
        return
    if clock is None and (clock := find_time_after(line, end) or find_time_before(line, start)):
        yield FoundDate(tuple(map(day_when, readings)), start, end, line[start:end])  # stands where the time is another date's
        start, end = min(start, clock.start), max(end, clock.end)
    yield FoundDate(tuple(_with_time(day, clock) for day in readings), start, end, line[start:end])


def _with_time(day: date, clock: ClockTime | None) -> When:
    if clock is None:
        return day_when(day)
    return moment_when(datetime(day.year, day.month, day.day, clock.hour, clock.minute, clock.second, tzinfo=clock.zone))


def _compact(line: str, number: re.Match[str]) -> Iterator[FoundDate]:
    """20211118, 20211118T1231Z, 20211118123100: the same figures as an archive's time stamps."""
    zone = "Z" if number.group().endswith("Z") else ""
    figures = number.group().replace("T", "").rstrip("Z")
    day = _day(int(figures[:4]), int(figures[4:6]), int(figures[6:8]))
    clock = find_time_after(f"{figures[8:10]}:{figures[10:12]}:{figures[12:] or '00'}{zone}", 0) if figures[8:] else None
    yield from _found(line, number.start(), number.end(), [day], clock)


def _both_ways(year: int, match: re.Match[str], language: str | None) -> list[date | None]:
    """The days that two figures and a year can mean, the likelier first."""
    first, second = int(match["first"]), int(match["second"])
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    if match["mark"] == "." or language not in MONTH_FIRST:
        return [day_first or month_first]
    return [month_first, day_first]


def _named_days(year: int, match: re.Match[str], between: str, language: str | None) -> list[date | None]:
    return [_day(year, month, int(match["day"]), jalali=jalali) for month, jalali in _months_between(between, language)]


def _name_day(year: int, match: re.Match[str], language: str | None) -> list[date | None]:
    if any(fold_name(word) not in date_forms.CONNECTIVES for word in date_forms.WORDS.findall(match["between"] or "")):
        return []
    months = _months(match["name"].replace(" ", ""), language) or _months(match["name"].rpartition(" ")[2], language)
    return [_day(year, month, int(match["day"])) for month in months]


def _months_between(text: str, language: str | None) -> list[tuple[int, bool]]:
    """The months that words between day and year name, and whether of the Solar Hijri calendar.

    None where a word is neither a month nor a connective. Two names of one month may stand there: فبراير/شباط.
    """
    months: list[tuple[int, bool]] = []
    words = date_forms.WORDS.findall(text)
    whole = fold_name("".join(words)) if len(words) == 2 else ""  # noqa: PLR2004 - كانون الثاني
    for word in [whole] if whole in MONTHS_BY_NAME else words:
        if jalali := JALALI_BY_NAME.get(fold_name(word)):
            months.append((next(iter(jalali.values())), True))
        elif named := _months(word, language):
            months.extend((month, False) for month in named)
        elif fold_name(word) not in date_forms.CONNECTIVES:
            return []
    return months


def _months(name: str, language: str | None) -> list[int]:
    """The month of a name: one, or each of those that languages disagree on where the language settles nothing."""
    named = MONTHS_BY_NAME.get(fold_name(name))
    if not named:
        return []
    return [named[language]] if language and language in named else sorted(set(named.values()))


def _character_day(match: re.Match[str]) -> date | None:
    era_year = 1 if match["era_year"] == "元" else int(match["era_year"] or 0)
    year = common_year(era_year, match["era"]) if match["era"] else _count(match["year"])
    return _day(year, _count(match["month"]), _count(match["day"]))


def _count(figures: str) -> int:
    """二〇二二 is 2022, 十七 is 17, 二十 is 20."""
    if figures.isdecimal():
        return int(figures)
    values = ["〇○零一二三四五六七八九".find(figure) - 2 for figure in figures]
    if "十" not in figures:
        return int("".join(str(max(value, 0)) for value in values))
    tens, _, ones = figures.partition("十")
    return (_count(tens) if tens else 1) * 10 + (_count(ones) if ones else 0)


def _long_year(year: int) -> int:
    return year + (2000 if year < PIVOT else 1900)


def _day(year: int, month: int, day: int, *, jalali: bool = False) -> date | None:
    """The day, if there is one; a year of the Solar Hijri calendar can be no year of a newspaper of ours."""
    solar = from_solar_hijri(year, month, day)
    if jalali or solar:
        return solar
    year = common_year(year)
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None
