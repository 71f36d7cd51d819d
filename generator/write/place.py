"""A place: where a page stands, and where its pristine copy is. A hand may have moved the page away from its copy.

Of a page that a hand copied, the one that stayed is the page; the other is left to the hand.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model import Problem, Standing
from generator.write.moves import find_entry, find_moves, read_homes


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

    home: str = ""
    """The path that the generator had for any other page; `path`, unless a hand moved it, now or long ago."""

    followed: bytes | None = None
    """The page with its links brought up to date; None where they are. What is merged in its place."""

    @property
    def text(self) -> bytes:
        """What a hand wants there: the page, its links as they lead now."""
        return self.data or b"" if self.followed is None else self.followed

    @property
    def moved(self) -> bool:
        """Whether a hand moved the page."""
        return self.path != self.pristine_path


def find_places(standing: Iterable[Standing]) -> tuple[tuple[Place, ...], tuple[Problem, ...]]:
    """Every page's place, sorted by path, and pages that claim to be what another page is."""
    pages = sorted(standing, key=lambda page: page.path)
    seeds = {page.path: seed for page in pages if (seed := find_entry(page.pristine, page.path, "seed"))}
    homes, taken = read_homes(pages), set(seeds.values())
    moves = find_moves(pages, homes)
    left = {origin.path for origin in moves.values()}
    places: list[Place] = []
    problems: list[Problem] = []
    for page in pages:
        origin = moves.get(page.path)
        if origin:
            places += _place_moved(page, origin, seeds, homes, left)
        elif page.path not in left:
            seed = seeds.get(page.path, "")
            if page.pristine is None:
                seed = find_entry(page.data, page.path, "seed")
                if seed in taken:
                    message = f"is a copy of the page of seed {seed}: take out its `seed`, or delete one of the two; left as it is."
                    problems.append(Problem(f"docs/{page.path}", 0, message, 8))
                    seed = ""
            places.append(Place(page.path, page.data, page.pristine, page.path, seed, "" if seed else homes.get(page.path, page.path)))
    return tuple(places), tuple(problems)


def _place_moved(
    page: Standing, origin: Standing, seeds: Mapping[str, str], homes: Mapping[str, str], left: Container[str]
) -> Iterator[Place]:
    """The place of a page that was moved; and of the page whose place it took, where that one was not moved itself."""
    seed = seeds.get(origin.path, "")
    home = "" if seed else homes.get(origin.path, origin.path)
    written = page.pristine is not None and (seeds.get(page.path) == seed if seed else homes.get(page.path) == home)
    pristine = page.pristine if written else origin.pristine
    yield Place(page.path, page.data, pristine, origin.path, seed, home)
    if page.pristine is not None and page.path not in left and not written:
        yield Place(page.path, None, page.pristine, page.path, seeds.get(page.path, ""))


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
        name = names.pop(find_entry(place.pristine, place.pristine_path, "sha256"), "") if gone else ""
        followed.append(replace(place, seed=name) if name else place)
    return tuple(followed)
