"""The headline: the line that names the article, and how sure that is.

    Ferry strike ends after nine days - Harbour Post        the page's title, first line of many dumps
    ...
    Ferry strike ends after nine days                       the headline over the text
    By Ana Reis
    17 May 2024

Rule: every short line is a candidate and gets points for its traits (HEADLINE_POINTS in body/weights.py): the page's title begins
with it, the address spells it, the text below uses its words, it is marked as a heading, a byline or day stands below it,
it stands close above the text. The most points win, unless having no headline has more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.body.steps import explain_points, total_points
from generator.extract.body.weights import HEADLINE_POINTS
from generator.extract.fields.headline_candidates import LONG, is_wrapped
from generator.extract.fields.headline_traits import find_headline_traits, nothing_traits
from generator.extract.fields.page_title import strip_site

_TITLED = "the page's title begins with it"

# What names a whole sentence a headline, which it is not otherwise.
_NAMED = frozenset(
    {
        _TITLED,
        "twice above the text",
        "beside an address or a day at the top",
        "heading of level 1",
        "heading of level 2",
        "1 lines above a day",
    }
)

_STRANGE = frozenset({"0 words that the text uses", "1 words that the text uses"})
_KNOWN = frozenset({"4 to 5 words that the text uses", "6 or more words that the text uses"})

_DEK = 0.3  # points that a dek may have more than its headline
_SIGNED = 3  # passages below a headline in which byline or day stand
_FAR = 15  # passages below a page's masthead
_SHARED = 0.5  # of its words that a headline shares with a title


@dataclass(frozen=True, slots=True)
class Headline:
    """A candidate."""

    index: int
    """Number of its passage."""

    text: str
    """Without the site's name behind it."""

    points: float
    """More than having no headline would have."""

    traits: tuple[str, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """The traits that weighed most, with their points."""
        return explain_points(HEADLINE_POINTS, self.traits)


def find_headlines(sights: Sequence[Sight], stretch: tuple[int, int], address: str, own: Sequence[Sequence[str]]) -> tuple[Headline, ...]:
    """Candidates that speak for themselves, best first; ties go to the later line, which is the one over the text.

    `own`: of each passage the traits that it has wherever the text stands, from `find_own_traits`.
    """
    nothing = total_points(HEADLINE_POINTS, nothing_traits(sights))
    wrapped = is_wrapped(sights)
    found = []
    for index, traits in find_headline_traits(sights, stretch, address, own):
        points = round(total_points(HEADLINE_POINTS, traits) - nothing, 2)
        if points <= 0 or (wrapped and _runs_on(index, sights)):
            continue
        if _NAMED.intersection(traits) or not _is_sentence(sights[index], traits):
            text, _ = strip_site(sights[index].passage.text)
            found.append(Headline(index, text, points, tuple(traits)))
    found.sort(key=lambda headline: (-headline.points, -headline.index))
    best = _find_own(found, sights) if found else None
    return (replace(best, points=found[0].points), *(one for one in found if one is not best)) if best else tuple(found)


def _find_own(found: Sequence[Headline], sights: Sequence[Sight]) -> Headline | None:
    """What is the headline rather than the candidate with the most points, where that is its dek or a title made for search."""
    best = sights[found[0].index]
    rule = _is_retold if strip_site(best.passage.text)[1] else _has_dek
    top = found[0]
    return next(
        (one for one in found[1:] if rule(one, top, sights) or _is_far_below(one, top, sights) or _is_titled(one, top)),
        None,
    )


def _has_dek(one: Headline, best: Headline, sights: Sequence[Sight]) -> bool:
    """Whether the best candidate is the dek of another: it stands right below, and is hardly better."""
    sight = sights[one.index]
    like = sight.words >= LONG and not (sight.dated or sight.inner_ends or sight.folded == sights[best.index].folded)
    return one.index == best.index - 1 > 1 and round(best.points - one.points, 2) <= _DEK and like


def _is_retold(one: Headline, best: Headline, sights: Sequence[Sight]) -> bool:
    """Whether the best candidate, a page's title, tells a headline over byline or day in other words."""
    own, title = sights[one.index].folded, tuple(split_words(best.text))
    signed = _is_signed(one.index, sights) and not sights[one.index].dated
    telling = sights[one.index].telling
    shared = len(set(telling) & set(title)) >= max(2, _SHARED * len(set(telling)))
    cut = " ".join(own) in " ".join(title) or " ".join(title) in " ".join(own) or one.text.endswith(("…", "..."))
    return one.index > best.index and signed and shared and not cut and one.points >= best.points / 2


def _is_far_below(one: Headline, best: Headline, sights: Sequence[Sight]) -> bool:
    """Whether the best candidate is a masthead or a notice of the page, and another, signed far below it, has the text's words."""
    told = not _STRANGE.isdisjoint(best.traits) and not _KNOWN.isdisjoint(one.traits)
    return told and one.index - best.index > _FAR and _is_signed(one.index, sights) and one.points >= best.points / 2


def _is_titled(one: Headline, best: Headline) -> bool:
    """Whether the page's title says one, and the best candidate, of which it says nothing, heads an entry below it: a live blog's."""
    below = best.index > one.index and _TITLED in one.traits and _TITLED not in best.traits
    return below and one.points >= best.points / 2


def _is_signed(index: int, sights: Sequence[Sight]) -> bool:
    """Whether a byline or day stands right below a passage."""
    return any(sight.byline or (sight.dated and not sight.prose) for sight in sights[index + 1 : index + 1 + _SIGNED])


def _is_sentence(sight: Sight, traits: Sequence[str]) -> bool:
    """Whether a passage is a whole sentence; one that asks or shouts may be a headline, but is not broken over lines then."""
    ended = "ends like a sentence" in traits or (sight.ended and sight.passage.is_broken)
    return (ended and sight.prose) or "a sentence of a hard-wrapped text" in traits


def _runs_on(index: int, sights: Sequence[Sight]) -> bool:
    """Whether nothing parts a line from a hard-wrapped text: no blank line, byline or day. A short first paragraph looks the same."""
    beside = [sight for sight in sights[max(0, index - 1) : index + 2] if sight is not sights[index]]
    below = sights[index + 1 : index + 2]
    return not any(sight.passage.gap for sight in below) and not any(sight.byline or sight.form or sight.dated for sight in beside)
