"""The section or collection that an article stands in.

    Harbours of the North                   above the headline, and again over a teaser below
    Pilots Return to Work After Nine Days

Rule: a short line just above the headline, no sentence and no phrase of a page, that the dump says again elsewhere: a button stands
twice in one place. A mark at its edge makes it a step of a menu, `« Previous`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.extract.body.sight import Sight
from generator.model import Evidence

_ABOVE = 3  # passages
_FEWEST, _MOST = 2, 8  # words
_EDGES = re.compile(r"\w.*\w")


def find_sections(sights: Sequence[Sight], headline: int | None) -> Iterator[Evidence]:
    """Evidence for the section."""
    if headline is None:
        return
    said = Counter(sight.folded for sight in sights)
    above = sights[max(0, headline - _ABOVE) : headline]
    beside = Counter(sight.folded for sight in above)
    for sight in above:
        again = said[sight.folded] > beside[sight.folded] == 1 and sight.folded != sights[headline].folded
        plain = not (sight.ended or sight.whole or sight.form) and _EDGES.fullmatch(sight.passage.text)
        if again and _FEWEST <= sight.words <= _MOST and plain:
            yield Evidence("section", sight.passage.text, "line over the headline that comes again", sight.passage.lines, confidence=0.6)
