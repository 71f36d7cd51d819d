"""JSON, JSON Lines and tables without end."""

import json
from collections.abc import Iterator

from tests.monsters.samples import PROSE

DATES = (
    "999999-01-01", "0000-00-00", "-1-01-01", "1e308", "99999999999999", "2021-02-30T24:61:99+99:99", "9999-12-31T23:59:59-23:59",
    "0001-01-01T00:00:00+23:59", "9" * 4000, "1" * 100_000, "\u0661" * 50, "20200101" * 5_000,
)  # fmt: skip
ARTICLE = {"title": "x", "text": PROSE, "url": "https://a.example/x"}


def make_records(many: int, large: int) -> Iterator[tuple[str, bytes]]:
    """Files of records, deep, wide, broken, or of values that are none."""
    yield "records/arrays.json", b"[" * many
    yield "records/objects.json", b'{"a":' * many
    yield "records/mixed.json", b'[{"a":' * (many // 2)
    yield "records/wide.json", json.dumps({f"k{n}": n for n in range(many // 10)} | ARTICLE).encode()
    yield "records/same.json", b'{"title": "x",' + b'"text": "x",' * (many // 10) + b'"text": "y"}'
    yield "records/key.json", json.dumps({"k" * many: "x", **ARTICLE}).encode()
    for name in ("title", "text", "tags", "authors", "date", "url"):
        yield f"records/deep-{name}.json", json.dumps(ARTICLE)[:-1].encode() + b', "%s": ' % name.encode() + b"[" * 900 + b"]" * 900 + b"}"
    yield "records/within.json", b"[" * 900 + json.dumps(ARTICLE).encode() + b"]" * 900
    yield "records/tags.json", json.dumps(ARTICLE | {"tags": [f"t{n}" for n in range(many)]}).encode()
    yield "records/authors.json", json.dumps(ARTICLE | {"authors": [f"Ann Lee {n}" for n in range(many // 10)]}).encode()
    yield "records/author.json", json.dumps(ARTICLE | {"authors": "Ann Lee and " * (many // 12)}).encode()
    yield "records/figure.json", b'{"title": ' + b"9" * (many // 4) + b', "text": "x"}'
    yield "records/figures.json", b'{"title": ' + b"9" * 4000 + b', "text": "x", "date": ' + b"1" * 4000 + b"}"
    yield "records/infinite.json", b'{"title": 1e999, "text": NaN}'
    yield "records/surrogates.json", b'{"title": "\\ud800", "text": "\\udfff\\ud800 ' + PROSE.encode() + b'"}'
    yield "records/control.json", json.dumps(ARTICLE | {"title": "\x1b]0;x\x07\u202e", "authors": ["\x00"]}).encode()
    yield "records/types.json", json.dumps(ARTICLE | {"title": [[{}]], "authors": {"a": 1}, "date": [True], "url": 7, "tags": {}}).encode()
    yield "records/records.jsonl", json.dumps(ARTICLE).encode() + b"\n" + b'{"title": "x"}\n' * (many // 4)
    yield "records/broken.jsonl", b'{"title": "x"\n' * (many // 4)
    yield "records/deep.jsonl", (b"[" * 2000 + b"\n") * (many // 2000)
    for number, date in enumerate(DATES):
        yield f"records/date-{number}.json", json.dumps(ARTICLE | {"title": f"d{number}", "date": date}).encode()
    yield "records/address.json", json.dumps(ARTICLE | {"url": "https://" + "a." * (many // 2) + "example/"}).encode()
    yield "records/columns.csv", b"title,text," + b"x," * many + b"\n" + b"a,b," + b"y," * many
    yield "records/titles.csv", b"title," * (many // 6) + b"\n" + b"a," * (many // 6)
    yield "records/rows.csv", b"title,text\n" + b"a,b\n" * (many // 100)
    yield "records/quote.csv", b'title,text\n"' + b"a,b\n" * (many // 4)
    yield "records/quotes.csv", b"title,text\nx," + b'"' * many
    yield "records/formula.csv", b'title,text\n=cmd|x,"@SUM(1)"\n'
    yield "records/cell.csv", b"title,text\nx," + b"y" * (large // 2)
