"""A record: one article as named values, whatever file it stood in (JSON, a table's row, front matter, a feed's entry).

    {"title": "Ferry strike ends", "date_publish": "2024-05-17 09:30:00", "maintext": "Pilots return ..."}   news-please
    title,text,authors,publish_date,url                                                                        newspaper

The body is the value under the first of its names that has one: as HTML it brings its blocks, as text the text reader finds
the paragraphs. A text that is a page's dump rather than a body is read as a dump.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.extract.dates.address_date import find_address_date
from generator.extract.dates.settled_date import Witness, find_witness
from generator.extract.document import Document
from generator.extract.formats.body_head import split_head
from generator.extract.formats.field_names import find_field, fold_key
from generator.extract.formats.fields import drop_unchanged, find_days, find_fields, flatten_text
from generator.extract.formats.html_fragment import find_fragment_body, is_html_fragment
from generator.extract.formats.html_page import HEAD, is_html, read_html_text
from generator.extract.formats.mail_furniture import split_furniture
from generator.extract.text.characters import clean_text
from generator.extract.text.omission import strip_call
from generator.model import Block, BlockKind, Evidence, Problem

# Names of the body, the surest first: `content` is a teaser in some exports, and whole only where nothing else is there.
_BODY_NAMES = (
    "articlebody maintext contenthtml contentencoded bodyhtml body fulltext storytext articletext text plaintext contenttext content "
    "rawtext html story markdown extractedtext textcontent texto texte testo inhalt contenido contenu текст текстстатьи النص 正文 内容"
)
BODY_NAMES = tuple(_BODY_NAMES.split())
PARAGRAPH_NAMES = ("paragraphs", "sentences")
_TELLING_NAMES = frozenset({"title", "webtitle", "headline", *BODY_NAMES, *PARAGRAPH_NAMES})
NESTED_NAMES = frozenset({"metadata", "meta", "article", "_source", "fields", "document", "attributes", "data"})

_DUMP_LINES = 15  # lines from which a text can be a page's dump
_SCRAP = 40  # characters of a line that is a menu's entry rather than a paragraph


def read_record(
    seed: str, record: Mapping[str, Any], rule: str, more: Iterable[Evidence] = (), *, day_first: bool | None = None
) -> Document | None:
    """The article of a record; None where nothing in it is an article's. `rule`: what the record is, for the evidence.

    `day_first`: how the file's other dates are written, where they tell.
    """
    pairs = list(_pairs(record))
    fields = find_fields(
        pairs, rule, confidence=0.95, witness=replace(find_record_witness(pairs), day_first=day_first), language=_find_language(pairs)
    )
    evidence = drop_unchanged(sorted((*fields, *more), key=lambda one: bool(one.derived)))
    body = _find_body(pairs)
    text = body if isinstance(body, str) else ""
    if is_html(text[:HEAD]):
        page = read_html_text(seed, text)
        return replace(page, evidence=(*evidence, *page.evidence))
    blocks = body if isinstance(body, tuple) else find_fragment_body(text) if is_html_fragment(text) else ()
    text = "" if blocks else strip_call(clean_text(text).rstrip())
    if not text and not blocks and not any(one.field in {"headline", "url"} for one in evidence):
        return None
    blocks, left_out = split_furniture(blocks)
    blocks = (*blocks[:-1], *(replace(block, text=strip_call(block.text)) for block in blocks[-1:]))
    blocks, evidence = split_head(blocks, evidence)
    return Document(seed, text, 0, not is_dump(text), blocks, left_out, evidence)


def find_order(records: Iterable[Mapping[str, Any]]) -> bool | None:
    """Whether the dates of a file put the day before the month; None where none says, or they differ."""
    return find_witness((found for record in records for found in find_days(_pairs(record))), None).day_first


def find_record_witness(pairs: Sequence[tuple[str, Any]]) -> Witness:
    """What else a record says of its dates: its address, its other days."""
    address = next((text for name, value in pairs if find_field(name) == "url" for text in flatten_text(value)), "")
    return find_witness(find_days(pairs), find_address_date(address))


def _find_language(pairs: Iterable[tuple[str, Any]]) -> str | None:
    return next((one.value for one in find_fields((pair for pair in pairs if find_field(pair[0]) == "language"), "")), None)


def _find_body(pairs: Sequence[tuple[str, Any]]) -> str | tuple[Block, ...]:
    """The text of a record or, where it is in parts, its blocks."""
    values = {fold_key(name): value for name, value in reversed(pairs)}
    for name in BODY_NAMES:
        if body := _read_body(values.get(name)):
            return body
    return next(("\n".join(flatten_text(values[name])) for name in PARAGRAPH_NAMES if values.get(name)), "")


def gather_records(seed: str, found: Iterable[Document | None], problems: Iterable[Problem] = ()) -> tuple[Document, ...]:
    """The articles of a file of records, what else is wrong with it, and one Problem for all records that are none or hold no text."""
    every = list(found)
    whole = [one for one in every if one and (one.text or one.blocks or one.problems)]
    without = len(every) - len(whole)
    if without:
        message = f"{without} of {len(every)} records hold no text, at most a headline and an address: left out."
        whole.append(Document(seed, problems=(Problem(seed, 0, message, 5 if len(every) > without else 9),)))
    return (*whole, *(Document(seed, problems=(problem,)) for problem in problems))


def is_dump(text: str) -> bool:
    """Whether a text is a page with its menus rather than a body: many lines, most of them scraps."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) >= _DUMP_LINES and sum(len(line) < _SCRAP for line in lines) > len(lines) / 2


def is_record(value: object) -> bool:
    """Whether an object, or one that exports put its fields into, names a headline or a body, as an article's does."""
    return isinstance(value, Mapping) and any(fold_key(name) in _TELLING_NAMES for name, _ in _pairs(value))


def _pairs(record: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """The record's own names, then those of the objects that exports put their fields into."""
    for name, value in record.items():
        yield str(name), value
    for name, value in record.items():
        if str(name).casefold() in NESTED_NAMES and isinstance(value, Mapping):
            yield from ((str(inner), inner_value) for inner, inner_value in value.items())


def _read_body(value: object) -> str | tuple[Block, ...]:
    if isinstance(value, str):
        return value if re.search(r"\w", value) else ""
    if isinstance(value, list):
        return "\n".join(flatten_text(value))
    if isinstance(value, Mapping) and isinstance(value.get("sections"), list):
        return tuple(_read_sections(value))
    return _read_body(value.get("rendered")) if isinstance(value, Mapping) and "rendered" in value else ""


def _read_sections(body: Mapping[str, Any]) -> Iterator[Block]:
    """The blocks of a body in sections, each with headline and paragraphs, as Fundus keeps them."""
    for section in [{"paragraphs": body.get("summary")}, *body["sections"]]:
        if isinstance(section, Mapping):
            for name, kind in (("headline", BlockKind.HEADING), ("paragraphs", BlockKind.PARAGRAPH)):
                texts = (" ".join(clean_text(text).split()) for text in flatten_text(section.get(name)))
                yield from (Block(kind, text) for text in texts if text)
