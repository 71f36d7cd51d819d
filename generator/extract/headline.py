"""The headline: the line that names the article, and how sure that is.

    Ferry strike ends after nine days - Harbour Post        the page's title, first line of many dumps
    ...
    Ferry strike ends after nine days                       the headline over the text

Rule: every short line is a candidate and gets points for what speaks for it: the page's title begins with it, the address
spells it, the text below uses its words, it is marked as a heading, it stands close above the text. The most points win;
the title without the site's name is taken where no line of the page is better.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.boilerplate import split_words
from generator.extract.sight import Sight

_SUFFIX = re.compile(r"\s+(?:[|»«·•–—:]|::|-|--)\s+|\s*\|\s*")
_SHORTEST, _LONGEST = 2, 40  # words
_TITLE_WITHIN = 8  # passages from the top in which the page's title stands
_FULL = 5  # long words of a headline that can be sure to be the text's
_ENOUGH = 4.0  # points without which nothing on a page is called its headline


@dataclass(frozen=True, slots=True)
class Headline:
    """A candidate."""

    index: int
    """Number of its passage."""

    text: str
    points: float
    reasons: tuple[str, ...]


def find_headlines(sights: Sequence[Sight], stretch: tuple[int, int], address: str = "") -> tuple[Headline, ...]:
    """Candidates, best first; ties go to the later line, which is the one over the text."""
    first = stretch[0] if stretch[1] else 0
    known = Counter(word for sight in sights[slice(*stretch)] if sight.prose for word in set(sight.folded) if len(word) > 3)  # noqa: PLR2004
    slug = _slug_words(address)
    said = Counter(sight.folded for sight in sights[: first + 1])
    below = {sight.folded for sight in sights[first + 1 :]}
    titles = {
        start: sight.folded
        for sight in sights[:_TITLE_WITHIN]
        if len(sight.folded) > 3 and not sight.address  # noqa: PLR2004
        for start in (sight.folded[:3],)
    }
    found = []
    for index, sight in enumerate(sights[: stretch[1] + 40]):
        if not _SHORTEST <= max(sight.words, len(sight.folded)) <= _LONGEST or sight.address or not sight.folded:
            continue
        points, reasons = _judge(index, sight, first, known, slug, said[sight.folded], sight.folded in below, titles.get(sight.folded[:3]))
        if points >= _ENOUGH:
            found.append(Headline(index, sight.passage.text, round(points, 2), tuple(reasons)))
    return tuple(sorted(found, key=lambda headline: (-headline.points, -headline.index)))


def _judge(
    index: int,
    sight: Sight,
    first: int,
    known: Counter[str],
    slug: frozenset[str],
    said: int,
    below: bool,  # noqa: FBT001 - a trait
    title: tuple[str, ...] | None,
) -> tuple[float, list[str]]:
    points = 0.0
    reasons = []

    def add(value: float, reason: str) -> None:
        nonlocal points
        points += value
        reasons.append(f"{reason} {value:+.1f}")

    long_words = [word for word in sight.folded if len(word) > 3]  # noqa: PLR2004
    if title and len(title) > len(sight.folded) and title[: len(sight.folded)] == sight.folded:
        add(5, "the page's title begins with it")
    if said > 1 and sight.words > 3:  # noqa: PLR2004
        add(2.5, "it is printed twice above the text")
    if below:
        add(-1, "it comes again below, as sections and teasers do")
    if slug and long_words:
        share = sum(word in slug for word in long_words) / len(long_words)
        if share >= 0.4:  # noqa: PLR2004
            add(4 * share, "the address spells it")
    if long_words:
        add(3 * sum(word in known for word in long_words) / max(len(long_words), _FULL), "the text uses its words")
    if sight.passage.level:
        add({1: 4.0, 2: 2.0}.get(sight.passage.level, 0.5), "it is marked as a heading")
    distance = first - index
    if 0 < distance <= 15:  # noqa: PLR2004
        add(3 - 0.15 * distance, "it stands above the text")
    elif distance < -1:
        add(-3, "it stands below the text's beginning")
    if 4 <= sight.words <= 20:  # noqa: PLR2004
        add(1.5, "it is as long as headlines are")
    if sight.ended and not sight.passage.text.endswith(("?", "!", "\"", "”")):
        add(-2.5, "it ends like a sentence")
    if sight.whole:
        add(-3, "it is a phrase of the page")
    if sight.passage.item:
        add(-2, "it is a list item")
    if sight.linked > 0.8:  # noqa: PLR2004
        add(-1, "it is a link")
    if sight.passage.text[:1].islower():
        add(-1, "it begins small")
    if sight.separator:
        add(-0.5, "it has a separator")
    return points, reasons


def _slug_words(address: str) -> frozenset[str]:
    path = re.sub(r"^\w+://[^/]+", "", address)
    return frozenset(word for word in split_words(re.sub(r"[-_/.+%]+", " ", path)) if len(word) > 3 and not word.isdigit())  # noqa: PLR2004


def strip_site(title: str) -> tuple[str, str]:
    """A page's title without the site's name at its end, and that name: `("Ferry strike ends", "Harbour Post")`."""
    parts = _SUFFIX.split(title)
    if len(parts) < 2:  # noqa: PLR2004
        return title, ""
    name = parts[-1]
    if len(name.split()) > 5:  # noqa: PLR2004 - as long as a headline: no name
        return title, ""
    head = title[: title.rindex(name)]
    return re.sub(r"[\s|»«·•–—:-]+$", "", head), name
