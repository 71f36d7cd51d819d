"""Bytes that are hardly text."""

from collections.abc import Iterator

from tests.monsters.samples import PROSE

CODECS = ("punycode", "idna", "unicode_escape", "undefined", "rot13", "zlib", "utf-7", "utf-16", "x" * 40)


def make_encodings() -> Iterator[tuple[str, bytes]]:
    """Text in odd encodings, broken, mislabelled, or none."""
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
    for name in CODECS:
        head = f"<html><head><meta charset={name}><title>{name}</title></head><body><p>".encode()
        yield f"encodings/says-{name}.html", head + b"\xe9" + text.encode() + b"-" + b"a1b2" * 10_000
