"""Office documents, books and PDFs that are larger, deeper or more entangled than they look."""

import zlib
from base64 import b64encode
from collections.abc import Iterator

from tests.monsters.samples import ARTICLE, PROSE, zip_files

MEGABYTE = 1_000_000
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
INNER = 240


def make_documents(large: int) -> Iterator[tuple[str, bytes]]:
    """Documents that are zip archives of XML, and PDFs."""
    yield "packed/bomb.docx", zip_files({"word/document.xml": b"<w:document>" + b" " * max(large, 40 * MEGABYTE)})
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a;" * 50) for n in range(9)) + b"]><x>&a8;"
    yield "packed/laughs.docx", zip_files({"word/document.xml": laughs, "docProps/core.xml": laughs})
    runs = f"<w:r><w:t>{PROSE}</w:t></w:r>" * (large // 10_000)
    yield "packed/inner.docx", zip_files({"word/document.xml": f"<w:d xmlns:w='{WORD}'>{'<w:p>' * INNER}{runs}".encode()})
    rows = "<w:tr><w:tc>" * (INNER // 2) + f"<w:p>{runs}</w:p>" * 5
    yield "packed/rows.docx", zip_files({"word/document.xml": f"<w:d xmlns:w='{WORD}'>{rows}".encode()})
    empty = "<w:p/>" * (large // 100)
    yield "packed/empty.docx", zip_files({"word/document.xml": f"<w:d xmlns:w='{WORD}'>{empty}</w:d>".encode()})
    yield "packed/cut.docx", zip_files({"word/document.xml": ARTICLE})[:-30]
    yield "packed/deep.odt", zip_files({"content.xml": b"<x>" * (large // 4)})
    inner = f"<t:d xmlns:t='{TEXT}'>{'<t:p>' * INNER}{PROSE * (large // 2000)}"
    yield "packed/inner.odt", zip_files({"content.xml": inner.encode()})
    yield from _make_books(large)
    yield from _make_pdfs(large)
    yield "packed/inside.html", f"<html><body><img src='data:text/html;base64,{b64encode(bytes(MEGABYTE)).decode()}'><p>{PROSE}".encode()


def _make_books(large: int) -> Iterator[tuple[str, bytes]]:
    container = {"META-INF/container.xml": b'<container><rootfile full-path="c.opf"/></container>'}
    spine = b"<spine>" + b'<itemref idref="a"/>' * 5000 + b"</spine>"
    for name, path in {"outside": b"../../../etc/hostname", "itself": b"c.opf", "chapters": b"b.xhtml"}.items():
        package = b'<package><manifest><item id="a" href="' + path + b'"/></manifest>' + spine + b"</package>"
        chapter = f"<html><body><h1>Ferry</h1><p>{PROSE * (large // 20_000)}</p></body></html>".encode()
        yield f"packed/{name}.epub", zip_files(container | {"c.opf": package, "b.xhtml": chapter})
    yield (
        "packed/loop.epub",
        zip_files({"META-INF/container.xml": b'<container><rootfile full-path="META-INF/container.xml"/></container>'}),
    )


def _make_pdfs(large: int) -> Iterator[tuple[str, bytes]]:
    yield "packed/nothing.pdf", b"%PDF-"
    yield "packed/pages.pdf", b"%PDF-1.7\n1 0 obj<</Type/Pages/Kids[1 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R>>"
    yield "packed/bomb.pdf", b"%PDF-1.7\n1 0 obj" + _stream(bytes(large)) + b"endobj"
    yield "packed/loop.pdf", b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"
    words = b"BT /F 9 Tf (Ferry sails again.) Tj ET\n" * (large // 400)
    yield "packed/again.pdf", _pdf({b"4": _stream(words)}, kids=200)
    yield "packed/stream.pdf", _pdf({b"4": _stream(b"q " * (large // 2))}, kids=1)
    yield "packed/many.pdf", _pdf({b"4": _stream(b"BT (x) Tj ET")}, kids=20_000)
    forms = {b"%d" % n: _stream(b"/X Do /X Do", b"/Subtype/Form/Resources<</XObject<</X %d 0 R>>>>" % (n + 1)) for n in range(10, 40)}
    yield "packed/forms.pdf", _pdf({b"4": _stream(b"/X Do"), **forms, b"40": _stream(words)}, kids=1)
    yield (
        "packed/itself.pdf",
        _pdf({b"4": _stream(b"/X Do"), b"10": _stream(b"/X Do", b"/Subtype/Form/Resources<</XObject<</X 10 0 R>>>>")}, kids=1),
    )


def _stream(data: bytes, more: bytes = b"") -> bytes:
    packed = zlib.compress(data)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n" % (len(packed), more) + packed + b"\nendstream "


def _pdf(objects: dict[bytes, bytes], kids: int) -> bytes:
    """A PDF whose one page comes many times; object 4 is what stands on it, 10 a form."""
    page = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 10 0 R>>/Font<</F 5 0 R>>>>>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    pages = b"<</Type/Pages/Kids[" + b"3 0 R " * kids + b"]/Count %d>>" % kids
    whole = {b"1": b"<</Type/Catalog/Pages 2 0 R>>", b"2": pages, b"3": page, b"5": font} | objects
    data, places = b"%PDF-1.7\n", {}
    for number, value in whole.items():
        places[int(number)] = len(data)
        data += b"%s 0 obj%sendobj\n" % (number, value)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % place for place in places.items())
    return data + b"xref\n" + table + b"trailer<</Size 99/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)
