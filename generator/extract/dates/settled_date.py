"""Day and month in figures that read both ways, settled by what else the same dump says.

    07/05/2024    https://post.example/2024/05/07/ferry     the address says May
    07/05/2024    https://post.example/2024/05/ferry        so does its month
    07/05/2024    Commented 17/05/2024                      the same form elsewhere puts the day first
    07/05/2024    Updated 8 May 2024                        a day beside it
    07/05/2024    Updated 1 June 2024                       no page was published after its update

Rule: these are asked in this order; where none of them knows, nothing is chosen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from generator.extract.dates.printed_date import FoundDate
from generator.when import When

_FIGURES = re.compile(r"(?<!\d)(?P<first>\d{1,2})(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)\d{2,4}(?!\d)")
_MONTHS = 12
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Witness:
    """What a dump says besides, by which its doubtful dates are settled."""

    filed: When | None
    """The day, or the month, of its address."""

    day_first: bool | None
    """How its other dates of the same form are written; None where none says, or they differ."""

    days: frozenset[date]
    """Days that read one way only."""


NO_WITNESS = Witness(filed=None, day_first=None, days=frozenset())


def find_witness(dates: Iterable[FoundDate], filed: When | None) -> Witness:
    """What all dates of a dump, and its address, say together."""
    days, orders = set(), set()
    for found in dates:
        if found.when:
            days.add(found.when.earliest)
            if (figures := _FIGURES.search(found.text)) and figures["first"] != figures["second"]:
                orders.add(int(figures["first"]) > _MONTHS)
    return Witness(
        filed=filed,
        day_first=orders.pop() if len(orders) == 1 else None,
        days=frozenset(days),
    )


def settle_date(found: FoundDate, witness: Witness) -> When | None:
    """The one meaning of a date, or the one that a witness bears out; None where no witness decides."""
    if found.when:
        return found.when
    readings = found.readings
    latest = max(witness.days, default=date.max)
    for borne_out in (
        [one for one in readings if witness.filed and witness.filed.earliest - _DAY <= one.earliest <= witness.filed.latest + _DAY],
        [one for one in readings if witness.day_first is not None and _puts_day_first(found, one) is witness.day_first],
        [one for one in readings if {one.earliest - _DAY, one.earliest, one.earliest + _DAY} & witness.days],
        [one for one in readings if one.earliest <= latest],
    ):
        if len(borne_out) == 1:
            return borne_out[0]
    return None


def describe_doubt(found: FoundDate) -> str:
    """What is said of a date that no witness settles: `year only: 07/05/2024 is 5 July 2024 or 7 May 2024`."""
    return f"year only: {found.text} is {' or '.join(reading.day.words for reading in found.readings)}"


def _puts_day_first(found: FoundDate, reading: When) -> bool | None:
    """Whether a reading takes the first of the figures for the day; None for a date that is not in figures."""
    figures = _FIGURES.search(found.text)
    return int(figures["first"]) == reading.earliest.day if figures else None
