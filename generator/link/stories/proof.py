"""Proof: whether the few tellings of a small story tell one event, or are two articles of one kind.

Shares close higher on Monday   up 1.2 percent to 1,431 points     Shares close lower on Tuesday   down 0.7 percent to 1,421 points
Ferry Norrland runs aground     212 aboard, captain Ines Falk      Norrland pulled free            212 people, captain Ines Falk

Where many tell an event, their number proves it. Of two or three the likeness of the words says only that they write about
the same things: in a small digest nothing tells the words of a field from those of an event. So each must be proved by
another: by likeness, by names in common, and by sentences that say the same. A sentence that gives other numbers or days
where it corresponds speaks against it. Two outlets that write on about the same day need little proof; where a day is not known, or
one outlet wrote both, as a column, a market report or a match report comes again and again, they need much. So they do
where one names no outlet: a catalogue's pages name none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import combinations

from generator.link.stories.naming import order_key
from generator.link.stories.story import Told
from generator.model import Citation

_SMALL = 4
"""Tellings up to which each needs proof."""

_LITTLE = 0.45
_MUCH = 0.75
_WORDS = 0.4  # cosine that much proof needs where no sentence says the same
_SENTENCE = 0.2  # what one that says the same adds, and one with other numbers takes away
_SENTENCES = 3  # that count at most
_NAMELESS = 1  # name more than there is: one or two in common out of one or two prove little
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def prove_groups(groups: Iterable[tuple[str, ...]], told: Told, outlets: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """The groups without what nothing proves, sorted; a small one may fall into two or none. `outlets` are by key."""
    proved: list[tuple[str, ...]] = []
    for group in groups:
        proved += [group] if len(group) > _SMALL else _connect(group, told, outlets)
    return tuple(sorted(proved))


def _connect(group: Sequence[str], told: Told, outlets: Mapping[str, str]) -> list[tuple[str, ...]]:
    """The parts of a group that hold together by proof."""
    part_of = {key: {key} for key in group}
    agree, differ = _compare_sentences(group, told)
    for one, two in combinations(group, 2):
        if part_of[one] is not part_of[two] and _is_proved(one, two, agree[one, two], differ[one, two], told, outlets):
            part_of[one] |= part_of[two]
            part_of |= dict.fromkeys(part_of[two], part_of[one])
    return [tuple(sorted(part)) for part in {min(part): part for part in part_of.values()}.values() if len(part) > 1]


def _is_proved(one: str, two: str, agree: int, differ: int, told: Told, outlets: Mapping[str, str]) -> bool:
    """Whether two tell one event, of whose sentences so many say the same, and so many that correspond do not."""
    names, others = told.names[one].keys(), told.names[two].keys()
    shared = len(names & others) / (min(len(names), len(others)) + _NAMELESS)
    score = told.score(one, two)
    proof = score + shared + _SENTENCE * min(agree - differ, _SENTENCES)
    if differ and differ >= agree:
        return False
    dated = all(told.pieces[key].article.published for key in (one, two))
    if dated and len({outlets[key] for key in (one, two) if key in outlets}) > 1:
        return proof >= _LITTLE
    return proof >= _MUCH and (agree > 0 or score >= _WORDS)


def _compare_sentences(group: Sequence[str], told: Told) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """For each two of a group how many sentences say the same, and how many that correspond give other numbers or days."""
    agree: Counter[tuple[str, str]] = Counter()
    differ: Counter[tuple[str, str]] = Counter()
    for alignment in told.align(sorted(group, key=lambda key: order_key(told.pieces[key].article, key))).alignments:
        said = {wording.telling: (set(_NUMBER.findall(wording.sentence)), _find_days(wording, told)) for wording in alignment.wordings}
        for one, two in combinations(sorted(said), 2):
            (differ if any(map(_clash, said[one], said[two])) else agree)[one, two] += 1
    return agree, differ


def _find_days(said: Citation, told: Told) -> set[date]:
    """The days that a sentence speaks of, as far as they are known."""
    return {
        mention.when.earliest
        for mention in told.mentions[said.telling]
        if mention.block == said.block and mention.sentence == said.sentence and mention.when.earliest == mention.when.latest
    }


def _clash(one: AbstractSet[object], two: AbstractSet[object]) -> bool:
    """Whether both say something, and nothing that the other says."""
    return bool(one and two) and one.isdisjoint(two)
