r"""Characters as the outlet meant them: what copying and re-encoding did to a text is undone where that is certain.

    Itâ€™s a cafÃ©                  UTF-8 read as a code page: It’s a café (ftfy says when it is sure)
    Marks &amp;amp; Spencer &#8217;s   entities left in text, once or twice over
    infor·mation, zero\u200bwidth      soft hyphens, zero-width spaces, NULs and other controls: nothing to see
    line one\r\nline two\x85          every kind of line end becomes \n, so that all agree what a line is

What a reader sees stays: no-break spaces, joiners of Persian and Hindi, marks of direction.
"""

import html
import re

_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c")
_COLOURS = re.compile(r"\x1b\[[0-9;?]{0,20}[A-Za-z]")  # what coloured a terminal
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff\ufff9-\uffFB\ud800-\udfff]")

# The first byte of a letter in UTF-8 and one of those that follow it, as cp1252 or cp1251 shows them: Ã©, â€, Рџ. Good text
# has a few of these too ("cité»"), so they only say which lines are worth asking about.
_SUSPECT = re.compile(
    r"""
    [\u00c2-\u00f4ВГРСв]
    (?: [\u0080-\u00bf]
      | [\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]  # what cp1252
      | [\u0401-\u040f\u0451-\u045f\u0490\u0491\u2116] )                                    # and cp1251 make of them
    """,
    re.VERBOSE,
)
_NEXT_LINE = "\x85"  # a line end only where it is no part of mojibake, and so only after its repair
_C1_CONTROLS = re.compile(r"[\x80-\x9f]")

# &amp; &#8217; &#x2019;, always with the semicolon: "?a=1&copy=2" is an address, not a copyright mark
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def clean_text(text: str) -> str:
    r"""The text with lines ended by \n and its characters repaired. Linear; cleaning twice is cleaning once for any real text."""
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    if not text.isascii():
        text = clean_mojibake(text).replace(_NEXT_LINE, "\n")
        text = _C1_CONTROLS.sub("", text)
    text = clean_entities(_COLOURS.sub("", text) if "\x1b" in text else text)
    return text if text.replace("\n", "").isprintable() else _INVISIBLE.sub("", text)  # nothing that is printed is unseen


def clean_mojibake(text: str) -> str:
    """Lines that were decoded with the wrong code page, decoded with the right one; the others as they are."""
    if not _SUSPECT.search(text):
        return text
    import ftfy
    from ftfy.badness import is_bad

    return "\n".join(ftfy.fix_encoding(line) if _SUSPECT.search(line) and is_bad(line) else line for line in text.split("\n"))


def clean_entities(text: str) -> str:
    """Entities as the characters they name; twice, because half of those left in text were escaped twice."""
    for _ in range(2):
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda match: html.unescape(match.group()), text)
    return text
