"""Words of a text as the grammar of dates sees them: each a kind, a value and its characters.

`On Feb. 3, nineteen ninety-six` becomes ON, MONTH 2, DAYNUM 3, COMMA, YEAR 1996. A word that can be part of no date is
OTHER, and is only counted. Numbers in words are put together here, so that no pattern needs to know how they are built.
"""

import re
from typing import NamedTuple

from generator.link.dates import lexicon

OTHER = "OTHER"
BREAK = "BREAK"


class Token(NamedTuple):
    """One word, number or mark."""

    start: int
    end: int
    kind: str
    value: str
    """The number as digits, the code that the word stands for, or the word in small letters."""

    text: str


_TOKEN = re.compile(
    r"""
    (?P<WORD> (?! Q[1-4] ) (?: [ap]\.m\b | [^\W\d_]+ (?: ['’](?!s\b)[^\W\d_]+ )* ) )   # first, as most are
  | (?P<NUMDATE>                                            # 2022-02-10, 10.02.2022
        \b \d{4}-\d{2}-\d{2} (?= \b | T\d )
      | \b \d{1,2} (?P<mark>[./-]) \d{1,2} (?P=mark) (?:\d{4}|\d{2}) \b )
  | (?P<DAYNAME> \b 9/11 \b )                               # the attacks of 2001
  | (?P<CLOCK>                                              # 7:15, 7.15 p.m., 3am
        \b \d{1,2} [:.] [0-5]\d (?: : [0-5]\d )? (?= \s? (?: [ap]\.?m\b | GMT | UTC | hrs ) )
      | \b [0-2]?\d : [0-5]\d (?: : [0-5]\d )? \b (?!:)
      | \b \d{1,2} (?= [ap]\.?m\b ) )
  | (?P<DECADE> \b (?:1\d|20)\d0 ['’]? s \b | (?<!\w) ['’] \d0 s \b )   # 1980s, '80s
  | (?P<YEAR2> (?<![\w'’`"]) ['’] \d\d \b (?! s ) )         # '98
  | (?P<QUARTER> \b Q[1-4] \b )
  | (?P<DAYORD> \b \d{1,2} (?:st|nd|rd|th) \b )             # 11th
  | (?P<NUMBER> \b \d+ (?: , \d{3} (?!\d) )* (?: \.\d+ )? (?: [ -] \d/\d )? (?! \w ) )
  | (?P<POSS> (?<=\w) ['’] s \b | (?<=s) ['’] (?!\w) )
  | (?P<HYPHEN> (?<=\w) [-–] (?=\w) )
  | (?P<COMMA> , )
  | (?P<BREAK> \n [^\S\n]*+ \n )
  | (?P<MARK> [^\w\s] )
    """,
    re.VERBOSE,
)


def _table() -> dict[str, tuple[str, str]]:
    """Every word of the lexicon with its kind and value."""
    table = {word: (kind, word) for kind, words in lexicon.WORDS.items() for word in words.split()}
    for kind, rows in (("WEEKDAY", lexicon.WEEKDAYS), ("MONTH", lexicon.MONTHS)):
        table |= {word: (kind, str(number)) for number, words in enumerate(rows, 1) for word in words.split()}
    for kind, codes in (("SEASON", lexicon.SEASONS), ("DAYPART", lexicon.DAYPARTS), ("REFERENCE", lexicon.REFERENCES)):
        table |= {word: (kind, code) for code, words in codes.items() for word in words.split()}
    for code, words in lexicon.UNITS.items():
        singular, plural = words.split()
        table[singular], table[plural] = ("UNIT", code), ("UNITS", code)
    table |= {word: ("NUMBER", str(number)) for number, word in enumerate(lexicon.SMALL_NUMBERS.split())}
    table |= {word: ("NUMBER", str(number * 10)) for number, word in enumerate(lexicon.TENS.split(), 2)}
    table |= {word: ("NUMBER", str(number)) for word, number in lexicon.SCALES.items()} | {"dozen": ("NUMBER", "12")}
    table |= {word: ("ORDINAL", str(number)) for number, word in enumerate(lexicon.ORDINALS.split(), 1)}
    table |= {word: ("DECADEWORD", str(number)) for number, word in enumerate(lexicon.DECADES.split(), 2)}
    for kind, days in (("FEAST", lexicon.FEASTS), ("FEASTNAME", lexicon.FEAST_NAMES), ("HOLY", lexicon.HOLY_DAYS)):
        table |= {word: (kind, day) for word, day in days.items()}
    table |= {word: ("DEICTIC", str(days)) for word, days in lexicon.DEICTIC_DAYS.items()}
    table |= {word: ("RECURRENCE", value) for word, value in lexicon.RECURRENCES.items()}
    table |= {word: ("ZONE", offset) for word, offset in lexicon.ZONES.items()}
    return table


_TABLE = _table()
_KIND_OF = {word.partition("'")[0].partition("’")[0].partition(".")[0]: kind for word, (kind, _) in sorted(_TABLE.items(), reverse=True)}
_FIGURE = re.compile(r"\d")
_HOUR = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d")  # four figures before a zone: `1130 GMT`
_LETTERS = re.compile(r"[^\W\d_]+")
_CARDINALS = {word: int(value) for word, (kind, value) in _TABLE.items() if kind == "NUMBER"}
_LONGEST_NUMBER = 12  # what has more figures counts no days
_CAPITALISED = {"WEEKDAY", "MONTH", "FEAST", "FEASTNAME", "HOLY"}
_SHORTENED = frozenset("mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec".split())


def find_tokens(text: str, first: int = 0, last: int | None = None) -> list[Token]:
    """The words of a text, or of its characters from `first` to `last`, in order; white space left out. Linear."""
    tokens: list[Token] = []
    append, known = tokens.append, _TABLE.get
    reached = first
    for match in _TOKEN.finditer(text, first, len(text) if last is None else last):
        start, end = match.span()
        if start < reached:
            continue  # the dot of `Feb.`, taken with the word
        kind, word = match.lastgroup or OTHER, match[0]
        reached = end
        if kind == "WORD":
            lower = word.lower()
            found = known(lower)
            if found is None:
                append(Token(start, end, OTHER, lower, word))
                continue
            kind, value = found
            if kind == "NUMBER":
                _append_number(tokens, start, end, word)
                continue
            if kind == "ZONE" and tokens and _HOUR.fullmatch(tokens[-1].text):
                hour = tokens.pop()
                append(hour._replace(kind="CLOCK", value=f"{hour.text[:2]}:{hour.text[2:]}"))
            kind, reached = _spelling(kind, word, text, end)
            append(Token(start, reached, kind, value, word))
        elif kind == "NUMBER" and len(word) <= _LONGEST_NUMBER:
            append(Token(start, end, _number_kind(word), word.replace(",", ""), word))
        else:
            append(Token(start, end, OTHER if kind in {"MARK", "NUMBER"} else kind, word, word))
    return tokens


def may_date(text: str, weak: frozenset[str]) -> bool:
    """Whether a paragraph has a figure, or a word of a kind that is not `weak`: without one it holds no date."""
    if _FIGURE.search(text):
        return True
    return any(kind not in weak for word in set(_LETTERS.findall(text.lower())) if (kind := _KIND_OF.get(word)))


def _spelling(kind: str, word: str, text: str, end: int) -> tuple[str, int]:
    """The kind where the word is spelt as that kind is; and its end, a dot of `Feb.` or `p.m.` taken in."""
    if kind in _CAPITALISED and word[0].islower():
        return OTHER, end
    if word.lower() in _SHORTENED and word != "May":
        if text[end : end + 1] == ".":
            return kind, end + 1
        return kind, end
    if kind == "AMPM" and word[1] == "." and text[end : end + 1] == ".":
        return kind, end + 1
    return kind, end


def _number_kind(word: str) -> str:
    if len(word) <= 2 and word.isdigit() and 1 <= int(word) <= 31:  # noqa: PLR2004 - days of a month
        return "DAYNUM"
    if len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2199:  # noqa: PLR2004 - years that news speak of
        return "YEAR"
    return "NUMBER"


def _append_number(tokens: list[Token], start: int, end: int, word: str) -> None:
    """Adds a number in words, joined to the one before it where the two are one number: twenty-four, nineteen ninety-six."""
    number = _CARDINALS[word.lower()]
    hyphen = len(tokens) > 1 and tokens[-1].kind == "HYPHEN"
    before = tokens[-2] if hyphen else tokens[-1] if tokens else None
    if before and before.kind in {"NUMBER", "YEAR"} and before.value.isdigit() and before.text[0].isalpha():
        joined = _join(int(before.value), number)
        if joined is not None:
            del tokens[-2 if hyphen else -1 :]
            kind = "YEAR" if 1100 <= joined <= 2199 and joined % 100 else "NUMBER"  # noqa: PLR2004 - `two thousand` is mostly a count
            tokens.append(Token(before.start, end, kind, str(joined), f"{before.text} {word}"))
            return
    tokens.append(Token(start, end, "NUMBER", str(number), word))


def _join(left: int, right: int) -> int | None:
    """What two numbers in words say together: 20 and 4 are 24, 19 and 90 are 1990, 2 and 1000 are 2000."""
    if right in {100, 1000}:
        return left * right if left < right else None
    if left % 10 == 0 and left % 100 and 0 < right < 10:  # noqa: PLR2004 - tens and units, also of 1990 and 6
        return left + right
    if 11 <= left <= 20 and 10 <= right < 100:  # noqa: PLR2004 - a year by its halves
        return left * 100 + right
    if left >= 100 and left % 100 == 0 and 0 < right < 100:  # noqa: PLR2004 - hundreds and the rest
        return left + right
    return None
