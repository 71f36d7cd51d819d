"""The traits of a line that may be the headline, by which it gets its points (HEADLINE_POINTS in body/weights.py).

Some it has wherever the text stands: its length, its phrases, its capitals, whether it is marked as a heading. Others say
where it stands: how far above the text and above byline and day, and whether title, address and text use its words.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.extract.body.boilerplate import split_words
from generator.extract.body.passage import FULL_LINE
from generator.extract.body.sight import Sight
from generator.extract.body.steps import make_steps
from generator.extract.body.stretch import find_indent, find_vocabulary
from generator.extract.dates.date_labels import BY_PHRASE, FILLERS
from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.names import is_name
from generator.extract.fields.page_title import strip_site

TITLE_WITHIN = 8  # passages from the top in which the page's title stands
_LONGEST = 40  # words
_TOP = 4  # passages among which addresses and moments of a short header stand
_BELOW = 40  # passages of the text in which a headline is still looked for
_AROUND = 5  # passages above and below in which other lines like headlines stand
_LONG = 4  # words
_NEAR = 6  # passages below a headline in which byline and day stand

_length = make_steps("words", 1, 2, 3, 5, 8, 14, 20)
_capitals = make_steps("% capitals", 30, 70)
_above_text = make_steps("lines above the text", 0, 1, 2, 3, 6, 10, 20, 50)
_between = make_steps("sentences between it and the text", 0, 1, 3)
_known = make_steps("words that the text uses", 0, 1, 2, 3, 5)
_share_known = make_steps("% of words that the text uses", 0, 30, 50, 75)
_share_spelt = make_steps("% of words that the address spells", 0, 39, 75)
_above_byline = make_steps("lines above a byline", 1, 3)
_above_day = make_steps("lines above a day", 1, 3)
_long_above = [make_steps(f"long lines just above, itself {size}", 0, 1, 3) for size in ("short", "long")]
_long_below = [make_steps(f"long lines just below, itself {size}", 0, 1, 3) for size in ("short", "long")]
_indented_less = make_steps("indented less", 2, 4, 8)
_blank_above = make_steps("blank lines above", 0, 1, 2)


def nothing_traits(sights: Sequence[Sight]) -> list[str]:
    """The traits of having no headline: a hard-wrapped text often has none."""
    return ["no headline", "no headline: hard-wrapped" if is_wrapped(sights) else "no headline: not wrapped"]


def is_wrapped(sights: Sequence[Sight]) -> bool:
    """Whether a dump is a hard-wrapped text, and not a page that a text browser wrapped."""
    return any(FULL_LINE in sight.passage.joined for sight in sights[:_BELOW]) and not any(sight.whole for sight in sights)


def find_own_traits(sights: Sequence[Sight]) -> list[list[str]]:
    """Of each passage the traits that it has wherever the text stands; none for one that is no candidate."""
    wrapped = is_wrapped(sights)
    return [_own_traits(sight, wrapped=wrapped) if _is_candidate(sight) else [] for sight in sights]


def _is_candidate(sight: Sight) -> bool:
    short = 0 < len(sight.folded) <= _LONGEST and sight.words <= _LONGEST and not sight.passage.text.endswith(":")  # that is a label
    return short and not (sight.address or sight.form or sight.picture or _is_day(sight) or _is_signed_day(sight))


def _is_day(sight: Sight) -> bool:
    """Whether a line is a day or time and what it is the day of, no more: `Updated 17 May, 9:41 AM; posted 16 May`."""
    return sight.dated and all(
        word.isdigit() or word in FILLERS or (word,) in BY_PHRASE or fold_name(word) in MONTHS_BY_NAME for word in sight.folded
    )


def _is_signed_day(sight: Sight) -> bool:
    """Whether a line is a day and who wrote on it: `Friday 17 May 2024 by Ana Reis`."""
    before, by, names = sight.passage.text.rpartition(" by ")
    return bool(by) and sight.dated and is_name(names.rstrip(".")) and bool(find_dates(before))


def find_headline_traits(
    sights: Sequence[Sight], stretch: tuple[int, int], address: str = "", own: Sequence[Sequence[str]] | None = None
) -> list[tuple[int, list[str]]]:
    """Every candidate's number and its traits."""
    known_traits = find_own_traits(sights) if own is None else own
    first = stretch[0] if stretch[1] else 0
    titles = [sight.folded for sight in sights[:TITLE_WITHIN] if len(sight.folded) > 3 and not sight.address]  # noqa: PLR2004
    page = _Page(
        first=first,
        known=find_vocabulary(sights, stretch),
        slug=_slug_words(address),
        above=Counter(sight.folded for sight in sights[: first + 1]),
        below=frozenset(sight.folded for sight in sights[first + 1 :]),
        titles={title[:3]: title for title in titles},
        titles_by_end={title[-3:]: title for title in reversed(titles)},
        beside=_beside_forms(sights),
        marked=any(sight.passage.level for sight in sights),
        prose=_count([sight.prose for sight in sights]),
        long=_count([_is_long(sight) for sight in sights]),
        indent=find_indent(sights, stretch),
    )
    return [
        (index, [*known_traits[index], *_place_traits(index, sights, page)])
        for index, sight in enumerate(sights[: stretch[1] + _BELOW])
        if known_traits[index]
    ]


@dataclass(frozen=True, slots=True)
class _Page:
    """What candidates are compared with."""

    first: int
    known: frozenset[str]
    slug: frozenset[str]
    above: Counter[tuple[str, ...]]
    below: frozenset[tuple[str, ...]]
    titles: dict[tuple[str, ...], tuple[str, ...]]
    """By their first three words, `titles_by_end` by their last three."""

    titles_by_end: dict[tuple[str, ...], tuple[str, ...]]
    beside: frozenset[int]
    marked: bool
    prose: tuple[int, ...]
    """For every passage how many passages of prose stand before it."""

    long: tuple[int, ...]
    """For every passage how many long ones stand before it."""

    indent: int | None


def _own_traits(sight: Sight, *, wrapped: bool) -> list[str]:
    traits = [_length(sight.words)]
    traits += [f"phrase: {kind}" for kind in sorted(sight.kinds)]
    text = sight.passage.text
    present = (
        ("little but a phrase of a page", bool(sight.whole)),
        ("several sentences", sight.inner_ends),
        ("ends like a sentence", sight.ended and text[-1:] not in '?!？！"”’'),
        ("asks or shouts", text[-1:] in "?!？！"),
        ("list item", sight.passage.item),
        ("mostly a link", sight.linked > 0.8),  # noqa: PLR2004
        ("begins small", text[:1].islower()),
        ("begins with a digit", text[:1].isdigit()),
        ("begins with a mark", not text[:1].isalnum()),
        ("has a separator", sight.separator),
        ("all capitals", sight.shouted),
        ("numbers", sight.numbers > 0.3),  # noqa: PLR2004
        ("a day or time", sight.dated),
        ("a byline", sight.byline),
        ("copyright sign", sight.copyright),
        ("trails off", text.endswith(("…", "..."))),
        ("handle", sight.handle),
        ("prose", sight.prose),
        ("a sentence of a hard-wrapped text", wrapped and sight.ended),
    )
    traits += [name for name, holds in present if holds]
    if sight.words > 3:  # noqa: PLR2004
        traits.append(_capitals(int(100 * sight.capitals)))
    return traits


def _place_traits(index: int, sights: Sequence[Sight], page: _Page) -> list[str]:
    sight = sights[index]
    before = page.first - index
    between = abs(page.prose[page.first] - page.prose[min(index, page.first)])
    shortened = _is_of_title(sight.folded, page)
    twice = page.above[sight.folded] > 1
    present = (
        ("the page's title begins with it", shortened),
        ("at the top, a site's name behind it", index < TITLE_WITHIN and bool(strip_site(sight.passage.text)[1])),
        ("first line", index == 0),
        ("twice above the text", twice),
        ("twice above the text, several words", twice and sight.words >= _LONG),
        ("comes again below", sight.folded in page.below),
        ("beside an address or a day at the top", index in page.beside),
        ("not marked as a heading", page.marked and not sight.passage.level),
        (f"heading of level {min(sight.passage.level, 4)}", page.marked and sight.passage.level > 0),
    )
    return [
        _above_text(before) if before >= 0 else "below the text's beginning",
        _between(between),
        *(name for name, holds in present if holds),
        *_word_traits(sight, page),
        *_around_traits(index, sights, page),
        *_following_traits(sights[index + 1 : index + 1 + _NEAR]),
    ]


def _is_of_title(words: tuple[str, ...], page: _Page) -> bool:
    """Whether the page's title is these words with something of the site's behind them, or a little before them."""
    title, ended = page.titles.get(words[:3], ()), page.titles_by_end.get(words[-3:], ())
    return (len(title) > len(words) and title[: len(words)] == words) or (
        len(words) < len(ended) < 2 * len(words) and ended[-len(words) :] == words
    )


def _word_traits(sight: Sight, page: _Page) -> list[str]:
    """Whether the text and the address use its words."""
    words = sight.telling
    known = sum([word in page.known for word in words])
    traits = [_known(known), _share_known(int(100 * known / (len(words) or 1)))]
    if page.slug and words:
        spelt = sum([word in page.slug for word in words]) / len(words)
        traits.append(_share_spelt(int(100 * spelt)))
    return traits


def _following_traits(below: Sequence[Sight]) -> list[str]:
    """How far below a byline and a day stand."""
    byline, day = 0, 0
    for distance, sight in enumerate(below, 1):
        if sight.byline and not byline:
            byline = distance
        if sight.dated and not (day or sight.prose):
            day = distance
    return [*([_above_byline(byline)] if byline else ()), *([_above_day(day)] if day else ())]


def _around_traits(index: int, sights: Sequence[Sight], page: _Page) -> list[str]:
    sight = sights[index]
    last = len(page.long) - 1
    above = page.long[index] - page.long[max(0, index - _AROUND)]
    below = page.long[min(last, index + 1 + _AROUND)] - page.long[min(last, index + 1)]
    long_ = page.long[index + 1] - page.long[index]
    traits = [_long_above[long_](above), _long_below[long_](below)]
    if index and sights[index - 1].passage.item:
        traits.append("list items above")
    if page.indent is not None:
        away = sight.passage.indent - page.indent
        traits.append("at the text's indent" if away == 0 else "indented deeper than the text" if away > 0 else _indented_less(-away))
        traits.append(_blank_above(sight.passage.gap))
    return traits


def _is_long(sight: Sight) -> bool:
    """Long enough for a headline, and no phrase of a page."""
    return sight.words >= _LONG and not (sight.whole or sight.form or sight.dated or sight.picture or sight.copyright)


def _beside_forms(sights: Sequence[Sight]) -> frozenset[int]:
    """The first line of words, where an address or a moment alone on its line stands directly before or behind."""
    top = sights[:_TOP]
    forms = {index for index, sight in enumerate(top) if sight.form in {"address", "moment"}}
    first = next((index for index, sight in enumerate(top) if not sight.form), None)
    return frozenset({first} if first is not None and {first - 1, first + 1} & forms else ())


def _count(present: Sequence[bool]) -> tuple[int, ...]:
    """For every place, and behind the last, how many before it are true."""
    return tuple(accumulate(present, initial=0))


def _slug_words(address: str) -> frozenset[str]:
    path = re.sub(r"^\w+://[^/]+", "", address)
    return frozenset(word for word in split_words(re.sub(r"[-_/.+%]+", " ", path)) if len(word) > 3 and not word.isdigit())  # noqa: PLR2004
