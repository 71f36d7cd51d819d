"""The traits by which a passage is judged to be text of the article or not: what it is, and where it stands.

Each trait is a name that a person understands, `40 words or more`, `after the headline by 1 to 3`, so that the points
in weights.py can be read, and `--explain` can say which of them decided.

Rule: traits come from the passage itself (`sight.py`), from its neighbours, from where it stands to the headline and to
the main stretch of prose, and from whether the dump says the same again. All are found in one pass each.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, compress, product
from operator import attrgetter

from generator.extract.body.boilerplate import LABELS
from generator.extract.body.sight import FEW, Sight
from generator.extract.body.steps import Steps
from generator.extract.body.stretch import MOST, find_indent, find_vocabulary

_SHORT = 11  # words of a short passage
_ALL_LINK = 0.9
_WINDOWS = (2, 6)  # neighbours looked at on either side
_EDGE = max(_WINDOWS)
_LONG_AGO = 20  # passages after a label from which it says nothing
_LABEL = 8  # words of a label at most

_length, _length_ended, _length_not_ended = (
    Steps(words, 1, 3, 6, 10, 15, 25, 40, 80) for words in ("words", "words, ended", "words, not ended")
)
_linking = Steps("% linking words", 5, 15, 25, 35)
_capitals = Steps("% capitals", 20, 50, 80)
_linked = Steps("% link", 20, 50, 90)
_after_headline = Steps("after the headline", 1, 3, 6, 12, 25, 50, 100, 200)
_before_stretch = Steps("before the stretch", 1, 3, 8)
_after_stretch = Steps("after the stretch", 1, 3, 8, 30)
_after_label = {kind: Steps(f"after a label of {kind}", 1, 2, 4, 8, _LONG_AGO) for kind in LABELS}
# Traits, and what of a sight they say.
_SIGNS = {
    "several sentences": "inner_ends",
    "shouted": "shouted",
    "numbers": "numbers",
    "address": "address",
    "handle": "handle",
    "separator": "separator",
    "quotation mark": "quote",
    "copyright sign": "copyright",
    "dateline": "dateline",
    "picture": "picture",
    "byline": "byline",
}
_find_signs = attrgetter(*_SIGNS.values())
_ENDS = {":": "ends with a colon", "?": "asks"}


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the landmarks of a dump stand, as numbers of passages."""

    headline: int | None
    stretch: tuple[int, int]
    """First passage of the main stretch of prose, and the one after its last."""


def find_traits(sights: Sequence[Sight], setting: Setting) -> list[tuple[str, ...]]:
    """For every passage the names of its traits."""
    said = Counter(sight.passage.text for sight in sights)
    known = find_vocabulary(sights, setting.stretch)
    indent = find_indent(sights, setting.stretch)
    labels = _since_label(sights)
    beside = _find_neighbours(sights)
    out: list[tuple[str, ...]] = []
    for index, sight in enumerate(sights):
        traits = _own_traits(sight)
        traits += _place_traits(index, sight, setting, indent)
        traits += _neighbour_traits(index, sight, beside)
        if index and sights[index - 1].passage.text[-1] == ":":
            traits.append("after a colon")
        if said[sight.passage.text] > 1:
            traits.append("said again" if sight.words > 3 else "said again, short")  # noqa: PLR2004 - labels repeat anyway
        if labels[index]:
            traits.append(labels[index])
        if not sight.prose:
            traits.append(_tell_known(known, sight))
        out.append(tuple(traits))
    return out


def _own_traits(sight: Sight) -> list[str]:
    short = sight.words < _SHORT
    traits = [_length[sight.words], _length_ended[sight.words] if sight.ended else _length_not_ended[sight.words]]
    if sight.kinds:
        traits += [f"phrase: {kind}, {'short' if short else 'among words'}" for kind in sorted(sight.kinds)]
        traits += [f"nothing but: {kind}" for kind in sorted(sight.whole)]
    if sight.words >= FEW:
        traits.append(_linking[int(sight.linking * 100)])
        traits.append(_capitals[int(sight.capitals * 100)])
    traits += compress(_SIGNS, _find_signs(sight))
    if sight.commas:
        traits.append("commas, short" if short else "commas")
    if sight.opening:
        traits.append(sight.opening)
    if sight.form:
        traits.append(f"form: {sight.form}")
    return [*traits, *_end_traits(sight.passage.text), *_marked_traits(sight)]


def _end_traits(text: str) -> list[str]:
    if text.endswith(("…", "..")):
        return ["trails off"]
    return [_ENDS[text[-1]]] if text[-1] in _ENDS else []


def _marked_traits(sight: Sight) -> list[str]:
    """What the marks of Markdown and text browsers say, and the joins."""
    passage = sight.passage
    traits = []
    if passage.level:
        traits.append(f"heading of level {min(passage.level, 4)}")
    if passage.item:
        traits.append("list item, ended" if sight.ended else "list item")
    if passage.quoted:
        traits.append("quoted")
    if sight.linked:
        traits.append(_linked[int(sight.linked * 100)])
    if sight.linked > _ALL_LINK and sight.words > FEW:
        traits.append("long link")
    if passage.joined and (not passage.item or passage.is_broken):  # menus are wrapped too
        traits.append("joined of pieces")
    return traits


def _place_traits(index: int, sight: Sight, setting: Setting, indent: int | None) -> list[str]:
    traits = []
    if setting.headline is None:
        traits.append("no headline known")
    elif index < setting.headline:
        traits.append("before the headline")
    elif index == setting.headline:
        traits.append("the headline")
    else:
        traits.append(_after_headline[index - setting.headline])
    first, last = setting.stretch
    if index < first:
        traits.append(_before_stretch[first - index])
    elif index < last:
        traits.append("in the stretch" + (", prose" if sight.prose else ", scrap"))
        if index == first:
            traits.append("begins the stretch")
        if index == last - 1:
            traits.append("ends the stretch")
    else:
        traits.append(_after_stretch[index - last + 1])
    if indent is not None:
        away = sight.passage.indent - indent
        traits.append("at the indent" if away == 0 else "indented deeper" if away > 0 else "indented less")
        if away == 0 and first <= index < last:
            traits.append("at the indent, in the stretch")
    return traits


def _level(share: float) -> str:
    """`share`: words of prose for each neighbour."""
    return "no prose" if share == 0 else "little prose" if share < 12 else "prose" if share < 30 else "much prose"  # noqa: PLR2004


_levels = {window: [_level(words / window) for words in range(window * MOST + 1)] for window in _WINDOWS}
"""For a number of neighbours how much prose so many words in them are."""

_LEVELS = ("no prose", "little prose", "prose", "much prose")
_SORTS = ("nothing", "prose", "heading", "phrase", "sentence", "item", "scrap")
_OWN = ("prose", "scrap")
# The names of traits of neighbours, made once: each passage has five of them.
_around = {
    (own, above, below, window): f"{own}, above {above}, below {below}, of {window}"
    for own, above, below, window in product(_OWN, _LEVELS, _LEVELS, _WINDOWS)
}
_after = {(own, sort): f"{own} after {sort}" for own, sort in product(_OWN, _SORTS)}
_before = {(own, sort): f"{own} before {sort}" for own, sort in product(_OWN, _SORTS)}


@dataclass(frozen=True, slots=True)
class _Neighbours:
    """What stands around each passage, with nothing above the first and below the last: the passage of number 0 is at `_EDGE`."""

    sorts: tuple[str, ...]
    words: tuple[int, ...]
    """For every place how many words of prose stand before it."""

    prose: tuple[int, ...]
    """The same of passages of prose."""


def _find_neighbours(sights: Sequence[Sight]) -> _Neighbours:
    edge = _EDGE * (0,)
    return _Neighbours(
        sorts=(*_EDGE * ("nothing",), *map(_sort, sights), "nothing"),
        words=tuple(accumulate((*edge, *(min(sight.words, MOST) if sight.prose else 0 for sight in sights), *edge), initial=0)),
        prose=tuple(accumulate((*edge, *(sight.prose for sight in sights), *edge), initial=0)),
    )


def _neighbour_traits(index: int, sight: Sight, beside: _Neighbours) -> list[str]:
    at = index + _EDGE
    own = "prose" if sight.prose else "scrap"
    words, sorts = beside.words, beside.sorts
    traits = []
    for window, levels in _levels.items():
        above, below = words[at] - words[at - window], words[at + 1 + window] - words[at + 1]
        traits.append(_around[own, levels[above], levels[below], window])
    traits += (_after[own, sorts[at - 1]], _before[own, sorts[at + 1]])
    if beside.prose[at + 4] == beside.prose[at - 3]:
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


def _since_label(sights: Sequence[Sight]) -> list[str]:
    """For every passage how long ago a label such as `Related` or `Comments` stood alone, and of what kind."""
    out = []
    kind, distance = "", 0
    for sight in sights:
        distance += 1
        out.append(_after_label[kind][distance] if kind and distance <= _LONG_AGO else "")
        found = sight.whole & LABELS
        if found and sight.words <= _LABEL:
            kind, distance = min(found), 0
    return out


def _tell_known(known: frozenset[str], sight: Sight) -> str:
    if not sight.telling:
        return "scrap, words known none to know"
    share = sum(map(known.__contains__, sight.telling)) / len(sight.telling)
    if share == 0:
        return "scrap, words known none"
    return "scrap, words known few" if share < 0.4 else "scrap, words known half" if share < 0.75 else "scrap, words known most"  # noqa: PLR2004
