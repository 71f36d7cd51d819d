"""A record: one article as named values, whatever file it stood in (JSON, a table's row, front matter, a feed's entry).

    {"title": "Ferry strike ends", "date_publish": "2024-05-17 09:30:00", "maintext": "Pilots return ..."}   news-please
    title,text,authors,publish_date,url                                                                        newspaper

The body is the value under the first of its names that has one: as HTML it brings its blocks, as text the text reader finds
the paragraphs. A text that is a page's dump rather than a body is read as a dump.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from generator.extract.document import Document
from generator.extract.formats.fields import drop_unchanged, find_fields, flatten_text, fold_key
from generator.extract.formats.html_fragment import find_fragment_body, is_html_fragment
from generator.extract.formats.html_page import HEAD, is_html, read_html_text
from generator.extract.text.characters import clean_text
from generator.model import Evidence, Problem

# Names of the body, the surest first: `content` is a teaser in some exports, and whole only where nothing else is there.
_BODY_NAMES = (
    "articlebody maintext contenthtml contentencoded bodyhtml body fulltext storytext articletext text plaintext contenttext content "
    "rawtext html story markdown extractedtext textcontent"
)
BODY_NAMES = tuple(_BODY_NAMES.split())
PARAGRAPH_NAMES = ("paragraphs", "sentences")
NESTED_NAMES = ("metadata", "meta", "article", "_source", "fields", "document", "attributes", "data")

_DUMP_LINES = 15  # lines from which a text can be a page's dump
_SCRAP = 40  # characters of a line that is a menu's entry rather than a paragraph


def read_record(seed: str, record: Mapping[str, Any], rule: str, more: Iterable[Evidence] = ()) -> Document | None:
    """The article of a record; None where nothing in it is an article's. `rule`: what the record is, for the evidence."""
    pairs = list(_pairs(record))
    evidence = drop_unchanged((*find_fields(pairs, rule, confidence=0.95), *more))
    values = {fold_key(name): value for name, value in reversed(pairs)}
    text = next((text for name in BODY_NAMES if (text := _body_text(values.get(name)))), "")
    if not text:
        text = next(("\n".join(flatten_text(values[name])) for name in PARAGRAPH_NAMES if values.get(name)), "")
    if is_html(text[:HEAD]):
        page = read_html_text(seed, text)
        return replace(page, evidence=(*evidence, *page.evidence))
    blocks = find_fragment_body(text) if is_html_fragment(text) else ()
    text = "" if blocks else clean_text(text)
    if not text and not blocks and not any(one.field in {"headline", "url"} for one in evidence):
        return None
    return Document(seed, text, 0, not is_dump(text), blocks, evidence=evidence)


def gather_records(seed: str, found: Iterable[Document | None]) -> tuple[Document, ...]:
    """The articles of a file of records, and one Problem for all records that are none or hold no text."""
    every = list(found)
    whole = [one for one in every if one and (one.text or one.blocks or one.problems)]
    without = len(every) - len(whole)
    if without:
        message = f"{without} of {len(every)} records hold no text, at most a headline and an address: left out."
        whole.append(Document(seed, problems=(Problem(seed, 0, message, 5 if len(every) > without else 9),)))
    return tuple(whole)


def is_dump(text: str) -> bool:
    """Whether a text is a page with its menus rather than a body: many lines, most of them scraps."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) >= _DUMP_LINES and sum(len(line) < _SCRAP for line in lines) > len(lines) / 2


def is_record(value: object) -> bool:
    """Whether an object names a headline or a body, as an article's does."""
    if not isinstance(value, Mapping):
        return False
    names = {fold_key(str(name)) for name in value}
    return bool(
        names & {"title", "headline", "articlebody", "maintext", "url", "link", "text", "body", "content", "contenthtml", *NESTED_NAMES}
    )


def _pairs(record: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """The record's own names, then those of the objects that exports put their fields into."""
    for name, value in record.items():
        yield str(name), value
    for name, value in record.items():
        if fold_key(str(name)) in NESTED_NAMES and isinstance(value, Mapping):
            yield from ((str(inner), inner_value) for inner, inner_value in value.items())


def _body_text(value: object) -> str:
    if isinstance(value, str):
        return value if re.search(r"\w", value) else ""
    if isinstance(value, list):
        return "\n".join(flatten_text(value))
    return ""
