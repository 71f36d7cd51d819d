"""Which passages are text of the article: the likeliest division of a page as a whole.

Rule: each passage has points by its traits (weights.py). Text stands beside text, and boilerplate beside boilerplate, so a
change has its price; the division of all passages with the greatest sum is taken, found in one pass forward and one back
(the Viterbi algorithm; Forney 1973). What decided for one passage can be said: its traits, their points, its neighbours.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.body.steps import explain_points, total_points
from generator.extract.body.weights import BIAS, GOES_ON, POINTS

LENIENCE = 0.4
"""Points for every passage: a paragraph lost is missed more than a line too many. From 0.2 to 0.6 F1 hardly moves, at 0 recall is lost."""


@dataclass(slots=True)
class Verdict:
    """What one passage was judged to be. Not frozen, as `Sight` is not."""

    text: bool
    """True for text of the article."""

    points: float
    """Of the passage by itself; above 0 speaks for text."""

    traits: tuple[str, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """The traits that weighed most, with their points."""
        return explain_points(POINTS, self.traits)


NO_TEXT = Verdict(text=False, points=0.0, traits=())
"""Of a passage that is known to be something else."""


def judge_passages(traits: Sequence[Sequence[str]]) -> tuple[Verdict, ...]:
    """A verdict for each passage, given its traits."""
    points = [BIAS + LENIENCE + total_points(POINTS, own) for own in traits]
    return tuple(Verdict(text, sum_, tuple(own)) for text, sum_, own in zip(_divide(points), points, traits, strict=True))


def _divide(points: Sequence[float]) -> list[bool]:
    if not points:
        return []
    out, text = 0.0, points[0]
    steps: list[tuple[bool, bool]] = []
    for own in points[1:]:
        stay_out, leave = out + GOES_ON[False, False], text + GOES_ON[True, False]
        enter, stay = out + GOES_ON[False, True], text + GOES_ON[True, True]
        steps.append((leave > stay_out, stay > enter))
        out, text = max(stay_out, leave), max(enter, stay) + own
    state = text > out
    states = [state]
    for from_out, from_text in reversed(steps):
        state = from_text if state else from_out
        states.append(state)
    return states[::-1]
