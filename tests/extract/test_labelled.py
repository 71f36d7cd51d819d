"""Which lines with labels are an article's metadata, by where they stand and how long they are."""

import pytest

from generator.extract.fields.labelled import find_labelled
from tests.extract.test_cases import HEADLINE, look_at


@pytest.mark.parametrize(("above", "fields"), [(25, {"headline", "authors"}), (35, set())])
def test_labels_stand_at_the_top(above: int, fields: set[str]) -> None:
    """Lines of a menu may stand over the labels; far down the page they are another article's."""
    menu = "".join(f"Pier {number}\n" for number in range(above))
    sights = look_at(f"{menu}Title: {HEADLINE}\nAuthor: Ana Reis\n")

    assert {evidence.field for evidence in find_labelled(sights, len(sights))[0]} == fields


@pytest.mark.parametrize(("clauses", "fields"), [(4, {"dek", "authors"}), (8, set())])
def test_a_labelled_value_is_no_paragraph(clauses: int, fields: set[str]) -> None:
    """A summary behind its label is a sentence or two; a paragraph that begins with a word and a colon is text."""
    summary = "Ferries sail again from Monday" + " and the council of the town will meet the pilots" * clauses
    sights = look_at(f"Description: {summary}.\nAuthor: Ana Reis\n")

    assert {evidence.field for evidence in find_labelled(sights, len(sights))[0]} == fields
