"""WARC, the archive of crawls: an article for each page (`response`, `resource`) and each text (`conversion`, of Common Crawl's WET).

Read by warcio as a stream, so that no more is unpacked than is looked at; both a page and the whole are bounded.
"""

import io
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.extract.document import MOST, Document, report_rest
from generator.extract.formats.html_page import read_html_text
from generator.extract.formats.markup import decode_markup
from generator.extract.text.characters import clean_text
from generator.extract.text.encoding import decode_bytes
from generator.model import Evidence, Problem

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]

LARGEST_PAGE = 8 << 20  # bytes: pages have a tenth of one MB
LARGEST = 512 << 20  # bytes of all pages together


def read_warc(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each page, numbered as they stand; other records (requests, pictures, redirects) are passed over."""
    documents: list[Document] = []
    total = 0
    for record in _records(data):
        if record is None:
            documents.append(Document(seed, problems=(Problem(seed, 0, "the archive breaks off here: the rest is left out.", 9),)))
            break
        if not _is_page(record):
            continue
        name = f"{seed}#{len(documents) + 1}"
        with redirect_stderr(io.StringIO()):  # where warcio says what it thinks of a page that is packed amiss
            content = record.content_stream().read(LARGEST_PAGE + 1)
        total += len(content)
        if len(documents) == MOST:
            documents.append(Document(name, problems=(report_rest(seed, 0),)))
            break
        if total > LARGEST:
            documents.append(
                Document(name, problems=(Problem(seed, 0, f"more than {LARGEST >> 20} MB of pages: the rest is left out.", 9),))
            )
            break
        if len(content) > LARGEST_PAGE:
            documents.append(Document(name, problems=(Problem(name, 0, f"a page of more than {LARGEST_PAGE >> 20} MB: left out.", 9),)))
            continue
        documents.append(_read_page(name, record, content))
    return tuple(documents)


def _records(data: bytes) -> Iterator["ArcWarcRecord | None"]:
    """Each record; None at last where the archive breaks off in one."""
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

    records = iter(ArchiveIterator(io.BytesIO(data)))
    while True:
        try:
            with redirect_stderr(io.StringIO()):  # where warcio says what it thinks of a record, in the record's own words
                record = next(records)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001 - whatever strangers' headers bring warcio to raise: the records before stay
            yield None
            return
        yield record


def _is_page(record: "ArcWarcRecord") -> bool:
    if record.rec_type == "conversion":
        return True
    if record.rec_type == "response":
        headers = record.http_headers
        return headers is not None and headers.get_statuscode() == "200" and "html" in (headers.get_header("Content-Type") or "")
    return record.rec_type == "resource" and "html" in (record.rec_headers.get_header("Content-Type") or "")


def _read_page(name: str, record: "ArcWarcRecord", content: bytes) -> Document:
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type == "conversion":
        evidence = (Evidence("url", address, "WARC record"),) if address else ()
        return Document(name, clean_text(decode_bytes(content).text), 0, evidence=evidence)
    try:
        return read_html_text(name, decode_markup(content).text, address)
    except (ValueError, RecursionError, ArithmeticError, LookupError, TypeError, AttributeError) as error:
        problem = Problem(name, 0, f"this page cannot be read ({type(error).__name__}): left out.", 9)
        return replace(Document(name), problems=(problem,))
