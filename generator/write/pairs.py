"""A pair: a page that the generator makes, and the place where it stands already.

An article's page is known by its seed; where the seed's file was renamed, by its bytes; any other page by its path, or by
the path that it had before a hand moved it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.front_matter import find_value
from generator.model import File, Page
from generator.write.place import Place


@dataclass(frozen=True, slots=True)
class Pair:
    """A page as it stands and as it is made now; one of the two may be missing."""

    place: Place | None
    made: Page | File | None

    @property
    def path(self) -> str:
        """Where the page stands, or will: a page keeps its place, whatever place it would be given today."""
        if self.place:
            return self.place.path
        return self.made.path if self.made else ""

    @property
    def seed(self) -> str:
        """The seed of an article's page; empty for any other."""
        return find_entry(self.made, "seed") or (self.place.seed if self.place else "")

    @property
    def vanishes(self) -> bool:
        """Whether there is no page: a hand deleted it, or nothing makes it any more and no hand has touched it."""
        place = self.place
        return place is not None and (place.data is None or (self.made is None and place.data == place.pristine and not place.seed))


def pair_pages(pages: Iterable[Page | File], places: Iterable[Place]) -> list[Pair]:
    """Every place and every page, each once."""
    left = {page.path: page for page in pages}
    waiting = list(places)
    pairs: list[Pair] = []
    for name in ("seed", "sha256", "path", "home"):
        made = {_key(page, name): path for path, page in left.items()}
        still: list[Place] = []
        for place in waiting:
            path = made.get(_place_key(place, name)) if _place_key(place, name) else None
            if path in left:
                pairs.append(Pair(place, left.pop(path)))
            else:
                still.append(place)
        waiting = still
    return [*pairs, *(Pair(place, None) for place in waiting), *(Pair(None, page) for page in left.values())]


def find_entry(made: Page | File | None, key: str) -> str:
    """An entry of a page's front matter as text; empty where there is none."""
    return str(made.front_matter.get(key) or "") if isinstance(made, Page) else ""


def _key(page: Page | File, name: str) -> str:
    return page.path if name in {"path", "home"} else find_entry(page, name)


def _place_key(place: Place, name: str) -> str:
    if name in {"path", "home"}:
        return place.path if name == "path" else place.home
    if name == "seed" or not place.seed or place.pristine is None:
        return place.seed if name == "seed" else ""
    return find_value(place.pristine.decode(errors="replace"), "sha256") or ""
