"""Links that hands wrote: they follow a page that a hand moved, and a page that was moved takes its own along.

    docs/articles/2022/02/pier.md  moved to  docs/articles/pier.md
    docs/topics/ferries.md         [the pier](../articles/2022/02/pier.md#p-2)  becomes  [the pier](../articles/pier.md#p-2)

Only a link that leads nowhere is changed, and nothing of it but the way. Generated blocks are made anew and need none of this.
"""

import posixpath
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from urllib.parse import unquote

from generator.model import File, Problem
from generator.write.hands import LOCK
from generator.write.pairs import Pair
from generator.write.place import Place
from generator.write.redirect import page_of, read_redirect
from generator.write.sheet import Sheet, join_page, parse_sheet

# [the pier](../pier.md#p-2 "Pier")   ![](<the pier.md>)   [pier]: ../pier.md
_LINK = re.compile(
    r"""
    (?P<before> \]\([ ]* | ^[ ]{0,3}\[[^\]]+\]:[ ]* )
    (?: <(?P<angled> [^<>\#?]+\.md ) | (?P<plain> [^\s()<>\#?]+\.md ) )
    (?= [\s)>\#?] | $ )
    """,
    re.VERBOSE,
)
_SIGNS = re.compile(r"[%?#: ()<>]")


def follow_moves(pairs: Sequence[Pair], redirects: Sequence[File], problems: list[Problem]) -> list[Pair]:
    """The pairs, each with the text of its page that follows all moves. Where a hand locked a page, its lost links are told instead."""
    leads = {page_of(file.path): found[1] for file in redirects if (found := read_redirect(file.path, file.data))}
    if not leads:
        return list(pairs)
    present = {pair.path for pair in pairs if not pair.vanishes}
    return [replace(pair, place=_follow(pair.place, leads, present, problems)) if pair.place else pair for pair in pairs]


def _follow(place: Place, leads: Mapping[str, str], present: Collection[str], problems: list[Problem]) -> Place:
    if place.data is None or place.data == place.pristine or not place.path.endswith(".md"):
        return place
    sheet = parse_sheet(place.data, place.path)
    if not isinstance(sheet, Sheet):
        return place

    def follow(link: re.Match[str]) -> str:
        return link["before"] + ("<" if link["angled"] else "") + _find_way(link["angled"] or link["plain"], place, leads, present)

    tokens = tuple(_LINK.sub(follow, token) if isinstance(token, str) else token for token in sheet.tokens)
    if tokens == sheet.tokens:
        return place
    if sheet.front_matter.values.get(LOCK) == "locked":
        lost = next(old for old, new in zip(sheet.tokens, tokens, strict=True) if old != new)
        line = place.data.decode("utf-8-sig").replace("\r\n", "\n").split("\n").index(str(lost)) + 1
        problems.append(Problem(f"docs/{place.path}", line, "links to a page that was moved: mend it, for a hand locked this page.", 6))
        return place
    front_matter = f"---\n{sheet.front_matter.yaml}---\n" if sheet.front_matter.body_line > 1 else ""
    return replace(place, followed=join_page(front_matter, tokens, sheet.blocks, sheet.style))


def _find_way(way: str, place: Place, leads: Mapping[str, str], present: Collection[str]) -> str:
    """The way to where a link leads now; the same where it leads to a page, or to none that is known."""
    for page in (place.path, place.pristine_path):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(way)))
        if target in present and page == place.path:
            return way
        target = leads.get(target, target)
        if target in present:
            return _SIGNS.sub(lambda sign: f"%{ord(sign[0]):02X}", posixpath.relpath(target, posixpath.dirname(place.path) or "."))
    return way
