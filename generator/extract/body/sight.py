"""What can be seen of one passage by itself, looked at once: its words, its end, its phrases, its marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.body.boilerplate import find_phrases, split_words
from generator.extract.body.passage import Passage
from generator.extract.dates.ago import find_ago
from generator.extract.dates.date_labels import is_label
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.names import begins_byline
from generator.extract.fields.photo import is_picture
from generator.extract.fields.wire import parse_dateline
from generator.extract.text.sentence import UNFINISHED, count_unspaced, ends_sentence

FEW = 4  # words without which there is no share of anything
_PROSE = 9  # words of a passage of prose
_PROSE_DENSE = 6  # the same in scripts that write small words together with others: Semitic ones, Hangul, and Han without kana
_LONG = 25  # words of a passage that is prose even where it does not end a sentence; up to which a day or byline is its own
_WHOLE = 0.5  # of a passage's words that are phrases, where the passage is little else
_SHORT = 12
_LABEL = 4  # words of a label that lost what it is of
_TELLING = 4  # letters of a word that says what a text is about
_NUMBERS = 0.3  # of a passage's words that are numbers
_FIGURE = re.compile(r"[\d年]")
_CLOCK = re.compile(r"\d(?<!\w\d)\d?[:.h]\d{2}\b")  # a figure first: that is looked for quickly
_INNER_END = re.compile(r"[.!?…。！？](?:(?<=[。！？])|[\"”»’)]*\s+[\"“«(¿¡]?[^\W\d_a-zа-яё])")
_ADDRESS = re.compile(r"https?://|www\.|\w[.+-]*@[\w-]+\.\w")
_HANDLE = re.compile(r"(?:^|\s)[@#]\w")
_NUMBER_WORD = re.compile(r"\d[\d.,:/%-]*")
_SEPARATOR = re.compile(r"[|›»«<>•·/](?:(?<=\|)|(?=\s)(?<=\s.))")
_DENSE = re.compile(r"[\W\d_]*[\u0590-\u08ff\u3400-\u9fff\uac00-\ud7af][^\u3040-\u30ff]*\Z")
_PAIR = re.compile(r"(?=([\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}))")  # where words have few letters or no blanks between them
_QUOTE = re.compile(r"[“”«»„]")


@dataclass(slots=True, init=False)
class Sight:
    """One passage, looked at: everything that is seen of it by itself.

    Not frozen, as `Line` and `Passage` are not: each line of a dump has one, and to fill frozen ones takes a tenth of all its time.
    """

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

    opening: str
    """What begins it where that is no capital: `begins small`, `begins with a digit`, `begins with a mark`."""

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

    numbers: bool
    """Is numbers for the most part, as a table's row, a date, a price."""

    address: bool
    handle: bool
    separator: bool
    quote: bool
    commas: bool
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
    """Short, with a day or a time of day in it, or how long ago that was."""

    form: str
    """What its form alone says that it is, an address, a moment, an e-mail, a label without a value; empty for words."""

    def __init__(self, passage: Passage) -> None:
        text = passage.text
        ascii_ = text.isascii()
        figures = _FIGURE.search(text) is not None  # cheap looks that spare most lines the dear ones
        self.passage = passage
        self.folded = split_words(text)
        self.telling = tuple([word for word in self.folded if len(word) >= _TELLING])
        self.words = len(self.folded)
        if not ascii_:
            self.telling += tuple([pair[1] for pair in _PAIR.finditer(text)])
            self.words += count_unspaced(text) // 2
        spoken = text.split() if figures or self.words >= FEW else []
        self.kinds, self.whole = _find_kinds(self.folded)
        self.opening = _find_opening(text[:1])
        self.ended = ends_sentence(text) and text[-1] != ":"
        self.inner_ends = _INNER_END.search(text) is not None
        self.linking, self.capitals = (_share_linking(self.folded), _share_capitals(spoken)) if self.words >= FEW else (0.0, 0.0)
        self.shouted = len(text) > 3 and text.isupper()  # noqa: PLR2004 - USA and GMT are just names
        self.numbers = figures and _count_numbers(spoken) > _NUMBERS * len(spoken)
        self.address = ("@" in text or "://" in text or "www." in text) and bool(_ADDRESS.search(text))
        self.handle = ("@" in text or "#" in text) and bool(_HANDLE.search(text))
        self.separator = _SEPARATOR.search(text) is not None
        self.quote = '"' in text or (not ascii_ and _QUOTE.search(text) is not None)
        self.commas = "," in text or (not ascii_ and ("，" in text or "、" in text))
        self.linked = passage.linked
        self.picture = figures and is_picture(text)
        self.prose = not self.picture and (
            (self.ended and self.words >= (_PROSE if ascii_ or not _DENSE.match(text) else _PROSE_DENSE)) or self.words >= _LONG
        )
        self.dateline = ("(" in text or "/" in text) and parse_dateline(text) is not None
        self.copyright = "©" in text or "(c)" in text[:40].lower()
        self.byline = self.words <= _LONG and begins_byline(text)
        self.dated = (
            figures and not self.picture and self.words <= _LONG and bool(_CLOCK.search(text) or find_ago(text) or find_dates(text))
        )
        self.form = passage.form or ("label" if self.words <= _LABEL and not figures and is_label(text) else "")


def _find_opening(letter: str) -> str:
    if letter.islower():
        return "begins small"
    if letter.isdigit():
        return "begins with a digit"
    return "" if letter.isalnum() else "begins with a mark"


def _share_linking(words: Sequence[str]) -> float:
    return sum(map(UNFINISHED.__contains__, words)) / (len(words) or 1)


def _share_capitals(words: Sequence[str]) -> float:
    capital = [word[0].isupper() for word in words if len(word) > 3]  # noqa: PLR2004 - shorter ones are small in titles too
    return capital.count(True) / (len(capital) or 1)


def _count_numbers(words: Sequence[str]) -> int:
    return len([word for word in words if word[-1].isdigit() and _NUMBER_WORD.fullmatch(word)])


def _find_kinds(words: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Kinds of boilerplate phrase among words, and of these the ones that the words are little else than, or begin with."""
    phrases = tuple(find_phrases(words))
    if not phrases:
        return frozenset(), frozenset()
    kinds = frozenset([kind for kind, _, _ in phrases])
    covered = {place for _, start, length in phrases for place in range(start, start + length)}
    sizes = [1 if word.isascii() else max(1, count_unspaced(word) // 2) for word in words]
    if sum([sizes[place] for place in covered]) >= _WHOLE * sum(sizes):
        return kinds, kinds
    return kinds, frozenset([kind for kind, start, length in phrases if start == 0 and length]) if sum(sizes) <= _SHORT else frozenset()
