"""Long lists cut by time, so that every page stays light: by year, a full year by month, a full month into parts.

A cut by time and not by count keeps its pages: what is published today does not move what was on a page yesterday.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Generic, TypeVar

from generator.model import Telling
from generator.when import MONTHS, Precision, When

T = TypeVar("T")

DECADE = "s"  # what the label of a decade ends in
SIZE = 60  # lines a page, about 25 KB of HTML beside the theme's own


@dataclass(frozen=True, slots=True)
class Period(Generic[T]):
    """A page's worth of a list."""

    slug: str
    """`timeline/2022`, `articles/2022/02`, `articles/2022/02-2`, `articles/undated`."""

    label: str
    """`2022`, `February 2022`, `February 2022, part 2`, `Undated`."""

    items: tuple[T, ...]

    @property
    def whole(self) -> str:
        """The label of what this is a part of: `February 2022` for `February 2022, part 2`."""
        return self.label.partition(",")[0]


def year_of(when: When) -> int:
    """The year under which a date is listed: that of its first day, or of its last where it has no beginning."""
    return (when.latest if when.earliest == date.min else when.earliest).year


def month_of(when: When) -> int:
    """The month under which a date is listed; 0 where it spans several."""
    first, last = when.earliest, when.latest
    return first.month if (first.year, first.month) == (last.year, last.month) else 0


def month_label(year: int, month: int) -> str:
    """`February 2022`; the year alone for month 0."""
    return f"{MONTHS[month - 1]} {year}" if month else str(year)


def split_periods(folder: str, items: Iterable[T], when_of: Callable[[T], When | None], size: int = SIZE) -> tuple[Period[T], ...]:
    """The items cut into pages below a folder, earliest year first, undated last; within a page their order is kept."""

    def year(item: T) -> int:
        when = when_of(item)
        return year_of(when) if when else 0

    years = groupby(sorted(items, key=lambda item: year(item) or 9999 + 1), year)
    return tuple(period for number, group in years for period in _split_year(folder, number, tuple(group), when_of, size))


def split_decades(folder: str, items: Iterable[T], when_of: Callable[[T], When], size: int = SIZE) -> tuple[Period[T], ...]:
    """The items cut into pages by decade, for times of which little is told, earliest first."""

    def decade(item: T) -> int:
        return year_of(when_of(item)) // 10 * 10

    groups = groupby(sorted(items, key=decade), decade)
    return tuple(
        period for first, group in groups for period in split_parts(f"{folder}/{first:04}s", f"{first}{DECADE}", tuple(group), size)
    )


def _split_year(folder: str, year: int, items: tuple[T, ...], when_of: Callable[[T], When | None], size: int) -> Iterator[Period[T]]:
    if not year:
        yield from split_parts(f"{folder}/undated", "Undated", items, size)
        return
    if len(items) <= size:
        yield Period(f"{folder}/{year:04}", str(year), items)
        return

    def month(item: T) -> int:
        when = when_of(item)
        return month_of(when) if when else 0

    for number, group in groupby(sorted(items, key=month), month):
        slug = f"{folder}/{year:04}/{number:02}" if number else f"{folder}/{year:04}"
        yield from split_parts(slug, month_label(year, number), tuple(group), size)


def split_parts(slug: str, label: str, items: Sequence[T], size: int) -> Iterator[Period[T]]:
    """The items in as many pages as they need; the first has the slug and label as they are."""
    for part, start in enumerate(range(0, len(items), size), start=1):
        suffix, words = (f"-{part}", f", part {part}") if part > 1 else ("", "")
        yield Period(slug + suffix, label + words, tuple(items[start : start + size]))


def describe_span(tellings: Iterable[Telling]) -> str:
    """When they were published: `from 3 May 2023 to 9 June 2023`, `on 3 May 2023`; empty where no date is known."""
    days = sorted((when.day for telling in tellings if (when := telling.article.published)), key=lambda day: day.sort_key)
    if not days:
        return ""
    if days[0] == days[-1]:
        return f"{'on' if days[0].precision is Precision.DAY else 'in'} {days[0].words}"
    return f"from {days[0].words} to {days[-1].words}"
