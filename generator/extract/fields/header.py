"""The header that some scrapers write over a page's text: its metadata, one value a line, without labels.

    https://harbourpost.example/2024/05/ferry-strike-ends        address
    Ferry strike ends after nine days                            headline, often twice
    Pilots return to work on Monday after... 17.05.2024, Harbour Post    description
    2024-05-17T09:30+0000                                        published; the last one: updated
    ferries                                                      tags
    /html/head/meta[@name='og:title']/@content                   a path of the scraper's own, no value
    https://cdn.harbourpost.example/ferry.jpg                    image
    Pilots return on Monday.The port council agreed...           the body, paragraphs run together
    Harbour Post                                                 source, then authors, addresses, telephones
    en_EN                                                        locale
    Ferry strike ends after nine days                            here the page's own text begins

Rule: each line is sorted by its form alone. A header is there when lines near the top have at least three of a machine's
forms, one of them a moment; it ends where the headline comes again after the body, or at its last such line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.extract.dates.moment import parse_moment
from generator.extract.text.lines import Line
from generator.extract.text.sentence import count_words, ends_sentence
from generator.when import When

_MACHINE = frozenset({"moment", "path", "locale", "image", "email", "address"})
_ONWARD = _MACHINE - {"address"}  # a text may be full of addresses
_PERSON = re.compile(r"[^\W\d_][\w'’.\-]*(?:\s+[^\W\d_][\w'’.\-]*){1,4}")
_TOP = 40  # lines in which the first moment stands
_FEWEST = 3  # forms of a machine: a text with its day and address has two
_SCRAPS = 30  # short lines that may stand between two of them: a long list of tags
_PROSE = 12  # words of a line of text that ends a sentence
_LONG = 30  # words of one that does not: no tag is as long


@dataclass(frozen=True, slots=True)
class Header:
    """What the lines of a header are."""

    end: int
    """Number of lines that it has; the page's own text begins at this index."""

    roles: tuple[str, ...]
    """For each of its lines: address, headline, description, moment, tag, path, image, text, name, email, telephone, locale, year."""

    moments: tuple[tuple[When, int], ...] = field(default=())
    """Each moment with its index."""


def find_header(lines: Sequence[Line]) -> Header | None:
    """The header over a page's text; None where there is none."""
    forms = [line.form if len(line.text) < 600 else "" for line in lines[:_TOP]]  # noqa: PLR2004 - an address is shorter
    first = next((index for index, form in enumerate(forms) if form == "moment"), None)
    if first is None or len(_MACHINE.intersection(forms)) < _FEWEST:
        return None
    return _sort_header(lines[: _find_end(lines, first)])


def _find_end(lines: Sequence[Line], first: int) -> int:
    """Index after the last line of the header. `first`: index of its first moment."""
    headline = next((line.text for line in lines[: first + 1] if not line.form and count_words(line.text) > 1), None)
    last, scraps, text_seen, after_text = first, 0, False, 0
    for index in range(first + 1, len(lines)):
        text, form = lines[index].text, lines[index].form
        if text_seen and headline and _begins_with(text, headline):
            return index
        if form in _ONWARD:
            last, scraps = index, 0
            after_text += text_seen
        elif _is_prose(text):
            if after_text:
                break
            text_seen = True
        else:
            scraps += 1
            if scraps > _SCRAPS:
                break
    return last + 1


def _is_prose(text: str) -> bool:
    words = count_words(text)
    return words >= _LONG or (words >= _PROSE and ends_sentence(text))


def _begins_with(text: str, headline: str) -> bool:
    """Whether a line is the headline again, the site's name behind it or not."""
    head = headline[: max(20, len(headline) * 2 // 3)]
    return text.startswith(head)


def _sort_header(lines: Sequence[Line]) -> Header:
    roles: list[str] = []
    moments: list[tuple[When, int]] = []
    stage = "top"  # top, then moments, tags, behind (paths and pictures), text, names
    seen: set[str] = set()  # lines of words
    for index, line in enumerate(lines):
        form = line.form
        if form == "moment" and (when := parse_moment(line.text)):
            moments.append((when, index))
            stage = "moments" if stage == "top" else stage
        elif form in {"path", "image"} and stage in {"moments", "tags"}:
            stage = "behind"
        elif not form:
            form, stage = _sort_words(line.text, stage, seen)
            seen.add(line.text)
        roles.append(form)
    return Header(len(lines), tuple(roles), tuple(moments))


def _sort_words(text: str, stage: str, seen: set[str]) -> tuple[str, str]:
    words = count_words(text)
    if stage == "top":
        if text in seen or not seen:
            return "headline", stage
        return ("description" if words >= _PROSE or ends_sentence(text) else "name"), stage
    if stage in {"moments", "tags"} and words < _PROSE and not ends_sentence(text):
        return "tag", "tags"
    if _is_prose(text) or (stage == "text" and ends_sentence(text)):
        return ("text", "text") if stage != "names" else ("description", stage)
    if stage == "behind":
        return "subhead", stage
    return "name", "names" if stage != "text" else "text"


def is_person(text: str) -> bool:
    """Whether a line has the form of a person's name: two to five words of letters."""
    return bool(_PERSON.fullmatch(text)) and all(
        word[:1].isupper() or word in {"de", "van", "von", "der", "bin", "al", "da", "di", "la"} for word in text.split()
    )
