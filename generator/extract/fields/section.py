"""The section or collection that an article stands in.

    Harbours of the North                   above the headline, and again over a teaser below
    Pilots Return to Work After Nine Days

Rule: a short line just above the headline, no sentence and no phrase of a page, that the dump says again.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.extract.body.sight import Sight
from generator.model import Evidence

_ABOVE = 3  # passages
_FEWEST, _MOST = 2, 8  # words


def find_sections(sights: Sequence[Sight], headline: int | None) -> Iterator[Evidence]:
    """Evidence for the section."""
    if headline is None:
        return
    said = Counter(sight.folded for sight in sights)
    for sight in sights[max(0, headline - _ABOVE) : headline]:
        again = said[sight.folded] > 1 and sight.folded != sights[headline].folded
        if again and _FEWEST <= sight.words <= _MOST and not sight.ended and not sight.whole and not sight.form:
            yield Evidence("section", sight.passage.text, "line over the headline that comes again", sight.passage.lines, confidence=0.6)
