"""The words by which texts are told apart."""

import math

from hypothesis import given
from hypothesis import strategies as st

from generator.link.likeness import find_pairs
from generator.link.terms import COMMON, find_terms, read_wording, weigh_terms
from tests.link.specimens import FERRY, make_article

VECTORS = st.dictionaries(
    st.sampled_from("abcdefgh"), st.dictionaries(st.sampled_from("uvwxyz"), st.floats(0.1, 3), max_size=5), min_size=1, max_size=8
)


def test_terms_are_cut_words_and_numbers() -> None:
    """Endings are cut off, common words left out, numbers and short capitals kept."""
    text = "The EU arrested 1,200 of them; arrests go on, it said in 3 ways"

    assert [term for term, _ in find_terms(text)] == ["eu", "arrest", "1200", "arrest", "ways"]


def test_dense_writing_goes_by_pairs() -> None:
    """Writing without spaces counts by pairs of characters."""
    assert [term for term, _ in find_terms("首相辞任")] == ["首相", "相辞", "辞任"]


def test_opening_and_names_say_more() -> None:
    """A term of the opening weighs more than one that comes late, a name more than a word."""
    emphasis = read_wording(make_article("a", FERRY, headline="Norrland aground")).emphasis

    assert emphasis["norrla"] > emphasis["ground" if "ground" in emphasis else "agroun"] > emphasis["crossi"]


@given(VECTORS)
def test_pairs_are_the_cosines(emphases: dict[str, dict[str, float]]) -> None:
    """The index finds exactly the pairs that comparing each with each finds."""
    vectors = weigh_terms(emphases)
    slow = {
        (one, two): sum(weight * vectors[two].get(term, 0) for term, weight in vectors[one].items())
        for one in vectors
        for two in vectors
        if one < two
    }

    found = {(pair.first, pair.second): pair.score for pair in find_pairs(vectors, 0.2)}

    assert found.keys() == {pair for pair, score in slow.items() if score >= 0.2} or any(
        math.isclose(score, 0.2) for score in slow.values()
    )
    assert all(math.isclose(score, min(slow[pair], 1), abs_tol=1e-6) for pair, score in found.items())


@given(VECTORS)
def test_vectors_are_no_longer_than_one(emphases: dict[str, dict[str, float]]) -> None:
    """A vector has length 1, less what no other text shares."""
    assert all(sum(weight * weight for weight in vector.values()) <= 1 + 1e-9 for vector in weigh_terms(emphases).values())


def test_text_that_shares_nothing_changes_no_likeness() -> None:
    """A pair is as alike beside a stranger as alone."""
    emphases = {"a": {"x": 1.0, "y": 1.0}, "b": {"x": 1.0, "z": 1.0}}

    assert list(find_pairs(weigh_terms(emphases), 0)) == list(find_pairs(weigh_terms(emphases | {"c": {"q": 1.0}}), 0))


def test_term_of_too_many_texts_weighs_nothing() -> None:
    """A term in more texts than COMMON is in no vector."""
    emphases = {str(number): {"everywhere": 1.0, f"own{number // 2}": 1.0} for number in range(COMMON + 1)}

    assert all("everywhere" not in vector for vector in weigh_terms(emphases).values())
