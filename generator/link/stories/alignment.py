"""Alignment: which sentences of several tellings say the same, in whatever words.

    A  The minister wants to soothe the neighbour's concerns.        B  The minister hopes to calm concerns next door.
    A  Talks are planned for 10 March.                               -
    A  Envoys denied the allegations.                                B  The envoys denied all accusations.

Sentences correspond by the cosine of their terms, the rare ones first; the closest two are matched first, and a sentence
corresponds to at most one in each other telling. What corresponds to none is what one telling alone says.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.link.likeness import find_pairs
from generator.link.sentences import split_sentences
from generator.link.terms import find_terms, weigh_terms
from generator.model import Alignment, Article, BlockKind, Citation

CORRESPONDS = 0.4
"""Cosine from which two sentences say the same."""

_LETTER = re.compile(r"[^\W_]")
_UNREAD = frozenset({BlockKind.HEADING, BlockKind.CAPTION})


class Aligned(NamedTuple):
    """All sentences of the tellings, each in one of the two."""

    alignments: tuple[Alignment, ...]
    """In the order of the first telling, then of those after it."""

    only: tuple[Citation, ...]

    def rename(self, names: Mapping[str, str]) -> "Aligned":
        """The same, with other names for the tellings."""

        def cite(said: Citation) -> Citation:
            return Citation(names[said.telling], said.block, said.sentence)

        return Aligned(tuple(Alignment(tuple(map(cite, group.wordings))) for group in self.alignments), tuple(map(cite, self.only)))


def align_sentences(tellings: Mapping[str, Article]) -> Aligned:
    """How the sentences of tellings correspond. By slug, in the order in which they are to be read."""
    citations = [citation for slug, article in tellings.items() for citation in read_sentences(slug, article)]
    groups = _match(citations)
    alignments = tuple(Alignment(tuple(citations[at] for at in group)) for group in groups if len(group) > 1)
    return Aligned(alignments, tuple(citations[group[0]] for group in groups if len(group) == 1))


def read_sentences(slug: str, article: Article) -> tuple[Citation, ...]:
    """The sentences of an article's paragraphs, quotes and items, in order; `[...]` is none."""
    return tuple(
        Citation(slug, number, block.text[start:end])
        for number, block in enumerate(article.blocks)
        if block.kind not in _UNREAD
        for start, end in split_sentences(block.text, article.language)
        if _LETTER.search(block.text, start, end)
    )


def _match(citations: list[Citation]) -> list[list[int]]:
    """Groups of sentences by number, each with at most one of a telling; sorted."""
    keys = [f"{number:06}" for number in range(len(citations))]
    vectors = weigh_terms({key: _emphasis(citation.sentence) for key, citation in zip(keys, citations, strict=True)})
    group_of = {number: [number] for number in range(len(citations))}
    for first, second, _ in sorted(find_pairs(vectors, CORRESPONDS), key=lambda pair: (-pair.score, pair)):
        one, two = group_of[int(first)], group_of[int(second)]
        if one is two or _tellings(citations, one) & _tellings(citations, two):
            continue
        one.extend(two)
        one.sort()
        for number in two:
            group_of[number] = one
    return sorted({id(group): group for group in group_of.values()}.values())


def _emphasis(sentence: str) -> dict[str, float]:
    return {term: 1.0 for term, _ in find_terms(sentence)}


def _tellings(citations: list[Citation], numbers: Iterable[int]) -> set[str]:
    return {citations[number].telling for number in numbers}
