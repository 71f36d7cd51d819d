"""The dates of a dump where they stand: on which line, and what the words beside them say that they are.

Published 17 May 2024          on a line with its label
Veröffentlicht am              the label on the line above
17.05.2024
17                             broken over short lines, as a page's tags were
May
2024
May 17, 2024                   its time alone on the line below
5:01 AM ET
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.extract.dates.clock_time import find_time_after
from generator.extract.dates.date_labels import Label, find_label
from generator.extract.dates.printed_date import FoundDate, find_dates
from generator.extract.text.lines import Line
from generator.when import Precision

LONGEST = 400  # characters of a line in which a date is looked for; in longer ones it is a date that the text speaks of, unless
OPENING = 80  # characters that a paragraph opens with hold it: "Karlsruhe (17.05.2024). The council"
SHORT = 30  # characters of a line above a date that may be its label,
WORDS = 4  # and its words: five are a byline or a credit
PIECE = 12  # characters of a line that is a piece of a date
ABOVE = 3  # lines above a date of which one may be its label
TIME = 20  # characters of a line that is a time

_LETTER = re.compile(r"[^\W\d_]")  # 5:01 alone is how long a film is, 17:01 and 5:01 AM are times of day
_ADDRESS = re.compile(r"(?>\S+?://)\S++$")
_YEAR = re.compile(r"\d(?<!\d\d)\d{3}(?!\d)")
_MARKS = " |·•-–—,:("


@dataclass(frozen=True, slots=True)
class PlacedDate:
    """A date where it stands in a dump."""

    index: int
    """Of its line."""

    line: Line
    found: FoundDate
    label: Label | None
    """What the words beside it, on its line or on the short lines above, say that it is."""

    last: int
    """Number of the last line that it is broken over."""


def find_placed_dates(lines: Sequence[Line], headline: int, language: str | None) -> Iterator[PlacedDate]:
    """Every date of a dump, in order. `headline`: number of the headline's line, which labels nothing."""
    taken = -1
    for index, line in enumerate(lines):
        if index <= taken or ("://" in line.text and _ADDRESS.match(line.text)):
            continue
        last = index
        dates = find_dates(line.text if len(line.text) <= LONGEST else line.text[:OPENING], language)
        if not dates and len(line.text) <= PIECE and (pieces := _join_pieces(lines[index : index + 3])):
            dates = find_dates(pieces[0].text, language)
            if dates and dates[0].start < len(line.text):  # it begins here; else a later line is where its pieces begin
                line, taken = pieces[0], index + pieces[1] - 1  # noqa: PLW2901 - one line that the page broke
                last = taken
            else:
                dates = ()
        if len(dates) == 1 and (timed := _add_time(line, dates[0], lines[last + 1 : last + 2], language)):
            (line, dates), last = timed, last + 1  # noqa: PLW2901 - here too
        end = 0
        for found in dates:
            before, end = line.text[end : found.start], found.end
            if found is dates[0] and not before.strip(_MARKS):
                before = _short_lines(lines[max(0, index - ABOVE) : index], headline) + before
            label = find_label(before, line.text[found.end :])
            yield PlacedDate(index, line, found, label[0] if label else None, lines[last].number)


def _join_pieces(lines: Sequence[Line]) -> tuple[Line, int] | None:
    """The next short lines as one, and how many; None where they cannot be a date's pieces."""
    pieces: list[str] = []
    for line in lines:
        if len(line.text) > PIECE:
            break
        pieces.append(line.text)
        if _YEAR.search(line.text):
            break
    if len(pieces) < 2 or not _YEAR.search(pieces[-1]) or find_dates(pieces[-1]):  # noqa: PLR2004 - one piece is a line
        return None
    return Line(lines[0].number, " ".join(pieces)), len(pieces)


def _add_time(day: Line, found: FoundDate, below: Sequence[Line], language: str | None) -> tuple[Line, tuple[FoundDate, ...]] | None:
    """A line that ends with a day, with the time that is all of the line below; None where that is none, or how long a film is."""
    text = below[0].text if below else ""
    if len(text) > TIME or day.text[found.end :].strip(_MARKS) or found.readings[0].precision is not Precision.DAY:
        return None
    clock = find_time_after(text, 0)
    if clock is None or text[clock.end :].strip(_MARKS) or not (text[1:2].isdigit() or _LETTER.search(text)):
        return None
    joined = f"{day.text} {text}"
    return Line(day.number, joined), find_dates(joined, language)


def _short_lines(lines: Sequence[Line], headline: int) -> str:
    """The short lines right over a date: Published / 3 weeks ago / on."""
    above: list[str] = []
    for line in reversed(lines):
        if line.number == headline or len(line.text) > SHORT or len(line.text.split()) > WORDS or find_dates(line.text):
            break
        above.insert(0, f"{line.text}: ")
    return "".join(above)
