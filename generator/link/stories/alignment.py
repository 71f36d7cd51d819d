"""Alignment: which sentences of several tellings say the same, in whatever words.

    A  The minister wants to soothe the neighbour's concerns.        B  The minister hopes to calm concerns next door.
    A  Talks are planned for 10 March.                               -
    A  Envoys denied the allegations.                                B  The envoys denied all accusations.

Sentences correspond by the cosine of their terms, the rare ones first; the closest two are matched first, and a sentence
corresponds to at most one in each other telling. What corresponds to none is what one telling alone says.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.link.likeness import find_pairs
from generator.link.recall import Recall, work_afresh
from generator.link.sentences import split_sentences
from generator.link.terms import find_terms, weigh_terms
from generator.model import Alignment, Article, BlockKind, Citation

CORRESPONDS = 0.4
"""Cosine from which two sentences say the same."""

_LETTER = re.compile(r"[^\W_]")
_UNREAD = frozenset({BlockKind.HEADING, BlockKind.CAPTION})


Sentence = tuple[int, int, int, int]
"""A sentence: which article, which of its blocks, and its characters there."""


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


def align_sentences(tellings: Mapping[str, Article], recall: Recall = work_afresh) -> Aligned:
    """How the sentences of tellings correspond. By slug, in the order in which they are to be read."""
    slugs, blocks = list(tellings), [article.blocks for article in tellings.values()]
    groups = [
        tuple(Citation(slugs[telling], block, blocks[telling][block].text[start:end]) for telling, block, start, end in group)
        for group in recall(match_sentences, *tellings.values())
    ]
    return Aligned(tuple(Alignment(group) for group in groups if len(group) > 1), tuple(group[0] for group in groups if len(group) == 1))


def match_sentences(*articles: Article) -> tuple[tuple[Sentence, ...], ...]:
    """Sentences that say the same, at most one of each article; alone where none does. Both in the order of reading."""
    sentences = [(number, *sentence) for number, article in enumerate(articles) for sentence in find_sentences(article)]
    blocks = [article.blocks for article in articles]
    texts = [blocks[number][block].text[start:end] for number, block, start, end in sentences]
    keys = [f"{number:06}" for number in range(len(texts))]
    vectors = weigh_terms({key: _emphasis(text) for key, text in zip(keys, texts, strict=True)})
    group_of = {number: [number] for number in range(len(texts))}
    for first, second, _ in sorted(find_pairs(vectors, CORRESPONDS), key=lambda pair: (-pair.score, pair)):
        one, two = group_of[int(first)], group_of[int(second)]
        if one is two or {sentences[at][0] for at in one} & {sentences[at][0] for at in two}:
            continue
        one.extend(two)
        one.sort()
        for number in two:
            group_of[number] = one
    groups = sorted({id(group): group for group in group_of.values()}.values())
    return tuple(tuple(sentences[at] for at in group) for group in groups)


def find_sentences(article: Article) -> Iterator[tuple[int, int, int]]:
    """The sentences of an article's paragraphs, quotes and items, in order: block, first and last character. `[...]` is none."""
    for number, block in enumerate(article.blocks):
        if block.kind not in _UNREAD:
            for start, end in split_sentences(block.text, article.language):
                if _LETTER.search(block.text, start, end):
                    yield number, start, end


def read_sentences(slug: str, article: Article) -> Iterator[Citation]:
    """The same as citations, `slug` being the telling."""
    blocks = article.blocks
    return (Citation(slug, block, blocks[block].text[start:end]) for block, start, end in find_sentences(article))


def _emphasis(sentence: str) -> dict[str, float]:
    return {term: 1.0 for term, _ in find_terms(sentence)}
