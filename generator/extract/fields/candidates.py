"""Candidates: the evidence for a field, sorted, and the field made of the best.

Rule: the printed wins over the derived, then the surer over the less sure, then what was found first. A list, of authors or
tags, takes all values that the rule of the best found in the same place.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from generator.extract.fields.dek import drop_repeated
from generator.extract.fields.outlet import strip_outlet
from generator.model import Evidence
from generator.when import parse_when

MOST = 100  # names of a list: pages print a dozen, and topics that share an article are compared in pairs
_SINGLE = ("headline", "source", "url", "language", "place", "agency", "section", "image", "dek")


def sort_evidence(found: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The evidence of each field together, the best first."""
    fields = list(dict.fromkeys(evidence.field for evidence in found))
    return tuple(sorted(found, key=lambda evidence: (fields.index(evidence.field), bool(evidence.derived), -evidence.confidence)))


def clean_evidence(evidence: Iterable[Evidence], texts: Iterable[str]) -> tuple[Evidence, ...]:
    """The evidence of one article made to agree: no dek that its texts say too, no headline with the outlet's name behind it."""
    found = drop_repeated(evidence, texts)
    outlet = find_printed(found, "source")
    return tuple(replace(one, value=strip_outlet(one.value, outlet)) if one.field == "headline" else one for one in found)


def choose_fields(evidence: Sequence[Evidence]) -> dict[str, Any]:
    """The fields of an Article that the first evidence of each makes."""
    fields: dict[str, Any] = {name: find_best(evidence, name) for name in _SINGLE}
    fields |= {name: parse_when(find_best(evidence, name) or "") for name in ("published", "updated")}
    return fields | {name: find_list(evidence, name) for name in ("authors", "tags")}


def find_best(evidence: Sequence[Evidence], field: str) -> str | None:
    """The value of the first evidence for a field."""
    return next((one.value for one in evidence if one.field == field), None)


def find_printed(evidence: Sequence[Evidence], field: str) -> str:
    """The best value that is printed; empty where none is."""
    return next((one.value for one in evidence if one.field == field and not one.derived), "")


def find_list(evidence: Sequence[Evidence], field: str) -> tuple[str, ...]:
    """The values of a list, none twice, in the order found."""
    own = [one for one in evidence if one.field == field]
    same = (one.value for one in own if one.rule == own[0].rule and (one.lines == own[0].lines or field == "tags"))
    return tuple(islice(dict.fromkeys(same), MOST))
