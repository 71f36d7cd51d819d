"""The dates that an article speaks of, each with its sentence, whether the thing happened, and who says so.

    According to the harbour board, the bridge will open on 3 May.     planned; said by the harbour board

What lies after publication is planned, or hypothetical where a word such as `could` or `if` governs it; what lies before
happened. A date that may be either, such as `this year`, goes by the words before it.
"""

import re
from bisect import bisect_right
from itertools import accumulate

from generator.link.dates import Expression, find_expressions
from generator.link.sentences import Span, split_sentences
from generator.model import Article, Block, Mention, Status
from generator.when import When

_GAP = "\n\n"  # a blank line, so that no expression runs from one block into the next

_HYPOTHETICAL = re.compile(r"\b(?:could|might|may|if|whether|unless|would|possibl[ey]|likely|threaten\w*|fears?|alleged\w*)\b")
_PLANNED = re.compile(
    r"""\b(?: will | won['’]t | shall | (?:is|are)\s+(?:to|set|due|going|expected|scheduled|planning) | plans? | planned | scheduled
          | expected | intends? | upcoming | due )\b""",
    re.VERBOSE,
)

_NAME = r"""
    (?: (?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) \s )?
    (?: [a-z]+ \s ){0,2}
    [A-Z][\w.&'’-]*
    (?: \s (?: (?:of|for|and|the|de|von|van|al|bin|on) \s ){0,2} [A-Z][\w.&'’-]* | \s (?:minister|ministry|spokes\w+|officials?|secretary|president) ){0,8}
"""
_SAYS = r"(?:said|says|stated|told|added|announced|claimed|warned|noted|stressed|wrote|insisted|reported|confirmed|declared|argued)"
_WHO = (
    re.compile(rf"\b[Aa]ccording\s to\s (?P<who>{_NAME} | (?:the\s)?(?:[a-z]+\s){{0,3}}[a-z]+ )", re.VERBOSE),
    re.compile(rf"(?P<who>{_NAME}) \s (?:\w+ly\s|also\s|has\s|had\s|further\s|earlier\s)? {_SAYS}\b", re.VERBOSE),
    re.compile(rf"[,”\"]\s* {_SAYS} \s (?P<who>{_NAME})", re.VERBOSE),
)


def find_mentions(article: Article) -> tuple[Mention, ...]:
    """The dates in an article's blocks that could be resolved, in order; vague ones and durations are none.

    Without a publication date only what a text dates by itself is found.
    """
    blocks = article.blocks
    text = _GAP.join(block.text for block in blocks)
    starts = list(accumulate((len(block.text) + len(_GAP) for block in blocks), initial=0))
    sentences: dict[int, tuple[Span, ...]] = {}
    mentions = []
    for expression in find_expressions(text, article.published.day if article.published else None, article.language):
        if expression.when is None:
            continue
        index = bisect_right(starts, expression.start) - 1
        if index not in sentences:
            sentences[index] = split_sentences(blocks[index].text, article.language)
        mention = _mention(expression, expression.when, blocks[index], index, starts[index], sentences[index], article.published)
        mentions.append(mention)
    return tuple(mentions)


def _mention(
    expression: Expression, when: When, block: Block, index: int, offset: int, sentences: tuple[Span, ...], published: When | None
) -> Mention:
    start, end = expression.start - offset, expression.end - offset
    span = next((span for span in sentences if span.start <= start < span.end), Span(0, len(block.text)))
    sentence = block.text[span.start : span.end]
    return Mention(
        index,
        start,
        end,
        expression.text,
        when,
        sentence,
        _status(when, published, sentence, sentence[: start - span.start]),
        find_speaker(sentence),
    )


def _status(when: When, published: When | None, sentence: str, before: str) -> Status:
    """What the text says of the thing, as of its publication."""
    if published is None or when.latest < published.earliest:
        return Status.HAPPENED
    planned, hypothetical = _last(_PLANNED, before), _last(_HYPOTHETICAL, before)
    if when.earliest > published.latest:
        if planned < 0 and hypothetical < 0:
            planned, hypothetical = _last(_PLANNED, sentence), _last(_HYPOTHETICAL, sentence)
        return Status.HYPOTHETICAL if hypothetical > planned else Status.PLANNED
    if when.earliest == when.latest or (planned < 0 and hypothetical < 0):
        return Status.HAPPENED
    return Status.HAPPENED if planned < 0 and hypothetical < 0 else Status.HYPOTHETICAL if hypothetical > planned else Status.PLANNED


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match begins; -1 where there is none."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def find_speaker(sentence: str) -> str | None:
    """Who says so, as the sentence names them; None where it does not."""
    for pattern in _WHO:
        match = pattern.search(sentence)
        if match:
            return " ".join(match["who"].split())
    return None
