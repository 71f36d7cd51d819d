"""The byline: who wrote an article.

    Ferry Strike Ends After Nine Days
    By Ana Reis                                   or her name alone: what stands around it says whether it signs
    Monday 17 May 2024 9:30 am

Rule: every passage around headline and text that has the form of a signature is a candidate and gets points (BYLINE_POINTS)
for its form and for where it stands: below the headline, beside a day or a role, behind the text; a given name speaks for a
person, words of the headline or of a picture's line against one. The most points win. Whom a biography behind the text calls
a writer signs where nobody else does.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.body.steps import Steps, explain_points, total_points
from generator.extract.dates.date_labels import FILLERS
from generator.extract.fields import signature
from generator.extract.fields.biography import find_biography
from generator.extract.fields.given_names import begins_with_given_name
from generator.extract.fields.headline_candidates import TITLE_WITHIN
from generator.extract.fields.names import LABEL
from generator.extract.fields.page_title import split_site, strip_site
from generator.extract.fields.signature import LONGEST, Signature, parse_signature
from generator.extract.text.sentence import begins_small
from generator.model import Evidence

BYLINE_POINTS: Mapping[str, float] = MappingProxyType(
    {
        signature.ANNOUNCED: 0.65,
        signature.BEHIND_DAY: 0.6,
        signature.BESIDE_DAY: 0.45,
        signature.LINKED: 0.6,
        signature.REPORTING: 0.55,
        signature.WITH_ROLE: 0.2,
        signature.ALONE: 0.1,
        signature.AGENCY: 0.15,
        "below the headline": 0.2,
        "directly below the headline": 0.1,
        "above the headline": -0.05,
        "right above the text": 0.05,
        "alone right behind the text": 0.15,
        "behind the text": -0.15,
        "further behind the text": -0.3,
        "among comments": -0.6,
        "below a label of other articles": -0.6,
        "a sentence goes on below it": -0.5,
        "a list item": -0.15,
        "between bare numbers": -0.4,
        "a day beside it": 0.2,
        "a role, handle or reading time below it": 0.15,
        "a given name": 0.25,
        "a given name, again beyond the text": 0.2,
        "announced behind the text, alone above it": 0.4,
        "behind the page's title": 0.3,
        "one word": -0.1,
        "words of the headline": -0.6,
        "beside a picture's credit": -0.5,
        "the text speaks of it": -0.35,
        "letters without capitals": -0.5,
        "4 to 8 passages away": -0.05,
        "9 or more passages away": -0.1,
    }
)
_away = Steps("passages away", 3, 8)
_ENOUGH = 0.5  # points below which nobody signs
_SUREST = 0.95


# Forms that stand above a text; behind it they are those of comments and of other articles.
_SHOWN_ABOVE = frozenset({signature.ANNOUNCED, signature.BEHIND_DAY, signature.BESIDE_DAY, signature.AGENCY})
_FOLLOWS = re.compile(
    r"@\w|(?<!\d)\d{1,3}\s*min(?:ute)?s?\s+read|follow\b|contributor|editor\b|reporter\b|writer\b|correspondent", re.IGNORECASE
)
_CREDIT = re.compile(
    r"©|\b(?:art|bild(?:er)?|credits?|fotos?|getty|illustrations?|images?|imagen|photos?|photographs?|photography|pictures?|titelbild|фото)\b",
    re.IGNORECASE,
)
_REACH = 14  # passages around headline and text in which a byline stands: captions, or labels of other articles, stand between
_CLOSE = 4  # passages below the headline, above the text and behind it that are close to it
_BESIDE = 2  # passages between a name and what follows bylines
_SHORTEST_TITLE = 4  # words
_LONGEST_TEXT = 10_000  # characters of a text that are searched for a name


def find_bylines(sights: Sequence[Sight], headline: int | None, span: tuple[int, int]) -> tuple[Evidence, ...]:
    """Evidence for authors, one for each, those of the best byline first."""
    anchors = _find_anchors(sights, headline, span)
    page = _Page(sights, headline, anchors, span)
    places = {index for at in (*anchors, span[0], page.end) for index in range(at - _REACH, at + _REACH)}
    found: list[_Byline] = []
    for index in sorted(places & set(range(len(sights)))):
        signed = parse_signature(sights, index)
        if signed is None or index in anchors:
            continue
        traits = [signed.form, *page.find_traits(index, signed)]
        points = round(total_points(BYLINE_POINTS, traits), 2)
        if points >= _ENOUGH:
            rule = "; ".join((signed.form, *explain_points(BYLINE_POINTS, traits[1:], 2)))
            found.append(_Byline(points, signed, rule))
    said = [(one.points, one.evidence) for one in _join_bylines(found)]
    said += [(one.confidence, [one]) for one in find_biography(sights, span[1])]
    return tuple(evidence for _, names in sorted(said, key=lambda one: -one[0]) for evidence in names)


@dataclass(frozen=True, slots=True)
class _Byline:
    """A candidate that has points enough."""

    points: float
    signed: Signature
    rule: str

    @property
    def evidence(self) -> list[Evidence]:
        """One for each author."""
        sure = min(_SUREST, self.points)
        return [Evidence("authors", name, self.rule, self.signed.lines, confidence=sure) for name in self.signed.names]


def _join_bylines(found: Sequence[_Byline]) -> list[_Byline]:
    """The bylines, those that stand below one another in one form made one: By Ana Reis / By João Lund."""
    out: list[_Byline] = []
    for one in found:
        above = out[-1] if out else None
        if above and above.signed.form == one.signed.form != signature.AGENCY and one.signed.lines[0] - above.signed.lines[1] == 1:
            names = tuple(dict.fromkeys((*above.signed.names, *one.signed.names)))
            signed = replace(above.signed, names=names, lines=(above.signed.lines[0], one.signed.lines[1]))
            out[-1] = replace(above, points=max(above.points, one.points), signed=signed)
        else:
            out.append(one)
    return out


def _find_anchors(sights: Sequence[Sight], headline: int | None, span: tuple[int, int]) -> list[int]:
    """Where the headline is printed above the text, or where the text begins."""
    if headline is None:
        return [span[0]]
    words = sights[headline].folded
    return sorted({headline, *(index for index, sight in enumerate(sights[: span[0] + 2]) if sight.folded == words)})


class _Page:
    """What a candidate is compared with."""

    def __init__(self, sights: Sequence[Sight], headline: int | None, anchors: Sequence[int], span: tuple[int, int]) -> None:
        self._sights, self._anchors = sights, anchors
        last = next((index for index in range(span[1] - 1, span[0] - 1, -1) if sights[index].prose), (span[1] or len(sights)) - 1)
        self.end = last + 1
        self._span = span[0], self.end  # a signature or day below the last sentence may be taken for text
        self._headline = frozenset(split_words(strip_site(sights[headline].passage.text)[0])) if headline is not None else frozenset()
        self._said_above = frozenset(_bare(sight) for sight in sights[: span[0]] if sight.words <= LONGEST)
        self._said_behind = frozenset(_bare(sight) for sight in sights[last + 1 :] if sight.words <= LONGEST)
        self._titled = {tuple(split_words(part)) for sight in sights[:TITLE_WITHIN] for part in split_site(sight.passage.text)}
        opening = sights[span[0] : span[0] + (span[1] - span[0]) * 2 // 3 + 1]  # an author's box may end the text
        self._text = "\n".join(sight.passage.text for sight in opening if sight.prose)[:_LONGEST_TEXT]

    def find_traits(self, index: int, signed: Signature) -> Iterator[str]:
        """The traits of a candidate's place, and of its names."""
        sights, (first, end) = self._sights, self._span
        last = index + (signed.lines != sights[index].passage.lines)  # its name may stand on the passage behind it
        anchor = self._nearest(index)
        own = tuple(split_words(signed.names[0]))
        alone = signed.form == signature.ALONE
        given = signed.form != signature.AGENCY and begins_with_given_name(signed.names[0])
        beside = [*sights[max(0, index - 1) : index], *self._below(last)]
        dated = any(sight.dated for sight in beside)
        present = (
            ("below the headline", anchor < index <= max(first, min(anchor + _CLOSE, end - 1))),
            ("directly below the headline", index == anchor + 1),
            ("above the headline", index < anchor),
            ("right above the text", first - _CLOSE <= last < first),
            ("a list item", alone and sights[index].passage.item),
            ("between bare numbers", alone and len(beside) > 1 and all(sight.passage.text.isdigit() for sight in beside[:2])),
            ("alone right behind the text", alone and end <= last <= end + 1),
            ("behind the text", index >= end and (signed.form in _SHOWN_ABOVE or dated)),
            ("further behind the text", last >= end + _CLOSE),
            ("among comments", self._among_comments(index, alone=alone)),
            ("below a label of other articles", index < first and self._is_of_others(anchor, index)),
            ("a sentence goes on below it", alone and any(_goes_on(sight) for sight in sights[last + 1 : last + 2])),
            ("a day beside it", index < end and (dated or (signed.form == signature.AGENCY and sights[index].dated))),
            ("a role, handle or reading time below it", any(_announces(sight) for sight in beside[1:])),
            ("a given name", given),
            ("a given name, again beyond the text", given and own in (self._said_above if index >= end else self._said_behind)),
            ("announced behind the text, alone above it", signed.form == signature.ANNOUNCED and index >= end and own in self._said_above),
            ("behind the page's title", signed.form != signature.AGENCY and own in self._titled),
            ("one word", len(own) == 1 and signed.form != signature.AGENCY),
            ("words of the headline", self._headline.issuperset(own) or (alone and not self._headline.isdisjoint(own))),
            ("beside a picture's credit", self._is_credit(index, last)),
            ("the text speaks of it", alone and signed.names[0] in self._text),
            (
                "letters without capitals",
                not given and signed.form in {signature.ALONE, signature.BESIDE_DAY} and not signed.names[0][0].isupper(),
            ),
        )
        yield from (name for name, holds in present if holds)
        yield _away[min(abs(index - anchor), abs(index - first), abs(index - end))]

    def _below(self, index: int) -> list[Sight]:
        """What stands next below a passage, words that only link apart: Ana Reis / on / May 17."""
        return [sight for sight in self._sights[index + 1 : index + 2 + _BESIDE] if sight.passage.text.lower() not in FILLERS][:_BESIDE]

    def _nearest(self, index: int) -> int:
        """The anchor that a passage belongs to: the last one above it, or the first."""
        return self._anchors[max(0, bisect_left(self._anchors, index) - 1)]

    def _among_comments(self, index: int, *, alone: bool) -> bool:
        """Whether a label of comments stands right above a name alone, or anywhere between the text and a passage behind it."""
        end = self._span[1]
        between = [sight for sight in self._sights[end:index] if not sight.prose]
        right_above = self._sights[max(0, index - 1) : index] if alone else ()
        return any("comments" in sight.kinds for sight in between) or any("comments" in sight.whole for sight in right_above)

    def _is_of_others(self, anchor: int, index: int) -> bool:
        """Whether a headline stands right above a byline, and a label of other articles above that."""
        above = self._sights[max(0, index - _REACH, anchor + 1) : index]
        titled = bool(above) and above[-1].words >= _SHORTEST_TITLE and not (above[-1].dated or above[-1].prose or above[-1].whole)
        return titled and any("related" in sight.whole for sight in above)

    def _is_credit(self, index: int, last: int) -> bool:
        above = self._sights[index - 1 : index] if index else ()
        own = self._sights[index : last + 1]
        return any(sight.words <= LONGEST and _CREDIT.search(sight.passage.text) for sight in own) or any(
            (sight.words == 1 or sight.passage.text.endswith(":")) and _CREDIT.search(sight.passage.text) for sight in above
        )


def _bare(sight: Sight) -> tuple[str, ...]:
    """The words of a passage without a word for `by` before them."""
    return tuple(split_words(LABEL.sub("", sight.passage.text, count=1))) if sight.byline else sight.folded


def _announces(sight: Sight) -> bool:
    """Whether a passage is what stands below bylines."""
    return sight.words <= LONGEST and bool(_FOLLOWS.search(sight.passage.text))


def _goes_on(sight: Sight) -> bool:
    """Whether a passage begins in the middle of a sentence."""
    return sight.prose and (begins_small(sight.passage.text) or sight.passage.text[0] == "(")
