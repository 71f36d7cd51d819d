"""Moves: a page that hands put elsewhere, known again in its new place.

An article's page is known by its `seed`. A page that has none, of a topic, a story, a source or of an article that a hand
wrote, is known by its generated blocks: a page which nobody generated, and which holds a block that only one missing page
had, is that page. Where it came from first is remembered by its redirect.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.front_matter import find_value
from generator.model import Standing
from generator.write.redirect_page import address_of, is_redirect, read_redirect
from generator.write.sheet import Sheet, own_text, parse_sheet

_FOLLOWED = ("topics/", "stories/", "sources/")


def find_moves(pages: Sequence[Standing], homes: Mapping[str, str]) -> dict[str, Standing]:
    """For each page that a hand moved, the path where it is now, and what stands at the path where it was.

    A page that a killed run had written in its new place, but whose old copy it had not taken away, is moved still.
    `homes` are those of pages that were moved in earlier runs.
    """
    gone = {page.path: page for page in pages if page.data is None}
    moves = _follow_seeds(pages)
    moves |= {page.path: gone[home] for page in pages if page.data is not None and (home := homes.get(page.path)) in gone}
    left = {origin.path for origin in moves.values()}
    return moves | _follow_blocks([page for page in pages if page.path not in moves and page.path not in left], homes)


def read_homes(pages: Sequence[Standing]) -> dict[str, str]:
    """For each page without a seed that a hand moved in an earlier run, the path that the generator had for it."""
    homes: dict[str, str] = {}
    for page in pages:
        found = read_redirect(page.path, page.pristine or page.data or b"") if is_redirect(page.path) else None
        if found and found[0].kind == "home":
            homes[found[1]] = found[0].name
    return homes


def find_new_path(standing: Iterable[Standing], path: str) -> str:
    """Where a page is that a hand moved away from this path, as its redirect says; empty where there is no such redirect."""
    redirect = next((page for page in standing if page.path == address_of(path)), None)
    found = read_redirect(redirect.path, redirect.data or b"") if redirect else None
    return found[1] if found else ""


def find_entry(data: bytes | None, path: str, key: str) -> str:
    """An entry of a page's front matter as text; empty where there is none."""
    text = (data or b"")[:65536].decode("utf-8-sig", errors="replace").replace("\r\n", "\n") if path.endswith(".md") else ""
    return find_value(text, key) or ""


def _follow_seeds(pages: Sequence[Standing]) -> dict[str, Standing]:
    seeds = {page.path: find_entry(page.pristine, page.path, "seed") for page in pages}
    origins: dict[str, Standing] = {}
    for page in sorted(pages, key=lambda page: page.data is not None):
        origins.setdefault(seeds[page.path], page)
    moves: dict[str, Standing] = {}
    taken: set[str] = set()
    for page in pages:
        if page.data is None:
            continue
        seed = seeds[page.path] if page.data == page.pristine else find_entry(page.data, page.path, "seed")
        origin = origins.get(seed) if seed else None
        if not origin or origin is page or origin.path in taken:
            continue
        if origin.data is None or find_entry(origin.data, origin.path, "seed") != seed:
            moves[page.path] = origin
            taken.add(origin.path)
    return moves


def _follow_blocks(pages: Sequence[Standing], homes: Mapping[str, str]) -> dict[str, Standing]:
    gone = {page.path: page for page in pages if page.data is None and page.pristine is not None and page.path.endswith(".md")}
    blocks = {path: found for path, page in gone.items() if (found := _read_blocks(page.pristine, homes.get(path, path), origin=True))}
    number = Counter(block for found in blocks.values() for block in found)
    moves: dict[str, Standing] = {}
    for page in pages if blocks else ():
        if page.pristine is not None or not page.path.endswith(".md") or find_entry(page.data, page.path, "seed"):
            continue
        held = _read_blocks(page.data, page.path)
        shared = {path: len(own) for path, found in blocks.items() if (own := [block for block in found & held if number[block] == 1])}
        if shared:
            path = max(sorted(shared), key=shared.__getitem__)
            moves[page.path] = gone[path]
            del blocks[path]
    return moves


def _read_blocks(data: bytes | None, path: str, *, origin: bool = False) -> set[tuple[str, ...]]:
    """The generated blocks of a page; of an `origin` none, unless it is one whose moves are followed."""
    sheet = parse_sheet(data or b"", path)
    if not isinstance(sheet, Sheet) or (origin and not _is_followed(path, sheet)):
        return set()
    return {(name, *block.lines) for name, block in sheet.blocks.items()}


def _is_followed(path: str, sheet: Sheet) -> bool:
    """Whether it is the page of a topic, story or source, not one of the lists below it; or an article that a hand wrote."""
    folder, _, name = path.rpartition("/")
    return not own_text(sheet) or (f"{folder}/" in _FOLLOWED and name != "index.md")
