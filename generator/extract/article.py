"""One article out of one dump: every field from its candidates, the body from its verdicts.

Each rule hands over evidence; the first of a field wins. Printed wins over derived, then the surer over the less sure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.body.blocks import make_blocks
from generator.extract.body.boilerplate import split_words
from generator.extract.body.passage import Passage
from generator.extract.body.selection import find_text, first_sentence
from generator.extract.body.sight import Sight
from generator.extract.dates.published import find_published
from generator.extract.dump import Dump, find_top_address
from generator.extract.fields.address import find_address
from generator.extract.fields.byline import find_bylines
from generator.extract.fields.candidates import choose_fields, clean_evidence, find_best, find_printed, sort_evidence
from generator.extract.fields.dek import find_dek
from generator.extract.fields.header_fields import find_header_fields
from generator.extract.fields.headline_candidates import is_day
from generator.extract.fields.labelled import find_labelled
from generator.extract.fields.photo import Picture, find_photo
from generator.extract.fields.section import find_sections
from generator.extract.fields.source import derive_source, find_sources
from generator.extract.fields.tags import find_tags
from generator.extract.fields.wire import Dateline, names_outlet, parse_dateline
from generator.extract.rejection import LIST, find_list, find_rejection
from generator.model import NOWHERE, Article, Block, BlockKind, Evidence

_SUREST = 14  # points of a headline that is as sure as a printed one can be
_NAMED = frozenset({"authors", "published", "updated", "tags"})
_SURE = 0.6  # confidence from which a line is taken for a field, and not for text
_TITLED = (4, 25)  # words of a headline that nothing tells from a text's first paragraph but the gap below it
_AROUND = 2  # passages on either side of the text that may belong to a list of which it is a part
_MOST_HEADLINES = 5  # candidates that are kept as evidence


def read_article(dump: Dump, sha256: str) -> Article | str:
    """The article of a dump; where it holds none, what it is instead, in words."""
    page = not dump.document.is_body
    rejection = find_rejection(dump.sights, page=page)
    if page and not rejection:
        rejection = find_list(dump.sights[max(0, dump.span[0] - _AROUND) : dump.span[1] + _AROUND])
    if rejection and not dump.header:
        return rejection
    pictures, teasers = ((), ()) if dump.document.is_body else (dump.pictures, dump.teasers)
    skipped: set[int] = {index for teaser in teasers for index in range(*teaser.passages)} | {picture.index for picture in pictures}
    labelled, labels = find_labelled(dump.sights, dump.span[0])
    if not dump.document.is_body:
        skipped |= _headline_passages(dump) | labels
        skipped |= {index for index, sight in enumerate(dump.sights) if sight.form}
        skipped |= {index for credit in dump.credited for index in credit.passages}
    address = find_best([*dump.document.evidence, *labelled], "url") or find_top_address(dump.lines)
    around = () if dump.document.is_body else tuple(_find_on_page(dump, pictures, address))
    named = _named_passages(dump, around)
    dek = find_dek(dump.sights, dump.anchor, named) if page and dump.anchor is not None and dump.anchor + 1 not in skipped else None
    text = find_text(dump, frozenset(skipped if dek is None else {*skipped, dek}), named)
    if not text.passages:
        return LIST
    titled = not find_best([*dump.document.evidence, *labelled, *around], "headline") and _is_titled(text.passages)
    passages = text.passages[titled:]
    dateline = parse_dateline(passages[0].text)
    photo = find_photo(dump.passages, pictures, dump.credited)
    if titled:
        around += (Evidence("headline", text.passages[0].text, "first line, parted from the text", text.passages[0].lines, confidence=0.4),)
    evidence = (*dump.document.evidence, *sort_evidence([*labelled, *around, *_find_in_text(dump, passages, dateline, address)]))
    if dek is not None:
        evidence += (Evidence("dek", dump.passages[dek].text, "between headline and byline", dump.passages[dek].lines, confidence=0.8),)
    evidence += tuple(Evidence("related", found.teaser.headline, "picture line among the text", found.lines) for found in teasers)
    evidence = clean_evidence(evidence, (passage.text for passage in passages))
    if photo:
        evidence += tuple(Evidence(f"photo.{part}", getattr(photo[0], part), "credit line", photo[1]) for part in ("caption", "credit"))
    if dateline and names_outlet(dateline, find_printed(evidence, "source")):
        passages = (replace(passages[0], text=passages[0].text[dateline.end :]), *passages[1:])
        passages = passages if passages[0].text else passages[1:]
    return Article(
        seed=dump.document.seed,
        sha256=sha256,
        photo=photo[0] if photo else None,
        lede=text.lede.text if text.lede else None,
        body=make_blocks(passages),
        related=tuple(found.teaser for found in teasers),
        left_out=(*dump.document.left_out, *(Block(BlockKind.PARAGRAPH, passage.text, passage.lines) for passage in text.left_out)),
        evidence=evidence,
        **choose_fields(evidence),
    )


def _named_passages(dump: Dump, evidence: Sequence[Evidence]) -> frozenset[int]:
    """The passages that are a byline or a day and nothing else: what fills a field is not text.

    They stand above the text, or behind its dek, or below it: among its paragraphs they say who posted what is quoted there, but for
    the day that is the article's own.
    """
    named = {one.lines for one in evidence if one.field in _NAMED and one.confidence >= _SURE}
    lines = {line for first, last in named for line in range(first, last + 1)}
    prose = [index for index in range(*dump.stretch) if dump.sights[index].prose]
    among = range(prose[1], prose[-1]) if len(prose) > 1 else range(0)
    days = (one for one in evidence if one.field == "published" and one.confidence >= _SURE)
    day = max(days, key=lambda one: one.confidence, default=None)
    own = range(day.lines[0], day.lines[1] + 1) if day else range(0)
    return frozenset(
        index
        for index, (passage, sight) in enumerate(zip(dump.passages, dump.sights, strict=True))
        if (index not in among or passage.lines[0] in own)
        and passage.lines[0] in lines
        and passage.lines[1] in lines
        and (not (sight.ended or sight.prose) or is_day(sight))  # 9:30 p.m. ends as sentences do
    )


def _is_titled(passages: Sequence[Passage]) -> bool:
    """Whether a text's first passage is its headline: a few words that end like no sentence, a blank line, and prose."""
    if len(passages) < 2:  # noqa: PLR2004 - a headline and its text
        return False
    first, second = (Sight(passage) for passage in passages[:2])
    fewest, most = _TITLED
    return fewest <= first.words <= most and not (first.ended or first.dateline) and bool(second.passage.gap) and second.prose


def _headline_passages(dump: Dump) -> set[int]:
    if not dump.headlines:
        return set()
    named = {split_words(dump.headlines[0].text), dump.sights[dump.headlines[0].index].folded}
    return {index for index, sight in enumerate(dump.sights) if sight.folded in named}


def _find_on_page(dump: Dump, pictures: Sequence[Picture], address: str) -> Iterator[Evidence]:
    """The candidates that stand around the text."""
    headline = dump.anchor
    if dump.header:
        yield from find_header_fields(dump.lines, dump.header, dump.sights)
    for candidate in dump.headlines[:_MOST_HEADLINES]:
        lines = dump.passages[candidate.index].lines
        sure = round(min(0.95, candidate.points / _SUREST), 2)
        yield Evidence("headline", candidate.text, "; ".join(candidate.reasons), lines, confidence=sure)
    if top := find_top_address(dump.lines):
        yield Evidence("url", top, "address on a line of its own", confidence=0.95)
    else:
        used, why = find_address(dump.document.text, dump.headlines[0].text if dump.headlines else "")
        if used:
            yield Evidence("url", used, f"address that the page uses: {why}", confidence=0.7)
    described = {picture.lines[0] for picture in pictures}
    described |= {dump.passages[index].lines[0] for credit in dump.credited for index in credit.passages}
    lines_left = [line for line in dump.lines if line.number not in described]
    headline_line = dump.passages[headline].lines[0] if headline is not None else 0
    first, last = dump.span
    text_lines = (dump.passages[first].lines[0], dump.passages[last - 1].lines[1]) if last else NOWHERE
    yield from find_published(lines_left, headline_line, text_lines, address, dump.language)
    own = next((picture for picture in pictures if picture.when and (headline is None or picture.index > headline)), None)
    if own and own.when:
        yield Evidence("published", own.when.edtf, "date of its picture", own.lines, confidence=0.4)
    yield from find_bylines(dump.sights, headline, dump.span)
    yield from find_sources(dump.sights, dump.headlines, pictures, address)
    yield from find_sections(dump.sights, headline)
    yield from find_tags(dump.sights, dump.span)


def _find_in_text(dump: Dump, passages: Sequence[Passage], dateline: Dateline | None, address: str) -> Iterator[Evidence]:
    """The candidates that the text itself and the address hold."""
    told = [passages[0].text[dateline.end if dateline else 0 :], *(passage.text for passage in passages[1:2])]
    yield Evidence("headline", first_sentence(next(filter(None, told), "")), "first sentence", passages[0].lines, "first sentence", 0.3)
    yield from derive_source(address)
    if dump.language:
        yield Evidence("language", dump.language, "language of the text")
    if dateline and dateline.place:
        yield Evidence("place", dateline.place, "dateline", passages[0].lines)
    if dateline:
        yield Evidence("agency", dateline.agency, "dateline", passages[0].lines)
