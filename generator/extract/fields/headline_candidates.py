"""The traits of a line that may be the headline which it has wherever the text stands.

Its length, its phrases, its capitals, its mark; whether the page's title, an address or a day at the top, a byline or day below and
long lines around it speak for it. What hangs on the text is in headline_traits.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, compress
from operator import attrgetter

from generator.extract.body.boilerplate import split_words
from generator.extract.body.passage import FULL_LINE
from generator.extract.body.sight import FEW, Sight
from generator.extract.body.steps import Steps
from generator.extract.dates.date_labels import BY_PHRASE, FILLERS, WRITERS
from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.biography import is_biography
from generator.extract.fields.names import is_name, match_label, parse_names
from generator.extract.fields.page_title import strip_site
from generator.extract.fields.section_names import NO_HEADLINES
from generator.extract.text.form import is_host

TITLE_WITHIN = 8  # passages from the top in which the page's title stands
LONG = 4  # words of a line that is long enough for a headline
_LONGEST = 40  # words
_AROUND = 5  # passages above and below in which other lines like headlines stand
_ANNOUNCING = (":", "-", "–", "—")  # ends of a label, of a dateline alone on its line
_NEAR = 6  # passages below a headline in which byline and day stand

_length = Steps("words", 1, 2, 3, 5, 8, 14, 20)
_capitals = Steps("% capitals", 30, 70)
_above_byline = Steps("lines above a byline", 1, 3)
_above_day = Steps("lines above a day", 1, 3)
_long_above = [Steps(f"long lines just above, itself {size}", 0, 1, 3) for size in ("short", "long")]
_long_below = [Steps(f"long lines just below, itself {size}", 0, 1, 3) for size in ("short", "long")]

# Traits, and what of a sight they say.
_SIGNS = {
    "little but a phrase of a page": "whole",
    "several sentences": "inner_ends",
    "has a separator": "separator",
    "all capitals": "shouted",
    "numbers": "numbers",
    "a day or time": "dated",
    "a byline": "byline",
    "copyright sign": "copyright",
    "handle": "handle",
    "prose": "prose",
}
_find_signs = attrgetter(*_SIGNS.values())


def find_own_traits(sights: Sequence[Sight]) -> list[list[str]]:
    """Of each passage the traits that it has wherever the text stands; none for one that is no candidate."""
    page = _read_page(sights)
    return [
        [*_own_traits(sight, page), *_line_traits(index, sights, page), *_following_traits(index, page)] if _is_candidate(sight) else []
        for index, sight in enumerate(sights)
    ]


def is_wrapped(sights: Sequence[Sight]) -> bool:
    """Whether a dump is a hard-wrapped text, and not a page that a text browser wrapped."""
    return any(FULL_LINE in sight.passage.joined for sight in sights) and not any(sight.whole for sight in sights)


def _is_candidate(sight: Sight) -> bool:
    short = bool(sight.folded) and sight.words <= _LONGEST
    return short and not (
        sight.passage.text.endswith(_ANNOUNCING)
        or sight.address
        or sight.folded in NO_HEADLINES
        or sight.form
        or sight.picture
        or is_host(sight.passage.text)
        or is_day(sight)
        or _is_signed_day(sight)
        or _is_signed(sight)
    )


def is_day(sight: Sight) -> bool:
    """Whether a line is a day or time and what it is the day of, no more: `Updated 17 May, 9:41 AM; posted 16 May`."""
    return sight.dated and all(
        word[0].isdigit() or len(word) == 1 or word in FILLERS or (word,) in BY_PHRASE or fold_name(word) in MONTHS_BY_NAME
        for word in sight.folded
    )


def _is_signed_day(sight: Sight) -> bool:
    """Whether a line is a day and who wrote on it: `Friday 17 May 2024 by Ana Reis`."""
    before, by, names = sight.passage.text.rpartition(" by ")
    return bool(by) and sight.dated and is_name(names.rstrip(".")) and bool(find_dates(before))


def _is_signed(sight: Sight) -> bool:
    """Whether a line is a word for `by` and who wrote, no more, or says of a writer who that is."""
    label = match_label(sight.passage.text) if sight.byline else None
    if label and label["by"].lower() in WRITERS and (names := parse_names(sight.passage.text[label.end() :])):
        return len(split_words(" ".join(names))) == len(split_words(sight.passage.text[label.end() :]))
    return sight.prose and is_biography(sight.passage.text)


@dataclass(frozen=True, slots=True)
class _Page:
    """What candidates are compared with, wherever the text stands."""

    wrapped: bool
    marked: bool
    """Whether any line is marked as a heading."""

    titles: dict[tuple[str, ...], tuple[str, ...]]
    """By their first three words, `titles_by_end` by their last three."""

    titles_by_end: dict[tuple[str, ...], tuple[str, ...]]
    beside: frozenset[int]
    long: tuple[int, ...]
    """For every passage how many long ones stand before it."""

    bylines: tuple[int, ...]
    """For every passage how far below it the next byline stands."""

    days: tuple[int, ...]
    """The same of a day."""


def _read_page(sights: Sequence[Sight]) -> _Page:
    titles = [sight.folded for sight in sights[:TITLE_WITHIN] if len(sight.folded) > 3 and not sight.address]  # noqa: PLR2004
    titles.reverse()  # the uppermost is the title: the headline and a lede below it may have the same words
    return _Page(
        wrapped=is_wrapped(sights),
        marked=any(sight.passage.level for sight in sights),
        titles={title[:3]: title for title in titles},
        titles_by_end={title[-3:]: title for title in titles},
        beside=_beside_forms(sights),
        long=tuple(accumulate(map(_is_long, sights), initial=0)),
        bylines=_next([sight.byline for sight in sights]),
        days=_next([sight.dated and not sight.prose for sight in sights]),
    )


def _own_traits(sight: Sight, page: _Page) -> list[str]:
    traits = [_length[sight.words]]
    if sight.kinds:
        traits += [f"phrase: {kind}" for kind in sorted(sight.kinds)]
    traits += compress(_SIGNS, _find_signs(sight))
    text = sight.passage.text
    if text[-1] in "?!？！":
        traits.append("asks or shouts")
    elif sight.ended and text[-1] not in '"”’':
        traits.append("ends like a sentence")
    if sight.ended and page.wrapped:
        traits.append("a sentence of a hard-wrapped text")
    if text.endswith(("…", "...")):
        traits.append("trails off")
    if sight.opening:
        traits.append(sight.opening)
    if sight.linked > 0.8:  # noqa: PLR2004
        traits.append("mostly a link")
    if sight.words >= FEW:
        traits.append(_capitals[int(100 * sight.capitals)])
    return traits


def _line_traits(index: int, sights: Sequence[Sight], page: _Page) -> list[str]:
    """What its mark says, its place among the first lines, and the lines around it."""
    sight = sights[index]
    traits = _around_traits(index, page)
    if page.marked:
        traits.append(f"heading of level {min(sight.passage.level, 4)}" if sight.passage.level else "not marked as a heading")
    if sight.passage.item:
        traits.append("list item")
    if index and sights[index - 1].passage.item:
        traits.append("list items above")
    if index == 0:
        traits.append("first line")
    if index in page.beside:
        traits.append("beside an address or a day at the top")
    if index < TITLE_WITHIN and strip_site(sight.passage.text)[1]:
        traits.append("at the top, a site's name behind it")
    if _is_of_title(sight.folded, page):
        traits.append("the page's title begins with it")
    return traits


def _is_of_title(words: tuple[str, ...], page: _Page) -> bool:
    """Whether the page's title is these words with something of the site's behind them, or a little before them."""
    title, ended = page.titles.get(words[:3], ()), page.titles_by_end.get(words[-3:], ())
    return (len(title) > len(words) and title[: len(words)] == words) or (
        len(words) < len(ended) < 2 * len(words) and ended[-len(words) :] == words
    )


def _following_traits(index: int, page: _Page) -> list[str]:
    """How far below a byline and a day stand."""
    traits = []
    if page.bylines[index] <= _NEAR:
        traits.append(_above_byline[page.bylines[index]])
    if page.days[index] <= _NEAR:
        traits.append(_above_day[page.days[index]])
    return traits


def _around_traits(index: int, page: _Page) -> list[str]:
    last = len(page.long) - 1
    above = page.long[index] - page.long[max(0, index - _AROUND)]
    below = page.long[min(last, index + 1 + _AROUND)] - page.long[index + 1]
    long_ = page.long[index + 1] - page.long[index]
    return [_long_above[long_][above], _long_below[long_][below]]


def _is_long(sight: Sight) -> bool:
    """Long enough for a headline, and no phrase of a page."""
    return sight.words >= LONG and not (sight.whole or sight.form or sight.dated or sight.picture or sight.copyright)


def _beside_forms(sights: Sequence[Sight]) -> frozenset[int]:
    """The first line of words, where an address or a moment alone on its line stands directly before or behind."""
    first = next((index for index, sight in enumerate(sights) if not sight.form), 0)
    beside = sights[max(0, first - 1) : first + 2]
    return frozenset({first} if any(sight.form in {"address", "moment"} for sight in beside) else ())


def _next(present: Sequence[bool]) -> tuple[int, ...]:
    """For every place how far behind it the next true one is; more than there are places where none is."""
    away, out = len(present) + _NEAR, []
    for true in reversed(present):
        out.append(away)
        away = 1 if true else away + 1
    return tuple(reversed(out))
