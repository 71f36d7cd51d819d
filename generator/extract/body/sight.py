"""What can be seen of one passage by itself, looked at once: its words, its end, its phrases, its marks."""

import re
from dataclasses import dataclass

from generator.extract.body.boilerplate import find_phrases, split_words
from generator.extract.body.passage import Passage
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.names import begins_byline
from generator.extract.fields.photo import is_picture
from generator.extract.fields.wire import parse_dateline
from generator.extract.text.form import sort_form
from generator.extract.text.sentence import UNFINISHED, count_unspaced, ends_sentence

_PROSE = 9  # words of a passage of prose
_LONG = 25  # words of a passage that is prose even where it does not end a sentence
_WHOLE = 0.5  # of a passage's words that are phrases, where the passage is little else
_SHORT = 12
_TELLING = 4  # letters of a word that says what a text is about
_DATED = 25  # words of a passage whose day or time is its own
_FIGURE = re.compile(r"\d|年")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?) ago\b")
_INNER_END = re.compile(r"[.!?…][\"”»’)]*\s+[\"“«(¿¡]?[^\W\d_a-zа-яё]|[。！？]")
_ADDRESS = re.compile(r"https?://|www\.|\b[\w.+-]+@[\w-]+\.\w")
_HANDLE = re.compile(r"(?:^|\s)[@#]\w")
_NUMBER_WORD = re.compile(r"\d[\d.,:/%-]*")
_SEPARATOR = re.compile(r"[›»«<>•·/](?=\s)(?<=\s.)|\|")
_QUOTE = re.compile(r"[\"“”«»„]")


@dataclass(frozen=True, slots=True)
class Sight:
    """One passage, looked at."""

    passage: Passage
    folded: tuple[str, ...]
    """Its words in small letters."""

    telling: tuple[str, ...]
    """Of these, the ones of four letters or more, which say what it is about."""

    words: int
    kinds: frozenset[str]
    """Kinds of boilerplate phrase that it holds: `newsletter`."""

    whole: frozenset[str]
    """Of these, the kinds that it is little else than, or begins with."""

    ended: bool
    """Ends where a sentence ends."""

    inner_ends: bool
    """Has a sentence's end inside."""

    linking: float
    """Share of its words that only link others: of, and, the. Prose has a quarter, names and menus few."""

    capitals: float
    """Share of its words of more than three letters that begin with a capital."""

    shouted: bool
    """All of its letters are capitals."""

    numbers: float
    """Share of its words that are numbers."""

    address: bool
    handle: bool
    separator: bool
    quote: bool
    commas: int
    linked: float
    prose: bool
    """Looks like sentences."""

    dateline: bool
    """Begins with the place and the wire that an article was filed from."""

    copyright: bool
    """Has the sign of copyright: a credit, a notice of rights."""

    picture: bool
    """Is a picture's alternative text."""

    byline: bool
    """Begins as bylines do, with a word for `by` and a name or nothing."""

    dated: bool
    """Short, with a day or a time of day in it."""

    form: str
    """What its form alone says that it is, an address, a moment, an e-mail; empty for words."""


def look(passage: Passage) -> Sight:
    """Everything that is seen of a passage by itself."""
    text = passage.text
    folded = split_words(text)
    words = len(folded) + (0 if text.isascii() else count_unspaced(text) // 2)
    size = len(folded) or 1
    kinds, whole = _find_kinds(folded)
    ended = ends_sentence(text) and not text.endswith(":")
    spoken = text.split()
    long_words = [word for word in spoken if len(word) > 3]  # noqa: PLR2004 - shorter ones are small in titles too
    picture = is_picture(text)
    figures = _FIGURE.search(text) is not None  # a cheap look that spares most lines the dear ones
    return Sight(
        passage=passage,
        folded=folded,
        telling=tuple([word for word in folded if len(word) >= _TELLING]),
        words=words,
        kinds=kinds,
        whole=whole,
        ended=ended,
        inner_ends=bool(_INNER_END.search(text)),
        linking=len([word for word in folded if word in UNFINISHED]) / size,
        capitals=len([word for word in long_words if word[0].isupper()]) / (len(long_words) or 1),
        shouted=len(text) > 3 and text.isupper(),  # noqa: PLR2004 - USA and GMT are just names
        numbers=len([word for word in spoken if word[-1].isdigit() and _NUMBER_WORD.fullmatch(word)]) / len(spoken) if figures else 0.0,
        address=("@" in text or "://" in text or "www." in text) and bool(_ADDRESS.search(text)),
        handle=("@" in text or "#" in text) and bool(_HANDLE.search(text)),
        separator=bool(_SEPARATOR.search(text)),
        quote=bool(_QUOTE.search(text)),
        commas=text.count(",") + text.count("，") + text.count("、"),
        linked=passage.linked,
        prose=not picture and ((words >= _PROSE and ended) or words >= _LONG),
        dateline="(" in text and parse_dateline(text) is not None,
        copyright="©" in text or "(c)" in text[:40].lower(),
        picture=picture,
        byline=words <= _DATED and begins_byline(text),
        dated=figures and not picture and words <= _DATED and (bool(_TIME.search(text)) or bool(find_dates(text))),
        form=sort_form(text),
    )


def _find_kinds(words: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Kinds of boilerplate phrase among words, and of these the ones that the words are little else than, or begin with."""
    phrases = tuple(find_phrases(words))
    if not phrases:
        return frozenset(), frozenset()
    kinds = frozenset([kind for kind, _, _ in phrases])
    covered = {place for _, start, length in phrases for place in range(start, start + length)}
    if len(covered) >= _WHOLE * len(words):
        return kinds, kinds
    return kinds, frozenset([kind for kind, start, _ in phrases if start == 0]) if len(words) <= _SHORT else frozenset()
