"""Labels: how a topic is shown, when its tag is printed in small letters for an address: `uk`, `us`, `sergey lavrov`.

The printed spelling with a capital that is commonest; else the spelling that the texts use for the same words, which knows
that it is NATO and that security has no capital; else the tag itself. What has no capital at all gets a first one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping


def choose_spelling(printed: Counter[str], spoken: Counter[str]) -> str:
    """The spelling to look for in texts, from how tags print it and how texts spell it; equals are settled by the text."""
    with_capitals = Counter({text: number for text, number in printed.items() if text != text.lower()})
    return _commonest(with_capitals) or _commonest(spoken) or _commonest(printed)


def label_of(spelling: str) -> str:
    """A spelling with a first capital, where it has none: `Security`, but `iPhone`."""
    return spelling if spelling != spelling.lower() else spelling[:1].upper() + spelling[1:]


def group_printed(tags: Iterable[tuple[str, str]]) -> Mapping[str, Counter[str]]:
    """From pairs of a topic's name and a printed tag: the spellings of each name."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for name, tag in tags:
        spellings[name][tag] += 1
    return spellings


def _commonest(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda text: (-spellings[text], text), default="")
