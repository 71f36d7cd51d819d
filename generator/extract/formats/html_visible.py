"""What a reader sees of an HTML page, line by line, and the fields that stand nowhere else: a printed day, a byline.

Pages without any metadata are still pages: their lines are read by the rules that read a dump of them.
"""

from collections.abc import Iterator, Sequence

from lxml import html

from generator.extract.body.passage import make_passage
from generator.extract.body.sight import Sight
from generator.extract.dates.published import find_published
from generator.extract.fields.byline import find_bylines
from generator.extract.formats.html_fragment import find_blocks
from generator.extract.formats.markup import text_of
from generator.extract.text.lines import Line
from generator.model import NOWHERE, Block, Evidence

MOST = 3000  # lines that are looked at
LONGEST_BODY = 200_000  # characters in which each of them is searched


def read_visible(tree: html.HtmlElement) -> tuple[Block, ...]:
    """Everything that a page shows, menus and footers too, in order."""
    body = tree.find("body")
    return tuple(find_blocks(body if body is not None else tree))[:MOST]


def read_links(tree: html.HtmlElement) -> frozenset[str]:
    """The texts of all links that lead to other pages."""
    links = tree.xpath("//a[@href and not(starts-with(@href, '#'))]")[:MOST]
    return frozenset(text for link in links if (text := text_of(link)))


def find_sights(shown: Sequence[Block], blocks: Sequence[Block], links: frozenset[str]) -> tuple[Sight, ...]:
    """What is seen of each piece of the body as the page shows it, which knows its links."""
    left_out = set(map(id, find_left_out(shown, blocks)))
    own = [block.text for block in shown if id(block) not in left_out]
    return tuple(Sight(make_passage([Line(number, text, linked=float(text in links))])) for number, text in enumerate(own, start=1))


def find_visible_fields(shown: Sequence[Block], blocks: Sequence[Block], evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """`published` and `authors` by what the page shows, where nothing else of it says them."""
    known = {one.field for one in evidence}
    if {"published", "authors"} <= known:
        return
    lines = [Line(number, block.text) for number, block in enumerate(shown, start=1)]
    headlines = {one.value for one in evidence if one.field == "headline"}
    texts = {block.text for block in blocks}
    headline = next((line.number for line in lines if line.text in headlines), 0)
    own = [line.number for line in lines if line.text in texts and line.number > headline]
    span = (own[0], own[-1]) if own else NOWHERE
    if "published" not in known:
        address = next((one.value for one in evidence if one.field == "url"), "")
        for one in find_published(lines, headline, span, address):
            yield Evidence(one.field, one.value, f"shown: {one.rule}", NOWHERE, one.derived, one.confidence)
    if "authors" not in known:
        sights = [Sight(make_passage([line])) for line in lines[: span[1] or headline + 30]]
        for one in find_bylines(sights, headline - 1 if headline else None, (max(span[0] - 1, 0), span[1])):
            yield Evidence(one.field, one.value, f"shown: {one.rule}", NOWHERE, one.derived, one.confidence)


def find_left_out(shown: Sequence[Block], blocks: Sequence[Block]) -> tuple[Block, ...]:
    """What a page shows and its body does not hold."""
    whole = frozenset(block.text for block in blocks)
    body = "\n".join(block.text for block in blocks)[:LONGEST_BODY]  # a page may break a paragraph where trafilatura does not
    return tuple(block for block in shown if block.text not in whole and block.text not in body)
