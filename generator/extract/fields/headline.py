"""The headline: the line that names the article, and how sure that is.

    Ferry strike ends after nine days - Harbour Post        the page's title, first line of many dumps
    ...
    Ferry strike ends after nine days                       the headline over the text
    By Ana Reis
    17 May 2024

Rule: every short line is a candidate and gets points for its traits (HEADLINE_POINTS in weights.py): the page's title begins
with it, the address spells it, the text below uses its words, it is marked as a heading, a byline or day stands below it,
it stands close above the text. The most points win, unless having no headline has more.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.extract.body.boilerplate import split_words
from generator.extract.body.passage import FULL_LINE
from generator.extract.body.sight import Sight
from generator.extract.body.steps import explain_points, make_steps, total_points
from generator.extract.body.stretch import find_indent, find_vocabulary
from generator.extract.body.weights import HEADLINE_POINTS
from generator.extract.dates.date_labels import BY_PHRASE, FILLERS
from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name

_SUFFIX = re.compile(r"\s+(?:[|»«·•–—:]|::|-|--)\s+|\s*\|\s*")
_SHORTEST, _LONGEST = 3, 40  # words
_NAME = 5  # words of a site's name behind a title
_MOST_PARTS = 3  # of a title with section and site behind it
_TITLE_WITHIN = 8  # passages from the top in which the page's title stands
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

# What names a whole sentence a headline, which it is not otherwise.
_NAMED = frozenset(
    {
        "the page's title begins with it",
        "twice above the text",
        "beside an address or a day at the top",
        "heading of level 1",
        "heading of level 2",
        "1 lines above a day",
    }
)


@dataclass(frozen=True, slots=True)
class Headline:
    """A candidate."""

    index: int
    """Number of its passage."""

    text: str
    """Without the site's name behind it."""

    points: float
    """More than having no headline would have."""

    reasons: tuple[str, ...]
    """The traits that weighed most, with their points."""


def find_headlines(
    sights: Sequence[Sight], stretch: tuple[int, int], address: str = "", own: Sequence[Sequence[str]] | None = None
) -> tuple[Headline, ...]:
    """Candidates that speak for themselves, best first; ties go to the later line, which is the one over the text.

    `own`: of each passage the traits that it has wherever the text stands, from `find_own_traits`, if they are known already.
    """
    nothing = total_points(HEADLINE_POINTS, nothing_traits(sights))
    wrapped = _is_wrapped(sights)
    found = []
    for index, traits in find_headline_traits(sights, stretch, address, own):
        points = total_points(HEADLINE_POINTS, traits) - nothing
        sentence = _is_sentence(sights[index], traits) and not _NAMED.intersection(traits)
        if points > 0 and not sentence and not (wrapped and _runs_on(index, sights)):
            text, _ = strip_site(sights[index].passage.text)
            found.append(Headline(index, text, round(points, 2), explain_points(HEADLINE_POINTS, traits)))
    return tuple(sorted(found, key=lambda headline: (-headline.points, -headline.index)))


def _is_sentence(sight: Sight, traits: Sequence[str]) -> bool:
    """Whether a passage is a whole sentence; one that asks or shouts may be a headline, but is not broken over lines then."""
    ended = "ends like a sentence" in traits or (sight.ended and sight.passage.is_broken)
    return (ended and sight.prose) or "a sentence of a hard-wrapped text" in traits


def _runs_on(index: int, sights: Sequence[Sight]) -> bool:
    """Whether nothing parts a line from a hard-wrapped text: no blank line, byline or day. A short first paragraph looks the same."""
    beside = [sight for sight in sights[max(0, index - 1) : index + 2] if sight is not sights[index]]
    below = sights[index + 1 : index + 2]
    return not any(sight.passage.gap for sight in below) and not any(sight.byline or sight.form or sight.dated for sight in beside)


def nothing_traits(sights: Sequence[Sight]) -> list[str]:
    """The traits of having no headline: a hard-wrapped text often has none."""
    return ["no headline", "no headline: hard-wrapped" if _is_wrapped(sights) else "no headline: not wrapped"]


def _is_wrapped(sights: Sequence[Sight]) -> bool:
    """Whether a dump is a hard-wrapped text, and not a page that a text browser wrapped."""
    return any(FULL_LINE in sight.passage.joined for sight in sights[:_BELOW]) and not any(sight.whole for sight in sights)


def find_own_traits(sights: Sequence[Sight]) -> list[list[str]]:
    """Of each passage the traits that it has wherever the text stands; none for one that is no candidate."""
    wrapped = _is_wrapped(sights)
    return [_own_traits(sight, wrapped=wrapped) if _is_candidate(sight) else [] for sight in sights]


def _is_candidate(sight: Sight) -> bool:
    short = 0 < len(sight.folded) <= _LONGEST and sight.words <= _LONGEST and not sight.passage.text.endswith(":")  # that is a label
    return short and not (sight.address or sight.form or sight.picture or _is_day(sight))


def _is_day(sight: Sight) -> bool:
    """Whether a line is a day or time and what it is the day of, no more: `Updated 17 May, 9:41 AM; posted 16 May`."""
    return sight.dated and all(
        word.isdigit() or word in FILLERS or (word,) in BY_PHRASE or fold_name(word) in MONTHS_BY_NAME for word in sight.folded
    )


def find_headline_traits(
    sights: Sequence[Sight], stretch: tuple[int, int], address: str = "", own: Sequence[Sequence[str]] | None = None
) -> list[tuple[int, list[str]]]:
    """Every candidate's number and its traits."""
    known_traits = find_own_traits(sights) if own is None else own
    first = stretch[0] if stretch[1] else 0
    page = _Page(
        first=first,
        known=find_vocabulary(sights, stretch),
        slug=_slug_words(address),
        above=Counter(sight.folded for sight in sights[: first + 1]),
        below=frozenset(sight.folded for sight in sights[first + 1 :]),
        titles={sight.folded[:3]: sight.folded for sight in sights[:_TITLE_WITHIN] if len(sight.folded) > 3 and not sight.address},  # noqa: PLR2004
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


def strip_site(title: str) -> tuple[str, str]:
    """A page's title without what the site put behind it, and the site's name: `("Ferry strike ends", "Harbour Post")`.

    Behind a headline stand at most a section and a name, of few words each; of many parts only the first is the headline.
    """
    parts = _SUFFIX.split(title)
    if len(parts) > _MOST_PARTS:
        return parts[0], parts[-1]
    head, name = title, ""
    while len(parts) > 1 and len(parts[-1].split()) <= _NAME and sum(len(part.split()) for part in parts[:-1]) >= _SHORTEST:
        name = name or parts[-1]
        head = head[: head.rindex(parts.pop())]
        head = re.sub(r"[\s|»«·•–—:-]+$", "", head)
    return head, name


@dataclass(frozen=True, slots=True)
class _Page:
    """What candidates are compared with."""

    first: int
    known: frozenset[str]
    slug: frozenset[str]
    above: Counter[tuple[str, ...]]
    below: frozenset[tuple[str, ...]]
    titles: dict[tuple[str, ...], tuple[str, ...]]
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
    title = page.titles.get(sight.folded[:3], ())
    shortened = len(title) > len(sight.folded) and title[: len(sight.folded)] == sight.folded
    twice = page.above[sight.folded] > 1
    present = (
        ("the page's title begins with it", shortened),
        ("at the top, a site's name behind it", index < _TITLE_WITHIN and bool(strip_site(sight.passage.text)[1])),
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
