"""The encoding of a seed: its bytes as text, whatever wrote them.

    ef bb bf 4e 41 54 4f                  a byte order mark says which
    c3 a9 ... c3                          UTF-8 whose last letter was cut in half
    cf f0 e5 e7 e8 e4 e5 ed f2            a code page of the nineties, which nothing names

What says so is believed first: a byte order mark, then a name that the format declares, if the bytes agree. Without
either, bytes that are UTF-8, or nearly, are UTF-8, since nothing else looks like it by chance. The rest is judged by
charset-normalizer, and the text says that it was a guess. Nothing here raises, and every step is linear.
"""

import codecs
import re
from dataclasses import dataclass

SAMPLE = 1 << 15  # bytes from which a code page is judged: it is the slow step, and more of them change no verdict
BROKEN = 0.02  # share of letters beyond ASCII that may be broken before text is no longer called UTF-8

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Code pages in which news is found, the commoner first, for a judge that knows a hundred: fewer choices, fewer wrong
# ones, less time.
CODE_PAGES = (
    "cp1252", "cp1251", "cp1250", "gb18030", "shift_jis", "euc_jp", "euc_kr", "big5", "cp1256", "cp1253",
    "cp1254", "cp1255", "iso8859_2", "iso8859_5", "koi8_r", "koi8_u", "cp1257", "cp866", "tis_620", "mac_roman",
)  # fmt: skip

# Codecs of Python's that are forms of names and literals, not of texts; the first takes a time that grows with the square.
NOT_FOR_TEXT = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined"})

KANA = 0.1  # share of the letters beyond ASCII: a fifth of Japanese prose is hiragana, more than a third with katakana
_HIRAGANA = re.compile(r"[\u3041-\u3096]")
_SHIFTED = re.compile(rb"\x1b\$[@B]")  # as Japanese mail begins a run of its letters
_BEYOND_ASCII = re.compile(rb"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and how the bytes came to be read as it."""

    text: str
    encoding: str
    """Python's name: `utf-8`, `cp1251`."""

    doubt: str = ""
    """Empty where the reading is sure; else one sentence for the report."""


def decode_bytes(data: bytes, declared: str | None = None) -> Decoded:
    """The bytes as text; what cannot be read becomes U+FFFD. `declared` is what a format says of itself, if it does."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    if wide := _find_wide(data):
        return Decoded(data.decode(wide, "replace"), wide)
    if _SHIFTED.search(data[:SAMPLE]):
        return Decoded(data.decode("iso2022_jp", "replace"), "iso2022_jp")
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        pass
    if declared and (text := _decode_declared(data, declared)):
        return text
    broken = data.decode("utf-8", "replace")
    count = broken.count("\ufffd")
    if count <= 1 or count < BROKEN * len(_BEYOND_ASCII.findall(data)):
        return Decoded(broken, "utf-8", f"{count} broken letter{'s' * (count != 1)} in its UTF-8: shown as \ufffd.")
    if mixed := _decode_mixed(data):
        return mixed
    encoding = _guess_code_page(data)
    return Decoded(
        data.decode(encoding, "replace"),
        encoding,
        f"not UTF-8 and names no encoding: read as {encoding}, a guess; save it as UTF-8.",
    )


def _find_wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: the one kind of text in which a space or a line break has zeros beside it."""
    head = data[:4096]
    blanks = head.count(b" ") + head.count(b"\n")
    if 0 not in head or not blanks:
        return None
    for encoding, size in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        units = {head[start : start + size] for start in range(0, len(head), size)}
        found = sum(_count_aligned(head, blank.encode(encoding)) for blank in " \n" if blank.encode(encoding) in units)
        if found * 3 >= blanks:  # a third: by chance, other letters of a wide encoding hold these bytes too
            return encoding
    return None


def _count_aligned(data: bytes, unit: bytes) -> int:
    return sum(data[start : start + len(unit)] == unit for start in range(0, len(data), len(unit)))


def _decode_declared(data: bytes, declared: str) -> Decoded | None:
    try:
        encoding = codecs.lookup(declared.strip().strip("\"'")).name
        if encoding in NOT_FOR_TEXT:
            return None
        if encoding in {"iso8859-1", "ascii"}:
            encoding = "cp1252"  # as every browser reads it (https://encoding.spec.whatwg.org/#names-and-labels)
        text = data.decode(encoding, "replace")  # a LookupError too for codecs that are no encodings, such as `hex`
    except (LookupError, UnicodeError, ValueError):
        return None
    return Decoded(text, encoding) if text.count("\ufffd") * 50 <= len(text) else None


def _decode_mixed(data: bytes) -> Decoded | None:
    """The text of a file that two programs wrote to: most of its lines are UTF-8, the others of a code page; None for any other."""
    lines = data.split(b"\n")
    beyond = [line for line in lines if not line.isascii()]
    strange = [line for line in beyond if _decode_strictly(line, "utf-8") is None]
    if 2 * len(strange) > len(beyond):
        return None
    page = _guess_code_page(b"\n".join(strange))
    texts = (_decode_strictly(line, "utf-8") for line in lines)
    text = "\n".join(line.decode(page, "replace") if text is None else text for line, text in zip(lines, texts, strict=True))
    return Decoded(text, "utf-8", f"{len(strange)} of its lines are not UTF-8: read as {page}, a guess; save it as UTF-8.")


def _decode_strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _find_kana(sample: bytes) -> str | None:
    """The Japanese code page of bytes that are hiragana in it, which no other language's bytes are by chance."""
    for page in ("shift_jis", "euc_jp"):
        text = sample.decode(page, "replace")
        beyond = sum(letter > "\x7f" for letter in text)
        if text.count("\ufffd") <= 1 and len(_HIRAGANA.findall(text)) > KANA * beyond:
            return page
    return None


def _guess_code_page(data: bytes) -> str:
    """The likeliest code page; of equals, the one that stands first in the table."""
    from charset_normalizer import from_bytes

    sample = b"".join(line for line in data[: 8 * SAMPLE].splitlines(keepends=True) if not line.isascii())[:SAMPLE] or data[:SAMPLE]
    if page := _find_kana(sample):
        return page
    try:
        matches = from_bytes(sample, cp_isolation=list(CODE_PAGES), preemptive_behaviour=False)
        ranked = [
            (match.chaos, -match.coherence, CODE_PAGES.index(page))
            for match in matches
            for page in match.could_be_from_charset
            if page in CODE_PAGES
        ]
    except (UnicodeError, ValueError, RecursionError):
        ranked = []
    return CODE_PAGES[min(ranked)[2]] if ranked else CODE_PAGES[0]
