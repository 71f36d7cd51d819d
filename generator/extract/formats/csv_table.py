"""CSV and TSV: a row an article, the first row the names of its fields.

id,publish_date,title,url,language,media_name      Media Cloud
title,text,authors,publish_date,url                newspaper and others
"""

import csv
import io
from collections.abc import Iterator

from generator.extract.document import Document
from generator.extract.formats.fields import FIELD_OF, fold_key
from generator.extract.formats.record import BODY_NAMES, gather_records, read_record
from generator.extract.text.encoding import decode_bytes
from generator.model import Problem

MOST = 100_000  # rows
LONGEST_CELL = 4_000_000  # characters, for the longest articles there are
_FEWEST = 2  # names of fields in a first row that is one

DELIMITERS = ",\t;|"


def is_table(head: str, name: str) -> bool:
    """Whether a text is a table: its first row names fields of an article, between delimiters."""
    first = head.lstrip("\ufeff").split("\n", 1)[0].strip()
    known = max((_known(first, delimiter) for delimiter in DELIMITERS), default=0)
    return known >= (1 if name.endswith((".csv", ".tsv")) else _FEWEST) and "\n" in head


def read_table(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each row that holds one; the row's number counts from 1 below the names."""
    text = decode_bytes(data).text.replace("\x00", "")
    delimiter = max(DELIMITERS, key=lambda mark: _known(text.split("\n", 1)[0], mark))
    csv.field_size_limit(LONGEST_CELL)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    return gather_records(seed, _read_rows(seed, rows))


def _read_rows(seed: str, rows: "csv.DictReader[str]") -> Iterator[Document | None]:
    try:
        for number, row in enumerate(rows, start=1):
            if number > MOST:
                yield Document(seed, problems=(Problem(seed, rows.line_num, f"more than {MOST} rows: the rest is left out.", 9),))
                return
            record = {name: value for name, value in row.items() if name and isinstance(value, str) and value.strip()}
            yield read_record(f"{seed}#{number}", record, "column")
    except csv.Error as error:
        yield Document(seed, problems=(Problem(seed, rows.line_num, f"the table breaks here ({error}): the rest is left out.", 9),))


def _known(row: str, delimiter: str) -> int:
    names = [fold_key(name.strip().strip('"')) for name in row.split(delimiter)]
    return sum(name in FIELD_OF or name in BODY_NAMES for name in names) if len(names) > 1 else 0
