"""Nouns of the model as rows of JSON."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Article, Evidence, Extraction
from generator.rows import decode, encode
from generator.when import When, parse_when

WHENS = st.sampled_from([when for text in ("2022-02-07T12:31:00Z", "2021-12", "1997~") if (when := parse_when(text))])
st.register_type_strategy(When, WHENS)
st.register_type_strategy(Evidence, st.builds(Evidence, confidence=st.floats(0, 1)))


@given(st.builds(Extraction, articles=st.lists(st.from_type(Article), max_size=2).map(tuple)))
def test_what_is_kept_is_what_was_made(extraction: Extraction) -> None:
    """Any extraction comes back from its JSON as it was."""
    assert decode(Extraction, json.loads(json.dumps(encode(extraction)))) == extraction


@given(st.dictionaries(st.text(), st.integers(1, 9)).map(Counter))
def test_counts_keep_their_order(counts: Counter[str]) -> None:
    """Counts come back from their JSON as they were, in their order."""
    assert list(decode(Counter[str], json.loads(json.dumps(encode(counts)))).items()) == list(counts.items())


@pytest.mark.parametrize("data", [[], ["a"], {"a": "1"}, {"a": None}])
def test_what_is_no_count_is_refused(data: object) -> None:
    """A list, or a number that is none, is no count."""
    with pytest.raises(TypeError):
        decode(Counter[str], data)


@pytest.mark.parametrize("data", [None, {}, [], [[], [], []], [[[1]], []], [[], [["a.txt", "1", "message", 1]]], [[], "problems"]])
def test_a_row_of_another_shape_is_refused(data: object) -> None:
    """What is no extraction, or only begins like one, does not become one."""
    with pytest.raises((TypeError, ValueError, KeyError)):
        decode(Extraction, data)
