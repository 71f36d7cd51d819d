"""A text dump, looked at as a whole: what every field rule goes by.

The way through, in the order of the fields of Dump: lines, the header over them, passages, what is seen of each, the main
stretch of prose, headlines, verdicts on each passage, and headlines again beside the text that these found.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.extract.body.boilerplate import split_words
from generator.extract.body.comments import find_comments
from generator.extract.body.division import NO_TEXT, Verdict, judge_passages
from generator.extract.body.joins import join_lines
from generator.extract.body.passage import Passage
from generator.extract.body.sight import Sight
from generator.extract.body.stretch import find_stretch
from generator.extract.body.traits import Setting, find_traits
from generator.extract.document import Document
from generator.extract.fields.header import Header, find_header
from generator.extract.fields.headline import Headline, find_headlines
from generator.extract.fields.headline_candidates import find_own_traits
from generator.extract.fields.photo import Credit, Picture, find_credits, find_pictures
from generator.extract.fields.teaser import FoundTeaser, find_teasers
from generator.extract.text.language import detect_language
from generator.extract.text.lines import Line, read_lines

_FEWEST_SUBHEAD, _MOST_SUBHEAD = 2, 12  # words
_INTERRUPTING = frozenset({"advert", "credit"})
_TOP = 12  # lines among which the page's address stands alone


@dataclass(frozen=True, slots=True)
class Dump:
    """A dump, and everything that was seen of it."""

    document: Document
    lines: tuple[Line, ...]
    header: Header | None
    """The unlabelled metadata over the text, where there is any."""

    passages: tuple[Passage, ...]
    """What the lines below the header make."""

    sights: tuple[Sight, ...]
    stretch: tuple[int, int]
    headlines: tuple[Headline, ...]
    pictures: tuple[Picture, ...]
    credited: tuple[Credit, ...]
    teasers: tuple[FoundTeaser, ...]
    verdicts: tuple[Verdict, ...]
    span: tuple[int, int]
    """First passage judged to be text, and the one after the last; `(0, 0)` where there is none."""

    language: str | None

    @property
    def anchor(self) -> int | None:
        """The passage of the headline that stands closest over the text, where it is printed more than once."""
        if not self.headlines:
            return None
        first = self.headlines[0]
        named = {split_words(first.text), self.sights[first.index].folded}
        above = [index for index, sight in enumerate(self.sights[: self.span[0] + 2]) if sight.folded in named]
        return max(above, default=first.index)


def read_dump(document: Document) -> Dump:
    """A document's text, looked at."""
    lines = read_lines(document.text, document.first_line)
    header = find_header(lines)
    passages = join_lines(lines[header.end :] if header else lines)
    sights = tuple(map(Sight, passages))
    stretch = find_stretch(sights)
    address = find_top_address(lines)
    pictures = find_pictures(passages)
    credited = find_credits(passages)
    teasers = find_teasers(sights, pictures, stretch[0])
    collections = {sights[index].folded for teaser in teasers for index in range(teaser.passages[0], teaser.passages[1] - 1)}
    captions = {index for credit in credited for index in range(credit.passages[0], credit.passages[1] + 1)}
    own = [
        [] if index in captions or sights[index].folded in collections else traits for index, traits in enumerate(find_own_traits(sights))
    ]
    anchors = find_headlines(sights, stretch, address, own)
    verdicts = _judge(sights, stretch, anchors[0].index if anchors else None, _find_described(pictures, credited, teasers))
    span = find_span(verdicts)
    bounds = span if span[1] else stretch
    headlines = anchors if bounds == stretch else find_headlines(sights, bounds, address, own)  # now that the text's bounds are known
    prose = "\n".join(passage.text for passage in passages[slice(*stretch)])
    language = detect_language(prose or document.text)
    return Dump(
        document=document,
        lines=lines,
        header=header,
        passages=passages,
        sights=sights,
        stretch=stretch,
        headlines=headlines,
        pictures=pictures,
        credited=credited,
        teasers=teasers,
        verdicts=verdicts,
        span=span,
        language=language,
    )


def _judge(sights: Sequence[Sight], stretch: tuple[int, int], headline: int | None, described: frozenset[int]) -> tuple[Verdict, ...]:
    """A verdict on each passage; pictures and teasers are not text, and the text beside them is judged as if they were not there.

    So it is beside a subhead, which looks like a menu's entry to the points: it is text where both its neighbours are.
    """
    subheads = {index for index in range(1, len(sights) - 1) if index not in described and _is_subhead(*sights[index - 1 : index + 2])}
    apart = {index for index in range(1, len(sights) - 1) if _interrupts(*sights[index - 1 : index + 2])}
    kept = [index for index in range(len(sights)) if index not in described and index not in subheads and index not in apart]
    place = {index: number for number, index in enumerate(kept)}
    bounds = tuple(sum(index < bound for index in kept) for bound in stretch)
    setting = Setting(place.get(headline) if headline is not None else None, (bounds[0], bounds[1]))
    judged = _start_at_dateline(judge_passages(find_traits([sights[index] for index in kept], setting)), [sights[index] for index in kept])
    verdicts = [judged[place[index]] if index in place else NO_TEXT for index in range(len(sights))]
    comments = find_comments(sights)
    verdicts[comments:] = [replace(verdict, text=False) for verdict in verdicts[comments:]]
    for index in subheads:
        if verdicts[index - 1].text and verdicts[index + 1].text:
            verdicts[index] = replace(verdicts[index + 1], traits=("subhead between prose",))
    return tuple(verdicts)


def _is_subhead(above: Sight, sight: Sight, below: Sight) -> bool:
    """Whether a passage is a few words that end like no sentence, alone between two passages of prose, and no phrase of a page."""
    if not (above.prose and above.ended and below.prose and below.ended):
        return False
    short = not sight.prose and not sight.ended and _FEWEST_SUBHEAD <= sight.words <= _MOST_SUBHEAD
    return short and not (sight.kinds or sight.form or sight.copyright)


def _interrupts(above: Sight, sight: Sight, below: Sight) -> bool:
    """Whether a passage is a label of an advert or a picture's, alone between two passages of prose."""
    between = above.prose and above.ended and below.prose and below.ended
    return between and not (sight.prose or sight.ended) and not _INTERRUPTING.isdisjoint(sight.whole)


def _start_at_dateline(verdicts: tuple[Verdict, ...], sights: Sequence[Sight]) -> tuple[Verdict, ...]:
    """Verdicts by which a text begins at its dateline, where most of it stands behind one: above it are blurbs and captions."""
    filed = next((index for index, sight in enumerate(sights) if sight.dateline and verdicts[index].text), 0)
    words = [sight.words if verdict.text else 0 for sight, verdict in zip(sights, verdicts, strict=True)]
    if sum(words[:filed]) >= sum(words[filed:]):
        return verdicts
    return (*(replace(verdict, text=False) for verdict in verdicts[:filed]), *verdicts[filed:])


def _find_described(pictures: Sequence[Picture], credited: Sequence[Credit], teasers: Sequence[FoundTeaser]) -> frozenset[int]:
    """The passages that are pictures' texts and credits, or teasers."""
    return frozenset(
        {picture.index for picture in pictures}
        | {index for credit in credited for index in credit.passages}
        | {index for teaser in teasers for index in range(*teaser.passages)}
    )


def find_span(verdicts: tuple[Verdict, ...]) -> tuple[int, int]:
    """First passage judged to be text and the one after the last; `(0, 0)` where there is none."""
    text = [index for index, verdict in enumerate(verdicts) if verdict.text]
    return (text[0], text[-1] + 1) if text else (0, 0)


def find_top_address(lines: tuple[Line, ...]) -> str:
    """The address that stands alone on one of the first lines; empty where none does."""
    return next((line.text for line in lines[:_TOP] if line.form == "address"), "")
