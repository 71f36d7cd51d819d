"""Mail: a newsletter as `.eml`, many in an `.mbox`, and `.mhtml`, which is a web page packed as a mail.

The subject is the headline, the sender's name the source, the date the date. An HTML part is read as a page, else the plain
text as text. Attachments are passed over.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from generator.extract.document import Document
from generator.extract.formats.fields import read_address
from generator.extract.formats.html_fragment import find_fragment_body
from generator.extract.formats.html_page import read_html_text
from generator.extract.text.characters import clean_text
from generator.extract.text.encoding import decode_bytes
from generator.model import Evidence, Problem
from generator.when import moment_when

MOST = 10_000  # mails of an mbox
_PARTS = 200  # parts of a mail that are looked at
_CONTAINERS = 40  # parts that hold parts: each is another mark to look for on every line, and hostile mails nest thousands
_HEADER = re.compile(
    r"^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+|list-[\w-]+): ?",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST = 3  # header fields at the top of what is a mail
_CONTAINER = re.compile(rb"^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
_MBOX = re.compile(rb"^From [^\n]{3,200}\d{4}\r?\n", re.MULTILINE)


def is_mail(head: str, name: str) -> bool:
    """Whether a text is a mail: it opens with the fields of one, and nothing else before a blank line."""
    top = re.split(r"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0]
    fields = len(_HEADER.findall(top))
    if not (_HEADER.match(top) or re.match(r"From \S+", top)):
        return False
    return fields >= (1 if name.endswith((".eml", ".mbox", ".mht", ".mhtml")) else _FEWEST) and (
        "@" in top or "mime-version" in top.casefold()
    )


def read_mail(seed: str, data: bytes) -> tuple[Document, ...]:
    """An article for each mail, numbered in an mbox."""
    if not data.lstrip().startswith(b"From "):
        return (_read_message(seed, data),)
    starts = [match.start() for match in _MBOX.finditer(data)][:MOST]
    pieces = [data[start:end].partition(b"\n")[2] for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]
    return tuple(_read_message(f"{seed}#{number}", piece) for number, piece in enumerate(pieces, start=1))


def _read_message(seed: str, data: bytes) -> Document:
    if len(_CONTAINER.findall(data)) > _CONTAINERS:
        return Document(seed, problems=(Problem(seed, 0, f"a mail of more than {_CONTAINERS} nested parts: kept off the site.", 9),))
    message = message_from_bytes(data, policy=policy.default)
    evidence = tuple(_fields(message))
    parts = [part for _, part in zip(range(_PARTS), message.walk(), strict=False) if not part.is_multipart()]
    address = read_address(message.get("Snapshot-Content-Location", ""))
    pages = [text for part in parts if part.get_content_type() in {"text/html", "application/xhtml+xml"} and (text := _text(part))]
    if pages:
        page = read_html_text(seed, pages[0], address or "")
        if address:
            return page
        blocks = page.blocks or find_fragment_body(pages[0])
        return replace(page, blocks=blocks, evidence=evidence, problems=() if blocks else page.problems)
    text = "\n".join(text for part in parts if part.get_content_type() == "text/plain" and (text := _text(part)))
    if not text.strip():
        return Document(seed, problems=(Problem(seed, 0, "a mail without text: kept off the site.", 5),))
    return Document(seed, clean_text(text), 0, evidence=evidence)


def _fields(message: EmailMessage) -> Iterator[Evidence]:
    if subject := " ".join(str(message.get("Subject", "")).split()):
        yield Evidence("headline", clean_text(subject), "mail's subject", confidence=0.95)
    sender = str(message.get("From", "")).partition("<")[0].strip().strip('"')
    if sender and "@" not in sender:
        yield Evidence("source", clean_text(sender), "mail's sender", confidence=0.9)
    try:
        yield Evidence("published", moment_when(parsedate_to_datetime(str(message.get("Date", "")))).edtf, "mail's date", confidence=0.95)
    except (TypeError, ValueError, IndexError):
        return


def _text(part: EmailMessage) -> str:
    data = part.get_payload(decode=True)
    return decode_bytes(data, part.get_content_charset()).text if isinstance(data, bytes) else ""
