"""Metadata with labels, one to a line, in any order.

    Title: Ferry strike ends after nine days
    Author: Ana Reis
    Date: 17 May 2024
    Quelle: Harbour Post

Rule: a line above the text that begins with the name of a field and a colon holds that field. One such line alone counts
only where its label can mean nothing else, since `Update: pilots return` may begin a sentence. Several keys on a line, `site: ports
| page: story`, are a program's own.
"""

import re
from collections.abc import Iterator, Sequence

from generator.extract.body.sight import Sight
from generator.extract.formats.field_names import find_field
from generator.extract.formats.fields import find_fields
from generator.model import Evidence

_LABELLED = re.compile(r"(?P<label>[^\W\d_][\w .'’-]{1,30}?)\s*[:：]\s*(?P<value>\S.*)")
_ROW = re.compile(r"(?:^|\|)\s*(?:\||[a-z][\w-]*:\s)")  # behind the first key
_KEYED = re.compile(r"[a-z][\w-]{1,30}:(?:\s\S.{0,80})?")
_WITHIN = 30  # passages from the top
_SURE = frozenset({"url", "published", "headline", "authors"})
_LONGEST = 300  # characters of a value


def find_labelled(sights: Sequence[Sight], first: int) -> tuple[tuple[Evidence, ...], frozenset[int]]:
    """Evidence from labelled lines above the text, and the numbers of the passages that are such lines.

    `first`: number of the passage that the text begins with.
    """
    found = list(_read_labels(sights[: min(first + 1, _WITHIN)]))
    fields = {evidence.field for _, evidence in found}
    if len(fields) < 2 and not (fields & _SURE and len(found) == 1 and _is_metadata(found[0][1])):  # noqa: PLR2004 - two labels are no chance
        return (), frozenset()
    return tuple(evidence for _, evidence in found), _find_block(sights, frozenset(index for index, _ in found))


def _find_block(sights: Sequence[Sight], found: frozenset[int]) -> frozenset[int]:
    """The numbers of labelled lines with those of the keys of a program's own that stand among and beside them: status: published."""
    block = set(found)
    for step in (1, -1):
        index = (max(found) if step > 0 else min(found)) + step
        while 0 <= index < len(sights) and _KEYED.fullmatch(sights[index].passage.text):
            block.add(index)
            index += step
    return frozenset(block | {index for index in range(min(found), max(found)) if _KEYED.fullmatch(sights[index].passage.text)})


def _read_labels(sights: Sequence[Sight]) -> Iterator[tuple[int, Evidence]]:
    for index, sight in enumerate(sights):
        match = _LABELLED.fullmatch(sight.passage.text[: _LONGEST + 40])
        if not match or len(match["value"]) > _LONGEST or _ROW.search(match["value"]):
            continue
        if find_field(match["label"]):
            for evidence in find_fields([(match["label"], match["value"])], "labelled line", sight.passage.lines, 0.96):
                yield index, evidence


def _is_metadata(evidence: Evidence) -> bool:
    """Whether one labelled line is enough: an address or a day is nothing else."""
    return evidence.field in {"url", "published"}
