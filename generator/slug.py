"""Names for pages: safe on Linux, macOS and Windows, readable in an address, unique when case is ignored."""

import re
import unicodedata
from collections.abc import Iterable

LIMIT = 80  # bytes of a name, so that path, folder and suffix stay far below the 255 of every file system
_SITE = {"index", "readme"}  # of the site builder: the page of the folder itself
_RESERVED = _SITE | {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³")}  # of Windows


def slugify(text: str, default: str = "untitled") -> str:
    """A name of lower-case letters and digits of any script joined by hyphens, at most LIMIT bytes of UTF-8.

    Latin letters lose their accents; other scripts stay as they are (NFC), because a reader of Russian can read a
    Russian address. `default` stands in where nothing is left.
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())  # before too: a bold S has no small form
    latin = "".join(char for char in folded if not (unicodedata.combining(char) and ord(char) < 0x370))  # noqa: PLR2004 - end of Latin marks
    composed = unicodedata.normalize("NFC", latin).replace("'", "").replace("’", "")
    words = re.sub(r"[\W_]+", "-", composed).strip("-")
    name = _shorten(words) or default
    return f"{name}-1" if name in _RESERVED else name


class Slugs:
    """Slugs that are taken, each once; they are lower case already. Taking many of one name costs no more than taking as many names."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def add(self, slug: str) -> None:
        """Notes a slug that has been given already."""
        self._taken.add(slug)

    def take(self, slug: str) -> str:
        """Takes the slug, or the first that is free of those with a number from 2 on."""
        number = self._last.get(slug, 1)
        candidate = slug if number == 1 else f"{slug}-{number}"
        while candidate in self._taken:
            number += 1
            candidate = f"{slug}-{number}"
        self._last[slug] = number
        self._taken.add(candidate)
        return candidate


def _shorten(words: str) -> str:
    """Cut to LIMIT bytes at a hyphen where there is one in the second half, never inside a character."""
    encoded = words.encode()
    if len(encoded) <= LIMIT:
        return words
    cut = encoded[:LIMIT].decode(errors="ignore")
    head, hyphen, _ = cut.rpartition("-")
    return head if hyphen and len(head) > len(cut) // 2 else cut.rstrip("-")
