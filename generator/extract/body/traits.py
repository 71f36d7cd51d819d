"""The traits by which a passage is judged to be text of the article or not: what it is, and where it stands.

Each trait is a name that a person understands, `40 words or more`, `after the headline by 1 to 3`, so that the points
in weights.py can be read, and `--explain` can say which of them decided.

Rule: traits come from the passage itself (`sight.py`), from its neighbours, from where it stands to the headline and to
the main stretch of prose, and from whether the dump says the same again. All are found in one pass each.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.extract.body.boilerplate import LABELS
from generator.extract.body.sight import Sight
from generator.extract.body.steps import make_steps
from generator.extract.body.stretch import find_indent, find_vocabulary

_SHORT = 11  # words of a short passage
_FEW = 4  # words without which there is no share of anything
_NUMBERS = 0.3  # share of numbers in a table's row, a date, a price
_ALL_LINK = 0.9
_WINDOWS = (2, 6)  # neighbours looked at on either side
_LONG_AGO = 20  # passages after a label from which it says nothing
_LABEL = 8  # words of a label at most

_length = make_steps("words", 1, 3, 6, 10, 15, 25, 40, 80)
_linking = make_steps("% linking words", 5, 15, 25, 35)
_capitals = make_steps("% capitals", 20, 50, 80)
_linked = make_steps("% link", 20, 50, 90)
_after_headline = make_steps("after the headline", 1, 3, 6, 12, 25, 50, 100, 200)
_before_stretch = make_steps("before the stretch", 1, 3, 8)
_after_stretch = make_steps("after the stretch", 1, 3, 8, 30)
_after_label = {kind: make_steps(f"after a label of {kind}", 1, 2, 4, 8, _LONG_AGO) for kind in LABELS}


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the landmarks of a dump stand, as numbers of passages."""

    headline: int | None
    stretch: tuple[int, int]
    """First passage of the main stretch of prose, and the one after its last."""


def find_traits(sights: Sequence[Sight], setting: Setting) -> list[list[str]]:
    """For every passage the names of its traits."""
    said = Counter(sight.passage.text for sight in sights)
    words = list(accumulate((min(sight.words, 60) if sight.prose else 0 for sight in sights), initial=0))
    scraps = list(accumulate((0 if sight.prose else 1 for sight in sights), initial=0))
    known = find_vocabulary(sights, setting.stretch)
    indent = find_indent(sights, setting.stretch)
    labels = _since_label(sights)
    sorts = [_sort(sight) for sight in sights]
    out: list[list[str]] = []
    for index, sight in enumerate(sights):
        traits = _own_traits(sight)
        traits += _place_traits(index, sight, setting, indent)
        traits += _neighbour_traits(index, sights, sorts, words, scraps)
        if said[sight.passage.text] > 1:
            traits.append("said again" if sight.words > 3 else "said again, short")  # noqa: PLR2004 - labels repeat anyway
        if labels[index]:
            traits.append(labels[index])
        if not sight.prose:
            traits.append(f"scrap, words known {_share(known, sight)}")
        out.append(traits)
    return out


def _own_traits(sight: Sight) -> list[str]:
    length = _length(sight.words)
    traits = [length, f"{length}, {'ended' if sight.ended else 'not ended'}"]
    traits += [f"phrase: {kind}, {'short' if sight.words < _SHORT else 'among words'}" for kind in sorted(sight.kinds)]
    traits += [f"nothing but: {kind}" for kind in sorted(sight.whole)]
    if sight.words >= _FEW:
        traits.append(_linking(int(sight.linking * 100)))
        traits.append(_capitals(int(sight.capitals * 100)))
    text = sight.passage.text
    present = (
        ("several sentences", sight.inner_ends),
        ("shouted", sight.shouted),
        ("numbers", sight.numbers > _NUMBERS),
        ("address", sight.address),
        ("handle", sight.handle),
        ("separator", sight.separator),
        ("quotation mark", sight.quote),
        ("commas, short" if sight.words < _SHORT else "commas", sight.commas > 0),
        ("begins small", text[:1].islower()),
        ("begins with a digit", text[:1].isdigit()),
        ("begins with a mark", not text[:1].isalnum()),
        ("trails off", text.endswith(("...", "…", ".."))),
        ("ends with a colon", text.endswith(":")),
        ("asks", text.endswith("?")),
        ("copyright sign", sight.copyright),
        (f"form: {sight.form}", bool(sight.form)),
        ("dateline", sight.dateline),
        ("picture", sight.picture),
        ("byline", sight.byline),
    )
    return traits + [name for name, holds in present if holds] + _marked_traits(sight)


def _marked_traits(sight: Sight) -> list[str]:
    """What the marks of Markdown and text browsers say, and the joins."""
    passage = sight.passage
    present = (
        (f"heading of level {min(passage.level, 4)}", passage.level > 0),
        ("list item, ended" if sight.ended else "list item", passage.item),
        ("quoted", passage.quoted),
        (_linked(int(sight.linked * 100)), sight.linked > 0),
        ("long link", sight.linked > _ALL_LINK and sight.words > _FEW),
        ("joined of pieces", passage.is_broken or (bool(passage.joined) and not passage.item)),  # menus are wrapped too
    )
    return [name for name, holds in present if holds]


def _place_traits(index: int, sight: Sight, setting: Setting, indent: int | None) -> list[str]:
    traits = []
    if setting.headline is None:
        traits.append("no headline known")
    elif index < setting.headline:
        traits.append("before the headline")
    elif index == setting.headline:
        traits.append("the headline")
    else:
        traits.append(_after_headline(index - setting.headline))
    first, last = setting.stretch
    if index < first:
        traits.append(_before_stretch(first - index))
    elif index < last:
        traits.append("in the stretch" + (", prose" if sight.prose else ", scrap"))
        if index == first:
            traits.append("begins the stretch")
        if index == last - 1:
            traits.append("ends the stretch")
    else:
        traits.append(_after_stretch(index - last + 1))
    if indent is not None:
        away = sight.passage.indent - indent
        traits.append("at the indent" if away == 0 else "indented deeper" if away > 0 else "indented less")
        if away == 0 and first <= index < last:
            traits.append("at the indent, in the stretch")
    return traits


def _neighbour_traits(index: int, sights: Sequence[Sight], sorts: Sequence[str], words: Sequence[int], scraps: Sequence[int]) -> list[str]:
    traits = []
    sight = sights[index]
    own = "prose" if sight.prose else "scrap"
    for window in _WINDOWS:
        before, after = max(0, index - window), min(len(sights), index + 1 + window)
        above = words[index] - words[before]
        below = words[after] - words[index + 1]
        traits.append(f"{own}, above {_level(above, window)}, below {_level(below, window)}, of {window}")
    traits.append(f"{own} after {sorts[index - 1] if index else 'nothing'}")
    traits.append(f"{own} before {sorts[index + 1] if index + 1 < len(sights) else 'nothing'}")
    if index and sights[index - 1].passage.text.endswith(":"):
        traits.append("after a colon")
    if scraps[min(len(sights), index + 4)] - scraps[max(0, index - 3)] == min(len(sights), index + 4) - max(0, index - 3):
        traits.append("scraps all around")
    return traits


def _sort(sight: Sight) -> str:
    if sight.prose:
        return "prose"
    if sight.passage.level:
        return "heading"
    if sight.whole:
        return "phrase"
    return "sentence" if sight.ended and sight.words > 3 else "item" if sight.passage.item else "scrap"  # noqa: PLR2004


def _level(words: int, window: int) -> str:
    share = words / window
    return "no prose" if share == 0 else "little prose" if share < 12 else "prose" if share < 30 else "much prose"  # noqa: PLR2004


def _since_label(sights: Sequence[Sight]) -> list[str]:
    """For every passage how long ago a label such as `Related` or `Comments` stood alone, and of what kind."""
    out = []
    kind, distance = "", 0
    for sight in sights:
        distance += 1
        out.append(_after_label[kind](distance) if kind and distance <= _LONG_AGO else "")
        found = sight.whole & LABELS
        if found and sight.words <= _LABEL:
            kind, distance = min(found), 0
    return out


def _share(known: frozenset[str], sight: Sight) -> str:
    if not sight.telling:
        return "none to know"
    share = sum([word in known for word in sight.telling]) / len(sight.telling)
    return "none" if share == 0 else "few" if share < 0.4 else "half" if share < 0.75 else "most"  # noqa: PLR2004
