"""Hanging lines: a page's pieces that kept the line ends and the indents of the page's source.

    Harbour pilots said on Monday that they would
                    walk out unless the port council
                    met.
    Most read

Rule: lines hang where most that are indented under a line at the margin, no blank line between, go on with its sentence. Then
every line at the margin begins a piece of its own, and what is indented under it belongs to it. Programs are indented step by
step, a text browser's paragraphs all alike, and neither goes on with a sentence of the margin.
"""

from collections.abc import Sequence
from itertools import pairwise

from generator.extract.text.lines import Line
from generator.extract.text.sentence import runs_on

HANGING = "indented under its first line"  # why such a line goes on
_FEWEST = 3  # lines that hang: fewer are chance
_GOING_ON = 0.5  # of them


def has_hanging(lines: Sequence[Line]) -> bool:
    """Whether the lines of a dump hang under those at the margin."""
    stepped = [
        (before.text, line.text)
        for before, line in pairwise(lines)
        if line.indent and not before.indent and not line.gap and not line.item and not before.item
    ]
    return len(stepped) >= _FEWEST and sum(runs_on(*pair) for pair in stepped) >= _GOING_ON * len(stepped)
