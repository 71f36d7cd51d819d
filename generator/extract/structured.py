"""An article out of a format that marks its body: the fields that it prints, completed by what the text itself says."""

from collections.abc import Iterator

from generator.extract.body.blocks import is_quote
from generator.extract.body.passage import make_passage
from generator.extract.body.selection import first_sentence
from generator.extract.body.sight import Sight
from generator.extract.document import Document
from generator.extract.fields.candidates import choose_fields, clean_evidence, find_best, find_printed
from generator.extract.fields.source import derive_source
from generator.extract.fields.wire import parse_dateline
from generator.extract.rejection import find_rejection
from generator.extract.text.language import detect_language
from generator.extract.text.lines import Line
from generator.model import Article, Block, BlockKind, Evidence, Photo, Teaser


def read_structured(document: Document, sha256: str) -> Article | str:
    """The article of a Document with blocks; where it holds none, what it is instead, in words.

    Its evidence keeps its order: the format's reader knows what is best.
    """
    if rejection := _find_rejection(document):
        return rejection
    evidence = clean_evidence((*document.evidence, *_complete(document)), (block.text for block in document.blocks))
    caption, credit = find_best(evidence, "photo.caption") or "", find_best(evidence, "photo.credit") or ""
    return Article(
        seed=document.seed,
        sha256=sha256,
        photo=Photo(caption, credit) if caption or credit else None,
        body=tuple(_mark_quote(block) for block in document.blocks),
        related=tuple(Teaser(one.value) for one in evidence if one.field == "related"),
        left_out=document.left_out,
        evidence=evidence,
        **choose_fields(evidence),
    )


def _find_rejection(document: Document) -> str:
    texts = [find_printed(document.evidence, "headline"), *(block.text for block in document.blocks)]
    sights = [Sight(make_passage([Line(number, text)])) for number, text in enumerate(texts) if text]
    return find_rejection(sights, page=not document.is_body)


def _mark_quote(block: Block) -> Block:
    quoted = block.kind is BlockKind.PARAGRAPH and is_quote(block.text)
    return Block(BlockKind.QUOTE, block.text, block.lines) if quoted else block


def _complete(document: Document) -> Iterator[Evidence]:
    """What the format does not print and the text says."""
    printed = {one.field for one in document.evidence}
    first = next((block for block in document.blocks if block.kind is not BlockKind.HEADING), document.blocks[0])
    if "headline" not in printed:
        yield Evidence("headline", first_sentence(first.text), "first sentence", first.lines, "first sentence", 0.3)
    if "source" not in printed:
        yield from derive_source(find_best(document.evidence, "url") or "")
    if "language" not in printed and (language := detect_language("\n".join(block.text for block in document.blocks[:40]))):
        yield Evidence("language", language, "language of the text")
    if dateline := parse_dateline(first.text):
        yield Evidence("place", dateline.place, "dateline", first.lines)
        yield Evidence("agency", dateline.agency, "dateline", first.lines)
