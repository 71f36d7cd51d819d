"""The section or collection that an article stands in.

    Harbours of the North                   above the headline, and again over a teaser below
    Pilots Return to Work After Nine Days

    Opinion                                 what newspapers call a section, right above the headline
    The strike is over, the quarrel is not

Rule: a short line just above the headline, no sentence and no phrase of a page, that the dump says again elsewhere: a button stands
twice in one place. A mark at its edge makes it a step of a menu, `« Previous`; a day and a person are none. So is the name of a
section that stands apart above the headline; among other scraps it is a menu's entry.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.extract.body.sight import Sight
from generator.extract.fields.given_names import begins_with_given_name
from generator.extract.fields.names import is_name
from generator.extract.fields.section_names import SECTION_NAMES
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
        text = sight.passage.text
        plain = not (sight.ended or sight.whole or sight.form or sight.dated) and _EDGES.fullmatch(text)
        if is_name(text) and begins_with_given_name(text):
            continue
        if again and _FEWEST <= sight.words <= _MOST and plain:
            yield Evidence("section", text, "line over the headline that comes again", sight.passage.lines, confidence=0.6)
    yield from _find_named(sights, headline)


def _find_named(sights: Sequence[Sight], headline: int) -> Iterator[Evidence]:
    """Evidence for the section that the line right above a headline names, where no scrap stands right above that."""
    if not headline or sights[headline - 1].folded not in SECTION_NAMES:
        return
    menu = headline > 1 and not (sights[headline - 2].prose or sights[headline - 2].whole or sights[headline - 2].form)
    if not menu:
        passage = sights[headline - 1].passage
        yield Evidence("section", passage.text, "name of a section right above the headline", passage.lines, confidence=0.5)
