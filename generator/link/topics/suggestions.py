"""Suggestions: topics that may be one under two spellings. Never joined by guess; a hand joins them by an alias.

ferry, ferries          one in the plural
wto, world trade organization    the initials of the other
sergei olin, sergey olin         a letter apart
"""

import difflib
from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.model import Problem

_ALIKE = 0.88  # of letters in common, from which two long names may be spellings of one
_LONG = 8
_CROWD = 40  # names that begin alike: beyond that they are a list, not spellings


def suggest_merges(labels: Mapping[str, str]) -> tuple[Problem, ...]:
    """A light problem for each two topics that may be one; by name, in order. `labels` are by name."""
    found = {tuple(sorted(pair)): why for pair, why in (*_initials(labels), *_plurals(labels), *_spellings(labels))}
    return tuple(
        Problem("topics.yml", 0, f"`{labels[one]}` and `{labels[two]}` may be one topic ({why}): if so, make one an alias of the other.")
        for (one, two), why in sorted(found.items())
    )


def _initials(labels: Mapping[str, str]) -> Iterator[tuple[tuple[str, str], str]]:
    for name in labels:
        words = name.split("-")
        short = "".join(word[0] for word in words if word)
        if len(words) > 1 and short in labels:
            yield (short, name), "one has the other's initials"


def _plurals(labels: Mapping[str, str]) -> Iterator[tuple[tuple[str, str], str]]:
    for name in labels:
        for many in (f"{name}s", f"{name}es", f"{name[:-1]}ies" if name.endswith("y") else ""):
            if many in labels:
                yield (name, many), "one is the other in the plural"


def _spellings(labels: Mapping[str, str]) -> Iterator[tuple[tuple[str, str], str]]:
    crowds: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted(labels):
        if len(name) >= _LONG:
            crowds[name[:2], name[-1]].append(name)
    for crowd in crowds.values():
        for at, name in enumerate(crowd if len(crowd) <= _CROWD else ()):
            for other in crowd[at + 1 :]:
                if abs(len(name) - len(other)) <= 1 and difflib.SequenceMatcher(None, name, other, autojunk=False).ratio() >= _ALIKE:
                    yield (name, other), "they are spelled alike"
