"""When an article was published and updated, of all the dates that a dump prints.

    Ferry strike ends after nine days
    Jane Roe
    Published 17 May 2024, 9:30            a label, under the headline: published
    Updated 18 May 2024                    another label: updated
    ...
    Most read
    16 May 2024                            among other headlines: not ours
    © 2024 Harbour Post. 19 May 2024       behind the text, labelled a right: not ours

Rule: each date of the dump is a candidate. What stands beside it, where it stands and whether the address agrees give it
points; the most points win, and too few win nothing: then a month may stand in (vague_date.py). A date that reads two ways
and that nothing settles gives no day: only its year is said, and that it is in doubt.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.extract.dates.address_date import find_address_date
from generator.extract.dates.date_labels import Label
from generator.extract.dates.placed_date import PlacedDate, find_placed_dates
from generator.extract.dates.settled_date import describe_doubt, find_witness, settle_date
from generator.extract.dates.vague_date import find_vague
from generator.extract.text.lines import Line
from generator.model import NOWHERE, Evidence, Lines
from generator.when import Precision, When

SHORT = 60  # characters of a line that is a date and little else
NEAR = 12  # lines from the headline within which a byline stands
OPENING = 30  # characters before a date that is part of a dateline: "Karlsruhe, (17.05.2024). The council"
CLUSTER = 12  # lines on either side of a date in which others make a list
LIST = 4  # different days near each other that are a list, one more than published, updated and two of a photograph
AN_AGE = timedelta(days=30 * 365)  # between an article and the oldest day that its page may have been printed on
A_YEAR = timedelta(days=365)  # no page was published as long after someone says to have seen it
WEEKDAY = 12  # characters beside a date that is alone on its line: a day of the week

_LONG_YEAR = re.compile(r"\d{4}|年")

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
    "opens the text": 9.0,
    "the only day on the page": 3.0,
    "alone on its line": 1.5,
    "with a time": 1.5,
    "printed again": 1.0,
    "in a list of dates": -3.0,
    "first of the page": 0.5,
    "after the page was seen": -12.0,
    "of another age than other days of the page": -12.0,
    "": 0.0,
    "two figures for the year": -1.0,
}
ENOUGH = 1.5  # points from which a date is called the day of publication
FAR_BETTER = 5.0  # points by which an update that is labelled outdoes a date that is hardly one of publication
SUREST = 0.95  # of a date on a page: below what a header of metadata says


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date of the dump, and what speaks for it."""

    when: When
    placed: PlacedDate
    reasons: tuple[str, ...]
    settled: bool
    """False where it reads two ways; `when` is then the likelier."""

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
    placed = tuple(find_placed_dates(lines, headline, language))
    candidates = tuple(_judge_dates(placed, filed, headline, text))
    best = _rank(candidates, updated=True)
    enough = max(ENOUGH, best[0].points - FAR_BETTER) if best else ENOUGH
    ranked = [one for one in _rank(candidates, updated=False) if one.points >= enough or one.placed.label is Label.PUBLISHED]
    published = [_evidence("published", one) for one in ranked if one.settled]
    updated = [_evidence("updated", one) for one in best if one.settled]
    printed: tuple[Evidence, ...] = (*published, *_of_address(filed))
    if not printed:
        printed = (*find_vague(lines, headline, text, language), *_of_update(updated), *_of_doubt(ranked))
    return (*printed, *updated)


def _judge_dates(placed: Sequence[PlacedDate], filed: When | None, headline: int, text: Lines) -> Iterator[Candidate]:
    """Each date with what speaks for it and against it."""
    witness = find_witness((one.found for one in placed), filed)
    settled = [settle_date(one.found, witness) for one in placed]
    whens = [when or one.found.readings[0] for one, when in zip(placed, settled, strict=True)]
    counts = Counter(when.earliest for when in whens)
    near = tuple(_count_near([(one.index, when.earliest) for one, when in zip(placed, whens, strict=True)]))
    latest = max((when.earliest for when in whens), default=date.min)
    visits = [when.earliest for one, when in zip(placed, whens, strict=True) if one.label is Label.ACCESSED and len(one.line.text) <= SHORT]
    visited = max(visits, default=None)
    for order, (one, when) in enumerate(zip(placed, whens, strict=True)):
        own = _judge_line(one, when, text)
        seen = (
            ("printed again", counts[when.earliest] > 1),
            ("in a list of dates", near[order] > LIST),
            ("the only day on the page", len(counts) == 1 and "alone on its line" in own),
            ("first of the page", order == 0),
            ("after the page was seen", visited is not None and when.earliest - visited > A_YEAR),
            ("of another age than other days of the page", one.label is not Label.PUBLISHED and latest - when.earliest > AN_AGE),
        )
        reasons = (
            *_judge_label(one.label),
            *_judge_address(when, filed),
            *_judge_place(one.line.number, headline, text, prose="among prose" in own),
            *own,
            *(reason for reason, true in seen if true),
        )
        yield Candidate(when, one, reasons, settled=settled[order] is not None)


def _count_near(placed: Sequence[tuple[int, date]]) -> Iterator[int]:
    """For each day in order, with the number of its line, how many different days stand near it, itself among them."""
    first = last = 0
    near: Counter[date] = Counter()
    for index, _ in placed:
        while last < len(placed) and placed[last][0] <= index + CLUSTER:
            near[placed[last][1]] += 1
            last += 1
        while placed[first][0] < index - CLUSTER:
            near[placed[first][1]] -= 1
            if not near[placed[first][1]]:
                del near[placed[first][1]]
            first += 1
        yield len(near)


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


def _judge_place(number: int, headline: int, text: Lines, *, prose: bool) -> list[str]:
    """Where a line stands; the first that is true of: before the text, above the headline, behind the text, within it."""
    first, last = text
    places = (
        ("right above the text", headline and max(headline, first - NEAR) <= number <= first - prose),
        ("between headline and text", headline and headline <= number < first),
        ("close above the headline", headline and 0 < headline - number <= NEAR),
        ("right behind the text", last > first and 0 <= number - last <= NEAR),
        ("far behind the text", last and number > last),
        ("close below the headline", headline and 0 <= number - headline <= NEAR),
        ("within the text", first and first <= number),
        ("far above the headline", headline and number < headline),
    )
    return [next((reason for reason, true in places if true), "")]


def _judge_line(one: PlacedDate, when: When, text: Lines) -> list[str]:
    """What its line says: a date alone, or one that a sentence speaks of."""
    rest = len(one.line.text) - (one.found.end - one.found.start)
    seen = (
        ("among prose", rest > SHORT),
        ("opens the text", rest > SHORT and one.line.number == text[0] and _is_dateline(one)),
        ("alone on its line", rest <= WEEKDAY),
        ("with a time", when.precision is Precision.TIME),
        ("two figures for the year", not _LONG_YEAR.search(one.found.text)),
    )
    return [reason for reason, true in seen if true]


def _is_dateline(one: PlacedDate) -> bool:
    """Whether a paragraph opens with a date as datelines do, set off by a mark: not "On 17 May 2024 the council"."""
    before, after = one.line.text[: one.found.start].rstrip(), one.line.text[one.found.end :].lstrip()
    return one.found.start <= OPENING and (not before or before[-1] in ",(–—-:|/") and not after[:1].islower()


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


def _of_doubt(ranked: Sequence[Candidate]) -> list[Evidence]:
    """The year of a date whose day and month read both ways, and both of its readings."""
    doubtful = [one for one in ranked if not one.settled][:1]
    return [
        Evidence(
            "published",
            f"{one.when.earliest.year:04}",
            "figures that read both ways",
            (one.placed.line.number, one.placed.last),
            derived=describe_doubt(one.placed.found),
            confidence=0.3,
        )
        for one in doubtful
    ]


def _evidence(field: str, candidate: Candidate) -> Evidence:
    lines = candidate.placed.line.number, candidate.placed.last
    confidence = min(SUREST, round(1 / (1 + math.exp(-candidate.points / 2)), 2))
    return Evidence(field, candidate.when.edtf, ", ".join(filter(None, candidate.reasons)), lines, confidence=confidence)
