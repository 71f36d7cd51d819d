"""One article out of one dump: every field from its candidates, the body from its verdicts.

Each rule hands over evidence; the first of a field wins. Printed wins over derived, then the surer over the less sure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.blocks import make_blocks
from generator.extract.byline import find_bylines, is_name, parse_names
from generator.extract.dump import Dump, find_top_address
from generator.extract.headline import strip_site
from generator.extract.passage import Passage
from generator.extract.photo import Picture, find_photo, find_pictures
from generator.extract.publication import find_publication
from generator.extract.source import matches_host, name_host, parse_description_source
from generator.extract.teaser import find_teasers
from generator.extract.text import Text, find_text
from generator.extract.wire import Dateline, names_outlet, parse_dateline
from generator.model import Article, Block, BlockKind, Evidence, Photo
from generator.when import parse_when

_LISTS = frozenset({"authors", "tags"})  # fields of which every value counts, not only the first
_LONGEST_DERIVED = 110  # characters of a headline made of a sentence


def read_article(dump: Dump, sha256: str) -> Article | None:
    """The article of a dump; None where it holds no text."""
    pictures = find_pictures(dump.passages)
    teasers = find_teasers(dump.sights, pictures, dump.stretch[0])
    skipped = {index for _, (start, end), _ in teasers for index in range(start, end)} | {picture.index for picture in pictures}
    skipped |= _headline_passages(dump)
    skipped |= {index for index, sight in enumerate(dump.sights) if sight.form}
    text = find_text(dump, frozenset(skipped))
    if not text.passages:
        return None
    passages = text.passages
    dateline = parse_dateline(passages[0].text)
    photo = find_photo(dump.passages, pictures)
    evidence = tuple(sort_evidence([*dump.document.evidence, *_find_evidence(dump, text, passages, dateline, pictures)]))
    best = {field: values[0] for field, values in _group(evidence).items()}
    if dateline and names_outlet(dateline, _printed(evidence, "source")):
        passages = (replace(passages[0], text=passages[0].text[dateline.end :]), *passages[1:])
    return Article(
        seed=dump.document.seed,
        sha256=sha256,
        headline=best.get("headline"),
        published=parse_when(best.get("published", "")),
        updated=parse_when(best.get("updated", "")),
        authors=_first_list(evidence, "authors"),
        source=best.get("source"),
        url=best.get("url"),
        language=best.get("language"),
        place=best.get("place"),
        agency=best.get("agency"),
        section=best.get("section"),
        tags=_first_list(evidence, "tags"),
        image=best.get("image"),
        photo=photo[0] if photo else None,
        lede=text.lede.text if text.lede else None,
        body=make_blocks(passages),
        related=tuple(teaser for teaser, _, _ in teasers),
        left_out=tuple(Block(BlockKind.PARAGRAPH, passage.text, passage.lines) for passage in text.left_out),
        evidence=evidence,
    )


def sort_evidence(found: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of each field together, the printed before the derived, the surer first, else in the order found."""
    fields = list(dict.fromkeys(evidence.field for evidence in found))
    return sorted(found, key=lambda evidence: (fields.index(evidence.field), bool(evidence.derived), -evidence.confidence))


def _group(evidence: Sequence[Evidence]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for one in evidence:
        groups.setdefault(one.field, []).append(one.value)
    return groups


def _printed(evidence: Sequence[Evidence], field: str) -> str:
    """The best value that is printed; empty where none is."""
    return next((one.value for one in evidence if one.field == field and not one.derived), "")


def _first_list(evidence: Sequence[Evidence], field: str) -> tuple[str, ...]:
    """The values of a list's field that the same rule found in the same place as the first."""
    own = [one for one in evidence if one.field == field]
    return tuple(dict.fromkeys(one.value for one in own if (one.rule, one.lines) == (own[0].rule, own[0].lines) or one.rule == "tag line"))


def _headline_passages(dump: Dump) -> set[int]:
    if not dump.headlines:
        return set()
    words = dump.sights[dump.headlines[0].index].folded
    return {index for index, sight in enumerate(dump.sights) if sight.folded == words}


def _find_evidence(
    dump: Dump, text: Text, passages: Sequence[Passage], dateline: Dateline | None, pictures: Sequence[Picture]
) -> Iterator[Evidence]:
    """The candidates for every field but the body."""
    address = find_top_address(dump.lines)
    headline = dump.headlines[0].index if dump.headlines else None
    span = dump.text_span
    yield from _header_evidence(dump)
    yield from _headline_evidence(dump, passages)
    if address:
        yield Evidence("url", address, "address on a line of its own", confidence=0.95)
    yield from find_publication(dump.sights, headline, span, address, dump.language)
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
    for role, text, where in places:
        if role == "headline":
            yield Evidence("headline", text, rule, where, confidence=0.97)
        elif role == "tag":
            yield Evidence("tags", text, "tag line", where)
        elif role == "image":
            images += 1
            if images == 1:
                yield Evidence("image", text, rule, where)
        elif role == "description" and (source := parse_description_source(text)):
            yield Evidence("source", source, "behind a description", where, confidence=0.97)
        elif role == "name":
            names.append((text, where))
    moments = dump.header.moments
    if moments:
        first, last = moments[0], moments[-1]
        yield Evidence("published", first[0].edtf, "moment in a header", (lines[first[1]].number,) * 2, confidence=0.97)
        if last[0].sort_key > first[0].sort_key:
            yield Evidence("updated", last[0].edtf, "last moment in a header", (lines[last[1]].number,) * 2, confidence=0.97)
    outlet = next(((text, where) for text, where in names if not text[:1].islower()), None)
    if outlet:
        yield Evidence("source", outlet[0], "name in a header", outlet[1], confidence=0.8)
    for text, where in names:
        if outlet and text != outlet[0] and (persons := [text] if is_name(text) else parse_names(text.removeprefix("By "))):
            for person in persons:
                yield Evidence("authors", person, "name in a header", where, confidence=0.7)
            break


def _headline_evidence(dump: Dump, passages: Sequence[Passage]) -> Iterator[Evidence]:
    for candidate in dump.headlines[:5]:
        text, _ = strip_site(candidate.text)
        lines = dump.passages[candidate.index].lines
        yield Evidence("headline", text, "; ".join(candidate.reasons), lines, confidence=round(min(0.95, candidate.points / 14), 2))
    yield Evidence("headline", _first_sentence(passages[0].text), "first sentence", passages[0].lines, "first sentence", 0.3)


def _first_sentence(text: str) -> str:
    """The first sentence of a text, cut at a word where it is too long for a headline."""
    for mark in (". ", "? ", "! ", "。"):
        head, found, _ = text.partition(mark)
        if found and len(head) > 20:  # noqa: PLR2004 - `Mr.` is no sentence
            text = head
    text = text.rstrip(".")
    return text if len(text) <= _LONGEST_DERIVED else text[:_LONGEST_DERIVED].rsplit(" ", 1)[0] + "…"


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
    if name := name_host(address):
        yield Evidence("source", name, "address", derived="host name", confidence=0.5)


def _section_evidence(dump: Dump, headline: int | None) -> Iterator[Evidence]:
    """A short line above the headline that the dump says again is the section or collection."""
    if headline is None:
        return
    texts = [sight.passage.text for sight in dump.sights]
    for index in range(max(0, headline - 3), headline):
        sight = dump.sights[index]
        if 1 < sight.words <= 8 and not sight.ended and not sight.whole and texts.count(texts[index]) > 1 and texts[index] != texts[headline]:  # noqa: PLR2004
            yield Evidence("section", texts[index], "line over the headline that comes again", sight.passage.lines, confidence=0.6)
