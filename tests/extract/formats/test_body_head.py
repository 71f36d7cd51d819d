"""What stands over a marked body and is no part of it."""

from generator.extract.formats.body_head import split_head
from generator.model import Block, BlockKind

SIGNED = "By Jane Roe, who has piloted ships through the northern ports for thirty years, the letter was handed to the council."
PROSE = "Pilots return to work on Monday, and the ferries to Langholm sail again, the mayor of the town said on Friday evening."


def test_a_paragraph_that_opens_as_a_byline_is_text() -> None:
    """A byline is no longer than a headline: a paragraph that begins with one stays in the body."""
    line, paragraph = Block(BlockKind.PARAGRAPH, "By Jane Roe, pilot"), Block(BlockKind.PARAGRAPH, f"{SIGNED} {PROSE}")

    assert split_head((line, paragraph), ())[0] == (paragraph,)
    assert split_head((paragraph,), ()) == ((paragraph,), ())


def test_a_long_headline_is_one() -> None:
    """A headline over two lines of print is a headline, and no part of the body."""
    heading, paragraph = Block(BlockKind.HEADING, PROSE), Block(BlockKind.PARAGRAPH, f"On Monday: {PROSE}")

    body, evidence = split_head((heading, paragraph), ())

    assert (body, [one.value for one in evidence]) == ((paragraph,), [PROSE])
