"""Clusters: who belongs together, when every pair says how alike it is and some say when they were written.

Average linkage: again and again the two closest groups become one, by the average likeness over all pairs across them,
so that one likeness by chance does not chain two events together. Pairs that were not given count as 0.

Four rules keep groups apart:

- Chance: two articles may share a few rare words by chance, many pairs hardly may. The fewer pairs, the closer they must be.
- Cohesion: two groups that are much less close to each other than each is within itself are two events of one kind,
  two quakes on one island. The closeness of a small group is not known well, and leans on what is usual.
- The window: groups whose days are known and too far apart are no tellings of one event, however alike. A story that
  several have told stays open longer: what follows weeks later, a verdict or an inquiry, still tells it.

- The field: two articles that are hardly closer to each other than to a third, which no rule lets join them, share a field
  and no event.

The result does not depend on the order of the pairs: equals are settled by key.
"""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from generator.link.likeness import Pair

Days = tuple[date, date]
"""First and last day on which something may have been written."""

COHESION = 0.6
"""How close two groups must be, as a part of the average closeness within them."""

USUAL = 0.12
"""Cosine of two tellings of one event where nothing else is known."""

CHANCE = 0.18
"""Cosine that a single pair must have; an average over n pairs the part of it that is the fourth root of 1/n."""

FIELD = 0.85
"""How close the third may be, as a part of the closeness of the two."""

_TRUST = 2  # pairs of usual closeness that are added to a group's own
_PAIR = 2  # tellings
_SEVERAL = 3  # tellings that establish a story
_OPEN = 20  # windows for which an established story stays open


def find_clusters(keys: Iterable[str], pairs: Iterable[Pair], days: Mapping[str, Days], window: int) -> tuple[tuple[str, ...], ...]:
    """All keys, each in one group, the groups and their members sorted; `window` is in days."""
    groups = _Groups(sorted(keys), pairs, days, timedelta(window))
    groups.join()
    groups.part_fields()
    return tuple(sorted(tuple(sorted(members)) for members in groups.members if members))


class _Groups:
    """Groups by number, with the sum of likenesses over all pairs inside each, and between each two that have any."""

    def __init__(self, keys: Sequence[str], pairs: Iterable[Pair], days: Mapping[str, Days], window: timedelta) -> None:
        self.members: list[list[str]] = [[key] for key in keys]
        self.days = [days.get(key) for key in keys]
        self.window = window
        self.inside = [0.0] * len(keys)
        self.across: list[dict[int, float]] = [{} for _ in keys]
        number = {key: at for at, key in enumerate(keys)}
        for first, second, score in pairs:
            one, two = number[first], number[second]
            self.across[one][two] = self.across[two][one] = score

    def join(self) -> None:
        """Joins the closest two that may be joined, again and again."""
        queue = [(-score, one, two) for one, others in enumerate(self.across) for two, score in others.items() if one < two]
        heapq.heapify(queue)
        while queue:
            distance, one, two = heapq.heappop(queue)
            # Stale when either group has grown or gone since this was queued; a fresh entry was queued then.
            if two not in self.across[one] or -distance != self._average(one, two) or not self._may_join(one, two):
                continue
            self._merge(one, two)
            for other in self.across[one]:
                heapq.heappush(queue, (-self._average(one, other), min(one, other), max(one, other)))

    def part_fields(self) -> None:
        """Parts pairs that do not stand out from what is around them."""
        pairs = [group for group, members in enumerate(self.members) if len(members) == _PAIR]
        around = {group: max((self._average(group, other) for other in self.across[group]), default=0.0) for group in pairs}
        for group in pairs:
            if around[group] >= FIELD * self.inside[group]:
                self.members.append([self.members[group].pop()])

    def _average(self, one: int, two: int) -> float:
        return self.across[one][two] / (len(self.members[one]) * len(self.members[two]))

    def _may_join(self, one: int, two: int) -> bool:
        average, pairs = self._average(one, two), len(self.members[one]) * len(self.members[two])
        if average < max(CHANCE * pairs**-0.25, COHESION * (self._closeness(one) + self._closeness(two)) / 2):
            return False
        first, second = self.days[one], self.days[two]
        if first is None or second is None:
            return True
        established = max(len(self.members[one]), len(self.members[two])) >= _SEVERAL
        return max(first[0] - second[1], second[0] - first[1]) <= self.window * (_OPEN if established else 1)

    def _closeness(self, group: int) -> float:
        size = len(self.members[group])
        return (self.inside[group] + _TRUST * USUAL) / (size * (size - 1) / 2 + _TRUST)

    def _merge(self, one: int, two: int) -> None:
        self.inside[one] += self.inside[two] + self.across[one].pop(two)
        self.members[one] += self.members[two]
        self.members[two] = []
        first, second = self.days[one], self.days[two]
        self.days[one] = (min(first[0], second[0]), max(first[1], second[1])) if first and second else first or second
        for other, total in self.across[two].items():
            if other != one:
                self.across[one][other] = self.across[other][one] = self.across[one].get(other, 0.0) + total
                del self.across[other][two]
        self.across[two] = {}
