"""The dateline: the place an article was filed from and the wire that filed it, before its first sentence.

    MOSCOW (Sputnik) - The port council agreed
    LUND, Sweden, May 17 (Reuters) — The port council agreed
    ROTTERDAM (AP) -- The port council agreed
    LUND 17 May. (HARBOUR PRESS) - The port council agreed
    LUND, Sweden, May 17, 2024 /HarbourWire/ -- Norlinje today announced
    (Reuters) - The port council agreed

Rule: capitals, then optionally a region and a day, a name in brackets or between slashes, and a dash; a name in capitals may stand
without a place. A dateline that names the outlet itself says nothing that the page does not say, and is taken off the text; that of
another wire is a credit, and stays.
"""

import re
from dataclasses import dataclass

_DATELINE = re.compile(
    r"""
    (?P<place> [^\W\d_a-zà-öø-ÿа-яё][^\d(),–—]{1,40}? )?             # MOSCOW | Lund
    (?: , \s* [^()–—]{2,40}? | \s+ \d{1,2}\.? \s+ [^\W\d_]{3,12}\.? )?     # , Sweden, May 17 | 17 May.
    \s* (?: \( (?P<agency> [^\W\d_][\w .&/-]{1,30}) \) | / (?P<wire> [^\W\d_][\w .&-]{1,30}) / )      # (Sputnik) | /HarbourWire/
    \s* (?: [-–—_]{1,2} | \.\s[-–—] ) (?: \s+ | $ )                    # alone on its line, or before the text
    """,
    re.VERBOSE,
)

_MOST_WORDS = 4  # of a place's name


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline."""

    place: str
    """`Moscow`; empty where none is named."""

    agency: str
    """`Sputnik`."""

    end: int
    """Characters that it takes of the text."""


def parse_dateline(text: str) -> Dateline | None:
    """The dateline that a text begins with; None where it begins with none."""
    match = _DATELINE.match(text[:160])
    if not match:
        return None
    place, wire = (match["place"] or "").strip(), (match["agency"] or match["wire"]).strip()
    if len(place.split()) > _MOST_WORDS or not all(word[0].isupper() for word in (place.split() or [wire])):
        return None
    return Dateline(place.title() if place.isupper() else place, wire, match.end())


def names_outlet(dateline: Dateline, source: str) -> bool:
    """Whether the wire of a dateline is the outlet that published it: `Sputnik` of `Sputnik International`."""
    return dateline.agency.lower().split() == source.lower().split()[: len(dateline.agency.split())]
