"""What a reader sees of an HTML page. All pages are invented."""

from generator.extract.formats.html_visible import find_left_out, read_visible
from generator.extract.formats.markup import parse_html
from generator.model import Block, BlockKind

PROSE = "The port council agreed on Friday to the terms that pilots had asked for since the strike began, and ferries sail again."


def paragraph(text: str) -> Block:
    """A paragraph."""
    return Block(BlockKind.PARAGRAPH, text)


def test_a_chronicle_is_shown_to_its_end() -> None:
    """A page of two thousand lines is shown with the line below them."""
    tree = parse_html(f"<body>{'<p>A ferry leaves.</p>' * 2000}<footer>Terms of use</footer></body>")

    assert tree is not None
    assert read_visible(tree)[-1].text == "Terms of use"


def test_a_line_of_a_paragraph_is_not_left_out() -> None:
    """A line is in the body where the paragraph that goes on with it is, however long the report above it."""
    report = [paragraph(f"{number}. {PROSE}") for number in range(1, 1200)]
    body, shown = [*report, paragraph("We won. It is over.")], [paragraph("Home"), *report, paragraph("We won."), paragraph("It is over.")]

    assert find_left_out(shown, body) == (paragraph("Home"),)
