"""A place: where a page stands, and where its pristine copy is. A hand may have moved the page away from its copy.

An article's page is known by its `seed`, wherever it stands. Of a page that a hand copied, the one that stayed is the
page; the other is left to the hand.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

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


def follow_seeds(places: Sequence[Place], seeds: Mapping[str, str]) -> tuple[Place, ...]:
    """The places, each of a seed that was renamed under its new name; `seeds` are those that there are now with their SHA-256.

    A seed was renamed where its name is gone and its bytes stand under one name that no page has.
    """
    known = {place.seed for place in places}
    fresh = [(digest, seed) for seed, digest in seeds.items() if seed not in known]
    counts = Counter(digest for digest, _ in fresh)
    names = {digest: seed for digest, seed in fresh if counts[digest] == 1}
    followed: list[Place] = []
    for place in places:
        gone = bool(names) and bool(place.seed) and place.seed not in seeds
        name = names.pop(_find_entry(place.pristine, "sha256"), "") if gone else ""
        followed.append(replace(place, seed=name) if name else place)
    return tuple(followed)


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
    return _find_entry(data, "seed") if path.endswith(".md") else ""


def _find_entry(data: bytes | None, key: str) -> str:
    text = (data or b"")[:65536].decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    return find_value(text, key) or ""
