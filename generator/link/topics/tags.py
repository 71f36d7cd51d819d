"""Tags: the words by which a page says what it is about, as far as they can be that.

&quot;Ferry Strike&quot;    ->  Ferry Strike        read twice by whoever printed it
#ferry                     ->  ferry
@norrland_line             none: who posted it
2022  -  ferry.html        none: no words, or an address
Norrland runs aground ...  none: the headline, or as long as one
"""

import html
import re

_LONGEST = 60  # characters
_MOST = 8  # words
_FEWEST = 2  # letters or digits, unless the writing needs but one character for a word
_EDGES = " \t\r\n\"'“”„«»‘’#*•|,;:/\\<>[]{}()_-"
_LEFT_OF_ENTITY = re.compile(r"&[#\w]{2,8}(?:;|$)")  # `&amp;quot` without its end
_NO_TAG = re.compile(r"^@|://|www\.|\S@\S|\.(?:html?|php|aspx?|jpe?g|png)\b|[<>{}=\\]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


def clean_tag(tag: str, headline: str | None) -> str:
    """The tag as it was meant; empty for what cannot be one. `headline` is that of its article."""
    text = " ".join(_LEFT_OF_ENTITY.sub(" ", html.unescape(html.unescape(tag))).split())
    if _NO_TAG.search(text.lstrip("\"'“”‘’ ")):
        return ""
    text = _trim(text)
    said = _letters(text)
    if not _LETTER.search(text) or len(text) > _LONGEST or len(text.split()) > _MOST or (headline and said == _letters(headline)):
        return ""
    return "" if text.isascii() and len(said) < _FEWEST else text


def clean_tags(tags: tuple[str, ...], headline: str | None) -> tuple[str, ...]:
    """Those of some tags that can be tags, cleaned, in order."""
    return tuple(text for tag in tags if (text := clean_tag(tag, headline)))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _trim(text: str) -> str:
    """Without marks around it; a bracket or a quotation mark that belongs to a pair inside stays."""
    trimmed = text.strip(_EDGES)
    return trimmed + ")" if "(" in trimmed and ")" not in trimmed else trimmed
