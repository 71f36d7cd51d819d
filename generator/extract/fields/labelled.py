"""Metadata with labels, one to a line, in any order.

    Title: Ferry strike ends after nine days
    Author: Ana Reis
    Date: 17 May 2024
    Quelle: Harbour Post

Rule: a line above the text that begins with the name of a field and a colon holds that field. One such line alone counts
only where its label can mean nothing else, since `Update: pilots return` may begin a sentence.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from generator.extract.body.sight import Sight
from generator.extract.formats.fields import FIELD_OF, find_fields, fold_key
from generator.model import Evidence

_LABELLED = re.compile(r"(?P<label>[^\W\d_][\w .'’-]{1,30}?)\s*[:：]\s*(?P<value>\S.*)")
_WITHIN = 30  # passages from the top
_SURE = frozenset({"url", "published", "headline", "authors"})
_LONGEST = 300  # characters of a value

# Labels in other languages than formats name their fields in.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "titel": "title", "überschrift": "title", "autor": "author", "autorin": "author", "datum": "date", "quelle": "source",
        "schlagwörter": "tags", "rubrik": "section", "adresse": "url",
        "titre": "title", "auteur": "author", "rubrique": "section", "motsclés": "tags",
        "título": "title", "titular": "title", "fecha": "date", "fuente": "source", "etiquetas": "tags", "sección": "section",
        "titolo": "title", "autore": "author", "data": "date", "fonte": "source", "sezione": "section",
        "seção": "section", "palavraschave": "tags",
        "заголовок": "title", "автор": "author", "дата": "date", "источник": "source", "теги": "tags", "рубрика": "section",
        "ссылка": "url",
        "джерело": "source", "посилання": "url",
        "العنوان": "title", "الكاتب": "author", "التاريخ": "date", "المصدر": "source", "الرابط": "url",
        "标题": "title", "標題": "title", "作者": "author", "日期": "date", "来源": "source", "來源": "source", "链接": "url",
        "关键词": "tags",
    }
)  # fmt: skip


def find_labelled(sights: Sequence[Sight], first: int) -> tuple[tuple[Evidence, ...], frozenset[int]]:
    """Evidence from labelled lines above the text, and the numbers of the passages that are such lines.

    `first`: number of the passage that the text begins with.
    """
    found = list(_read_labels(sights[: min(first + 1, _WITHIN)]))
    fields = {evidence.field for _, evidence in found}
    if len(fields) < 2 and not (fields & _SURE and len(found) == 1 and _is_metadata(found[0][1])):  # noqa: PLR2004 - two labels are no chance
        return (), frozenset()
    return tuple(evidence for _, evidence in found), frozenset(index for index, _ in found)


def _read_labels(sights: Sequence[Sight]) -> Iterator[tuple[int, Evidence]]:
    for index, sight in enumerate(sights):
        match = _LABELLED.fullmatch(sight.passage.text[: _LONGEST + 40])
        if not match or len(match["value"]) > _LONGEST:
            continue
        key = fold_key(match["label"])
        label = _NAMES.get(key, match["label"])
        if fold_key(label) in FIELD_OF:
            for evidence in find_fields([(label, match["value"])], "labelled line", sight.passage.lines, 0.96):
                yield index, evidence


def _is_metadata(evidence: Evidence) -> bool:
    """Whether one labelled line is enough: an address or a day is nothing else."""
    return evidence.field in {"url", "published"}
