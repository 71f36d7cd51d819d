"""Compressed files and web archives that become more than they are, or lie about their length."""

import gzip
import io
import json
from collections.abc import Iterator

from tests.monsters.samples import ARTICLE, PROSE, zip_files

MEGABYTE = 1_000_000
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def make_archives(large: int) -> Iterator[tuple[str, bytes]]:
    """Files packed by gzip, WARC and zip, and such as nobody can unpack here."""
    bomb = squeeze(max(10 * large, 80 * MEGABYTE))
    yield "packed/bomb.txt.gz", bomb
    yield "packed/twice.txt.gz", gzip.compress(bomb)
    yield "packed/cut.txt.gz", gzip.compress(ARTICLE * 50)[:-9]
    yield "packed/members.txt.gz", gzip.compress(b"") * (large // 1000)
    yield "packed/deep.json.gz", gzip.compress(b"[" * (large // 2))
    yield "packed/records.json.gz", gzip.compress(json.dumps([{"title": "x", "text": PROSE}] * (large // 1000)).encode())
    yield from _make_warcs(large)
    yield "packed/plain.zip", zip_files({"a.txt": ARTICLE, "../../x.txt": ARTICLE, "/etc/x.txt": ARTICLE, "C:\\x.txt": ARTICLE})
    yield "packed/members.zip", zip_files({f"{number}.xml": b"" for number in range(large // 1000)})
    yield "packed/cut.zip", zip_files({"a.txt": ARTICLE})[:-9]
    for name, magic in {"a.7z": b"7z\xbc\xaf\x27\x1c", "a.rar": b"Rar!\x1a\x07\x00", "a.bz2": b"BZh9", "a.xz": b"\xfd7zXZ\0"}.items():
        yield f"packed/{name}", magic + bytes(3000)


def _make_warcs(large: int) -> Iterator[tuple[str, bytes]]:
    bomb = _record(ANSWER + b"\r\n" + bytes(large), 99_999_999_999)
    yield "packed/bomb.warc.gz", gzip.compress(bomb)
    yield "packed/bombs.warc.gz", gzip.compress(_record(ANSWER + b"\r\n" + bytes(large))) * 5
    for length in ("-1", "99999999999", "x", "1e9", "9" * 5000, "1"):
        yield f"packed/length{length[:12]}.warc", _record(ANSWER + b"\r\n" + PROSE.encode(), length)
    for coding in ("gzip", "deflate", "br", "gzip, gzip", "x"):
        body = gzip.compress(gzip.compress(bytes(large)))
        yield f"packed/coding-{coding[:7].strip(', ')}.warc", _record(ANSWER + f"Content-Encoding: {coding}\r\n\r\n".encode() + body)
    yield "packed/chunked.warc", _record(ANSWER + b"Transfer-Encoding: chunked\r\n\r\nffffffffff\r\n" + ARTICLE)
    yield "packed/fields.warc", b"WARC/1.0\r\n" + b"X: y\r\n" * (large // 100) + b"\r\n"
    yield "packed/field.warc", b"WARC/1.0\r\nX: " + b"y" * (large // 10)
    yield "packed/records.warc", b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 1\r\n\r\nx\r\n\r\n" * (large // 500)
    yield "packed/signs.warc", b"WARC/1.0\r\n\r\n" * (large // 100)


def _record(body: bytes, length: object = None) -> bytes:
    """A page in a web archive; `length`: what the record says of its length instead of the truth."""
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: {length or len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def squeeze(size: int) -> bytes:
    """Zeros, packed a megabyte at a time."""
    target = io.BytesIO()
    with gzip.GzipFile(fileobj=target, mode="wb") as file:
        for _ in range(size // MEGABYTE):
            file.write(bytes(MEGABYTE))
    return target.getvalue()
