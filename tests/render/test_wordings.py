import re

import markdown
from hypothesis import given
from hypothesis import strategies as st

from generator.markdown_text import EXTENSIONS, clean_text
from generator.render.wordings import group_wordings, mark_wordings
from tests.render.attacks import ATTACKS
from tests.render.press import read_html

words = st.sampled_from(("the", "The", "minister", "soothe", "calm", "fears,", '"we', "—", "*", "no.", *ATTACKS[::9])) | st.text(max_size=4)
sentences = st.lists(words, max_size=12).map(" ".join)


def test_words_that_differ_are_bold() -> None:
    """A reader sees the one word that the tellings put differently, and not the comma behind it."""
    assert mark_wordings(["He wants to soothe, she said.", "He wants to calm, she said."]) == (
        "He wants to **soothe**, she said.",
        "He wants to **calm**, she said.",
    )


def test_case_and_punctuation_are_no_difference() -> None:
    """The same words in other letters or with other commas are the same words."""
    assert mark_wordings(['"Yes", he said', "yes he said."]) == ('"Yes", he said', "yes he said.")


def test_sentences_without_a_common_word_are_left_plain() -> None:
    """Where everything differs, nothing is marked."""
    assert mark_wordings(["One two", "three four"]) == ("One two", "three four")


def test_a_third_wording_is_compared_with_the_first() -> None:
    """Of three tellings the first marks what any other lacks, the others what the first lacks."""
    assert mark_wordings(["a red ship", "a red boat", "a blue ship"]) == ("a **red ship**", "a red **boat**", "a **blue** ship")


def test_the_same_wording_is_one() -> None:
    """Sentences that differ in case and punctuation alone are told together, in the order of the first."""
    assert group_wordings(["He said yes.", "She said no.", "he said “yes”"]) == ((0, 2), (1,))


@given(st.lists(sentences, min_size=1, max_size=3))
def test_marking_changes_no_word(given_sentences: list[str]) -> None:
    """Whatever the sentences hold, marked they are the same text in bold and plain, and no other element."""
    for sentence, marked in zip(given_sentences, mark_wordings(given_sentences), strict=True):
        shown = read_html(markdown.markdown(f"x {marked}", extensions=list(EXTENSIONS)))

        assert {tag for tag, _ in shown.elements} <= {"p", "strong"}
        assert shown.text.split() == ["x", *clean_text(sentence).split()]
        assert re.sub(r"\s+", " ", shown.text).strip() == f"x {clean_text(sentence)}".strip()
