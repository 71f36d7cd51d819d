"""The source: the outlet that published an article, as the dump prints it, or else as its address spells it.

    Ferry strike ends after nine days - Harbour Post       behind the page's title
    Pilots return to work... 17.05.2024, Harbour Post      behind a description
    A ferry leaves port. - Harbour Post, 1920, 17.05.2024  in a picture's line
    https://www.harbourpost.example/2024/ferry             derived: Harbourpost

Rule: what is printed wins over what the address spells; a name out of an address says that it is derived. Of the parts behind a
title the one that agrees with the address is the outlet's; where none does, a notice of rights has to name it too, unless the
title stands at the top of a dump without address. A date, a quotation, a question, a menu's word is no outlet;
behind a person stands her role.
"""

import re
from collections.abc import Iterator, Sequence

from generator.extract.body.sight import Sight
from generator.extract.fields.given_names import begins_with_given_name
from generator.extract.fields.headline import Headline
from generator.extract.fields.names import is_name
from generator.extract.fields.outlet import agrees_with_host, may_name_outlet, name_host
from generator.extract.fields.page_title import split_site, strip_site
from generator.extract.fields.photo import Picture
from generator.model import Evidence

_TOP = 3  # passages in which the page's title stands

_TWICE = re.compile(r"(\S{4,40}(?: \S{1,40}){0,3}) .*\b\1")  # a name, a button, and the name again, as a menu below the title has it
_DESCRIPTION = re.compile(r"(?:\.\.\.|…)\s*\d{1,2}\.\d{1,2}\.\d{4},\s*(?P<source>.{2,60})$")


def find_sources(
    sights: Sequence[Sight], headlines: Sequence[Headline], pictures: Sequence[Picture], address: str = ""
) -> Iterator[Evidence]:
    """Evidence for the source as the page prints it. `address`: the article's, empty where none is stated."""
    named = {headline.text for headline in headlines}
    places = {*range(_TOP), *(headline.index for headline in headlines)} - {picture.index for picture in pictures}
    for index in sorted(places & set(range(len(sights)))):
        title, name = strip_site(sights[index].passage.text)
        if (
            name
            and title in named
            and not (is_name(title) and begins_with_given_name(title))
            and (name := _choose_name(name, sights[index], sights, address))
        ):
            yield Evidence("source", name, "behind the page's title", sights[index].passage.lines, confidence=0.8)
    if pictures:
        yield Evidence("source", pictures[0].outlet, "in a picture's line", pictures[0].lines, confidence=0.6)


def _choose_name(name: str, title: Sight, sights: Sequence[Sight], address: str) -> str:
    """The outlet of those that a page's title names; empty where none is one."""
    parts = tuple(_TWICE.sub(r"\1", part) for part in (name, *reversed(split_site(title.passage.text))))
    agreeing = [part for part in parts if address and may_name_outlet(part) and agrees_with_host(part, address)]
    if agreeing:
        return agreeing[0]
    name = parts[0]
    if name[0].islower() or not may_name_outlet(name):
        return ""
    own = not address and title in sights[:_TOP]
    return name if own or any(sight.copyright and name.casefold() in sight.passage.text.casefold() for sight in sights) else ""


def derive_source(address: str) -> list[Evidence]:
    """The source as an address spells it."""
    name = name_host(address)
    return [Evidence("source", name, "address", derived="host name", confidence=0.5)] if name else []


def parse_description_source(text: str) -> str:
    """The outlet behind a description that breaks off, with its date: empty where there is none."""
    match = _DESCRIPTION.search(text)
    return match["source"].strip() if match else ""
