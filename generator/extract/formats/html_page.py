"""A saved web page, `.html` or `.htm`: the fields that it prints about itself, and its body in blocks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.extract.dates.address_date import find_address_date
from generator.extract.document import Document
from generator.extract.formats.body_head import split_head
from generator.extract.formats.fields import drop_unchanged
from generator.extract.formats.html_body import find_html_body
from generator.extract.formats.html_fields import find_html_fields
from generator.extract.formats.html_visible import find_left_out, find_sights, find_visible_fields, read_links, read_visible
from generator.extract.formats.markup import decode_markup, parse_html, skip_prolog
from generator.extract.rejection import find_list
from generator.model import Block, BlockKind, Evidence, Problem
from generator.when import Precision

HEAD = 4096  # characters by which a page is known
MOST_TAGS = 200_000  # pages have a few thousand; each costs a tenth of a millisecond

_START = re.compile(r"\s*<(?:!doctype\s+html|html|head|body|article|div|meta)\b", re.IGNORECASE)


def is_html(head: str, name: str = "") -> bool:
    """Whether a text is a web page: it opens as one, or is called one and has a tag."""
    return bool(_START.match(head, skip_prolog(head))) or (name.endswith((".html", ".htm", ".xhtml")) and "<" in head)


def read_html(seed: str, data: bytes) -> Document:
    """The article of a page."""
    decoded = decode_markup(data)
    document = read_html_text(seed, decoded.text)
    return replace(document, problems=(Problem(seed, 0, decoded.doubt), *document.problems)) if decoded.doubt else document


def read_html_text(seed: str, text: str, address: str = "") -> Document:
    """The article of a page that is text already. `address`: where it was taken from, if that is known."""
    if text.count("<") > MOST_TAGS:
        return Document(seed, problems=(Problem(seed, 0, f"a page of more than {MOST_TAGS:,} tags: kept off the site.", 9),))
    tree = parse_html(text)
    if tree is None:
        return Document(seed, problems=(Problem(seed, 0, "holds no HTML that can be read: kept off the site.", 9),))
    evidence = [*find_html_fields(tree)]
    if address:
        evidence.append(Evidence("url", address, "address it was taken from"))
    evidence += _address_day(evidence)
    shown, links = read_visible(tree), read_links(tree)  # before trafilatura, which takes the tree apart
    body = find_html_body(tree)
    if rejection := find_list(find_sights(shown, body, links)):
        return Document(seed, evidence=tuple(evidence), problems=(Problem(seed, 0, f"{rejection}: kept off the site.", 5),))
    if shown and (_is_glued(body, shown) or not any(one.field == "headline" for one in evidence)):
        return Document(seed, "\n".join(block.text for block in shown), 0, evidence=drop_unchanged(evidence))  # its lines say more
    blocks, _ = split_head(body, evidence)  # what stands there is found among what is shown
    evidence += find_visible_fields(shown, blocks, evidence)
    evidence = sorted(evidence, key=lambda one: (bool(one.derived), -one.confidence))
    if all(block.kind is BlockKind.HEADING for block in blocks):
        return Document(seed, evidence=tuple(evidence), problems=(Problem(seed, 0, "the page holds no text of an article.", 5),))
    return Document(seed, blocks=blocks, left_out=find_left_out(shown, blocks), evidence=drop_unchanged(evidence))


def _is_glued(blocks: Sequence[Block], shown: Sequence[Block]) -> bool:
    """Whether trafilatura found no structure and handed back what a page shows in one lump, menus and all."""
    return len(blocks) == 1 and sum(block.text in blocks[0].text for block in shown if block.text != blocks[0].text) > 1


def _address_day(evidence: list[Evidence]) -> list[Evidence]:
    address = next((one.value for one in evidence if one.field == "url"), "")
    filed = find_address_date(address)
    return (
        [Evidence("published", filed.edtf, "the address is filed under it", confidence=0.6)]
        if filed and filed.precision is Precision.DAY
        else []
    )
