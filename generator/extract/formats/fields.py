"""Fields that a format prints under a name, as evidence; which names mean which field, `field_names.py` says.

Values are text as any format has it: a date in any printed form, authors as a list or in one string, an address that must
be one. A date that reads both ways is settled by the other dates of the same file, or is said to be in doubt.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from generator.extract.dates.printed_date import FoundDate, find_dates, parse_date
from generator.extract.dates.settled_date import NO_WITNESS, Witness, describe_doubt, settle_date
from generator.extract.dates.vague_date import parse_month
from generator.extract.fields.names import parse_names
from generator.extract.fields.outlet import clean_outlet
from generator.extract.formats.field_names import ACCESSED, find_field, fold_key, rank_name
from generator.extract.text.characters import clean_text
from generator.model import NOWHERE, Evidence, Lines
from generator.when import When, moment_when, parse_when

LONGEST = 2000  # characters of a field's value; more is not a field
LONGEST_NAME = 80  # characters; more is a sentence
_ADDRESS = re.compile(r"https?://[^\s<>\"'\\]{3,2000}", re.IGNORECASE)
_HOME = re.compile(r"https?://[^/]+/?", re.IGNORECASE)  # a site's address, which is no article's
_PARTS = re.compile(r"\s*[;,|]\s*|\s+(?:and|und|et|y|e|и|та|&)\s+")
_BY = re.compile(r"^(?:by|von|par|por|di|от|від)\s+", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$")
_EPOCH = re.compile(r"1?\d{9}(?:\.\d+)?|1?\d{12}")
_TEXT_KEYS = ("name", "headline", "main", "title", "rendered", "original", "label", "url", "@id", "href", "#text", "@value", "value")
_MEMBER = re.compile(r""" "(?P<double>(?:[^"\\\n]|\\.)*)" | '(?P<single>(?:[^'\\\n]|\\.)*)' """, re.VERBOSE)
_NOBODY = frozenset({"admin", "administrator", "editor", "none", "null", "unknown", "nan", "n/a", "staff", "webmaster", "root", "author"})


def find_fields(
    pairs: Iterable[tuple[str, Any]],
    rule: str,
    lines: Lines = NOWHERE,
    confidence: float = 0.9,
    witness: Witness = NO_WITNESS,
    language: str | None = None,
) -> Iterator[Evidence]:
    """Evidence for every pair whose name is a field's, the more telling names first. `rule` says where the pairs stood.

    `witness` and `language` settle dates that read both ways.
    """
    known = [(field, name, value) for name, value in pairs if (field := find_field(name))]
    for field, name, value in sorted(known, key=lambda pair: rank_name(pair[1])):
        said = f"{rule} {name}"
        if field in {"published", "updated"}:
            for text in flatten_text(value):
                yield from _read_day(field, text, said, lines, confidence, witness, language)
        elif field == "source" and (address := read_address(value)) and not _HOME.fullmatch(address):
            yield Evidence("url", address, said, lines, confidence=confidence)  # trafilatura and web clippers call the page's address so
        elif field == "source":
            for text in _read_values(field, value):
                outlet, spelt = clean_outlet(text)
                yield Evidence(field, outlet, said, lines, "host name" if spelt else "", confidence)
        else:
            for text in _read_values(field, value):
                yield Evidence(field, text, said, lines, confidence=confidence)


def _read_day(
    field: str, text: str, said: str, lines: Lines, confidence: float, witness: Witness, language: str | None
) -> Iterator[Evidence]:
    """Evidence for a day; where it reads both ways and nothing settles it, for its year, and that it is in doubt."""
    if when := read_date(text, language):
        yield Evidence(field, when.edtf, said, lines, confidence=confidence)
    elif doubtful := find_doubtful(text[:LONGEST], language):
        if settled := settle_date(doubtful, witness):
            yield Evidence(field, settled.edtf, f"{said}; other dates say which figure is the day", lines, confidence=confidence)
        else:
            yield Evidence(field, f"{doubtful.readings[0].earliest.year:04}", said, lines, describe_doubt(doubtful), 0.3)


def drop_unchanged(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence without updates that are no later than the first evidence of publication: formats repeat the one as the other."""
    found = tuple(evidence)
    published = next((when for one in found if one.field == "published" and (when := parse_when(one.value))), None)
    if published is None:
        return found
    return tuple(one for one in found if one.field != "updated" or ((when := parse_when(one.value)) and when.sort_key > published.sort_key))


def read_date(value: object, language: str | None = None) -> When | None:
    """A date in any printed form, or seconds or milliseconds since 1970. Midnight to the second is a day whose time nobody knew."""
    text = str(value).strip()
    if _EPOCH.fullmatch(text):
        seconds = float(text) / (1000 if len(text) > 11 else 1)  # noqa: PLR2004 - figures of milliseconds
        when: When | None = moment_when(datetime.fromtimestamp(seconds, UTC))
    else:
        when = parse_date(text[:LONGEST], language) or parse_month(text[:LONGEST], language)
    return when.day if when and when.moment and when.moment.time() == time() else when


def find_doubtful(text: str, language: str | None = None) -> FoundDate | None:
    """The one date that a text is, if it reads both ways."""
    found = find_dates(text, language)
    return found[0] if len(found) == 1 and len(found[0].readings) > 1 else None


def find_days(pairs: Iterable[tuple[str, Any]]) -> Iterator[FoundDate]:
    """Every date of a record's fields, also of those that say when it was fetched."""
    for name, value in pairs:
        if find_field(name) in {"published", "updated"} or fold_key(name) in ACCESSED:
            for text in flatten_text(value):
                yield from find_dates(text[:LONGEST])


def read_address(value: object) -> str | None:
    """An address of the web, or None."""
    match = _ADDRESS.fullmatch(str(value).strip())
    return match[0].partition("#")[0] if match else None


def read_authors(value: object) -> tuple[str, ...]:
    """Names of authors out of a name, a list of names, or objects with a name; roles and outlets behind names are left out."""
    found: list[str] = []
    for text in flatten_text(value):
        names = _BY.sub("", _plain(text))
        found += parse_names(names) or map(str.strip, _PARTS.split(names))
    return tuple(dict.fromkeys(name for name in found if _is_author(name)))


def _is_author(name: str) -> bool:
    return (
        1 < len(name) <= LONGEST_NAME and not name.isdecimal() and "://" not in name and "@" not in name and name.casefold() not in _NOBODY
    )


def flatten_text(value: object, depth: int = 4) -> Iterator[str]:
    """Every text of a value: of a list each member's, of an object its name, title or address."""
    if isinstance(value, str):
        if depth and (values := _read_list(value)):
            yield from flatten_text(values, depth - 1)
        else:
            yield value
    elif isinstance(value, bool) or value is None or depth == 0:
        return
    elif isinstance(value, int | float | date):
        yield str(value)
    elif isinstance(value, Mapping):
        for key in _TEXT_KEYS:
            if value.get(key):
                yield from flatten_text(value[key], depth - 1)
                return
    elif isinstance(value, Iterable):
        for one in value:
            yield from flatten_text(one, depth - 1)


def _read_list(text: str) -> list[Any] | None:
    """The members of a list that a table's cell holds as text, `['Jane Roe', "John O'Dea"]`; None for any other text."""
    if not (text.startswith("[") and text.endswith("]") and len(text) <= LONGEST):
        return None
    members = [match["double"] or match["single"] for match in _MEMBER.finditer(text)]
    return members if members and not _MEMBER.sub("", text).strip("[], \n") else None


def _read_values(field: str, value: object) -> Iterator[str]:
    if field == "authors":
        yield from read_authors(value)
    elif field in {"url", "image"}:
        addresses = (read_address(text) for text in _addresses(value))
        yield from (address for address in addresses if address and (field == "image" or not _HOME.fullmatch(address)))
    elif field == "language":
        matches = (_LANGUAGE.match(text.strip()) for text in flatten_text(value))
        yield from (match[1].lower() for match in matches if match)
    elif field == "tags":
        texts = [part for text in flatten_text(value) for part in _split_list(text)]
        yield from dict.fromkeys(text for text in texts if text and not text.isdecimal())  # numbers are ids of tags
    else:
        texts = [text for text in map(_plain, flatten_text(value)) if text and text.casefold() not in _NOBODY]
        yield from texts[: 0 if field == "section" and texts and texts[0].isdecimal() else 1]


def _addresses(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from (text for key in ("url", "@id", "contentUrl", "href") for text in flatten_text(value.get(key)))
    elif isinstance(value, list | tuple):
        for one in value[:3]:
            yield from _addresses(one)
    else:
        yield from flatten_text(value)


def _split_list(text: str) -> list[str]:
    return [_plain(part) for part in re.split(r"[,;|]", text)] if len(text) <= LONGEST else []


def _plain(text: str) -> str:
    """A value's text on one line without tags; empty where it is too long for a field."""
    if len(text) > LONGEST:
        return ""
    return " ".join(_TAG.sub(" ", clean_text(text)).split())
