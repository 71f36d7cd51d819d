"""CSV and TSV: a row an article, the first row the names of its fields.

id,publish_date,title,url,language,media_name      Media Cloud
title,text,authors,publish_date,url                newspaper and others
sep=;                                              what Excel writes above the names
Titel;Datum;Text                                   names in other languages
"""

import csv
import io
import re

from generator.extract.document import MOST, Document, report_rest
from generator.extract.formats.field_names import find_field, fold_key
from generator.extract.formats.record import BODY_NAMES, find_order, gather_records, read_record
from generator.extract.text.encoding import decode_bytes
from generator.model import Problem

_NO_LIMIT = 2**31 - 1  # characters of a cell: more than a seed may have
_FEWEST = 2  # names of fields in a first row that is one

DELIMITERS = ",\t;|^"
QUOTES = "\"'"
ENDINGS = (".csv", ".tsv")
_SEPARATOR = re.compile(r"\ufeff?sep=.\r?\n", re.IGNORECASE)


def is_table(head: str, name: str) -> bool:
    """Whether a text is a table: it is called one, or its first row names fields of an article, between delimiters."""
    return name.endswith(ENDINGS) or (len(head.splitlines()) > 1 and _choose_delimiter(head)[1] >= _FEWEST)


def read_table(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each row that holds one; the row's number counts from 1 below the names."""
    decoded = decode_bytes(data)
    text = decoded.text.replace("\x00", "").lstrip("\ufeff")
    text = text[said.end() :] if (said := _SEPARATOR.match(text)) else text
    delimiter, known = _choose_delimiter(text)
    if not known:
        message = "a table whose first row names no field of an article: write title, text, date and url above its columns."
        return (Document(seed, problems=(Problem(seed, 1, message, 9),)),)
    csv.field_size_limit(_NO_LIMIT)  # of the whole process; what is too long for an article is told of any format alike
    quote = text[:1] if text[:1] in QUOTES else QUOTES[0]
    escape = "\\" if f"\\{quote}" in text and quote * 2 not in text else None  # a quotation mark in a cell is written \\" or ""
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quote, escapechar=escape)
    records, broken = _read_rows(seed, rows)
    day_first = find_order(records)
    found = (read_record(f"{seed}#{number}", record, "column", day_first=day_first) for number, record in enumerate(records, start=1))
    problems = (*broken, *([Problem(seed, 0, decoded.doubt)] if decoded.doubt else []))
    return gather_records(seed, found, problems)


def _read_rows(seed: str, rows: "csv.DictReader[str]") -> tuple[list[dict[str, str]], list[Problem]]:
    records: list[dict[str, str]] = []
    try:
        for row in rows:
            if len(records) >= MOST:
                return records, [report_rest(seed, rows.line_num)]
            records.append({name: value for name, value in row.items() if name and isinstance(value, str) and value.strip()})
    except csv.Error as error:
        return records, [Problem(seed, rows.line_num, f"the table breaks here ({error}): the rest is left out.", 9)]
    return records, []


def _choose_delimiter(text: str) -> tuple[str, int]:
    """The mark that parts the names of a first row best, and how many of them name a field or the body of an article."""
    text = text.lstrip("\ufeff")
    said = _SEPARATOR.match(text)
    first = next(iter(text[said.end() if said else 0 :].partition("\n")[0].splitlines()), "")
    counts = {mark: sum(map(_is_known, first.split(mark))) for mark in DELIMITERS if mark in first} or {
        DELIMITERS[0]: int(_is_known(first))
    }
    best = max(counts, key=lambda mark: counts[mark])
    return best, counts[best]


def _is_known(name: str) -> bool:
    name = name.strip().strip(QUOTES)
    return find_field(name) is not None or fold_key(name) in BODY_NAMES
