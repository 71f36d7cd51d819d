"""An ordinary seed of each format: what monsters are made of, and what fuzzing begins with."""

import gzip
import io
import json
import zipfile
from collections.abc import Iterator, Mapping

PROSE = "The ferry to Langholm will sail again in spring, the minister of transport said on Monday after a long night. "
ARTICLE = f"Ferry sails again\n\n{PROSE * 6}\n".encode()


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
        zip_files(
            {"word/document.xml": f"<w:document xmlns:w='{word}'><w:p><w:r><w:t>{PROSE * 3}</w:t></w:r></w:p></w:document>".encode()}
        ),
    )
    yield "a.epub", zip_files({
        "META-INF/container.xml": b'<container><rootfile full-path="c.opf"/></container>', "b.xhtml": page.encode(),
        "c.opf": b'<package><manifest><item id="a" href="b.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    })  # fmt: skip
    yield "a.txt.gz", gzip.compress(ARTICLE, mtime=0)
    pages = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page>>endobj"
    yield "a.pdf", b"%PDF-1.4\n" + pages + b"\ntrailer<</Root 1 0 R>>"


def zip_files(files: Mapping[str, bytes]) -> bytes:
    """A zip archive of files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()
