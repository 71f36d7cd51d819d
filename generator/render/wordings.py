"""The same sentence in several wordings, with the words that differ in bold: legible without colour, and in plain text.

    - [Morning Post](...): The minister wants to **soothe** Oslo's concerns.
    - [Evening Mail](...): The minister wants to **calm** Oslo's concerns.

The rule: the first wording is compared with each other one word by word (longest common blocks, Ratcliff and Obershelp 1988,
as `difflib` has it), case and punctuation aside. In the first a word is marked that any other lacks; in each other, a word
that the first lacks.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from generator.markdown_text import clean_text, escape_text

LIMIT = 300  # words; comparing is quadratic in them, and a sentence has fewer

_LEADING, _TRAILING = re.compile(r"\A[^\w\s]+(?=\w)"), re.compile(r"(?<=\w)[^\w\s]+\Z")


def mark_wordings(sentences: Sequence[str]) -> tuple[str, ...]:
    """Each sentence as Markdown for the inside of a line, the words that differ in bold."""
    words = [clean_text(sentence).split(" ") for sentence in sentences]
    if not words or max(map(len, words)) > LIMIT:
        return tuple(escape_text(sentence) for sentence in sentences)
    first_shared = set(range(len(words[0])))
    shared = [first_shared]
    for other in words[1:]:
        blocks = SequenceMatcher(None, _bare(words[0]), _bare(other), autojunk=False).get_matching_blocks()
        first_shared &= {block.a + step for block in blocks for step in range(block.size)}
        shared.append({block.b + step for block in blocks for step in range(block.size)})
    return tuple(_mark(sentence, same) for sentence, same in zip(words, shared, strict=True))


def group_wordings(sentences: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Which of the sentences have the same words, by number, in order of the first of each."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, sentence in enumerate(sentences):
        groups.setdefault(tuple(_bare(clean_text(sentence).split(" "))), []).append(number)
    return tuple(map(tuple, groups.values()))


def _bare(words: Sequence[str]) -> list[str]:
    return [_TRAILING.sub("", _LEADING.sub("", word)).casefold() or word for word in words]


def _mark(words: Sequence[str], shared: set[int]) -> str:
    """Runs of differing words in bold; a sentence that shares nothing has nothing to compare, and is left plain."""
    if not shared:
        return escape_text(" ".join(words))
    pieces: list[str] = []
    run: list[str] = []
    for index, word in enumerate(words):
        if index not in shared:
            run.append(word)
            continue
        if run:
            pieces.append(_embolden(" ".join(run)))
            run = []
        pieces.append(escape_text(word))
    if run:
        pieces.append(_embolden(" ".join(run)))
    return " ".join(pieces)


def _embolden(words: str) -> str:
    """The words in bold; a comma or quotation mark at their edge is not what differs."""
    start, end = _LEADING.search(words), _TRAILING.search(words)
    first, last = start.end() if start else 0, end.start() if end else len(words)
    return f"{escape_text(words[:first])}**{escape_text(words[first:last])}**{escape_text(words[last:])}"
