import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.marks import Piece, mark_block, read_block, split_body
from generator.model import Problem

LINES = st.lists(
    st.sampled_from(["text", "", "<!-- dateline:a -->", "<!-- /dateline:a -->", "<!-- dateline:b -->", "<!-- /dateline:b -->", "\u2028"])
)


def test_a_block_is_found_again() -> None:
    """What is put between marks is read back from between them, and the text around is the page's own."""
    marked = mark_block("related", "- one\n- two\n")
    body = f"# Headline\n\n{marked}\n\nAfter.\n"

    before, block, after = _split(body)

    assert (before.name, before.text, before.line) == ("", "# Headline\n\n", 1)
    assert (block.name, read_block(block), block.line) == ("related", ("- one", "- two"), 3)
    assert (after.name, after.text, after.line) == ("", "\nAfter.\n", 7)


@given(LINES)
def test_pieces_are_the_body(lines: list[str]) -> None:
    """The pieces joined are the body, byte for byte, or a mark is wrong on one of its lines."""
    body = "\n".join(lines)
    pieces = split_body(body, "page.md")

    if isinstance(pieces, Problem):
        assert "dateline" in lines[pieces.line - 1]
    else:
        assert "".join(piece.text for piece in pieces) == body
        assert all(body.split("\n")[piece.line - 1] == piece.text.split("\n")[0] for piece in pieces)


@pytest.mark.parametrize(
    ("body", "line", "word"),
    [
        ("<!-- dateline:a -->\ntext\n", 11, "never closed"),
        ("text\n<!-- /dateline:a -->\n", 12, "not open"),
        ("<!-- dateline:a -->\n<!-- dateline:b -->\n<!-- /dateline:b -->\n", 12, "lost"),
        ("<!-- dateline:a -->\n<!-- /dateline:b -->\n", 12, "not open"),
        ("<!-- dateline:a -->\n<!-- /dateline:a -->\n\n<!-- dateline:a -->\n<!-- /dateline:a -->\n", 14, "twice"),
        ("<!-- dateline:a\n", 11, "nearly"),
        ("<!-- dateline: a -->\n", 11, "nearly"),
        ("<!-- Dateline:a -->\n", 11, "nearly"),
    ],
)
def test_a_wrong_mark_is_told_with_its_line(body: str, line: int, word: str) -> None:
    """A lost, doubled, crossed or misspelt mark is told, for what is a hand's could not be known any more."""
    problem = split_body(body, "docs/page.md", 11)

    assert isinstance(problem, Problem)
    assert (problem.path, problem.line) == ("docs/page.md", line)
    assert word in problem.message


@pytest.mark.parametrize("mark", ["  <!-- dateline:a -->", "<!--dateline:a-->", "<!-- dateline:a -->\t"])
def test_spaces_around_a_mark_do_no_harm(mark: str) -> None:
    """An editor's program may indent a mark or trim it."""
    (block,) = _split(f"{mark}\ntext\n<!-- /dateline:a -->\n")

    assert (block.name, read_block(block)) == ("a", ("text",))


@pytest.mark.parametrize("text", ["See `<!-- dateline:a -->`.", r"\<!-- dateline:a -->", "&lt;!-- dateline:a -->"])
def test_words_about_marks_are_text(text: str) -> None:
    """A line that speaks of a mark, or a seed's words made harmless, is text."""
    (piece,) = _split(text)

    assert piece.name == ""


def _split(body: str) -> tuple[Piece, ...]:
    pieces = split_body(body, "page.md")
    assert not isinstance(pieces, Problem), pieces
    return pieces
