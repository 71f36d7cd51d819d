"""JSON and JSON Lines: one article, a list of them, a JSON Feed, or an article a line.

{"title": "Ferry strike ends", "maintext": "..."}          news-please, newspaper, trafilatura
{"version": "https://jsonfeed.org/version/1.1", "items": [...]}
{"articles": [{...}, {...}]}                                answers of news services
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any

from generator.extract.document import MOST, Document, take_articles
from generator.extract.formats.field_names import fold_key
from generator.extract.formats.record import BODY_NAMES, find_order, gather_records, is_record, read_record
from generator.extract.text.encoding import decode_bytes
from generator.model import Evidence, Problem

_DEEPEST = 6
_BETWEEN = re.compile(r"[\s,\[]*")  # before a value of a list that breaks off, or of several one after the other

BROKEN: Mapping[str, Any] = MappingProxyType({})
"""In the place of a line that is no record, so that those behind it keep their numbers."""

Found = tuple[Mapping[str, Any], tuple[Evidence, ...]]
"""A record, and what its envelope says of it."""


def is_json(head: str, name: str) -> bool:
    """Whether a text is JSON: it begins as an object or a list does, whatever its name."""
    start = "".join(head[:200].split())
    return start.startswith(('{"', '[{"')) or (start[:1] in {"{", "["} and name.endswith((".json", ".jsonl", ".ndjson")))


def read_json(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each record, numbered where there are several; what is no JSON is one Problem that says where."""
    text = decode_bytes(data).text
    try:
        value, problem = json.loads(text, strict=False), None
    except (ValueError, RecursionError):
        value, problem = _read_lines(seed, text) or _read_stream(seed, text)
    records, rest = take_articles(seed, _records(value))
    numbered = len(records) > 1 or isinstance(value, list)
    day_first = find_order(record for record, _ in records)
    found = (
        read_record(f"{seed}#{number}" if numbered else seed, record, "record's", more, day_first=day_first)
        for number, (record, more) in enumerate(records, 1)
        if record is not BROKEN
    )
    return gather_records(seed, found, [*([problem] if problem else []), *rest])


def _records(value: Any, more: tuple[Evidence, ...] = (), depth: int = _DEEPEST) -> Iterator[Found]:
    """Records wherever they stand; an object that holds a list of records is their envelope, and its name their source."""
    if isinstance(value, list) and depth:
        for one in value:
            inside = list(_records(one, more, depth - 1))
            yield from inside or ([(one, more)] if isinstance(one, Mapping) else [])  # one that holds nothing keeps its number
    elif isinstance(value, Mapping) and depth:
        lists = [inner for inner in value.values() if isinstance(inner, list) and any(is_record(one) for one in inner)]
        has_text = any(inner and isinstance(inner, str | Mapping) and fold_key(str(name)) in BODY_NAMES for name, inner in value.items())
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


def _read_lines(seed: str, text: str) -> tuple[list[Mapping[str, Any]], Problem | None] | None:
    """The value of each line, and one Problem for all lines that hold no object; None where no line holds one."""
    values: list[Mapping[str, Any]] = []
    strange: list[tuple[int, str]] = []
    for place, line in enumerate(text.split("\n"), start=1):
        if len(values) > MOST:
            break
        if not line.strip():
            continue
        value, why = None, "it is no object of JSON"
        with suppress(RecursionError):
            try:
                value = json.loads(line, strict=False)
            except ValueError as error:
                why = _explain(error)
        values.append(value if isinstance(value, Mapping) else BROKEN)
        if values[-1] is BROKEN:
            strange.append((place, why))
    if len(strange) == len(values):
        return None
    if not strange:
        return values, None
    others = f", and so are {len(strange) - 1} others of {len(values)}" if len(strange) > 1 else ""
    place, why = strange[0]
    return values, Problem(seed, place, f"this line is no record of an article ({why}): left out{others}.", 5)


def _read_stream(seed: str, text: str) -> tuple[list[Any], Problem | None]:
    """The values that stand whole before the place where the JSON breaks, one after the other or in a list, and that place."""
    decoder = json.JSONDecoder(strict=False)
    values: list[Any] = []
    at = _BETWEEN.match(text).end()  # type: ignore[union-attr]  # it matches nothing, too
    try:
        while at < len(text) and len(values) <= MOST:
            value, at = decoder.raw_decode(text, at)
            values.append(value)
            at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]
    except RecursionError:
        line, why = 1, "it is nested without end"
    except json.JSONDecodeError as error:
        line, why = error.lineno, _explain(error)
    else:
        return values, None
    kept = f"the {len(values)} before are read, the rest is left out" if values else "kept off the site"
    return values, Problem(seed, line, f"its JSON breaks here ({why}): {kept}; export it again.", 9)


def _explain(error: ValueError) -> str:
    """What a parser of JSON says, within a sentence."""
    said = error.msg.removesuffix(" starting at") if isinstance(error, json.JSONDecodeError) else str(error)
    place = f" at character {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
    return f"“{said}”{place}"
