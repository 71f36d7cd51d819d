"""JSON and JSON Lines: one article, a list of them, a JSON Feed, or an article a line.

{"title": "Ferry strike ends", "maintext": "..."}          news-please, newspaper, trafilatura
{"version": "https://jsonfeed.org/version/1.1", "items": [...]}
{"articles": [{...}, {...}]}                                answers of news services
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.extract.document import Document
from generator.extract.formats.record import gather_records, is_record, read_record
from generator.extract.text.encoding import decode_bytes
from generator.model import Evidence, Problem

MOST = 100_000  # articles of one file
_DEEPEST = 6

Found = tuple[Mapping[str, Any], tuple[Evidence, ...]]
"""A record, and what its envelope says of it."""


def is_json(head: str, name: str) -> bool:
    """Whether a text is JSON: it begins as an object or a list does, whatever its name."""
    start = "".join(head[:200].split())
    return start.startswith(('{"', '[{"')) or (start[:1] in {"{", "["} and name.endswith((".json", ".jsonl", ".ndjson")))


def read_json(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each record, numbered where there are several."""
    text = decode_bytes(data).text
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return tuple(_read_lines(seed, text))
    records = list(_records(value))[:MOST]
    numbered = len(records) > 1 or isinstance(value, list)
    found = (
        read_record(f"{seed}#{number}" if numbered else seed, record, "record's", more) for number, (record, more) in enumerate(records, 1)
    )
    return gather_records(seed, found)


def _records(value: Any, more: tuple[Evidence, ...] = (), depth: int = _DEEPEST) -> Iterator[Found]:
    """Records wherever they stand; an object that holds a list of records is their envelope, and its name their source."""
    if isinstance(value, list) and depth:
        for one in value:
            inside = list(_records(one, more, depth - 1))
            yield from inside or ([(one, more)] if isinstance(one, Mapping) else [])  # one that holds nothing keeps its number
    elif isinstance(value, Mapping) and depth:
        lists = [inner for inner in value.values() if isinstance(inner, list) and any(is_record(one) for one in inner)]
        has_text = any(isinstance(value.get(name), str) for name in ("text", "maintext", "body", "articleBody", "content"))
        if lists and not has_text:
            outlet = value.get("title") if "jsonfeed" in str(value.get("version")) else None
            found = (Evidence("source", outlet, "feed's title", confidence=0.9),) if isinstance(outlet, str) and outlet else ()
            for inner in lists:
                yield from _records(inner, found, depth - 1)
        elif is_record(value):
            yield value, more
        else:
            for inner in value.values():
                yield from _records(inner, more, depth - 1)


def _read_lines(seed: str, text: str) -> Iterator[Document]:
    """A record from each line; one Problem for all lines that hold none."""
    number, strange = 0, []
    for place, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        number += 1
        try:
            value = json.loads(line, strict=False)
        except (ValueError, RecursionError):
            value = None
        document = read_record(f"{seed}#{number}", value, "record's") if isinstance(value, Mapping) else None
        if document:
            yield document
        else:
            strange.append(place)
        if number >= MOST:
            break
    if strange:
        message = f"{len(strange)} of {number} lines hold no record of an article, this one first: left out."
        yield Document(seed, problems=(Problem(seed, strange[0], message, 9 if len(strange) == number else 5),))
