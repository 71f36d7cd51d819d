"""One article out of one dump: every field from its candidates, the body from its verdicts.

Each rule hands over evidence; the first of a field wins. Printed wins over derived, then the surer over the less sure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.blocks import make_blocks
from generator.extract.byline import find_bylines, is_name, parse_names
from generator.extract.candidates import choose_fields, derive_source, find_printed, sort_evidence
from generator.extract.dump import Dump, find_top_address
from generator.extract.headline import strip_site
from generator.extract.passage import Passage
from generator.extract.photo import Picture, find_photo, find_pictures
from generator.extract.published import find_published
from generator.extract.rejection import find_rejection
from generator.extract.source import matches_host, parse_description_source
from generator.extract.teaser import find_teasers
from generator.extract.text import find_text, first_sentence
from generator.extract.wire import Dateline, names_outlet, parse_dateline
from generator.model import NOWHERE, Article, Block, BlockKind, Evidence, Lines

_KINDS = frozenset({"news", "article", "newsarticle", "website", "organization", "person", "blogposting", "webpage"})  # of schema.org


def read_article(dump: Dump, sha256: str) -> Article | str:
    """The article of a dump; where it holds none, what it is instead, in words."""
    if not dump.document.is_body and (rejection := find_rejection(dump.sights)) and not dump.header:
        return rejection
    pictures = find_pictures(dump.passages)
    teasers = find_teasers(dump.sights, pictures, dump.stretch[0])
    skipped = {index for _, (start, end), _ in teasers for index in range(start, end)} | {picture.index for picture in pictures}
    skipped |= _headline_passages(dump)
    skipped |= {index for index, sight in enumerate(dump.sights) if sight.form}
    text = find_text(dump, frozenset(skipped))
    if not text.passages:
        return "a list of other pages, or no text at all"
    passages = text.passages
    dateline = parse_dateline(passages[0].text)
    photo = find_photo(dump.passages, pictures)
    evidence = sort_evidence([*dump.document.evidence, *_find_evidence(dump, passages, dateline, pictures)])
    evidence += tuple(Evidence("related", teaser.headline, "picture line among the text", lines) for teaser, _, lines in teasers)
    if photo:
        evidence += tuple(Evidence(f"photo.{part}", getattr(photo[0], part), "credit line", photo[1]) for part in ("caption", "credit"))
    if dateline and names_outlet(dateline, find_printed(evidence, "source")):
        passages = (replace(passages[0], text=passages[0].text[dateline.end :]), *passages[1:])
    return Article(
        seed=dump.document.seed,
        sha256=sha256,
        photo=photo[0] if photo else None,
        lede=text.lede.text if text.lede else None,
        body=make_blocks(passages),
        related=tuple(teaser for teaser, _, _ in teasers),
        left_out=tuple(Block(BlockKind.PARAGRAPH, passage.text, passage.lines) for passage in text.left_out),
        evidence=evidence,
        **choose_fields(evidence),
    )


def _headline_passages(dump: Dump) -> set[int]:
    if not dump.headlines:
        return set()
    words = dump.sights[dump.headlines[0].index].folded
    return {index for index, sight in enumerate(dump.sights) if sight.folded == words}


def _find_evidence(dump: Dump, passages: Sequence[Passage], dateline: Dateline | None, pictures: Sequence[Picture]) -> Iterator[Evidence]:
    """The candidates for every field but the body."""
    address = find_top_address(dump.lines)
    headline = dump.headlines[0].index if dump.headlines else None
    span = dump.span
    yield from _header_evidence(dump)
    yield from _headline_evidence(dump, passages)
    if address:
        yield Evidence("url", address, "address on a line of its own", confidence=0.95)
    described = {picture.lines[0] for picture in pictures}
    lines = [line for line in dump.lines if line.number not in described]
    headline_line = dump.passages[headline].lines[0] if headline is not None else 0
    text_lines = (dump.passages[span[0]].lines[0], dump.passages[span[1] - 1].lines[1]) if span[1] else NOWHERE
    yield from find_published(lines, headline_line, text_lines, address, dump.language)
    own = next((picture for picture in pictures if picture.when and (headline is None or picture.index > headline)), None)
    if own and own.when:
        yield Evidence("published", own.when.edtf, "date of its picture", own.lines, confidence=0.4)
    yield from find_bylines(dump.sights, headline, span)
    yield from _source_evidence(dump, address, pictures)
    if dump.language:
        yield Evidence("language", dump.language, "language of the text", derived="")
    if dateline:
        yield Evidence("place", dateline.place, "dateline", passages[0].lines)
        yield Evidence("agency", dateline.agency, "dateline", passages[0].lines)
    yield from _section_evidence(dump, headline)


def _header_evidence(dump: Dump) -> Iterator[Evidence]:
    if not dump.header:
        return
    lines = dump.lines[: dump.header.end]
    places = [(role, line.text, (line.number, line.number)) for role, line in zip(dump.header.roles, lines, strict=True)]
    rule = "line of a header"
    names: list[tuple[str, tuple[int, int]]] = []
    images = 0
    last_text = max((where[0] for role, _, where in places if role == "text"), default=0)
    for role, text, where in places:
        if role == "headline":
            yield Evidence("headline", text, rule, where, confidence=0.97)
        elif role == "tag":
            yield Evidence("tags", text, rule, where)
        elif role == "image":
            images += 1
            if images == 1:
                yield Evidence("image", text, rule, where)
        elif role == "description" and (source := parse_description_source(text)):
            yield Evidence("source", source, "behind a description", where, confidence=0.97)
        elif role == "name" and where[0] > last_text:
            names.append((text, where))
    moments = dump.header.moments
    if moments:
        first, last = moments[0], moments[-1]
        yield Evidence("published", first[0].edtf, "moment in a header", (lines[first[1]].number,) * 2, confidence=0.97)
        if last[0].sort_key > first[0].sort_key:
            yield Evidence("updated", last[0].edtf, "last moment in a header", (lines[last[1]].number,) * 2, confidence=0.97)
    yield from _header_names(dump, names)


def _header_names(dump: Dump, names: Sequence[tuple[str, Lines]]) -> Iterator[Evidence]:
    """Of the names behind the text the first is the outlet; the author is the first person, or else who stands next to it."""
    capital = [(text, where) for text, where in names if not text[:1].islower() and text.lower() not in _KINDS]
    if not capital:
        return
    outlet, where = capital[0]
    yield Evidence("source", outlet, "name in a header", where, confidence=0.8)
    persons = [(text, where) for text, where in capital[1:] if is_name(text) or text.lower().startswith("by ")]
    signed = persons or [one for one in capital[1:2] if one[1][0] == where[1] + 1]
    for text, at in signed[:1]:
        for person in parse_names(text.removeprefix("By ")) or [text]:
            yield Evidence("authors", person, "name in a header", at, confidence=0.7 if persons else 0.3)


def _headline_evidence(dump: Dump, passages: Sequence[Passage]) -> Iterator[Evidence]:
    for candidate in dump.headlines[:5]:
        text, _ = strip_site(candidate.text)
        lines = dump.passages[candidate.index].lines
        yield Evidence("headline", text, "; ".join(candidate.reasons), lines, confidence=round(min(0.95, candidate.points / 14), 2))
    yield Evidence("headline", first_sentence(passages[0].text), "first sentence", passages[0].lines, "first sentence", 0.3)


def _source_evidence(dump: Dump, address: str, pictures: Sequence[Picture]) -> Iterator[Evidence]:
    for candidate in dump.headlines:
        _, name = strip_site(candidate.text)
        if name and matches_host(name, address):
            yield Evidence("source", name, "behind the page's title", dump.passages[candidate.index].lines, confidence=0.9)
    for sight in dump.sights[:3]:
        title, name = strip_site(sight.passage.text)
        if name and any(candidate.text == title for candidate in dump.headlines):
            yield Evidence("source", name, "behind the page's title", sight.passage.lines, confidence=0.85)
    if pictures:
        yield Evidence("source", pictures[0].outlet, "in a picture's line", pictures[0].lines, confidence=0.6)
    yield from derive_source(address)


def _section_evidence(dump: Dump, headline: int | None) -> Iterator[Evidence]:
    """A short line above the headline that the dump says again is the section or collection."""
    if headline is None:
        return
    texts = [sight.passage.text for sight in dump.sights]
    for index in range(max(0, headline - 3), headline):
        sight = dump.sights[index]
        if (
            1 < sight.words <= 8
            and not sight.ended
            and not sight.whole
            and texts.count(texts[index]) > 1
            and texts[index] != texts[headline]
        ):  # noqa: PLR2004
            yield Evidence("section", texts[index], "line over the headline that comes again", sight.passage.lines, confidence=0.6)
