"""Mail: a newsletter as `.eml`, many in an `.mbox`, and `.mhtml`, which is a web page packed as a mail.

    From: Harbour Post <news@post.example>                          source
    Subject: Fwd: Ferry strike ends                                 headline
    Snapshot-Content-Location: https://post.example/2024/ferry      a browser's page, under its address;
    Content-Location: https://post.example/2024/ferry               so says the page's own part, of other browsers

An HTML part goes before the plain text; what the newsletter says of itself is left out. Attachments are passed over.
"""

import re
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from itertools import chain, pairwise

from generator.extract.document import Document, take_articles
from generator.extract.formats.body_head import split_head
from generator.extract.formats.fields import read_address
from generator.extract.formats.html_fragment import find_fragment_body
from generator.extract.formats.html_page import read_html_text
from generator.extract.formats.mail_furniture import is_furniture, split_furniture
from generator.extract.formats.record import is_dump
from generator.extract.text.characters import clean_text
from generator.extract.text.encoding import decode_bytes
from generator.model import Evidence, Problem
from generator.when import moment_when

_CONTAINERS = 40  # parts that hold parts: each is another mark to look for on every line, and hostile mails nest thousands
_FIELDS = 1 << 16  # bytes of the fields that are taken apart, of a mail and its parts: the email package takes its time for those
_LONGEST = 1 << 12  # bytes of one of them: for what stands in brackets that takes the square of its length
_FIELD = re.compile(
    rb"^(?:content-[a-z-]+|date|from|mime-version|snapshot-content-location|subject):[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE
)
_HEADER = re.compile(
    r"^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+|list-[\w-]+): ?",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST = 3  # header fields at the top of what is a mail
_CONTAINER = re.compile(rb"^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
_FORWARDED = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|enc|пересл|отв)\s?:\s*)+", re.IGNORECASE)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)  # a line of text that began as an mbox's own do
_MBOX = re.compile(rb"^From [^\n]{3,200}\d{4}\r?\n", re.MULTILINE)


def is_mail(head: str, name: str) -> bool:
    """Whether a text is a mail: it opens with the fields of one, and nothing else before a blank line."""
    top = re.split(r"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0]
    if not (_HEADER.match(top) or re.match(r"From \S+", top)):
        return False
    return len(_HEADER.findall(top)) >= (1 if name.endswith((".eml", ".mbox", ".mht", ".mhtml")) else _FEWEST) and (
        "@" in top or "mime-version" in top.casefold()
    )


def read_mail(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each mail, numbered in an mbox."""
    if not data.lstrip().startswith(b"From "):
        return (_read_message(seed, data),)
    ends = (match.start() for match in _MBOX.finditer(data))
    mails, rest = take_articles(seed, pairwise(chain(ends, [len(data)])))
    pieces = (_QUOTED.sub(rb"\1", data[start:end].partition(b"\n")[2]) for start, end in mails)
    read = (_read_message(f"{seed}#{number}", piece) for number, piece in enumerate(pieces, start=1))
    return (*read, *(Document(seed, problems=(problem,)) for problem in rest))


def _read_message(seed: str, data: bytes) -> Document:
    if len(_CONTAINER.findall(data)) > _CONTAINERS:
        return Document(seed, problems=(Problem(seed, 0, f"a mail of more than {_CONTAINERS} nested parts: kept off the site.", 9),))
    fields = [len(field[0]) for field in _FIELD.finditer(data)]
    if sum(fields) > _FIELDS or max(fields, default=0) > _LONGEST:
        excess = f"a mail of more than {_FIELDS >> 10} KB of header fields, or {_LONGEST >> 10} KB of one: kept off the site."
        return Document(seed, problems=(Problem(seed, 0, excess, 9),))
    from email import message_from_bytes, policy

    message = message_from_bytes(data, policy=policy.default)
    parts = [part for part in message.walk() if not part.is_multipart()]
    evidence = tuple(_fields(message, data, next((code for part in parts if (code := part.get_content_charset())), None)))
    pages = [part for part in parts if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    if address := _find_address(message, pages[:1]):
        return read_html_text(seed, next(filter(None, map(_text, pages)), ""), address)
    if page := next(filter(None, map(_text, pages)), ""):
        blocks, left_out = split_furniture(find_fragment_body(page))
        blocks, evidence = split_head(blocks, evidence)
        problems = () if blocks else (Problem(seed, 0, "a mail without text: kept off the site.", 5),)
        return Document(seed, is_body=True, blocks=blocks, left_out=left_out, evidence=evidence, problems=problems)
    text = clean_text("\n".join(text for part in parts if part.get_content_type() == "text/plain" and (text := _text(part))))
    if not text.strip():
        return Document(seed, problems=(Problem(seed, 0, "a mail without text: kept off the site.", 5),))
    return Document(seed, text, 0, is_body=not is_dump(text) and not any(map(is_furniture, text.split("\n"))), evidence=evidence)


def _find_address(message: EmailMessage, pages: Sequence[EmailMessage]) -> str:
    """The address of a saved page; empty for a mail."""
    named = (message.get("Snapshot-Content-Location"), message.get("Content-Location"), *(page.get("Content-Location") for page in pages))
    return next((address for value in named if value and (address := read_address(value))), "")


def _fields(message: EmailMessage, data: bytes, charset: str | None) -> Iterator[Evidence]:
    if subject := _FORWARDED.sub("", " ".join(_read_field(message, data, "Subject", charset).split())):
        yield Evidence("headline", clean_text(subject), "mail's subject", confidence=0.95)
    sender = _read_field(message, data, "From", charset).partition("<")[0].strip().strip('"')
    if sender and "@" not in sender:
        yield Evidence("source", clean_text(sender), "mail's sender", confidence=0.9)
    try:
        yield Evidence("published", moment_when(parsedate_to_datetime(str(message.get("Date", "")))).edtf, "mail's date", confidence=0.95)
    except (TypeError, ValueError, IndexError):
        return


def _read_field(message: EmailMessage, data: bytes, name: str, charset: str | None) -> str:
    """The value of a field; where its letters were sent without saying in which encoding, in that of the text."""
    value = str(message.get(name, ""))
    raw = re.search(rb"^%s:[ \t]*([^\r\n]*)" % name.encode(), data, re.MULTILINE | re.IGNORECASE) if "\ufffd" in value else None
    return decode_bytes(raw[1], charset).text if raw else value


def _text(part: EmailMessage) -> str:
    data = part.get_payload(decode=True)
    return decode_bytes(data, part.get_content_charset()).text if isinstance(data, bytes) else ""
