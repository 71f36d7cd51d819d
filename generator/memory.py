"""The memory that linking borrows: what came of its work on articles in earlier runs, out of the cache.

The key names the work, the code of linking, and all that the work sees of the articles. So a corrected text, another version
or another library finds nothing, and what is found is what the work would make.
"""

import hashlib
import typing
from collections.abc import Callable
from functools import cache
from typing import Any

from generator.cache import Cache, code_fingerprint
from generator.link.recall import Result, without_origin
from generator.model import Article

LINKING = ("*.py", "model/*.py", "link/**/*.py")
"""The code on which it depends what linking makes of an article."""


class Memory:
    """A `Recall` that finds in a cache what it did before."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._names: dict[int, tuple[Article, bytes]] = {}

    def recall(self, work: Callable[..., Result], *articles: Article) -> Result:
        """What the work makes of these articles, as its annotation says."""
        seen = (code_fingerprint(*LINKING).encode(), work.__qualname__.encode(), *map(self._name, articles))
        key = hashlib.sha256(b"\0".join(seen)).hexdigest()
        result: Result | None = self._cache.get(_kind_of(work), key)
        if result is None:
            result = work(*map(without_origin, articles))
            self._cache.put(key, result)
        return result

    def _name(self, article: Article) -> bytes:
        """Names what a work sees of the article; it is asked for many times, and so kept with the article that it is of."""
        if id(article) not in self._names:
            self._names[id(article)] = article, hashlib.sha256(repr(without_origin(article)).encode("utf-8", "surrogatepass")).digest()
        return self._names[id(article)][1]


@cache
def _kind_of(work: Callable[..., Any]) -> Any:
    return typing.get_type_hints(work)["return"]
