"""The dates that an article speaks of, each with its sentence, whether the thing happened, and who says so.

    According to the Harbour Board, the bridge will open on 3 May.     planned; said by the Harbour Board

What lies after publication is planned, or hypothetical where a word such as `could` or `if` governs it; what lies before
happened. A date that may be either, such as `this year`, goes by the words before it.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

from generator.link.dates import Expression, find_expressions
from generator.link.recall import Recall, work_afresh
from generator.link.sentences import Span, split_sentences
from generator.link.speakers import find_speaker
from generator.model import Article, Mention, Status
from generator.when import When

_GAP = "\n\n"  # a blank line, so that no expression runs from one block into the next
_LONGEST_SENTENCE = 1000  # characters; of a text without stops what stands around the date is its sentence

# `LOWMOOR, 3 May (Northern Wire) - The dam broke`: where and when it was filed is no part of what it tells.
_DATELINE = re.compile(r"[A-Z].{0,120}?\([A-Z][\w.’' ]{1,24}\)\s*[-–—]{1,2}\s+(?=[\"“‘]?[A-Z\d])")

_BRACKET = re.compile(r"[\W_]*\([^()]{1,60}\)\W*(?=[\"“‘]?[A-Z])")  # `(Update 8:45 p.m.) The dam broke`

# `Also, the Harbour Board said` hangs on the sentence before; what follows does not.
_LINK = re.compile(
    r"(?:Also|However|Meanwhile|Moreover|Furthermore|Additionally|In\saddition|Besides|Separately|Nevertheless|Nonetheless),\s(?=[A-Z])"
)

_HYPOTHETICAL = re.compile(r"\b(?:could|might|may|if|whether|unless|would|possibl[ey]|likely|threaten\w*|fears?|alleged\w*)\b")
_PLANNED = re.compile(
    r"""\b(?: will | won['’]t | shall | (?:is|are)\s+(?:to|set|due|going|expected|scheduled|planning) | plans? | planned | scheduled
          | expected | intends? | upcoming | due )\b""",
    re.VERBOSE,
)


# Of the day of publication itself: `is to be launched this morning`, but `plans for the bridge were announced today`.
_TO_COME = re.compile(r"\b(?:will|won['’]t|shall|(?:is|are)\s+(?:to|set|due|going|expected|scheduled|planning))\b")
_OVER = re.compile(r"(?<!\bbe\s)\b(?:\w{2,}ed|said|told|was|were|had|has|have|did)\b")


class MentionReader:
    """The mentions of articles by their keys, each article read once, and only when it is asked for."""

    def __init__(self, articles: Mapping[str, Article], recall: Recall = work_afresh) -> None:
        self._articles, self._recall = articles, recall
        self._mentions: dict[str, tuple[Mention, ...]] = {}

    def __getitem__(self, key: str) -> tuple[Mention, ...]:
        if key not in self._mentions:
            self._mentions[key] = self._recall(find_mentions, self._articles[key])
        return self._mentions[key]

    def replace(self, articles: Mapping[str, Article]) -> "MentionReader":
        """A reader of other versions of the articles, which reads again only those that differ."""
        reader = MentionReader(articles, self._recall)
        reader._mentions = {key: found for key, found in self._mentions.items() if articles.get(key) is self._articles[key]}
        return reader


def find_mentions(article: Article) -> tuple[Mention, ...]:
    """The dates in an article's blocks that could be resolved, in order; vague ones and durations are none.

    Without a publication date only what a text dates by itself is found. Linear in the length of the text.
    """
    blocks = article.blocks
    starts = list(accumulate((len(block.text) + len(_GAP) for block in blocks), initial=0))
    anchor = article.published.day if article.published else None
    sentences: dict[int, tuple[Span, ...]] = {}
    mentions = []
    for expression in find_expressions(_GAP.join(block.text for block in blocks), anchor, article.language):
        if expression.when is None or expression.is_bare_time:
            continue
        index = bisect_right(starts, expression.start) - 1
        text = blocks[index].text
        if index not in sentences:
            sentences[index] = split_sentences(text, article.language)
        start, end = expression.start - starts[index], expression.end - starts[index]
        dateline = _DATELINE.match(text)
        if dateline and start < dateline.end():
            continue
        span = _sentence_around(start, end, sentences[index])
        if dateline and span.start < dateline.end():
            span = Span(dateline.end(), span.end)
        for opening in (_BRACKET, _LINK):
            match = opening.match(text, span.start, start)
            if match:
                span = Span(match.end(), span.end)
        sentence, before = text[span.start : span.end], text[span.start : start]
        status = _status(expression, article.published, sentence, before)
        mentions.append(Mention(index, start, end, expression.text, expression.when, sentence, status, find_speaker(sentence)))
    return tuple(mentions)


def _sentence_around(start: int, end: int, sentences: tuple[Span, ...]) -> Span:
    """The sentence that an expression begins in; of an endless one the part around it."""
    span = sentences[max(bisect_right(sentences, (start, float("inf"))) - 1, 0)]
    if span.end - span.start <= _LONGEST_SENTENCE:
        return span
    around = (_LONGEST_SENTENCE - (end - start)) // 2
    return Span(max(span.start, start - around), min(span.end, end + around))


def _status(expression: Expression, published: When | None, sentence: str, before: str) -> Status:
    """What the text says of the thing, as of its publication."""
    when = expression.when
    if published is None or when is None or when.latest < published.earliest:
        return Status.HAPPENED
    if expression.is_ahead and when.latest >= published.earliest:
        return Status.PLANNED
    if when.latest == published.earliest:
        to_come = max((match.end() for match in _TO_COME.finditer(before)), default=-1)
        over = max((match.end() for match in _OVER.finditer(before)), default=-1)
        return Status.PLANNED if to_come > -1 and to_come >= over else Status.HAPPENED
    planned, hypothetical = _last(_PLANNED, before), _last(_HYPOTHETICAL, before)
    if planned < 0 and hypothetical < 0:
        if when.earliest <= published.latest:
            return Status.HAPPENED
        planned, hypothetical = _last(_PLANNED, sentence), _last(_HYPOTHETICAL, sentence)
    if expression.is_over and planned >= hypothetical:
        return Status.HAPPENED
    return Status.HYPOTHETICAL if hypothetical > planned else Status.PLANNED


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match begins; -1 where there is none."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)
