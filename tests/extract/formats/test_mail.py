"""Mail. All mails are invented."""

import time

import pytest

from generator.extract.formats.mail import is_mail, read_mail
from generator.extract.formats.mail_furniture import split_furniture
from generator.model import Block, BlockKind

PROSE = "The port council agreed on Friday to the terms that pilots had asked for since the strike began nine days ago."
TOP = "From: Harbour Post <news@post.example>\r\nTo: reader@a.example\r\nDate: Fri, 17 May 2024 09:30:00 +0200\r\n"
SUBJECT = "Subject: =?utf-8?q?Ferry_strike_ends_=E2=80=93_at_last?=\r\n"
PLAIN = f"{TOP}{SUBJECT}\r\nPilots return on Monday.\r\n\r\nSoon."
HTML = (
    f"{TOP}{SUBJECT}MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    f"<html><body><h1>Ferry</h1><p>{PROSE}</p><p>{PROSE}</p></body></html>"
)
BOTH = (
    f'{TOP}{SUBJECT}MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="B"\r\n\r\n'
    "--B\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
    "--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "PHA+UGlsb3RzIHJldHVybi48L3A+PHA+U29vbi48L3A+\r\n--B--\r\n"
)
SAVED_PAGE = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/2024/05/17/ferry\r\nSubject: Ferry\r\n"
    "Date: Mon, 3 Jun 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\n'
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    f"<html><body><article><h1>Ferry strike</h1><p>{PROSE} =3D</p></article></body></html>\r\n--B--\r\n"
)


def test_reads_a_plain_mail() -> None:
    """Subject, sender and date are the headline, the source and the day; the text is read as a dump of its own."""
    (mail,) = read_mail("a.eml", PLAIN.encode())

    assert {("headline", "Ferry strike ends – at last"), ("source", "Harbour Post"), ("published", "2024-05-17T09:30:00+02:00")} == {
        (one.field, one.value) for one in mail.evidence
    }
    assert (mail.text, mail.is_body) == ("Pilots return on Monday.\n\nSoon.", True)


def test_reads_the_page_of_a_newsletter() -> None:
    """An HTML part goes before the plain one, whatever carries it."""
    assert PROSE in [block.text for block in read_mail("a.eml", HTML.encode())[0].blocks]
    assert [block.text for block in read_mail("a.eml", BOTH.encode())[0].blocks] == ["Pilots return.", "Soon."]


def test_reads_each_mail_of_an_mbox() -> None:
    """An mbox holds many mails, each numbered."""
    mbox = "".join(f"From a@b Fri May 17 09:30:00 2024\n{PLAIN}\n\n" for _ in range(3)).replace("\r", "")

    assert [mail.seed for mail in read_mail("a.mbox", mbox.encode())] == ["a.mbox#1", "a.mbox#2", "a.mbox#3"]


def test_reads_a_page_saved_as_a_mail() -> None:
    """A browser's `.mhtml` is a page under its address; when it was saved is not when it was published."""
    (page,) = read_mail("a.mhtml", SAVED_PAGE.encode())

    found = {(one.field, one.value) for one in page.evidence}
    assert ("url", "https://post.example/2024/05/17/ferry") in found
    assert ("published", "2024-05-17") in found
    assert ("headline", "Ferry") not in found
    assert f"{PROSE} =" == page.blocks[0].text


NEWSLETTER = f"""<html><body><div style="display:none">Preview</div><table><tr><td><a href="v">View this email in your browser</a></td></tr>
<tr><td><h1>Ferry strike ends – at last</h1><p>By Jane Roe</p><p>{PROSE}</p><p><a href="f">Read more</a></p></td></tr>
<tr><td>
<p>You are receiving this because you signed up for our letter on ports, ferries and pilots some time ago.</p>
<p><a href="u">Unsubscribe</a></p><p>Harbour Post, 1 Quay Street, Lund</p>
</td></tr></table></body></html>"""


def test_leaves_out_what_a_newsletter_says_of_itself() -> None:
    """How to see it, why it came and how to be rid of it are no text; nor is what nobody sees, or the headline again."""
    mail = f"{TOP}{SUBJECT}MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{NEWSLETTER}"

    (document,) = read_mail("a.eml", mail.encode())

    assert [block.text for block in document.blocks] == [PROSE]
    assert [block.text for block in document.left_out] == [
        "View this email in your browser",
        "Read more",
        "You are receiving this because you signed up for our letter on ports, ferries and pilots some time ago.",
        "Unsubscribe",
        "Harbour Post, 1 Quay Street, Lund",
    ]
    assert ("authors", "Jane Roe") in {(one.field, one.value) for one in document.evidence}


def test_an_article_about_newsletters_keeps_its_words() -> None:
    """A paragraph that speaks of unsubscribing, with text behind it, is text."""
    page = f"<p>{PROSE}</p><p>Readers asked to unsubscribe, and nobody listened for years. {PROSE}</p><p>{PROSE}</p>"
    mail = f"{TOP}{SUBJECT}MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n{page}"

    assert len(read_mail("a.eml", mail.encode())[0].blocks) == 3


def test_words_about_letters_are_text_where_they_are_not_the_letters_own() -> None:
    """What a letter says of itself is short, but for the notice at its end; a sentence as long, or one with text behind it, stays."""
    own = "Trouble viewing this? View this email in your browser, and forward it."
    spoken = "Nobody had told the pilots of Lund how to unsubscribe from the letters of the port council, they said on Friday."
    notice = (
        "You are receiving this because you signed up for our letter on ports, ferries and pilots, or because a friend of yours did so, "
        "some time ago."
    )
    short = "They will sail again on Monday, the port council said in a letter."
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in (own, PROSE, spoken, "Continue reading below", short, notice, "Lund"))

    kept, left_out = split_furniture(blocks)

    assert [block.text for block in kept] == [PROSE, spoken, short]
    assert [block.text for block in left_out] == [own, "Continue reading below", notice, "Lund"]


def test_a_mail_is_read_however_often_it_was_forwarded() -> None:
    """Each who forwards a mail packs it into another; a text within thirty of them is found."""
    inner = f"Content-Type: text/plain\n\n{PROSE}\n"
    for number in range(30):
        inner = f'Content-Type: multipart/mixed; boundary="B{number}"\n\n--B{number}\n{inner}\n--B{number}--\n'

    assert read_mail("a.eml", f"{TOP}{inner}".replace("\r", "").encode())[0].text.strip() == PROSE


def test_takes_off_what_forwarding_adds() -> None:
    """`Fwd:` and its like are no part of a headline."""
    mail = PLAIN.replace(SUBJECT, "Subject: Fwd: WG: Ferry strike ends\r\n")

    assert ("headline", "Ferry strike ends") in {(one.field, one.value) for one in read_mail("a.eml", mail.encode())[0].evidence}


def test_reads_fields_in_the_encoding_of_the_text() -> None:
    """A subject whose letters were sent without a word on their encoding is read as the text is."""
    mail = (
        "From: Порт <a@b.example>\r\nTo: c@d.example\r\nSubject: Паром\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nЛоцманы вернутся."
    )

    (document,) = read_mail("a.eml", mail.encode("koi8-r"))

    assert {("headline", "Паром"), ("source", "Порт")} <= {(one.field, one.value) for one in document.evidence}
    assert document.text == "Лоцманы вернутся."


def test_a_line_that_begins_as_a_mail_does_is_text() -> None:
    """A line of text that an mbox had to mark because it begins with `From` is that line again."""
    mbox = f"From a@b Fri May 17 09:30:00 2024\n{TOP}{SUBJECT}\n>From the quay all is well.\n".replace("\r", "")

    assert read_mail("a.mbox", mbox.encode())[0].text.strip() == "From the quay all is well."


def test_finds_the_address_of_a_page_in_its_part() -> None:
    """A page that another browser saved has its address on its own part; it is no mail either."""
    address = "https://post.example/2024/05/17/ferry"
    saved = SAVED_PAGE.replace(f"Snapshot-Content-Location: {address}\r\n", "").replace(
        "--B\r\nContent-Type: text/html\r\n", f"--B\r\nContent-Location: {address}\r\nContent-Type: text/html\r\n"
    )

    (page,) = read_mail("a.mhtml", saved.encode())

    found = {(one.field, one.value) for one in page.evidence}
    assert {("url", address), ("published", "2024-05-17")} <= found
    assert ("headline", "Ferry") not in found


def test_knows_a_mail_by_its_fields() -> None:
    """Three fields of a mail and an address are one; an article that opens with a name and a colon is not."""
    assert is_mail(PLAIN, "a.txt")
    assert is_mail(PLAIN.replace("To: reader@a.example\r\n", ""), "a.txt")
    assert not is_mail("Subject: ferries\nFrom: the desk, news@post.example\n\nText", "a.txt")
    assert not is_mail("From: the desk\nSubject: ferries\n\nText", "a.txt")
    assert not is_mail("Ferry strike ends\nFrom: a@b\nTo: c@d\nDate: today", "a.txt")


def test_a_mail_of_nested_parts_is_bounded() -> None:
    """Parts within parts without end cost no time."""
    nested = b'Content-Type: multipart/mixed; boundary="B"\n\n--B\n' * 5000
    start = time.process_time()

    (mail,) = read_mail("a.eml", TOP.encode() + nested)

    assert "nested parts" in mail.problems[0].message
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "field", ["Subject: " + "=?utf-8?q?x?= " * 90_000, "Content-Type: text/plain; " + "a*1=x; " * 90_000, "From: A " + "(1)" * 20_000]
)
def test_a_mail_of_endless_fields_is_bounded(field: str) -> None:
    """A field without end, in which every word is to be decoded, costs no time."""
    start = time.process_time()

    (mail,) = read_mail("a.eml", f"{field}\n{TOP}\n{PROSE}".encode())

    assert "header fields" in mail.problems[0].message
    assert time.process_time() - start < 2


@pytest.mark.parametrize(("count", "length", "read"), [(1, 4000, True), (1, 4200, False), (16, 4000, True), (17, 4000, False)])
def test_fields_are_bounded_alone_and_together(count: int, length: int, *, read: bool) -> None:
    """A mail is read where no header field is longer than 4 KiB, nor all together than 64 KiB."""
    fields = f"Content-Note: {'a' * (length - len('Content-Note: '))}\r\n" * count

    (mail,) = read_mail("a.eml", (fields + PLAIN).encode())

    assert bool(mail.text) == read
