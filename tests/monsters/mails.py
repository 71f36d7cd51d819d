"""Mails nested, folded and encoded without end."""

from collections.abc import Iterator

from tests.monsters.samples import PROSE

HEAD = "From: A <a@b.example>\nSubject: {}\nDate: {}\nMIME-Version: 1.0\n{}\n\n"


def make_mails(many: int) -> Iterator[tuple[str, bytes]]:
    """Mails, and mailboxes of them."""
    yield "mails/nested.eml", "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(many // 40)).encode()
    yield "mails/rfc822.eml", (HEAD.format("x", "x", "")[:-2] + "Content-Type: message/rfc822\n\n" * 1000 + PROSE).encode()
    yield "mails/forwarded.eml", (HEAD.format("Fwd: " * (many // 5), "never", "") + PROSE).encode()
    yield "mails/subject.eml", (HEAD.format("x" * many, "never", "") + PROSE).encode()
    yield "mails/folded.eml", (HEAD.format("x\n " * many, "never", "") + PROSE).encode()
    yield "mails/words.eml", (HEAD.format("=?utf-8?q?x?= " * (many // 10), "never", "") + PROSE).encode()
    yield "mails/word.eml", (HEAD.format("=?punycode?q?" + "a1b2" * (many // 100) + "?=", "never", "") + PROSE).encode()
    parameters = "; ".join(f"a*{n}=x" for n in range(many // 10))
    yield "mails/parameters.eml", (HEAD.format("x", "x", f"Content-Type: text/plain; {parameters}") + PROSE).encode()
    yield "mails/addresses.eml", (f"From: {'<' * (many // 20)}\n" + HEAD.format("x", "x", "") + PROSE).encode()
    yield "mails/comments.eml", (f"From: {'(' * (many // 20)}\n" + HEAD.format("x", "(" * (many // 20), "") + PROSE).encode()
    yield "mails/fields.eml", (HEAD.format("x", "x", "X-Field: x\n" * (many // 10)) + PROSE).encode()
    yield "mails/base64.eml", (HEAD.format("x", "Mon, 32 Foo 99999", "Content-Transfer-Encoding: base64") + "=" * many).encode()
    yield "mails/quoted.eml", (HEAD.format("x", "x", "Content-Transfer-Encoding: quoted-printable") + "=\n" * (many // 2)).encode()
    yield (
        "mails/charset.eml",
        (HEAD.format("x", "x", "Content-Type: text/plain; charset=punycode") + "\xe9-" + "a1b2" * 20_000).encode("cp1252"),
    )
    yield "mails/parts.eml", (HEAD.format("x", "x", "Content-Type: multipart/mixed; boundary=b") + "--b\n\nx\n" * (many // 10)).encode()
    yield "mails/box.mbox", ("From a@b.example Mon Jan  1 00:00:00 2020\n" + HEAD.format("x", "x", "")).encode() * (many // 100)
    yield "mails/signs.mbox", b"From a@b.example Mon Jan  1 00:00:00 2020\n" * (many // 40)
