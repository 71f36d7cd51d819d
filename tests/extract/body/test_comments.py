"""Where readers' comments begin below an article, by how near the parts of one stand together."""

import pytest

from generator.extract.body.comments import find_comments
from tests.extract.test_cases import TEXT, look_at

SAID = "The council never listens to anybody who has worked on a boat, and it never did."
AGAIN = "The ferries of the northern ports have been late for as long as I can think."
MORE = ("Lund", "Torvik", "Langholm", "Ahlund", "Marrow", "Eriksund", "Holm")


def find_first(*lines: str, text: str = TEXT) -> str:
    """The line that comments begin with below a text; empty where there are none."""
    sights = look_at("\n\n".join((*text.splitlines(), *lines)))
    first = find_comments(sights)
    return sights[first].passage.text if first < len(sights) else ""


@pytest.mark.parametrize(("text", "first"), [(TEXT, "Petra Holm says:"), (TEXT.splitlines()[0], "")], ids=["two", "one"])
def test_comments_stand_below_a_text(text: str, first: str) -> None:
    """Below a single sentence nothing is cut off, for what was posted may be all that there is."""
    assert find_first("Petra Holm says:", SAID, "Reply", text=text) == first


@pytest.mark.parametrize(("between", "first"), [(3, "2 comments"), (7, "Petra Holm says:")])
def test_comments_begin_with_their_label(between: int, first: str) -> None:
    """Buttons may stand between the label and the first comment; what is further up labels something else."""
    assert find_first("2 comments", *MORE[:between], "Petra Holm says:", SAID, "Reply") == first


@pytest.mark.parametrize(("between", "first"), [(2, "Petra Holm says:"), (3, "")])
def test_who_posted_stands_right_above_a_comment(between: int, first: str) -> None:
    """A place and a title may stand below who posted; further up someone else is quoted."""
    assert find_first("Petra Holm says:", *MORE[:between], SAID, "Reply") == first


@pytest.mark.parametrize(("paragraphs", "first"), [(3, "Petra Holm says:"), (4, "")])
def test_a_comment_may_have_some_paragraphs(paragraphs: int, first: str) -> None:
    """The word for answering stands below a few paragraphs at most; what is longer may be the article itself."""
    assert find_first("Petra Holm says:", *[SAID, AGAIN, *TEXT.splitlines()][:paragraphs], "Reply") == first


@pytest.mark.parametrize(("answer", "first"), [("Log in to reply", "Petra Holm says:"), ("Comments on comments that nobody has read", "")])
def test_answering_takes_few_words(answer: str, first: str) -> None:
    """What may be done about a comment is a button of a few words, and no line about comments."""
    assert find_first("Petra Holm says:", SAID, answer) == first
