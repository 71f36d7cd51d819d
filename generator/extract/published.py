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
CLUSTER = 12  # lines on either side in which other dates make a list

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
    "between headline and text": 4.0,
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
    "two figures for the year": -1.0,
}
ENOUGH = 1.0  # points from which a date is called the day of publication
SUREST = 0.95  # of a date on a page: below what a header of metadata says


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date of the dump, and what speaks for it."""

    when: When
    line: int
    """Number of its line."""

    label: Label | None
    reasons: tuple[str, ...]

    @property
    def points(self) -> float:
        """The sum of what speaks for and against it."""
        return sum(POINTS[reason] for reason in self.reasons)


def find_published(
    lines: Sequence[Line], headline: int = 0, text: Lines = NOWHERE, address: str = "", language: str | None = None
) -> tuple[Evidence, ...]:
    """Candidates for `published` and `updated`, best first of each field.

    `headline`: number of the headline's line, 0 where there is none. `text`: first and last line of the body.
    """
    filed = find_address_date(address) if address else None
    placed = list(_placed_dates(lines, language))
    known = _known_days(placed, filed)
    settled = [(place, before, after, found, settle_date(found, known)) for place, before, after, found in placed]
    days = Counter(when.earliest for *_, when in settled if when)
    where = [place for place, *_ in settled]
    candidates = []
    for order, (place, before, after, found, when) in enumerate(settled):
        if when is None:
            continue
        label = find_label(before, after)
        reasons = [
            *_judge_label(label[0] if label else None),
            *_judge_address(when, filed),
            *_judge_place(lines[place].number, headline, text),
            *_judge_line(lines[place].text, found, when, opening=lines[place].number == text[0]),
        ]
        if days[when.earliest] > 1:
            reasons.append("printed again")
        if len({settled[other][4] for other in range(len(settled)) if abs(where[other] - place) <= CLUSTER}) > 4:  # noqa: PLR2004 - a list
            reasons.append("in a list of dates")
        if len(days) == 1 and "alone on its line" in reasons:
            reasons.append("the only day on the page")
        if order == 0:
            reasons.append("first of the page")
        candidates.append(Candidate(when, lines[place].number, label[0] if label else None, tuple(reasons)))
    published, updated = tuple(_as_published(candidates, filed)), tuple(_as_updated(candidates))
    return (*(published or _of_update(updated)), *updated)


def _placed_dates(lines: Sequence[Line], language: str | None) -> Iterator[tuple[int, str, str, FoundDate]]:
    """Each date with the index of its line and the text before and after it, the short lines beside it included."""
    for place, line in enumerate(lines):
        if len(line.text) > LONGEST or _ADDRESS.match(line.text):
            continue
        found = find_dates(line.text, language)
        for date_ in found:
            before = line.text[: date_.start]
            if not before.strip(" |·•-–—,:("):
                before = _short_lines_before(lines, place) + before
            yield place, before, line.text[date_.end :], date_


def _short_lines_before(lines: Sequence[Line], place: int) -> str:
    """The up to three short lines over a date, of which one may be its label: Published / 3 weeks ago / on."""
    above = []
    for line in reversed(lines[max(0, place - 3) : place]):
        if len(line.text) > SHORT // 2 or find_dates(line.text):
            break
        above.append(line.text)
    return "".join(f"{text}: " for text in reversed(above))


def _known_days(placed: Sequence[tuple[int, str, str, FoundDate]], filed: When | None) -> tuple[date, ...]:
    """Days known otherwise, by which a date that reads two ways is settled: the address, or the dates that read one way only."""
    if filed and filed.precision is Precision.DAY:
        return (filed.earliest,)
    return tuple(found.when.earliest for *_, found in placed if found.when)


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
    first, last = text
    reasons = []
    if first and headline <= number < first and headline:
        reasons.append("between headline and text")
    elif headline and 0 < headline - number <= NEAR:
        reasons.append("close above the headline")
    elif headline and 0 <= number - headline <= NEAR:
        reasons.append("close below the headline")
    elif first and first <= number <= last:
        reasons.append("within the text")
    elif last and 0 < number - last <= NEAR:
        reasons.append("right behind the text")
    elif last and number > last:
        reasons.append("far behind the text")
    elif headline and headline - number > NEAR:
        reasons.append("far above the headline")
    return reasons


def _judge_line(line: str, found: FoundDate, when: When, *, opening: bool) -> list[str]:
    reasons = []
    rest = len(line) - (found.end - found.start)
    if rest > SHORT:
        reasons.append("among prose")
        if found.start <= OPENING and opening:
            reasons.append("opens the text")
    elif rest <= 12:  # noqa: PLR2004 - room for a day of the week
        reasons.append("alone on its line")
    if when.precision is Precision.TIME:
        reasons.append("with a time")
    if re.search(r"(?<!\d)\d{2}$", found.text.split(" ")[0]) and not re.search(r"\d{4}", found.text):
        reasons.append("two figures for the year")
    return reasons


def _as_published(candidates: Sequence[Candidate], filed: When | None) -> Iterator[Evidence]:
    ranked = sorted(
        (candidate for candidate in candidates if candidate.label is not Label.UPDATED),
        key=lambda candidate: (-round(candidate.points, 3), candidate.when.precision is not Precision.TIME, candidate.line),
    )
    for candidate in ranked:
        if candidate.points >= ENOUGH:
            yield _evidence("published", candidate)
    if filed and filed.precision is Precision.DAY:
        yield Evidence("published", filed.edtf, "the address is filed under it", confidence=0.8)


def _as_updated(candidates: Sequence[Candidate]) -> Iterator[Evidence]:
    updated = [candidate for candidate in candidates if candidate.label is Label.UPDATED and candidate.points >= ENOUGH]
    for candidate in sorted(updated, key=lambda candidate: (-round(candidate.points, 3), candidate.line)):
        yield _evidence("updated", candidate)


def _of_update(updated: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The day of an update in place of that of publication, which was not after it: better than none, and it says so."""
    return tuple(
        Evidence("published", day.value, day.rule, day.lines, "day of its update, the only one printed", 0.5) for day in updated[:1]
    )


def _evidence(field: str, candidate: Candidate) -> Evidence:
    confidence = min(SUREST, round(1 / (1 + math.exp(-candidate.points / 2)), 2))
    return Evidence(field, candidate.when.edtf, ", ".join(candidate.reasons), (candidate.line, candidate.line), confidence=confidence)
