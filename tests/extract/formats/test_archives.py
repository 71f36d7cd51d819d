"""WARC, zipped documents and PDF. All are made here."""

import gzip
import io
import sys
import zipfile
from unittest import mock

import pytest

from generator.extract.formats import office, pdf, read_format, warc
from generator.model import BlockKind, Seed

PROSE = "The port council agreed on Friday to the terms that pilots had asked for since the strike began nine days ago."
PAGE = f"<html><head><title>Ferry strike</title></head><body><article><h1>Ferry strike</h1><p>{PROSE}</p></article></body></html>".encode()
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def make_warc(*, packed: bool, page: bytes = PAGE, media: bytes = b"text/html; charset=utf-8") -> bytes:
    """An archive of a page, a redirect, a picture and a text. `media`: the page's, and what of its header goes on behind that."""
    answer = b"HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n%s"
    records = (
        ("response", "https://post.example/2024/05/17/ferry", answer % (b"200 OK", media, page)),
        ("response", "https://post.example/old", answer % (b"301 Moved", b"text/html", b"")),
        ("response", "https://post.example/a.jpg", answer % (b"200 OK", b"image/jpeg", b"\xff\xd8")),
        ("conversion", "https://post.example/b", b"Menu\nPilots return."),
    )
    written = []
    for kind, address, block in records:
        form = "application/http; msgtype=response" if kind == "response" else "text/plain"
        head = (
            f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: {form}\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        written.append(head.encode() + block + b"\r\n\r\n")
    return b"".join(gzip.compress(record) if packed else record for record in written)


def make_zip(**files: str | bytes) -> bytes:
    """An archive; `__` in a name stands for `/`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return out.getvalue()


@pytest.mark.parametrize("packed", [True, False])
def test_reads_pages_and_texts_of_a_warc(packed: bool) -> None:  # noqa: FBT001 - two kinds of one file
    """Pages that were found and texts are articles under their addresses; redirects and pictures are passed over."""
    page, text = warc.read_warc("c.warc.gz", make_warc(packed=packed))

    assert page.blocks[0].text == PROSE
    assert ("url", "https://post.example/2024/05/17/ferry") in {(one.field, one.value) for one in page.evidence}
    assert (text.text, text.is_body) == ("Menu\nPilots return.", False)
    assert [page.seed, text.seed] == ["c.warc.gz#1", "c.warc.gz#2"]


def test_leaves_out_a_page_beyond_any_size() -> None:
    """A page that unpacks to more than pages have is left out and reported; the others are read."""
    page, text = warc.read_warc("c.warc.gz", make_warc(packed=True, page=bytes(warc.LARGEST_PAGE + 1)))

    assert "more than 8 MB" in page.problems[0].message
    assert text.text


def test_a_page_packed_amiss_is_read_as_far_as_it_goes(capsys: pytest.CaptureFixture[str]) -> None:
    """What unpacks of a page whose end is broken is read, and no library says a word of it on the terminal."""
    page = gzip.compress(PAGE + b"<!--" + bytes(100_000) + b"-->", compresslevel=0)[:-8] + b"12345678"

    document, _ = warc.read_warc("c.warc", make_warc(packed=False, page=page, media=b"text/html\r\nContent-Encoding: gzip"))

    assert document.blocks[0].text == PROSE
    assert capsys.readouterr() == ("", "")


def test_keeps_what_stands_before_a_broken_record() -> None:
    """An archive that breaks off, or holds a record without an address, loses only the rest."""
    nameless = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"

    documents = warc.read_warc("c.warc", make_warc(packed=False) + nameless)

    assert [len(one.problems) for one in documents] == [0, 0, 1]
    assert "breaks off here" in documents[-1].problems[0].message


def test_reads_a_word_document() -> None:
    """The title line of a document is its headline, its styles tell headings and items, and its runs are joined."""
    text = (
        f'<w:document {W}><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry strike</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>What now</w:t></w:r></w:p>'
        '<w:p><w:r><w:t xml:space="preserve">Pilots </w:t></w:r>'
        "<w:r><w:t>return.</w:t></w:r></w:p></w:body></w:document>"
    )

    (document,) = office.read_office("a.docx", make_zip(word__document_dot_xml=text))

    assert [(block.kind, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, "What now"),
        (BlockKind.PARAGRAPH, "Pilots return."),
    ]
    assert (document.evidence[0].field, document.evidence[0].value) == ("headline", "Ferry strike")


def test_a_document_says_what_its_pages_print_before_what_its_program_does() -> None:
    """Headline, byline and day over the text go before the file's own; the cells of a table's row stand on one line."""
    paragraphs = ("Ferry strike", "By Jane Roe", "17 May 2024", PROSE)
    head = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
    styled = "".join(f"<w:p>{head if text == paragraphs[0] else ''}<w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    cells = "".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in ("Lund", "4"))
    text = f"<w:document {W}><w:body>{styled}<w:tbl><w:tr>{cells}</w:tr></w:tbl></w:body></w:document>"
    core = '<c xmlns:d="d"><d:title>Untitled</d:title><d:creator>a-program</d:creator><d:created>2024-05-20</d:created></c>'

    (document,) = office.read_office("a.docx", make_zip(word__document_dot_xml=text, docProps__core_dot_xml=core))

    assert [block.text for block in document.blocks] == [PROSE, "Lund | 4"]
    assert [(one.field, one.value) for one in document.evidence] == [
        ("headline", "Ferry strike"),
        ("authors", "Jane Roe"),
        ("published", "2024-05-17"),
    ]


def test_an_archive_packed_as_one_is_unpacked() -> None:
    """A `.warc.gz` that was packed whole, and not record by record, holds the same pages."""
    (page, _) = read_format(Seed("c.warc.gz", gzip.compress(make_warc(packed=False))))

    assert page.blocks[0].text == PROSE


def test_reads_an_open_document() -> None:
    """An `.odt` gives its paragraphs, spans and all, and its first heading for a headline."""
    text = (
        '<o xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><text:h>Ferry strike</text:h>'
        "<text:p>Pilots <text:span>re</text:span>turn.</text:p></o>"
    )

    (document,) = office.read_office("a.odt", make_zip(content_dot_xml=text))

    assert [block.text for block in document.blocks] == ["Pilots return."]
    assert document.evidence[0].value == "Ferry strike"


def test_a_frame_within_a_paragraph_is_said_once() -> None:
    """Paragraphs within paragraphs give their words once, however many there are within each other."""
    depth = 60
    word = f"<w:document {W}>{'<w:p>' * depth}<w:r><w:t>Pilots return.</w:t></w:r>"
    text = f'<o xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">{"<text:p>" * depth}Pilots return.'

    (docx,) = office.read_office("a.docx", make_zip(word__document_dot_xml=word))
    (odt,) = office.read_office("a.odt", make_zip(content_dot_xml=text))

    assert [block.text for block in (*docx.blocks, *odt.blocks)] == ["Pilots return."] * 2


def test_reads_the_chapters_of_a_book() -> None:
    """Each chapter of an `.epub` is an article, in the order of its spine, with the book's author."""
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:creator>Jane Roe</dc:creator></metadata><manifest>'
        '<item id="a" href="a.xhtml"/><item id="b" href="text/b.xhtml"/></manifest>'
        '<spine><itemref idref="b"/><itemref idref="a"/></spine></package>'
    )
    book = make_zip(
        **{
            "META-INF__container_dot_xml": '<c><rootfiles><rootfile full-path="OEBPS/c.opf"/></rootfiles></c>',
            "OEBPS__c_dot_opf": package,
            "OEBPS__a_dot_xhtml": "<html><body><h1>Second</h1><p>Pilots return.</p></body></html>",
            "OEBPS__text__b_dot_xhtml": "<html><body><h1>First</h1><p>Pilots strike.</p></body></html>",
        }
    )

    documents = office.read_office("a.epub", book)

    assert [[block.text for block in document.blocks] for document in documents] == [["Pilots strike."], ["Pilots return."]]
    assert [next(one.value for one in document.evidence if one.field == "headline") for document in documents] == ["First", "Second"]


def test_a_zip_bomb_is_set_aside() -> None:
    """A document that would unpack to more than documents have is reported, and no more of it is unpacked."""
    bomb = make_zip(word__document_dot_xml=bytes(office.LARGEST + 1))

    (document,) = office.read_office("a.docx", bomb)

    assert len(bomb) < office.LARGEST / 500
    assert "more than 32 MB" in document.problems[0].message


def test_a_plain_zip_is_no_seed() -> None:
    """An archive of files says that its files are the seeds."""
    assert "its files are the seeds" in office.read_office("a.zip", make_zip(a_dot_txt="Pilots return."))[0].problems[0].message


def test_pdf_needs_its_extra_and_says_so() -> None:
    """Without the extra `documents` a PDF is one clear Problem."""
    with mock.patch.dict(sys.modules, {"pypdf": None}):
        (document,) = pdf.read_pdf("a.pdf", b"%PDF-1.7")

    assert "dateline[documents]" in document.problems[0].message


@pytest.mark.parametrize(("pages", "told"), [(1, ""), (150, ""), (250, "pages")])
def test_reads_the_text_of_a_pdf(pages: int, told: str) -> None:
    """The text of a PDF's pages is read as a dump, be it a long report; a book is told, and kept off."""
    content = b"BT /F1 12 Tf 72 720 Td (Pilots return on Monday.) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * pages, pages),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    data = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(objects, start=1))
    data += b"trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n0\n%%EOF\n"

    (document,) = pdf.read_pdf("a.pdf", data)

    assert document.text.split("\n") == ([""] if told else ["Pilots return on Monday."] * pages)
    assert all(told in problem.message for problem in document.problems)
    assert bool(document.problems) == bool(told)


def test_a_page_drawn_again_and_again_is_set_aside() -> None:
    """A PDF of a few kB that draws the same megabyte on every page is set aside before its text is taken out."""
    pdf = pytest.importorskip("pypdf", reason="the extra `documents` is not installed")
    writer = pdf.PdfWriter()
    page = writer.add_blank_page(9, 9)
    page.replace_contents(pdf.generic.DecodedStreamObject.initialize_from_dictionary({"__streamdata__": b"q " * (1 << 19)}))
    for _ in range(4):
        writer.add_page(page)
    target = io.BytesIO()
    writer.write(target)

    (document,) = read_format(Seed("a.pdf", target.getvalue()))

    assert "draws more than" in document.problems[0].message


def test_what_warcio_thinks_of_a_record_is_not_printed(capfd: pytest.CaptureFixture[str]) -> None:
    """An archive whose records are longer or shorter than they say is read in silence."""
    warc.read_warc("a.warc", make_warc(packed=False).replace(b"Content-Length: ", b"Content-Length: 1"))

    assert capfd.readouterr() == ("", "")
