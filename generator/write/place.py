"""A place: where a page stands, and where its pristine copy is. A hand may have moved the page away from its copy.

An article's page is known by its `seed`, wherever it stands. Of a page that a hand copied, the one that stayed is the
page; the other is left to the hand.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.front_matter import find_value
from generator.model import Problem, Standing


@dataclass(frozen=True, slots=True)
class Place:
    """A page and its pristine copy."""

    path: str
    """Where the page stands, or stood before a hand deleted it."""

    data: bytes | None
    pristine: bytes | None
    pristine_path: str
    """Where the copy is; `path`, unless a hand moved the page."""

    seed: str = ""
    """The seed of an article's page, as the generator wrote it."""

    @property
    def moved(self) -> bool:
        """Whether a hand moved the page."""
        return self.path != self.pristine_path


def find_places(standing: Iterable[Standing]) -> tuple[tuple[Place, ...], tuple[Problem, ...]]:
    """Every page's place, sorted by path, and pages that claim to be what another page is."""
    pages = sorted(standing, key=lambda page: page.path)
    by_seed: dict[str, Standing] = {}
    for page in pages:
        seed = _find_seed(page.pristine, page.path)
        if seed:
            by_seed.setdefault(seed, page)
    moves = _find_moves(pages, by_seed)
    left = {origin.path for origin in moves.values()}
    places: list[Place] = []
    problems: list[Problem] = []
    for page in pages:
        origin = moves.get(page.path)
        if origin:
            places.append(Place(page.path, page.data, origin.pristine, origin.path, _find_seed(origin.pristine, origin.path)))
            if page.pristine is not None and page.path not in left:
                places.append(Place(page.path, None, page.pristine, page.path, _find_seed(page.pristine, page.path)))
            continue
        if page.path in left:
            continue
        seed = _find_seed(page.pristine, page.path)
        if page.pristine is None:
            seed = _find_seed(page.data, page.path)
            if seed in by_seed:
                message = f"is a copy of the page of seed {seed}: take out its `seed`, or delete one of the two; left as it is."
                problems.append(Problem(f"docs/{page.path}", 0, message, 4))
                seed = ""
        places.append(Place(page.path, page.data, page.pristine, page.path, seed))
    return tuple(places), tuple(problems)


def _find_moves(pages: Sequence[Standing], by_seed: dict[str, Standing]) -> dict[str, Standing]:
    """For each page that a hand moved, the path where it is now, and what stands at the path where it was."""
    moves: dict[str, Standing] = {}
    taken: set[str] = set()
    for page in pages:
        if page.data is None or page.pristine == page.data:
            continue
        seed = _find_seed(page.data, page.path)
        origin = by_seed.get(seed)
        if not origin or origin is page or origin.path in taken:
            continue
        if origin.data is None or _find_seed(origin.data, origin.path) != seed:
            moves[page.path] = origin
            taken.add(origin.path)
    return moves


def _find_seed(data: bytes | None, path: str) -> str:
    if data is None or not path.endswith(".md"):
        return ""
    text = data[:65536].decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    return find_value(text, "seed") or ""
