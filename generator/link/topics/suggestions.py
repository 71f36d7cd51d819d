"""Suggestions: topics that may be one under several names. Never joined by guess; a hand joins them by aliases.

ferry, ferries                        one in the plural
COVID19, Covid-19  Málaga, Malaga     the same letters
wto, world trade organization         the initials of the other
USA, United States                    its initials and one letter more
United States of America, United States     the other and what it is of
America, American                     what belongs to the other
Ana Solberg, Solberg                  the surname of the one who bears it
sergei olin, sergey olin              a letter apart

All that hang together are told at once, so that `US`, `USA` and `United States` are one line and not three.
"""

import difflib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from generator.link.demonyms import DEMONYMS
from generator.model import Problem

_ALIKE = 0.88  # of letters in common, from which two long names may be spellings of one
_LONG = 8
_CROWD = 40  # names that begin or end alike: beyond that they are a list, not spellings
_SMALL_WORDS = frozenset("of the and for de la des du der die und".split())
_PLACES = frozenset("new old north south east west los las san saint port white".split())  # begin the names of places
_STEM = 4  # letters that a word for what belongs to a place has in common with it,
_ENDING = 3  # and letters at most that either has after them

_Pairs = Iterator[tuple[str, str, str]]
"""Two names and why they may be one."""


def suggest_merges(labels: Mapping[str, str]) -> tuple[Problem, ...]:
    """A light problem for each group of topics that may be one; by name, in order. `labels` are by name."""
    why: dict[str, dict[str, None]] = {}
    group_of = {name: [name] for name in labels}
    for find in (_letters, _initials, _plurals, _wholes, _belonging, _surnames, _spellings):
        for one, other, reason in sorted(find(labels)):
            group = group_of[one]
            if group is not group_of[other]:
                group += group_of[other]
                group_of |= dict.fromkeys(group_of[other], group)
            why.setdefault(one, {})[reason] = None
            why.setdefault(other, {})[reason] = None
    groups = sorted({min(group): sorted(group) for group in group_of.values() if len(group) > 1}.values())
    return tuple(Problem("topics.yml", 0, _say([labels[name] for name in group], [why[name] for name in group])) for group in groups)


def _say(shown: list[str], reasons: list[dict[str, None]]) -> str:
    listed = ", ".join(f"`{label}`" for label in shown[:-1]) + f" and `{shown[-1]}`"
    said = "; ".join(dict.fromkeys(reason for found in reasons for reason in found))
    return f"{listed} may be one topic ({said}): if so, keep one and make the rest its aliases."


def _letters(labels: Mapping[str, str]) -> _Pairs:
    """Names that differ in spaces, signs and accents alone."""
    alike: dict[str, list[str]] = defaultdict(list)
    for name, label in labels.items():
        alike["".join(filter(str.isalnum, unicodedata.normalize("NFKD", label.casefold())))].append(name)
    for names in alike.values():
        for one, other in combinations(sorted(names), 2):
            yield one, other, "the letters are the same"


def _initials(labels: Mapping[str, str]) -> _Pairs:
    for name, label in labels.items():
        words = [word for word in name.split("-") if word and word not in _SMALL_WORDS]
        short = "".join(word[0] for word in words)
        if len(words) > 1 and not label.isupper() and all(word[:1].isupper() or word in _SMALL_WORDS for word in label.split()):
            for initials in labels:
                if initials == short or (len(initials) == len(short) + 1 and initials.startswith(short) and labels[initials].isupper()):
                    yield initials, name, "one has the other's initials"


def _plurals(labels: Mapping[str, str]) -> _Pairs:
    for name in labels:
        for many in (f"{name}s", f"{name}es", f"{name[:-1]}ies" if name.endswith("y") else ""):
            if many in labels:
                yield name, many, "one is the other in the plural"


def _wholes(labels: Mapping[str, str]) -> _Pairs:
    for name in labels:
        whole = name.partition("-of-")[0]
        if whole != name and "-" in whole and whole in labels:
            yield name, whole, "one is the other in full"


def _belonging(labels: Mapping[str, str]) -> _Pairs:
    by_stem: dict[str, list[str]] = defaultdict(list)
    for name in labels:
        if "-" not in name:
            by_stem[name[:_STEM]].append(name)
    for names in by_stem.values():
        for one, other in combinations(sorted(names), 2):
            common = len([*_common(one, other)])
            if (labels[one] in DEMONYMS) is not (labels[other] in DEMONYMS) and max(len(one), len(other)) - common <= _ENDING:
                yield one, other, "one is what belongs to the other"


def _common(one: str, other: str) -> Iterator[str]:
    """The letters at the beginning that both have."""
    for letter, its in zip(one, other, strict=False):
        if letter != its:
            return
        yield letter


def _surnames(labels: Mapping[str, str]) -> _Pairs:
    bearers: dict[str, list[str]] = defaultdict(list)
    for name, label in labels.items():
        if " " in label and all(word[:1].isupper() for word in label.split()) and name.partition("-")[0] not in _PLACES:
            bearers[name.rpartition("-")[2]].append(name)
    for surname, names in bearers.items():
        if len(names) == 1 and surname in labels:
            yield names[0], surname, "one may be the other's surname"


def _spellings(labels: Mapping[str, str]) -> _Pairs:
    crowds: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(labels):
        if len(name) >= _LONG:
            crowds[name[:2], name[-1]].append(name)
            if "-" in name:
                crowds[(name.rpartition("-")[2],)].append(name)
    for crowd in crowds.values():
        for one, other in combinations(crowd if len(crowd) <= _CROWD else (), 2):
            if abs(len(one) - len(other)) <= 1 and difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE:
                yield one, other, "they are spelled alike"
