"""Labels: how a topic is shown, when its tag is printed in small letters for an address: `uk`, `us`, `sergey lavrov`.

The printed spelling with a capital that is commonest; else the spelling that the texts use for the same words, which knows
that it is NATO and that security has no capital; else the tag itself. What has no capital at all gets a first one. A tag
that shouts, `HARBOUR`, is as good as one in small letters, one of four letters is not; and of `us` the texts know only how
the word for all of us is spelled: a word of any text is a name in capitals.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from generator.link.common_words import COMMON_WORDS

SMALL_TOO = frozenset({"us", "it", "who"})
"""Initials that in small letters are another word."""

_JOINTS = frozenset("of the and for in on at to de la del di do da du des der die das und von et e y".split())
_INITIALS = 4  # letters that capitals may stand for


def choose_spelling(printed: Counter[str], spoken: Counter[str]) -> str:
    """The spelling to look for in texts, from how tags print it and how texts spell it; equals are settled by the text."""
    calm = Counter({text: number for text, number in printed.items() if not _is_shouted(text)})
    with_capitals = Counter({text: number for text, number in calm.items() if text != text.lower()})
    if with_capitals or not printed:
        names = Counter({text: number for text, number in with_capitals.items() if not text.partition(" ")[0].islower()})
        return _commonest(names) or _commonest(spoken) or _commonest(with_capitals)
    printed_most = _commonest(printed)
    if printed_most.casefold() in COMMON_WORDS | SMALL_TOO:
        return printed_most.upper()
    return _commonest(spoken) or _commonest(calm) or printed_most.capitalize()


def spell_words(tag: str, spoken: Collection[str]) -> str:
    """A tag of several words in one case as a name, where a text has each with a capital alone; `spoken` are its words as spelled.

    `nyu school of medicine` is `NYU School of Medicine` beside a text that speaks of the School and of Medicine at NYU.
    """
    words = tag.lower().split(" ")
    if len(words) < 2 or not (tag.islower() or _is_shouted(tag)):  # noqa: PLR2004 - several
        return tag
    forms: dict[str, set[str]] = {word: set() for word in words}
    for form in spoken:
        if (folded := form.casefold()) in forms:
            forms[folded].add(form)
    named = all(word in _JOINTS or (forms[word] and word not in forms[word]) for word in words)
    return " ".join(word if word in _JOINTS else min(forms[word]) for word in words) if named else tag


def label_of(spelling: str) -> str:
    """A spelling with a first capital, where it has none: `Security`, but `iPhone`."""
    return spelling if spelling != spelling.lower() else spelling[:1].upper() + spelling[1:]


def group_printed(tags: Iterable[tuple[str, str]]) -> Mapping[str, Counter[str]]:
    """From pairs of a topic's name and a printed tag: the spellings of each name."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for name, tag in tags:
        spellings[name][tag] += 1
    return spellings


def _is_shouted(text: str) -> bool:
    return text.isupper() and len(text) > _INITIALS


def _commonest(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda text: (-spellings[text], text), default="")
