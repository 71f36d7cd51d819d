"""A month, or a year alone, that a page prints for the day of publication: what magazines and reports have.

    April 2023 | avril 2023 | abril de 2023 | 2023年4月      between headline and text, or behind a label
    Published 2023                                          a year, behind a label alone: else it may be anything

Rule: such a line counts where the page prints no day; one of several months near each other is an archive's list.
"""

import re
from collections.abc import Iterator, Sequence

from generator.extract.dates import date_forms
from generator.extract.dates.calendars import common_year
from generator.extract.dates.date_labels import Label, find_label
from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name
from generator.extract.text.lines import Line
from generator.model import Evidence, Lines
from generator.when import When, parse_when

LONGEST = 40  # characters of a line that is a month and its label
PROSE = 80  # characters of the line that a text begins with
NEAR = 12  # lines around a headline
YEARS = range(1800, 2100)

_YEAR = re.compile(r"\d(?<!\d\d)\d{3}(?!\d)")
_CHARACTERS = re.compile(r"(?P<year>\d{4})\s*[年년]\s*(?P<month>1[0-2]|0?[1-9])\s*[月월]")


def parse_month(text: str, language: str | None = None) -> When | None:
    """The month that the whole text is; None where it is more than that, or a name that two months have."""
    text = text.strip(" .,;:|()[]-–—·•")
    if match := _CHARACTERS.fullmatch(text):
        return parse_when(f"{match['year']}-{int(match['month']):02}")
    years = _YEAR.findall(text)
    words = [fold_name(word) for word in date_forms.WORDS.findall(_YEAR.sub(" ", text))]
    named = [MONTHS_BY_NAME[word] for word in words if word in MONTHS_BY_NAME]
    strange = any(word not in MONTHS_BY_NAME and word not in date_forms.CONNECTIVES for word in words)
    if len(years) != 1 or len(named) != 1 or strange or re.search(r"\d", _YEAR.sub("", text)):
        return None
    months = {named[0][language]} if language and language in named[0] else set(named[0].values())
    year = common_year(int(years[0]))
    return parse_when(f"{year:04}-{months.pop():02}") if len(months) == 1 and year in YEARS else None


def find_vague(lines: Sequence[Line], headline: int, text: Lines, language: str | None = None) -> Iterator[Evidence]:
    """Evidence for the month or year of publication. `headline`, `text`: as for `find_published`."""
    prose = next((line.number for line in lines if line.number > headline and len(line.text) > PROSE), text[0])
    found = [(line, when, label) for line in lines if len(line.text) <= LONGEST for when, label in _read_line(line.text, language)]
    for line, when, label in found:
        alone = not any(abs(other.number - line.number) <= NEAR and one != when for other, one, _ in found)
        over = headline and headline < line.number < prose
        if label is Label.PUBLISHED or (label is None and over and alone):
            rule = "published label" if label else "alone between headline and text"
            yield Evidence("published", when.edtf, f"{when.precision}, {rule}", (line.number, line.number), confidence=0.6)


def _read_line(text: str, language: str | None) -> Iterator[tuple[When, Label | None]]:
    """The month of a line and what its label says; a year too, where one says that it is of publication."""
    year = _YEAR.search(text)
    if year is None:
        return
    words = list(date_forms.WORDS.finditer(text))
    for start in [0, *(word.start() for word in words[1:])]:
        label = find_label(text[:start]) if start else None
        if (not start or label) and (when := parse_month(text[start:], language)):
            yield when, label[0] if label else None
            return
    label = find_label(text[: year.start()])
    if (
        label
        and label[0] is Label.PUBLISHED
        and year.end() == len(text.rstrip(" ."))
        and int(year[0]) in YEARS
        and (when := parse_when(year[0]))
    ):
        yield when, Label.PUBLISHED
