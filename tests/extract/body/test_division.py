"""Which passages are text."""

from generator.extract.body.division import judge_passages


def test_keeps_what_nothing_speaks_against() -> None:
    """A passage without any trait is text by two tenths of a point: a paragraph lost is missed more than a line too many."""
    (verdict,) = judge_passages([()])
    assert (verdict.text, verdict.points) == (True, 0.2)
