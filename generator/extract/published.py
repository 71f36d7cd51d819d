"""When an article was published and updated, of all the dates that a dump prints.

    Ferry strike ends after nine days
    Jane Roe
    Published 17 May 2024, 9:30            a label, under the headline: published
    Updated 18 May 2024                    another label: updated
    ...
    Most read
    16 May 2024                            among other headlines: not ours
    © 2024 Harbour Post. 19 May 2024       behind the text, labelled a right: not ours

Rule: each date of the dump, and each broken over two or three short lines, is a candidate. What stands beside it, where it
stands and whether the address agrees give it points; the most points win, and too few win nothing. A date that reads two ways
takes the reading that the address or another date of the same form bears out, and without one it is kept as a doubt.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.extract.address_date import find_address_date
from generator.extract.date_labels import Label, find_label
from generator.extract.lines import Line
from generator.extract.printed_date import FoundDate, find_dates, settle_date
from generator.model import NOWHERE, Evidence, Lines
from generator.when import Precision, When

SHORT = 60  # characters of a line that is a date and little else
LONGEST = 400  # characters of a line in which a date is looked for: in longer ones it is a date that the text speaks of
NEAR = 12  # lines from the headline within which a byline stands
OPENING = 30  # characters before a date that is part of a dateline: "Karlsruhe, (17.05.2024). The council"
CLUSTER = 12  # lines on either side of a date in which others make a list
LIST = 4  # different days near each other that are a list, one more than published, updated and two of a photograph
MOST_AROUND = 40  # dates on either side that are looked at for one
WEEKDAY = 12  # characters beside a date that is alone on its line: a day of the week

_LONG_YEAR = re.compile(r"\d{4}|年")
_ADDRESS = re.compile(r"\S+://\S+$")

# What a date is given for what is seen of it.
POINTS = {
    "published label": 5.0,
    "updated label": 3.0,
    "other label": -8.0,
    "the address has the same day": 7.0,
    "the address has a day beside it": 5.0,
    "the address has the same month": 2.0,
    "the address has another time": -5.0,
    "right above the text": 5.0,
    "between headline and text": 3.0,
    "close above the headline": 2.5,
    "close below the headline": 2.0,
    "right behind the text": 0.5,
    "far behind the text": -4.0,
    "far above the headline": -3.0,
    "within the text": -2.5,
    "among prose": -4.0,
    "opens the text": 6.0,
    "the only day on the page": 3.0,
    "alone on its line": 1.5,
    "with a time": 1.5,
    "printed again": 1.0,
    "in a list of dates": -3.0,
    "first of the page": 0.5,
    "": 0.0,
    "two figures for the year": -1.0,
}
ENOUGH = 1.5  # points from which a date is called the day of publication
FAR_BETTER = 5.0  # points by which an update that is labelled outdoes a date that is hardly one of publication
SUREST = 0.95  # of a date on a page: below what a header of metadata says


@dataclass(frozen=True, slots=True)
class Placed:
    """A date where it stands in a dump."""

    index: int
    """Of its line."""

    line: Line
    found: FoundDate
    label: Label | None
    """What the words beside it, on its line or on the short lines above, say that it is."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date of the dump, and what speaks for it."""

    when: When
    placed: Placed
    reasons: tuple[str, ...]

    @property
    def points(self) -> float:
        """The sum of what speaks for and against it."""
        return round(sum(POINTS[reason] for reason in self.reasons), 3)


def find_published(
    lines: Sequence[Line], headline: int = 0, text: Lines = NOWHERE, address: str = "", language: str | None = None
) -> tuple[Evidence, ...]:
    """Candidates for `published` and `updated`, best first of each field.

    `headline`: number of the headline's line, 0 where there is none. `text`: first and last line of the body.
    """
    filed = find_address_date(address) if address else None
    placed = tuple(_place_dates(lines, headline, language))
    candidates = tuple(_judge_dates(placed, filed, headline, text))
    best = _rank(candidates, updated=True)
    enough = max(ENOUGH, best[0].points - FAR_BETTER) if best else ENOUGH
    updated = tuple(_evidence("updated", one) for one in best)
    published = tuple(_evidence("published", one) for one in _rank(candidates, updated=False) if one.points >= enough)
    return (*published, *(_of_address(filed)), *(() if published else _of_update(updated)), *updated)


def _place_dates(lines: Sequence[Line], headline: int, language: str | None) -> Iterator[Placed]:
    for index, line in enumerate(lines):
        if len(line.text) > LONGEST or _ADDRESS.match(line.text):
            continue
        for found in find_dates(line.text, language):
            before = line.text[: found.start]
            if not before.strip(" |·•-–—,:("):
                before = _short_lines_before(lines[max(0, index - 3) : index], headline) + before
            label = find_label(before, line.text[found.end :])
            yield Placed(index, line, found, label[0] if label else None)


def _short_lines_before(lines: Sequence[Line], headline: int) -> str:
    """The short lines right over a date, of which one may be its label: Published / 3 weeks ago / on."""
    above: list[str] = []
    for line in reversed(lines):
        if line.number == headline or len(line.text) > SHORT // 2 or find_dates(line.text):
            break
        above.insert(0, f"{line.text}: ")
    return "".join(above)


def _judge_dates(placed: Sequence[Placed], filed: When | None, headline: int, text: Lines) -> Iterator[Candidate]:
    """Each date that means one day, with what speaks for it and against it."""
    known = _known_days(placed, filed)
    whens = [settle_date(one.found, known) for one in placed]
    counts = Counter(when.earliest for when in whens if when)
    indexes = [one.index for one in placed]
    for order, (one, when) in enumerate(zip(placed, whens, strict=True)):
        if when is None:
            continue
        first, last = bisect_left(indexes, one.index - CLUSTER), bisect_right(indexes, one.index + CLUSTER)
        around = whens[max(first, order - MOST_AROUND) : min(last, order + MOST_AROUND)]
        own = _judge_line(one, when, text)
        seen = (
            ("printed again", counts[when.earliest] > 1),
            ("in a list of dates", len({near.earliest for near in around if near}) > LIST),
            ("the only day on the page", len(counts) == 1 and "alone on its line" in own),
            ("first of the page", order == 0),
        )
        reasons = (
            *_judge_label(one.label),
            *_judge_address(when, filed),
            *_judge_place(one.line.number, headline, text),
            *own,
            *(reason for reason, true in seen if true),
        )
        yield Candidate(when, one, reasons)


def _known_days(placed: Sequence[Placed], filed: When | None) -> frozenset[date]:
    """Days known otherwise, by which a date that reads two ways is settled: the address, or the dates that read one way only."""
    if filed and filed.precision is Precision.DAY:
        return frozenset({filed.earliest})
    return frozenset(one.found.when.earliest for one in placed if one.found.when)


def _judge_label(label: Label | None) -> list[str]:
    match label:
        case Label.PUBLISHED:
            return ["published label"]
        case Label.UPDATED:
            return ["updated label"]
        case None:
            return []
        case _:
            return ["other label"]


def _judge_address(when: When, filed: When | None) -> list[str]:
    if filed is None:
        return []
    if filed.precision is Precision.DAY:
        apart = abs((when.earliest - filed.earliest).days)
        return [{0: "the address has the same day", 1: "the address has a day beside it"}.get(apart, "the address has another time")]
    return ["the address has the same month" if filed.earliest <= when.earliest <= filed.latest else "the address has another time"]


def _judge_place(number: int, headline: int, text: Lines) -> list[str]:
    """Where a line stands; the first that is true of: before the text, above the headline, behind the text, within it."""
    first, last = text
    places = (
        ("right above the text", headline and max(headline, first - NEAR) <= number <= first),
        ("between headline and text", headline and headline <= number < first),
        ("close above the headline", headline and 0 < headline - number <= NEAR),
        ("right behind the text", last and 0 < number - last <= NEAR),
        ("far behind the text", last and number > last),
        ("close below the headline", headline and 0 <= number - headline <= NEAR),
        ("within the text", first and first <= number),
        ("far above the headline", headline and number < headline),
    )
    return [next((reason for reason, true in places if true), "")]


def _judge_line(one: Placed, when: When, text: Lines) -> list[str]:
    """What its line says: a date alone, or one that a sentence speaks of."""
    rest = len(one.line.text) - (one.found.end - one.found.start)
    seen = (
        ("among prose", rest > SHORT),
        ("opens the text", rest > SHORT and one.found.start <= OPENING and one.line.number == text[0]),
        ("alone on its line", rest <= WEEKDAY),
        ("with a time", when.precision is Precision.TIME),
        ("two figures for the year", not _LONG_YEAR.search(one.found.text)),
    )
    return [reason for reason, true in seen if true]


def _rank(candidates: Sequence[Candidate], *, updated: bool) -> list[Candidate]:
    """Those of publication or of updates that have points enough, the best first; of equals the one with a time, then the upper."""
    own = [one for one in candidates if (one.placed.label is Label.UPDATED) is updated and one.points >= ENOUGH]
    return sorted(own, key=lambda one: (-one.points, one.when.precision is not Precision.TIME, one.placed.index))


def _of_address(filed: When | None) -> list[Evidence]:
    day = filed and filed.precision is Precision.DAY
    return [Evidence("published", filed.edtf, "the address is filed under it", confidence=0.8)] if filed and day else []


def _of_update(updated: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The day of an update in place of that of publication, which was not after it: better than none, and it says so."""
    return tuple(
        Evidence("published", day.value, day.rule, day.lines, "day of its update, the only one printed", 0.5) for day in updated[:1]
    )


def _evidence(field: str, candidate: Candidate) -> Evidence:
    number = candidate.placed.line.number
    confidence = min(SUREST, round(1 / (1 + math.exp(-candidate.points / 2)), 2))
    return Evidence(field, candidate.when.edtf, ", ".join(filter(None, candidate.reasons)), (number, number), confidence=confidence)
