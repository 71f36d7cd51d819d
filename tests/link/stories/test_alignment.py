"""Which sentences of several tellings say the same."""

from hypothesis import given
from hypothesis import strategies as st

from generator.link.stories.alignment import align_sentences, find_sentences
from generator.model import Block, BlockKind
from tests.link.specimens import FERRY, FERRY_RETOLD, make_article

ONE = make_article(
    "a",
    (
        "The minister wants to soothe the neighbour's concerns. Talks are planned for 10 March.",
        "Envoys denied the allegations of smuggling.",
    ),
)
TWO = make_article(
    "b", ("Envoys denied accusations of smuggling.", "To calm the neighbour's concerns is what the minister wants. [...] Rain fell.")
)


def test_sentences_correspond_in_other_words_and_order() -> None:
    """Sentences that say the same in other words and another place correspond; the rest are said by one alone."""
    aligned = align_sentences({"a": ONE, "b": TWO})

    assert [[(wording.telling, wording.block) for wording in alignment.wordings] for alignment in aligned.alignments] == [
        [("a", 0), ("b", 1)],
        [("a", 1), ("b", 0)],
    ]
    assert [citation.sentence for citation in aligned.only] == ["Talks are planned for 10 March.", "Rain fell."]


def test_headings_and_captions_are_not_read() -> None:
    """Only paragraphs, quotes and items have sentences to compare; a bracketed gap is none."""
    blocks = (
        Block(BlockKind.HEADING, "Rain Falls"),
        Block(BlockKind.QUOTE, "“It rains,” she said. [...]"),
        Block(BlockKind.CAPTION, "Rain."),
    )
    article = type(ONE)(seed="a", sha256="", body=blocks)

    assert list(find_sentences(article)) == [(1, 0, len("“It rains,” she said."))]


@given(st.lists(st.lists(st.sampled_from(FERRY + FERRY_RETOLD), max_size=5), min_size=1, max_size=3))
def test_every_sentence_stands_once(tellings: list[list[str]]) -> None:
    """Each sentence is in one alignment or said by one alone, and an alignment has at most one of each telling."""
    articles = {str(number): make_article(str(number), tuple(texts)) for number, texts in enumerate(tellings)}

    aligned = align_sentences(articles)

    found = [wording for alignment in aligned.alignments for wording in alignment.wordings] + list(aligned.only)
    assert sorted((said.telling, said.block, said.sentence) for said in found) == sorted(
        (slug, block, article.blocks[block].text[start:end])
        for slug, article in articles.items()
        for block, start, end in find_sentences(article)
    )
    assert all(len({wording.telling for wording in alignment.wordings}) == len(alignment.wordings) > 1 for alignment in aligned.alignments)
