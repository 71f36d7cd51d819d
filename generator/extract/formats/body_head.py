"""What stands over a marked body and is no part of it: the headline again, a byline, a day.

    # Ferry strike ends
    *By Jane Roe*
    17 May 2024
    Pilots return to work on Monday.       here the body begins

Rule: the first blocks, as long as they are one of these; they fill the fields that nothing else does. A heading that is the
headline again is no part of the body wherever it stands.
"""

from collections.abc import Sequence

from generator.extract.body.boilerplate import split_words
from generator.extract.dates.printed_date import parse_date
from generator.extract.dates.vague_date import parse_month
from generator.extract.fields.names import LABEL, begins_byline, parse_names
from generator.model import Block, BlockKind, Evidence

_LONGEST = 200  # characters of a headline


def split_head(blocks: Sequence[Block], evidence: Sequence[Evidence]) -> tuple[tuple[Block, ...], tuple[Evidence, ...]]:
    """The blocks of the body, and the evidence with that of the blocks above it."""
    found = list(evidence)
    rest = 0
    for block in blocks:
        heads = _read_head(block, found) if len(block.text) <= _LONGEST else None
        if heads is None:
            break
        known = {one.field for one in found}
        found += [one for one in heads if one.field not in known]
        rest += 1
    headlines = [split_words(one.value) for one in found if one.field == "headline"]
    body = (block for block in blocks[rest:] if block.kind is not BlockKind.HEADING or split_words(block.text) not in headlines)
    return tuple(body), tuple(found)


def _read_head(block: Block, found: Sequence[Evidence]) -> list[Evidence] | None:
    """What a block over a body says of the article; None for a block of the body itself."""
    headlines = [split_words(one.value) for one in found if one.field == "headline"]
    if split_words(block.text) in headlines:
        return []
    if block.kind is BlockKind.HEADING and not headlines:
        return [Evidence("headline", block.text, "first heading", block.lines, confidence=0.85)]
    if when := parse_date(block.text) or parse_month(block.text):
        return [Evidence("published", when.edtf, "day over the body", block.lines, confidence=0.8)]
    if begins_byline(block.text):
        names = parse_names(LABEL.sub("", block.text, count=1))
        return [Evidence("authors", name, "byline over the body", block.lines, confidence=0.8) for name in names]
    return None
