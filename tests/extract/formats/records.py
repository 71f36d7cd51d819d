"""How tests read a file of records."""

import json
from typing import Any

from generator.extract.document import Document
from generator.extract.formats import read_format
from generator.model import Seed


def read(data: Any, name: str = "export.json") -> tuple[Document, ...]:
    """What a file of records holds."""
    return read_format(Seed(name, (data if isinstance(data, str) else json.dumps(data)).encode()))


def fields(document: Document) -> dict[str, Any]:
    """The first value of each field, all of authors and tags."""
    found: dict[str, Any] = {}
    for one in document.evidence:
        if one.field in {"authors", "tags"}:
            found.setdefault(one.field, []).append(one.value)
        else:
            found.setdefault(one.field, one.value)
    return found
