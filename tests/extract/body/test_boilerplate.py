"""Phrases of pages."""

import pytest

from generator.extract.body.boilerplate import find_phrases


@pytest.mark.parametrize(("before", "found"), [(30, ["legal"]), (50, [])])
def test_looks_for_phrases_where_a_passage_begins(before: int, found: list[str]) -> None:
    """A phrase far inside a passage is the article's own words."""
    assert [kind for kind, _, _ in find_phrases((*["word"] * before, "all", "rights", "reserved"))] == found
