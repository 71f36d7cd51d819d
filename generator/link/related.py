"""Related articles: what a reader of one may want to read next, each with its reason.

Those closest by their words that tell another story, and later those that only share topics. The reason names what both
speak of.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from generator.link.likeness import Pair
from generator.link.names import find_names
from generator.link.piece import Piece
from generator.model import Reason

_NEAR = 0.08  # cosine
_SHOWN = 4
_NAMES = 3


def find_related(
    pieces: Mapping[str, Piece], pairs: Iterable[Pair], story_of: Mapping[str, str], slugs: Mapping[str, str]
) -> dict[str, tuple[Reason, ...]]:
    """For each piece's key the closest others of no common story, closest first. `story_of` and `slugs` are by key."""
    near: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for first, second, score in pairs:
        if score >= _NEAR and not (first in story_of and story_of[first] == story_of.get(second)):
            near[first].append((-score, second))
            near[second].append((-score, first))
    shown = {key: sorted(others)[:_SHOWN] for key, others in near.items()}
    wanted = shown.keys() | {other for others in shown.values() for _, other in others}
    names = {key: find_names(pieces[key].article) for key in sorted(wanted)}
    spread = Counter(name for counts in names.values() for name in counts)
    return {
        key: tuple(Reason(slugs[other], _say(names[key], names[other], spread), round(-distance, 3)) for distance, other in others)
        for key, others in shown.items()
    }


def _say(one: Counter[str], two: Counter[str], spread: Counter[str]) -> str:
    both = sorted(set(one) & set(two), key=lambda name: (-min(one[name], two[name]) / spread[name], name))[:_NAMES]
    return f"both speak of {', '.join(both)}" if both else "many of the same words"
