r"""Links that hands wrote: they follow a page that a hand moved, and a page that was moved takes its own along.

    docs/articles/2022/02/pier.md  moved to  docs/articles/pier.md
    docs/topics/ferries.md         [the pier](../articles/2022/02/pier.md#p-2)  becomes  [the pier](../articles/pier.md#p-2)
    docs/articles/pier.md          ![](../../../pier.png)                       becomes  ![](../pier.png)

Only a link that leads nowhere is changed, and nothing of it but the way; where no way is known, it is told with its line.
Generated blocks are made anew and need none of this.
"""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote

from generator.model import File, Problem
from generator.write.hands import LOCK
from generator.write.pairs import Pair
from generator.write.place import Place
from generator.write.redirect_page import page_of, read_redirect
from generator.write.sheet import Sheet, join_lines, join_page, parse_sheet

# [the pier](../pier.md#p-2 "Pier")   ![](<the pier.png>)   [pier]: ../pier.md; but not \[a](b), `[a](b)` and [^1]: a footnote
_LINK = re.compile(
    r"""
    \\. | `+[^`]*`+
    | (?P<before> \]\([ ]* | ^[ ]{0,3}\[(?!\^)[^\]]+\]:[ ]* )
      (?! / | [A-Za-z][A-Za-z0-9+.-]*: )
      (?: <(?P<angled> [^<>\#?]+ ) | (?P<plain> [^\s()<>\#?]+ ) )
      (?= [\s)>\#?] | $ )
    """,
    re.VERBOSE,
)
_SIGNS = re.compile(r"[%?#: ()<>]")


def follow_moves(pairs: Sequence[Pair], redirects: Sequence[File], others: Collection[str], problems: list[Problem]) -> list[Pair]:
    """The pairs, each with the text of its page that follows all moves; `others` are the files in docs/ that are no pages.

    Told are links that lead nowhere, and those to a moved page on a page that a hand locked.
    """
    leads = {page_of(file.path): found[1] for file in redirects if (found := read_redirect(file.path, file.data))}
    ways = _Ways(leads, {pair.path for pair in pairs if not pair.vanishes}.union(others))
    return [replace(pair, place=_follow(pair.place, ways, problems)) if pair.place else pair for pair in pairs]


@dataclass(frozen=True, slots=True)
class _Ways:
    """What lies where."""

    leads: Mapping[str, str]
    """Where a page is that was at an address before."""

    present: Collection[str]

    def find(self, way: str, place: Place) -> str:
        """The way from a page to where its link leads now, the same where that is there; empty where nothing is."""
        for page in (place.path, place.pristine_path):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(way)))
            if target in self.present and page == place.path:
                return way
            target = self.leads.get(target, target)
            if target in self.present:
                return _SIGNS.sub(lambda sign: f"%{ord(sign[0]):02X}", posixpath.relpath(target, posixpath.dirname(place.path) or "."))
        return ""


def _follow(place: Place, ways: _Ways, problems: list[Problem]) -> Place:
    if place.data is None or place.data == place.pristine or not place.path.endswith(".md"):
        return place
    sheet = parse_sheet(place.data, place.path)
    if not isinstance(sheet, Sheet):
        return place
    found = {way: ways.find(way, place) for token in sheet.tokens if isinstance(token, str) for way in _list_ways(token)}
    locked = sheet.front_matter.values.get(LOCK) == "locked"
    problems += _find_lost(place, sheet, found, locked=locked)
    tokens = tuple(_lead(token, found) if isinstance(token, str) else token for token in sheet.tokens)
    if locked or tokens == sheet.tokens:
        return place
    front_matter = f"---\n{sheet.front_matter.yaml}---\n" if sheet.front_matter.body_line > 1 else ""
    return replace(place, followed=join_page(front_matter, tokens, sheet.blocks, sheet.style))


def _find_lost(place: Place, sheet: Sheet, found: Mapping[str, str], *, locked: bool) -> Iterator[Problem]:
    """What of a page's links is to be told. A way without an ending may be an address of the site, which is not known here."""
    number = sheet.front_matter.body_line
    for token in sheet.tokens:
        for way in dict.fromkeys(_list_ways(token) if isinstance(token, str) else ()):
            if not found[way] and posixpath.splitext(way)[1]:
                yield Problem(f"docs/{place.path}", number, f"links to {way}, where nothing is: mend the link.", 6)
            elif locked and found[way] not in {"", way}:
                message = f"links to {way}, which was moved: write {found[way]}, for a hand locked this page."
                yield Problem(f"docs/{place.path}", number, message, 6)
        number += len(join_lines([token], sheet.blocks))


def _list_ways(line: str) -> Iterator[str]:
    return (link["angled"] or link["plain"] for link in _LINK.finditer(line) if link["before"])


def _lead(line: str, found: Mapping[str, str]) -> str:
    """The line with all its links as they lead now."""

    def lead(link: re.Match[str]) -> str:
        if not link["before"]:
            return link[0]
        way = link["angled"] or link["plain"]
        return link["before"] + ("<" if link["angled"] else "") + (found[way] or way)

    return _LINK.sub(lead, line)
