"""Two hundred seeds that have harmed programs elsewhere, by families, made here from parts; small ones, or at their full size."""

import gzip
import io
import json
import os
import socket
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

PROSE = "The ferry to Langholm will sail again in spring, the minister of transport said on Monday after a long night. "
ARTICLE = f"Ferry sails again\n\n{PROSE * 6}\n".encode()
MEGABYTE = 1_000_000

# What pattern after pattern stops at, and may go back over: endless lines of it, and endless lines each of it.
PIECES = (
    "a", " ", "word ", "A.", "a b c. ", ".", "1", "12:30 ", "2020-01-01 ", "Mon, 1 Jan 2020 ", "January ", "By Ann Lee ", "-", "- ", "– ",
    "(", "[", "[x](", "![", "<", "<b>", "&", "&amp;", "&#1;", '"', "“a”", "'", "\\", "/", "//", "http://", "https://a.example/", "www.",
    "a@", "@", "#", "# ", "*", "_", "`", "|", ",", ";", ":", "©", "•", "…", "\u0301", "\u200b", "\u202e", "\U0001f469\u200d", "\xa0", "\t",
    "Photo: ", "(Reuters) - ", "LONDON, ", "€1,000,000 ",
)  # fmt: skip

NAMES = (
    "con.txt", "NUL.txt", "aux", "lpt1.txt", "a\\..\\x.txt", "a%2f..%2fx.txt", "C:\\x.txt", "a:b.txt", "trailing dot.", "trailing space ",
    "n" * 250 + ".txt", "é" * 120 + ".txt", "Same.txt", "same.txt", "SAME.TXT", "caf\u00e9.txt", "cafe\u0301.txt", "-rf.txt", "--help",
    "a\nb.txt", "a\tb.txt", "\x1b[2Jx.txt", "\u202etxt.exe", "$(touch x).txt", "`x`.txt", "; rm x", "*", "?", "'.txt", '".txt', "<b>.txt",
    "::error::x.txt", "##[error]x.txt", "index.md", "index.html", "~", "x#3", "%00.txt", "{{ x }}.txt", "feed.xml#1", "no-utf8-\udcff.txt",
)  # fmt: skip

YAML = (
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]", "- list", "scalar", "template: ../../x.html", "? [a]: b",
    "<<: {a: b}", "a: b\na: c", "title: !!python/object/apply:os.system [x]", "title: !!binary x", "title: 0x" + "f" * 5000,
    "title: " + "9" * 5000, "title: .inf", "title: 190:20:30", "date: 999999-01-01", "date: 2021-02-30", "title: [", "title: {",
    "title: '", "%YAML 9.9", "\x00: x", "title: \ud800", "title: " + "[" * 1000 + "]" * 1000, "title: " + "{a: " * 1000,
    "tags: [" + "a, " * 5000 + "]", "title: |\n" + "  x\n" * 3000,
)  # fmt: skip

DATES = (
    "999999-01-01",
    "0000-00-00",
    "-1-01-01",
    "1e308",
    "99999999999999",
    "2021-02-30T24:61:99+99:99",
    "9999-12-31T23:59:59-23:59",
    "0001-01-01T00:00:00+23:59",
)


def make_monsters(folder: Path, *, full: bool) -> None:
    """Writes the monsters below a folder."""
    many = 1_000_000 if full else 5_000
    for name, data in _make(many, large=100 * MEGABYTE if full else MEGABYTE):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    for name in NAMES:
        _write_named(folder / "names", name)
    _make_strange_files(folder / "strange", full=full)


def make_samples() -> Iterator[tuple[str, bytes]]:
    """An ordinary seed of each format by its name."""
    page = (
        f"<html><head><title>Ferry</title><meta name='author' content='Ann Lee'></head><body><h1>Ferry</h1><p>{PROSE * 3}</p></body></html>"
    )
    record = {
        "title": "Ferry",
        "authors": ["Ann Lee"],
        "date_publish": "2024-05-17 09:30:00",
        "url": "https://a.example/x",
        "maintext": PROSE * 3,
    }
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: {len(ARTICLE)}\r\n\r\n".encode()
    mail = f"From: A <a@b.example>\nTo: c@d.example\nSubject: Ferry\nDate: Fri, 17 May 2024 09:30:00 +0000\n\n{PROSE * 3}\n"
    yield "a.txt", ARTICLE
    yield "labelled.txt", f"Title: Ferry\nAuthor: Ann Lee\nDate: 17 May 2024\nURL: https://a.example/x\n\n{PROSE * 3}".encode()
    yield "marked.txt", f"# [Ferry](https://a.example/x)\n\nBy **Ann Lee**\n\n{PROSE}\n\n* [Most read](/m)\n\n> {PROSE}\n".encode()
    yield "a.md", f"---\ntitle: Ferry\ndate: 2024-05-17\ntags: [a, b]\n---\n{PROSE * 3}\n".encode()
    yield "toml.md", f'+++\ntitle = "Ferry"\ndate = 2024-05-17\n+++\n{PROSE * 3}\n'.encode()
    yield "a.html", page.encode()
    yield "a.json", json.dumps(record).encode()
    yield "a.jsonl", json.dumps(record).encode() + b"\n" + json.dumps(record | {"title": "Two"}).encode()
    yield "a.csv", f'title,authors,publish_date,text\nFerry,Ann Lee,2024-05-17,"{PROSE * 3}"\nTwo,,,"{PROSE}"\n'.encode()
    yield (
        "a.xml",
        f"<rss><channel><title>Post</title><item><title>Ferry</title><description>{PROSE}</description></item></channel></rss>".encode(),
    )
    yield "a.eml", mail.encode()
    yield "a.mbox", f"From a@b.example Fri May 17 09:30:00 2024\n{mail}\n".encode() * 2
    yield (
        "a.mhtml",
        f"From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n{page}".encode(),
    )
    yield "a.warc", (head + ARTICLE + b"\r\n\r\n") * 2
    yield "a.warc.gz", gzip.compress(head + ARTICLE + b"\r\n\r\n", mtime=0)
    yield (
        "a.docx",
        _zip({"word/document.xml": f"<w:document xmlns:w='{word}'><w:p><w:r><w:t>{PROSE * 3}</w:t></w:r></w:p></w:document>".encode()}),
    )
    yield "a.epub", _zip({
        "META-INF/container.xml": b'<container><rootfile full-path="c.opf"/></container>', "b.xhtml": page.encode(),
        "c.opf": b'<package><manifest><item id="a" href="b.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    })  # fmt: skip
    yield "a.txt.gz", gzip.compress(ARTICLE, mtime=0)
    pages = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page>>endobj"
    yield "a.pdf", b"%PDF-1.4\n" + pages + b"\ntrailer<</Root 1 0 R>>"


def _write_named(folder: Path, name: str) -> None:
    """An article under a name, where this system takes it; where it ignores case or Unicode form, not twice."""
    folder.mkdir(exist_ok=True)
    try:
        with (folder / name).open("xb") as file:
            number = len(list(folder.iterdir()))  # no two say the same, or one would be the other's copy
            said = (f"Boat a{number}b{each} sails from c{number}d{each} to e{number}f{each} on Monday." for each in range(12))
            file.write(f"Boats of {number} sail again\n\n{' '.join(said)}\n".encode())
    except (OSError, ValueError):
        return


def _make_strange_files(folder: Path, *, full: bool) -> None:
    """What is no plain file."""
    folder.mkdir()
    makers: dict[str, Callable[[Path], object]] = {
        "out.txt": lambda path: path.symlink_to(Path(__file__)),
        "folder.txt": lambda path: path.symlink_to(Path(__file__).parent, target_is_directory=True),
        "loop.txt": lambda path: path.symlink_to(path),
        "nowhere.txt": lambda path: path.symlink_to(path.parent / "gone"),
        "up": lambda path: path.symlink_to(path.parent, target_is_directory=True),
        "sparse.txt": lambda path: _write_sparse(path, 10**11 if full else 10**8),
        "pipe.txt": getattr(os, "mkfifo", _bind),
        "socket.txt": _bind,
    }
    for name, make in makers.items():
        try:
            make(folder / name)
        except (OSError, AttributeError, NotImplementedError):
            continue


def _write_sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def _bind(path: Path) -> None:
    before = Path.cwd()
    os.chdir(path.parent)  # a socket's path may have 100 characters
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path.name)
    os.chdir(before)


def _make(many: int, large: int) -> Iterator[tuple[str, bytes]]:
    """Names and bytes."""
    for number, piece in enumerate(PIECES):
        size = many // len(piece)
        yield f"lines/{number:02}-one.txt", (piece * size).encode()
        yield f"lines/{number:02}-many.txt", ((piece * 12 + "\n") * (size // 12)).encode()
    yield "large/line.txt", b"word " * (large // 5)
    yield "large/zeros.txt", bytes(large)
    yield "large/breaks.txt", b"\n" * large
    yield "large/words.html", b"<html><p>" + b"word " * (large // 5)
    yield from _make_encodings()
    yield from _make_markup(many)
    yield from _make_records(many)
    yield from _make_mails(many)
    yield from _make_packed(large)
    for number, front in enumerate(YAML):
        yield f"notes/{number:02}.md", f"---\n{front}\n---\n{PROSE}\n".encode(errors="surrogatepass")


def _make_encodings() -> Iterator[tuple[str, bytes]]:
    text = PROSE * 8
    yield from ((f"encodings/{name}.txt", text.encode(name)) for name in ("utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp037", "hz"))
    yield "encodings/half.txt", text.encode("utf-16")[:-1]
    yield "encodings/mark.txt", b"\xff\xfe"
    yield "encodings/wrong-mark.txt", b"\xfe\xff" + text.encode("utf-16-le")
    yield "encodings/surrogates.txt", ("\ud800" * 500).encode("utf-16-le", "surrogatepass")
    yield "encodings/surrogates-utf-8.txt", (text + "\ud800").encode("utf-8", "surrogatepass")
    yield "encodings/overlong.txt", b"\xc0\xaf\xe0\x80\xaf\xf8\x88" * 200
    yield "encodings/nuls.txt", "\0".join(text).encode()
    yield "encodings/every-byte.txt", bytes(range(256)) * 50
    yield "encodings/picture.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20
    yield "encodings/program", b"\x7fELF" + bytes(4000)
    yield "encodings/zalgo.txt", "".join(char + "\u0300\u0489\u0321" * 30 for char in text).encode()
    yield "encodings/empty.txt", b""


def _make_markup(many: int) -> Iterator[tuple[str, bytes]]:
    """HTML, XML and Markdown, nested, unclosed and explosive."""
    page = "<html><head><title>x</title>{}</head><body>{}</body></html>"
    for tag in ("div", "b", "table><tr><td", "blockquote", "ul><li", "svg", "a href=x", "font", "select", "template"):
        yield f"markup/deep-{tag.split('>')[0].split()[0]}.html", page.format("", f"<{tag}>" * (many // 8) + PROSE).encode()
    for name, body in {
        "tags": "<i>x</i>" * many, "attributes": "<p " + "x=y " * many + ">", "attribute": f"<p x='{'y' * many}",
        "comment": "<!--" + PROSE * 50, "comments": "<!-- x -->" * (many // 4), "script": "<script>" + PROSE * 50,
        "entities": "&#x41;" * many, "unclosed": "<p" * many, "breaks": "x<br>" * many,
        "rows": "<tr><td>x" * (many // 4), "cdata": "<![CDATA[" * (many // 4), "nuls": "<p>\0" * (many // 4),
    }.items():  # fmt: skip
        yield f"markup/{name}.html", page.format("", body).encode()
    yield "markup/linked-data.html", page.format('<script type="application/ld+json">' + "[" * many + "</script>", PROSE).encode()
    yield "markup/metas.html", page.format("<meta name=author content=x>" * (many // 8), PROSE).encode()
    yield "markup/charset.html", page.format("<meta charset=utf-16><base href=file:///><meta http-equiv=refresh content=0>", PROSE).encode()
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    for name, root in {"rss": "rss><channel><item><title", "svg": "svg><text", "html": "html"}.items():
        yield f"markup/laughs-{name}.xml", f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><{root}>&l9;'.encode()
        yield f"markup/outside-{name}.xml", f'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]><{root}>&y;{PROSE}'.encode()
    yield "markup/fetched.xml", f'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><rss><channel><item><title>{PROSE}'.encode()
    yield "markup/deep.xml", b"<rss><channel>" + b"<x>" * (many // 4)
    yield "markup/items.xml", b"<rss><channel>" + b"<item><title>x</title></item>" * (many // 20)
    for name, mark in {"quotes": "> ", "items": "- ", "links": "[x](", "fences": "```\n", "headings": "# x\n"}.items():
        yield f"markup/{name}.md", (mark * (many // 4) + PROSE).encode()


def _make_records(many: int) -> Iterator[tuple[str, bytes]]:
    """JSON, JSON Lines and tables."""
    article = {"title": "x", "text": PROSE, "url": "https://a.example/x"}
    yield "records/arrays.json", b"[" * many
    yield "records/objects.json", b'{"a":' * many
    yield "records/wide.json", json.dumps({f"k{n}": n for n in range(many // 10)} | article).encode()
    yield "records/tags.json", json.dumps(article | {"tags": [f"t{n}" for n in range(many)]}).encode()
    yield "records/authors.json", json.dumps(article | {"authors": [f"Ann Lee {n}" for n in range(many // 10)]}).encode()
    yield "records/figure.json", b'{"title": ' + b"9" * (many // 4) + b', "text": "x"}'
    yield "records/infinite.json", b'{"title": 1e999, "text": NaN}'
    yield "records/surrogates.json", b'{"title": "\\ud800", "text": "\\udfff\\ud800 ' + PROSE.encode() + b'"}'
    yield "records/control.json", json.dumps(article | {"title": "\x1b]0;x\x07\u202e", "authors": ["\x00"]}).encode()
    yield "records/types.json", json.dumps(article | {"title": [[{}]], "authors": {"a": 1}, "date": [True], "url": 7, "tags": {}}).encode()
    yield "records/records.jsonl", json.dumps(article).encode() + b"\n" + b'{"title": "x"}\n' * (many // 4)
    yield "records/broken.jsonl", b'{"title": "x"\n' * (many // 4)
    yield from (
        (f"records/date-{number}.json", json.dumps(article | {"title": f"d{number}", "date": date}).encode())
        for number, date in enumerate(DATES)
    )
    yield "records/columns.csv", b"title,text," + b"x," * many + b"\n" + b"a,b," + b"y," * many
    yield "records/rows.csv", b"title,text\n" + b"a,b\n" * (many // 100)
    yield "records/quote.csv", b'title,text\n"' + b"a,b\n" * (many // 4)
    yield "records/formula.csv", b'title,text\n=cmd|x,"@SUM(1)"\n'
    yield "records/cell.csv", b"title,text\nx," + b"y" * (many * 5)


def _make_mails(many: int) -> Iterator[tuple[str, bytes]]:
    head = "From: A <a@b.example>\nSubject: {}\nDate: {}\nMIME-Version: 1.0\n{}\n\n"
    yield "mails/nested.eml", "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(many // 40)).encode()
    yield "mails/subject.eml", (head.format("x" * many, "never", "") + PROSE).encode()
    yield "mails/folded.eml", (head.format("x\n " * many, "never", "") + PROSE).encode()
    yield "mails/words.eml", (head.format("=?utf-8?q?x?= " * (many // 10), "never", "") + PROSE).encode()
    yield (
        "mails/parameters.eml",
        (head.format("x", "x", "Content-Type: text/plain; " + "; ".join(f"a*{n}=x" for n in range(many // 10))) + PROSE).encode(),
    )
    yield "mails/addresses.eml", (f"From: {'<' * (many // 20)}\n" + head.format("x", "x", "") + PROSE).encode()
    yield "mails/base64.eml", (head.format("x", "Mon, 32 Foo 99999", "Content-Transfer-Encoding: base64") + "=" * many).encode()
    yield "mails/parts.eml", (head.format("x", "x", "Content-Type: multipart/mixed; boundary=b") + "--b\n\nx\n" * (many // 10)).encode()
    yield "mails/box.mbox", ("From a@b.example Mon Jan  1 00:00:00 2020\n" + head.format("x", "x", "")).encode() * (many // 100)


def _make_packed(large: int) -> Iterator[tuple[str, bytes]]:
    """Archives and compressed files that become more than they are."""
    zeros = bytes(large)
    bomb = _squeeze(max(10 * large, 80 * MEGABYTE))
    yield "packed/bomb.txt.gz", bomb
    yield "packed/twice.txt.gz", gzip.compress(bomb)
    yield "packed/cut.txt.gz", gzip.compress(ARTICLE * 50)[:-9]
    yield (
        "packed/bomb.warc.gz",
        gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + zeros),
    )
    for length in ("-1", "99999999999", "x"):
        yield (
            f"packed/length{length}.warc",
            f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {length}\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{PROSE}".encode(),
        )
    yield "packed/records.warc", b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 1\r\n\r\nx\r\n\r\n" * (large // 500)
    yield "packed/plain.zip", _zip({"a.txt": ARTICLE, "../../x.txt": ARTICLE})
    yield "packed/bomb.docx", _zip({"word/document.xml": b"<w:document>" + b" " * max(large, 40 * MEGABYTE)})
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a;" * 50) for n in range(9)) + b"]><x>&a8;"
    yield "packed/laughs.docx", _zip({"word/document.xml": laughs, "docProps/core.xml": laughs})
    yield "packed/deep.odt", _zip({"content.xml": b"<x>" * (large // 4)})
    package = (
        b'<package><manifest><item id="a" href="../../../etc/hostname"/></manifest><spine>'
        + b'<itemref idref="a"/>' * 5000
        + b"</spine></package>"
    )
    yield (
        "packed/chapters.epub",
        _zip({"META-INF/container.xml": b'<container><rootfile full-path="c.opf"/></container>', "c.opf": package}),
    )
    yield "packed/cut.docx", _zip({"word/document.xml": ARTICLE})[:-30]
    yield "packed/members.zip", _zip({f"{n}.xml": b"" for n in range(3000)})
    yield from (
        (f"packed/{name}", magic + bytes(3000))
        for name, magic in {"a.7z": b"7z\xbc\xaf\x27\x1c", "a.rar": b"Rar!\x1a\x07\x00", "a.bz2": b"BZh9"}.items()
    )
    yield "packed/pages.pdf", b"%PDF-1.7\n1 0 obj<</Type/Pages/Kids[1 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R>>"
    stream = zlib.compress(zeros)
    yield "packed/bomb.pdf", b"%%PDF-1.7\n1 0 obj<</Length %d/Filter/FlateDecode>>stream\n" % len(stream) + stream + b"endstream endobj"
    yield "packed/nothing.pdf", b"%PDF-"
    yield "packed/inside.html", f"<html><body><img src='data:text/html;base64,{b64encode(zeros[:MEGABYTE]).decode()}'><p>{PROSE}".encode()


def _squeeze(size: int) -> bytes:
    target = io.BytesIO()
    with gzip.GzipFile(fileobj=target, mode="wb") as file:
        for _ in range(size // MEGABYTE):
            file.write(bytes(MEGABYTE))
    return target.getvalue()


def _zip(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()
