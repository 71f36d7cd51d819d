"""A stale page: one that nothing in seeds/ makes any more.

Its seed was taken out of seeds/, or a hand worked on a topic that no article has now. The page stays, because a hand may
have worked on it and others may link to it; but it says so, in its front matter (`stale: true`) and to its readers. Its
byline and what else is said of it alone stay as they were last, without their links to other pages, for those would soon
lead nowhere; its lists of other pages go. When the seed is back, so is everything.
"""

import re
from dataclasses import replace

from generator.front_matter import write_front_matter
from generator.marks import mark_block
from generator.write.sheet import Mark, Sheet, join_lines

KEY = "stale"
NOTICE = "> What this page was made from is no longer here. The page stays as it was last."

_OF_ITSELF = frozenset({"byline", "dates", "about"})
_LINK = re.compile(r"\[(?P<text>(?:\\.|[^\]\\])*)\]\((?![a-z]+:|\#)[^)]*\)")


def mark_stale(sheet: Sheet) -> bytes:
    """What the generator writes in place of a page that it can no longer make; the same again for a page marked before."""
    values = {**sheet.front_matter.values, KEY: True}
    blocks = {
        name: replace(block, lines=tuple(_LINK.sub(r"\g<text>", line) for line in block.lines))
        for name, block in sheet.blocks.items()
        if name in _OF_ITSELF
    }
    text = join_lines([token for token in sheet.tokens if not isinstance(token, Mark) or token.name in blocks], blocks)
    body = "\n".join(text).strip("\n")
    return (write_front_matter(values) + f"{body}\n\n{mark_block(KEY, NOTICE)}\n").encode()
