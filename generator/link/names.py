"""Names: the people, places and bodies that a text speaks of.

    Trade Minister Ana Solberg met the Port Authority in Visby. Solberg said ...  ->  Ana Solberg 2, Port Authority 1, Visby 1

A name is a run of words that begin with capitals, as long as it is no opening of a sentence that happens to be one. A
title before a person's name is no part of it, a day or month is none unless it always follows the same name (`Black
Friday`), nor is a possessive that never stands without what it has (`Ines's Bakery`); a surname alone counts for the full
name where only one bears it, a country for no bank of it. A word for what belongs to a country, `Norwegian`, is none alone.
Headlines set Every Word With a Capital, so only paragraphs are asked. A language that writes all nouns with capitals, or has
none, gives more names or none: callers must not depend on them.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping

from generator.link.common_words import COMMON_WORDS
from generator.link.demonyms import DEMONYMS
from generator.link.recall import Recall, work_afresh
from generator.model import Article, BlockKind

_RUN = re.compile(
    r"""
    (?<![\w’'-])
    [^\W\d_a-z][\w’'-]*+                                                 # Solberg  NATO  O'Hara  Jean-Luc
    (?: [ ] (?: (?: of(?:[ ]the)?|de(?:[ ]la)?|van(?:[ ]der)?|von(?:[ ]der)?|al|bin|del|da ) [ ] )?  # Bank of Norway
        [^\W\d_a-z][\w’'-]*+ ){0,6}
    """,
    re.VERBOSE,
)
_OPENS = re.compile(r"[.!?…:] [\"'”’)\]]* \s+ [\"'“‘«„(\[]* $ | ^ [^\w]* $", re.VERBOSE)
_BEFORE = 6  # characters before a word that show whether it opens a sentence
_TITLES = frozenset(
    """
    mr mrs ms miss dr sir dame lord lady prof professor president premier chancellor minister ministers secretary senator governor mayor
    judge justice chief general colonel captain major lieutenant sergeant admiral officer spokesman spokeswoman spokesperson
    constable detective inspector superintendent gov sen gen col capt lt sgt cpl det supt insp jr sr
    chairman chairwoman chair king queen prince princess pope bishop archbishop cardinal ambassador envoy commissioner
    congressman congresswoman representative deputy vice prime leader director attorney coach editor correspondent reporter
    herr frau kanzler bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin oberbürgermeister oberbürgermeisterin
    bürgermeister bürgermeisterin landrat landrätin trainer trainerin präsident präsidentin sprecher sprecherin vorsitzender vorsitzende
    madame monsieur señor señora signor signora президент министр премьер
    """.split()
)
_BEFORE_TITLES = frozenset("foreign prime defence defense interior finance trade health deputy vice former first acting us u.s uk".split())
_NEVER = COMMON_WORDS | frozenset(
    "i he she it we they in on at to of as by if so no an or is my up us be do go me am pm gmt est utc bst tue thu fri"
    " millionen milliarden prozent euro ende anfang mitte vielen januar februar märz mai juni juli oktober dezember".split()
)
WELL_KNOWN = frozenset("US UK EU UN AI".split())
"""Abbreviations of two letters that everybody knows; any other may mean anything."""

_ALONE = frozenset(  # begin or end names, Le Monde, Will Young, 117th Street, and are none alone
    """
    street avenue road square park county city town state states nations court club cup school university department office ministry
    el la las los le les il lo gli un une una der die das ein eine es er sie wir ich os as um uma de het een en au aux ce
    new rep sen gov gen col capt lt sgt jan feb mar apr jun jul aug sep sept oct nov dec no nr vol art tv pm am gp
    et pt gmt utc bst est edt cst cdt pst pdt cet cest mez mesz msk eur usd gbp chf update live video photos read watch retweet q a
    в на он она они это по но не из мы я а и с к
    """.split()
)
_LEADING = frozenset({"new", "los", "las", "el", "la", "le"})  # common words that begin names of places where they do not open the sentence
_ENDING = frozenset("times news agency post report day".split())  # common words that end names of what comes and goes in print
_DAYED = re.compile(  # Black Friday, Theresa May; not `Visby March 3`
    r"(?<![\w’'-])([A-Z][\w’'-]+)[ ]((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b(?![ ]\d)"
)
_OWNED = re.compile(r"(?<![\w’'-])([A-Z][\w-]+)[’']s[ ]([A-Z][\w-]+(?:[ ][A-Z][\w-]+)*)")  # Ines's Bakery
_ALWAYS = 2  # times that a name stands before a day or month, or has the same, and never without, to be one with it
_CONTRACTED = re.compile(r"(.+)[’'](?:m|d|ve|ll|re|t|s)", re.IGNORECASE)
_JOINTS = frozenset("of the de la van der von al bin del da".split())
_MADE = frozenset("based born led backed owned funded run held controlled speaking style wide era".split())  # Oslo-based, of Oslo
_EDGES = "’'-"
_SHOUTED = 5  # letters of a word in capitals that is no acronym
_SHORTEST = 2


class NameReader:
    """The names of articles by their keys, each article read once, and only when it is asked for."""

    def __init__(self, articles: Mapping[str, Article], recall: Recall = work_afresh) -> None:
        self._articles, self._recall = articles, recall
        self._names: dict[str, Counter[str]] = {}

    def __getitem__(self, key: str) -> Counter[str]:
        if key not in self._names:
            self._names[key] = self._recall(find_names, self._articles[key])
        return self._names[key]


def find_names(article: Article) -> Counter[str]:
    """How often an article's text uses each name, surnames counted for the one full name that they end."""
    counts: Counter[str] = Counter()
    openings: Counter[str] = Counter()
    for block in article.blocks:
        if block.kind is BlockKind.HEADING:
            continue
        for match in _RUN.finditer(block.text):
            opens = _OPENS.search(block.text[max(match.start() - _BEFORE, 0) : match.start()]) is not None
            names = _split_run(match[0], opens=opens)
            if names and opens and match[0].startswith(names[0]):
                (counts if _is_acronym(names[0]) else openings)[names.pop(0)] += 1
            counts.update(names)
    _add_openings(counts, openings, article)
    _join_followed(counts, article)
    small = {word for name in counts for word in name.split() if not word.isupper()}
    fit = {name: number for name, number in counts.items() if number and name not in DEMONYMS and not _is_shouted(name, small)}
    return _join_surnames(_join_led(Counter(fit)))


def _split_run(run: str, *, opens: bool) -> list[str]:
    """The names in a run: a title ends one and is none; a possessive ends one and is kept without its s.

    `opens` says that the run opens a sentence, whose first capital tells nothing.
    """
    names: list[list[str]] = [[]]
    for at, word in enumerate(run.split()):
        bare, possessive = _strip_possessive(word)
        if not word[0].isupper() and word not in _JOINTS:
            names.append([])
        elif bare.lower() in _TITLES:
            if names[-1] and names[-1][-1].lower() in _BEFORE_TITLES:
                names[-1].pop()
            names.append([])
        elif bare.lower() in _LEADING and (at or not opens):
            names.append([bare])
        elif bare.lower() in _ENDING and names[-1] and word[0].isupper():
            names[-1].append(bare)
            names.append([])
        elif (_is_common(bare) and word not in _JOINTS) or bare.rpartition("-")[2] in _MADE:
            names.append([])
        elif names[-1] or len(bare) > 1 or "." in word:  # `A US envoy` speaks of the US; `J. Moe` keeps the initial
            names[-1].append(bare)
            if possessive:
                names.append([])
    return [name for words in names if len(name := " ".join(_trim(words))) >= _SHORTEST and name.lower() not in _ALONE]


def _is_common(word: str) -> bool:
    """Whether any text uses the word, in small letters or as `I'm` does."""
    contracted = _CONTRACTED.fullmatch(word)
    return (word.lower() in _NEVER and not _is_acronym(word)) or (contracted is not None and contracted[1].lower() in _NEVER)


def _trim(words: list[str]) -> list[str]:
    """Without the small words that would stand at an edge."""
    while words and words[0].islower():
        words = words[1:]
    while words and words[-1].islower():
        words = words[:-1]
    return words


def _strip_possessive(word: str) -> tuple[str, bool]:
    for ending in ("'s", "’s", "s'", "s’"):
        if word.endswith(ending):
            return word[:-2] + ("s" if ending[0] == "s" else ""), True
    return word.strip(_EDGES), False


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word) >= _SHORTEST


def _is_shouted(name: str, others: Collection[str]) -> bool:
    """Whether it is a line in capitals, or who speaks in a transcript: `ANA SOLBERG: Good evening`; not `NATO` or `US Navy`.

    `others` are the words of names that are not all in capitals.
    """
    words = name.split()
    return name.isupper() and (any(len(word) >= _SHOUTED for word in words[1:]) or words[-1].capitalize() in others)


def _add_openings(counts: Counter[str], openings: Counter[str], article: Article) -> None:
    """Adds the names that opened a sentence, whose first capital may be the sentence's.

    Of several words the first is none of the name if the text has it with a small letter, and the rest as a name without it;
    a single word is a name where it is one elsewhere.
    """
    text = "\n".join(block.text for block in article.blocks)
    inside = frozenset(counts)
    for name, number in openings.items():
        first, _, rest = name.partition(" ")
        if rest:
            counts[rest if rest in inside and name not in inside and f" {first.lower()} " in text else name] += number
    known = counts.keys() | {name.rpartition(" ")[2] for name in counts}
    counts.update({name: number for name, number in openings.items() if " " not in name and name in known})


def _join_followed(counts: Counter[str], article: Article) -> None:
    """Gives a name that never stands without the same day or month after it, or the same thing that it has, that for its end."""
    found = (match for block in article.blocks for rule in (_DAYED, _OWNED) for match in rule.finditer(block.text))
    for (name, after, full), number in Counter((match[1], match[2], match[0]) for match in found).items():
        if number >= _ALWAYS and 0 < counts[name] <= number:
            counts[full] = counts.pop(name)
            counts[after] -= min(number, counts[after])


def _join_led(counts: Counter[str]) -> Counter[str]:
    """Gives a name that opened a sentence the word back that leads it elsewhere: `Angeles Times` of the Los Angeles Times."""
    led = {name.partition(" ")[2]: name for name in sorted(counts) if name.partition(" ")[0].lower() in _LEADING}
    joined: Counter[str] = Counter()
    for name, number in counts.items():
        joined[led.get(name, name)] += number
    return joined


def _join_surnames(counts: Counter[str]) -> Counter[str]:
    bearers: dict[str, list[str]] = {}
    for name in counts:
        if " " in name and " of " not in name:
            bearers.setdefault(name.rpartition(" ")[2], []).append(name)
    joined: Counter[str] = Counter()
    for name, number in counts.items():
        full = bearers.get(name, ())
        joined[full[0] if len(full) == 1 else name] += number
    return joined
