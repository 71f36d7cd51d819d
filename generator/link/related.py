"""Related articles: what a reader of one may want to read next, each with its reason.

    both are on Ferries and speak of Ines Falk        a reason
    both speak of Ines Falk                           a reason: her full name
    both use many of the same words                   none: rather no article than a poor one

Those closest by their words that tell another story, as long as there are grounds that a reader accepts: a topic in common,
a name of several words, or a name and much of the wording. Where a language writes its nouns with capitals a single word is
no name here, unless it is all in capitals. Of another story the closest telling alone is named.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from generator.link.likeness import Pair
from generator.link.stories.reasons import find_shared
from generator.link.stories.story import Told
from generator.link.topics.assignment import FOLDER, Assigned
from generator.link.topics.capital_nouns import has_capital_nouns
from generator.model import Reason

_NEAR = 0.08  # cosine
_MUCH = 0.12  # cosine from which one name in common is enough
_SHOWN = 4
_NAMED = 2  # topics that a reason names


def find_related(
    told: Told, pairs: Iterable[Pair], story_of: Mapping[str, str], slugs: Mapping[str, str], topics: Assigned
) -> dict[str, tuple[Reason, ...]]:
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
    grounds = _Grounds(told, topics)
    related: dict[str, tuple[Reason, ...]] = {}
    for key, others in near.items():
        reasons: dict[str, Reason] = {}
        for distance, other in sorted(others):
            event = story_of.get(other, other)
            if len(reasons) < _SHOWN and event not in reasons and (words := grounds.say(key, other, -distance)):
                reasons[event] = Reason(slugs[other], words, round(-distance, 3))
        related[key] = tuple(reasons.values())
    return related


class _Grounds:
    """What two pieces have in common that a reader would call a reason."""

    def __init__(self, told: Told, topics: Assigned) -> None:
        self._told = told
        self._topics = {
            key: {assignment.topic.removeprefix(f"{FOLDER}/") for assignment in topics.by_hand.get(key, generated)}
            for key, generated in topics.generated.items()
        }
        self._labels = topics.labels
        self._articles = Counter(name for names in self._topics.values() for name in names)

    def say(self, one: str, two: str, score: float) -> str:
        """The reason in words; empty where there is none."""
        common = sorted(self._topics[one] & self._topics[two], key=lambda name: (self._articles[name], name))
        labels = [self._labels.get(name, name) for name in common[:_NAMED]]
        shared = find_shared(self._names(one), self._names(two), self._told.spread)
        if not common and score < _MUCH and not any(" " in name for name in shared):
            return ""
        names = [name for name in shared if name not in labels]
        said = (f"are on {', '.join(labels)}" if labels else "", f"speak of {', '.join(names)}" if names else "")
        return f"both {' and '.join(filter(None, said))}" if any(said) else ""

    def _names(self, key: str) -> Counter[str]:
        names = self._told.names[key]
        if not has_capital_nouns(self._told.pieces[key].article):
            return names
        return Counter({name: number for name, number in names.items() if " " in name or name.isupper()})
