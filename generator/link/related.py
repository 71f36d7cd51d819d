"""Related articles: what a reader of one may want to read next, each with its reason.

Those closest by their words that tell another story. The reason names what both speak of.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.link.likeness import Pair
from generator.link.stories.reasons import find_shared
from generator.link.stories.story import Told
from generator.model import Reason

_NEAR = 0.08  # cosine
_SHOWN = 4


def find_related(told: Told, pairs: Iterable[Pair], story_of: Mapping[str, str], slugs: Mapping[str, str]) -> dict[str, tuple[Reason, ...]]:
    """For each piece's key the closest others of no common story, closest first. `story_of` and `slugs` are by key."""
    near: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for first, second, score in pairs:
        if (
            score >= _NEAR
            and told.listed(first)
            and told.listed(second)
            and not (first in story_of and story_of[first] == story_of.get(second))
        ):
            near[first].append((-score, second))
            near[second].append((-score, first))
    return {
        key: tuple(Reason(slugs[other], _say(told, key, other), round(-distance, 3)) for distance, other in sorted(others)[:_SHOWN])
        for key, others in near.items()
    }


def _say(told: Told, one: str, two: str) -> str:
    names = find_shared(told.names[one], told.names[two], told.spread)
    return f"both speak of {', '.join(names)}" if names else "uses many of the same words"
