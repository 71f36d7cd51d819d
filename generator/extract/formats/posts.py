"""Posts of a messenger's channel, as its reader copies or exports them: a line with the channel and the moment over each.

    Harbour Post, [17.05.2024 09:30]
    [ Photo ]
    Pilots return to work after nine days

    Pilots in the northern ports voted on Friday to return to work.
    @harbourpost

Rule: the first line is such a line; each with the same channel begins a post. The first line of a post is its headline where it
ends like no sentence and more is said below it. What stands in for a picture, and the channel's own handle below, are left out.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.extract.dates.printed_date import parse_date
from generator.extract.document import Document, take_articles
from generator.extract.text.characters import clean_text
from generator.extract.text.encoding import decode_bytes
from generator.extract.text.sentence import count_words, ends_sentence
from generator.model import Block, BlockKind, Evidence, Problem

_HEAD = re.compile(r"(?P<channel>[^\s,\[][^\n\[\]]{0,80}), \[(?P<when>\d[^\n\[\]]{5,30})\][ \t]*$", re.MULTILINE)
_STAND_IN = re.compile(r"\[ ?[^\[\]]{1,30} ?\]")
_HANDLE = re.compile(r"(?:^|\s)@\w")
_LONGEST_FOOT = 5  # words of a line that names the channel's handle and no more
_LONGEST_HEADLINE = 30  # words


def is_posts(head: str, name: str) -> bool:  # noqa: ARG001 - the content alone tells
    """Whether a text's first line is a channel and a moment."""
    match = _HEAD.match(head.lstrip())
    return match is not None and parse_date(match["when"]) is not None


def read_posts(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each post that has words."""
    decoded = decode_bytes(data)
    lines = clean_text(decoded.text).split("\n")
    heads = [(index, match) for index, line in enumerate(lines) if (match := _HEAD.fullmatch(line)) and parse_date(match["when"])]
    heads = [(index, match) for index, match in heads if match["channel"] == heads[0][1]["channel"]]
    ends = [*(index for index, _ in heads), len(lines)]
    parts, rest = take_articles(seed, zip(heads, pairwise(ends), strict=True))
    problems = (*([Problem(seed, 0, decoded.doubt)] if decoded.doubt else []), *rest)
    names = [seed] if len(parts) == 1 else [f"{seed}#{number}" for number in range(1, len(parts) + 1)]
    posts = [
        _read_post(name, match, lines[first + 1 : end], first + 1) for name, ((_, match), (first, end)) in zip(names, parts, strict=True)
    ]
    return (*(post for post in posts if post.text.strip()), *(Document(seed, problems=(problem,)) for problem in problems))


def _read_post(seed: str, head: re.Match[str], lines: Sequence[str], line: int) -> Document:
    """One post. `line`: the number in the seed of the line over it."""
    when = parse_date(head["when"])
    evidence = [Evidence("source", head["channel"].strip(), "channel over a post", (line, line), confidence=0.9)]
    if when:
        evidence.append(Evidence("published", when.edtf, "moment over a post", (line, line), confidence=0.95))
    said = [index for index, text in enumerate(lines) if text.strip()]
    left = [index for index in said if _STAND_IN.fullmatch(lines[index].strip())]
    if said and _HANDLE.search(lines[said[-1]]) and count_words(lines[said[-1]]) <= _LONGEST_FOOT:
        left.append(said[-1])
    kept = [index for index in said if index not in left]
    first = kept[0] if kept else 0
    if len(kept) > 1 and not ends_sentence(lines[first]) and count_words(lines[first]) <= _LONGEST_HEADLINE:
        evidence.append(Evidence("headline", lines[first].strip(), "first line of a post", (line + 1 + first,) * 2, confidence=0.85))
        kept = kept[1:]
    body = set(kept)
    return Document(
        seed,
        "\n".join(text if index in body else "" for index, text in enumerate(lines)),
        line + 1,
        is_body=True,
        left_out=tuple(Block(BlockKind.PARAGRAPH, lines[index].strip(), (line + 1 + index,) * 2) for index in sorted(left)),
        evidence=tuple(evidence),
    )
