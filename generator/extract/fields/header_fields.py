"""The fields that the lines of a header hold, once each line is sorted (header.py).

Rule: the first moment is the publication, the last, if later, the change; short lines behind the moments are tags; the first
picture is the article's. Of the names behind the text the outlet is the one that the address may spell, or else the first that
is no person's and has none of its own behind it (Ana Reis, Harbour Post); the author is the first person, or else the name that
stands next to the outlet, for an agency signs too.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from generator.extract.body.sight import Sight
from generator.extract.dates.moment import parse_moment
from generator.extract.dates.published import AN_AGE
from generator.extract.fields.given_names import begins_with_given_name
from generator.extract.fields.header import Header
from generator.extract.fields.names import is_name, parse_names, split_names
from generator.extract.fields.outlet import agrees_with_host
from generator.extract.fields.source import parse_description_source
from generator.extract.text.lines import Line
from generator.model import NOWHERE, Evidence, Lines

_RULE = "line of a header"
_PARTED = re.compile(r"\s+[|–—-]\s+")  # before a slogan or a menu
_KINDS = frozenset({"news", "article", "newsarticle", "website", "organization", "person", "blogposting", "webpage"})  # of schema.org


def find_header_fields(lines: Sequence[Line], header: Header, below: Sequence[Sight] = ()) -> Iterator[Evidence]:
    """Evidence for each field that a header's lines hold. `below`: the passages of the page that follows."""
    places = [(role, line.text, (line.number, line.number)) for role, line in zip(header.roles, lines, strict=False)]
    last_text = max((where[0] for role, _, where in places if role == "text"), default=0)
    for role, text, where in places:
        if role == "headline":
            yield Evidence("headline", text, _RULE, where, confidence=0.97)
        elif role == "tag":
            yield Evidence("tags", text, _RULE, where)
        elif role == "description" and (source := parse_description_source(text)):
            yield Evidence("source", source, "behind a description", where, confidence=0.97)
    if image := next(((text, where) for role, text, where in places if role == "image"), None):
        yield Evidence("image", image[0], _RULE, image[1])
    yield from _read_moments(lines, header, below)
    address = next((text for role, text, _ in places if role == "address"), "")
    yield from _read_names([(text, where) for role, text, where in places if role == "name" and where[0] > last_text], address)


def _read_moments(lines: Sequence[Line], header: Header, below: Sequence[Sight]) -> Iterator[Evidence]:
    """The days of the first and the last moment; `below`: what the page itself prints, whose moments tell the age that it is of."""
    printed = [when for sight in below if sight.form == "moment" and (when := parse_moment(sight.passage.text))]
    latest = max((when.earliest for when in (*printed, *(when for when, _ in header.moments))), default=None)
    own = [moment for moment in header.moments if latest and latest - moment[0].earliest <= AN_AGE]  # older ones are of something else
    if not own:
        return
    (first, at), (last, last_at) = own[0], own[-1]
    yield Evidence("published", first.edtf, "moment in a header", (lines[at].number,) * 2, confidence=0.97)
    if last.sort_key > first.sort_key:
        yield Evidence("updated", last.edtf, "last moment in a header", (lines[last_at].number,) * 2, confidence=0.97)


def _read_names(names: Sequence[tuple[str, Lines]], address: str) -> Iterator[Evidence]:
    capital = [(text, where) for text, where in names if not text[:1].islower() and text.lower() not in _KINDS]
    outlet, where = _choose_outlet(capital, address)
    if outlet:
        yield Evidence("source", outlet, "name in a header", where, confidence=0.8)
    others = [(text, at) for text, at in capital if at != where]
    persons = [(text, at) for text, at in others if is_name(text) or _signs(text) or text.lower().startswith("by ")]
    signed = persons or [one for one in others[:1] if one[1][0] == where[1] + 1]
    for text, at in signed[:1]:
        for person in parse_names(text.removeprefix("By ")) or [text]:
            yield Evidence("authors", person, "name in a header", at, confidence=0.7 if persons else 0.56)


def _choose_outlet(names: Sequence[tuple[str, Lines]], address: str) -> tuple[str, Lines]:
    """The first name that the address may spell, without the slogan or menu behind it, or else the first that is no person's."""
    whole = [(text, at) for text, at in names if not _signs(text)]
    agreeing = ((part, at) for text, at in whole for part in _PARTED.split(text) if agrees_with_host(part, address))
    persons = (begins_with_given_name(text) and is_name(text) for text, _ in whole)
    others = (one for one, person in zip(whole, persons, strict=True) if not person)
    return next(chain(agreeing, others), ("", NOWHERE))


def _signs(text: str) -> bool:
    """Whether a name has its outlet or role behind it, as a byline has: no outlet does."""
    persons, behind = split_names(text)
    return bool(persons and behind)
