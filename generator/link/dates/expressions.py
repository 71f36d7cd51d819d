"""Finds the temporal expressions of a text and says what each means, as TimeML's TIMEX3 and as EDTF.

The way: words become tokens, tokens letters; at each place that a pattern can begin, the longest that fits and means
something is taken; small words before it (`early`, `the end of`, `about`) join it; filters throw out what is none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from generator.link.dates import absolute, clock, counted, durations, feasts, lexicon, quarters, references, relative, sets, units
from generator.link.dates.direction import find_direction, is_neared, is_told
from generator.link.dates.edtf import parse_timex
from generator.link.dates.filters import is_no_date
from generator.link.dates.grammar import Candidate, Grammar, Row, Value
from generator.link.dates.languages import find_foreign
from generator.link.dates.scene import Direction, Scene
from generator.link.dates.tokens import Token, find_tokens, may_date
from generator.when import When

PATTERNS: tuple[Row, ...] = tuple(
    row for module in (absolute, quarters, feasts, relative, counted, references, clock, sets, durations) for row in module.PATTERNS
)


@dataclass(frozen=True, slots=True)
class Expression:
    """A temporal expression where it stands in its text."""

    start: int
    end: int
    """Its characters, the end not included."""

    text: str
    type: str
    """`DATE`, `TIME`, `DURATION` or `SET`, as TIMEX3 has them."""

    value: str
    """TIMEX3: `1989-10-30`, `1989-W44`, `P3D`, `PAST_REF`; empty where it cannot be resolved."""

    when: When | None
    """The date meant; None for durations and sets, and where it cannot be resolved."""

    is_over: bool = False
    """Whether its words say that it lies behind: the nearest verb does, of a day after that of the text the verb right before it."""

    is_ahead: bool = False
    """Whether a verb of the future governs it, in another language than English."""

    @property
    def is_bare_time(self) -> bool:
        """Whether it is a time of no said day: that it is of the day last spoken of is a guess."""
        return self.type == "TIME" and _BARE_TIME.fullmatch(self.text) is not None

    @property
    def edtf(self) -> str | None:
        """The date as EDTF, or None."""
        return self.when.edtf if self.when else None


# What may stand before an expression and be part of it: pattern, types it may join, whether it may join a day.
_PREFIXES: tuple[tuple[str, frozenset[str], bool], ...] = (
    ("THE? EARLY", frozenset({"DATE", "TIME"}), True),
    ("EARLIER", frozenset({"DATE", "TIME"}), True),
    ("SOMETIME", frozenset({"DATE"}), False),
    ("THE? POINT OF", frozenset({"DATE"}), False),
    ("ABOUT", frozenset({"DATE", "DURATION", "TIME"}), True),
    ("AT LEAST", frozenset({"DURATION"}), False),
    ("UP TO", frozenset({"DURATION"}), False),
    ("NO? MORE THAN", frozenset({"DURATION"}), False),
)
# Kinds that make no expression by themselves.
_WEAK = """THE A OWN THIS THESE THAT SAME OF ON IN TO AT AND OR SO NO UP THAN MORE LEAST OVER ABOUT BEFORE AFTER POSS COMMA HYPHEN OLD
    LONG FULL EARLY EARLIER FOLLOWING NEXT AHEAD HALF NEW NEAR ADDITIONAL BREAK FEASTNAME HOLY ALTERNATE FROM"""
_WEAK_KINDS = frozenset(_WEAK.split())
_COMPARED = frozenset({"AGO", "EARLIER", "COMPARABLE", "PERIOD"})
_BLANK = "\n\n"
_PIECE = 200_000  # characters
_LONGEST_PREFIX = 6  # letters, hyphens counted
_QUARTER_REACH = 900  # characters in which a report still speaks of the same quarter
_RUN = re.compile(r"[^.]+")  # letters of tokens that are not OTHER
_CALENDAR = re.compile(r"\d{4}(?:-.*)?")
_BARE_TIME = re.compile(
    r"""[\W\d]* (?:about|around)? [\W\d]* (?:[ap]\.?m\.?|noon|midnight|midday)? \s* (?:[A-Z]{2,4})?
      | (?:the\s)? (?:morning|afternoon|evening|night)""",
    re.VERBOSE | re.IGNORECASE,
)


@cache
def _grammar() -> Grammar:
    return Grammar(PATTERNS, tuple(lexicon.UNITS))


@cache
def _strong() -> re.Pattern[str]:
    return _grammar().compile_strong(_WEAK)


@cache
def _prefixes() -> tuple[tuple[re.Pattern[str], frozenset[str], bool], ...]:
    return tuple((_grammar().compile_before(source), types, days) for source, types, days in _PREFIXES)


def find_expressions(text: str, published: When | None, language: str | None = "en") -> tuple[Expression, ...]:
    """The temporal expressions of a text in order, none overlapping.

    `published` anchors what is relative: without it, or where it is not known to the day, such an expression has no
    value and no date. `language` is BCP 47. Linear in the length of the text.
    """
    anchor = published.earliest if published and published.earliest == published.latest else None
    if language and language.partition("-")[0].lower() != "en":
        return tuple(
            Expression(
                *(found.start, found.end, text[found.start : found.end], "DATE", found.value, parse_timex(found.value)),
                is_ahead=found.is_ahead,
            )
            for found in find_foreign(text, anchor, language)
        )
    finder = _Finder(text, anchor)
    return tuple(
        expression
        for piece in _pieces(text)
        for first, last in _paragraphs(text, *piece)
        if may_date(text[first:last], _WEAK_KINDS)
        for expression in finder.find(first, last)
    )


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where to cut a text of many megabytes, between lines, sentences or words, so that its tokens need no memory all at once."""
    first = 0
    while len(text) - first > _PIECE:
        cuts = (text.rfind(mark, first + _PIECE // 2, first + _PIECE) for mark in ("\n", ". ", " "))
        last = next((cut + 1 for cut in cuts if cut > 0), first + _PIECE)
        yield first, last
        first = last
    yield first, len(text)


def _paragraphs(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The paragraphs, each with the blank line before it and the one after it, by which the grammar knows where it ends."""
    while first < last:
        after = text.find(_BLANK, first + len(_BLANK), last)
        end = last if after < 0 else after + len(_BLANK)
        yield first, end
        first = last if after < 0 else after


class _Finder:
    """One text on its way through the grammar; it keeps what was spoken of before."""

    def __init__(self, text: str, anchor: date | None) -> None:
        self.text, self.anchor = text, anchor
        self.tokens: list[Token] = []
        self.letters = ""
        self.running, self.running_end = "", 0  # the end counted in tokens of the paragraph
        self.quarter, self.quarter_end = "", 0

    def find(self, first: int, last: int) -> Iterator[Expression]:
        """The expressions among these characters, which follow those of the call before."""
        self.tokens, self.running_end = find_tokens(self.text, first, last), 0
        self.letters = _grammar().spell(self.tokens)
        floor = 0
        for run in _RUN.finditer(self.letters):
            if not _strong().search(self.letters, run.start(), run.end()):
                continue
            for at in range(run.start(), run.end()):
                if at >= floor:
                    expression, floor = self._read(at, floor)
                    if expression:
                        yield expression

    def _read(self, at: int, floor: int) -> tuple[Expression | None, int]:
        """The expression that begins at a token, and from where the next may begin."""
        for candidate in _grammar().candidates(self.tokens, self.letters, at):
            if is_no_date(self.tokens, candidate):
                continue
            scene = self._scene(candidate)
            value = candidate.meaning(candidate.named, scene)
            if value is not None:
                last = self._append_suffix(candidate, value)
                self._remember(candidate, value)
                return self._expression(candidate, value, floor, last, scene), last
        return None, floor

    def _scene(self, candidate: Candidate) -> Scene:
        tokens = self.tokens
        near = self.quarter if tokens[candidate.first].start - self.quarter_end < _QUARTER_REACH else ""
        return Scene(
            self.anchor,
            find_direction(tokens, candidate.first, candidate.last),
            firm=is_neared(tokens, candidate.first),
            told=is_told(tokens, candidate.first),
            running=self.running,
            joined=self.running if 0 < self.running_end == candidate.first - 1 else "",
            joint=_word(tokens, candidate.first - 1),
            quarter=near,
            preposition=_word(tokens, candidate.first - 1 - (_word(tokens, candidate.first - 1) in {"-", "–"})),
            following=_word(tokens, candidate.last),
            weekday=_weekday_after_brackets(tokens, candidate.last),
        )

    def _expression(self, candidate: Candidate, value: Value, floor: int, last: int, scene: Scene) -> Expression:
        first, about = self._widen(self._without_article(candidate), value, floor, named=self._names_deed(last))
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        when = parse_timex(value.value, zone=value.zone, about=about) if value.type in {"DATE", "TIME"} else None
        later = when is not None and self.anchor is not None and when.earliest > self.anchor
        over = scene.told if later else scene.direction is Direction.PAST
        return Expression(start, end, self.text[start:end], value.type, value.value, when, is_over=over)

    def _without_article(self, candidate: Candidate) -> int:
        """The first token; not the article of what is an adjective: `the third-quarter loss`, `a year-earlier profit`."""
        first, last = self.tokens[candidate.first], self.tokens[candidate.last - 1]
        adjective = self.tokens[candidate.last - 2].kind == "HYPHEN" and last.kind in {"UNIT", "EARLIER", "AGO", "LONG"}
        return candidate.first + (adjective and first.kind in {"THE", "A"})

    def _append_suffix(self, candidate: Candidate, value: Value) -> int:
        """The token after the expression, `or so` being part of it."""
        or_so = [token.kind for token in self.tokens[candidate.last : candidate.last + 2]] == ["OR", "SO"]
        return candidate.last + 2 * (or_so and "_REF" not in value.value)

    def _names_deed(self, last: int) -> bool:
        """Whether a possessive follows: `about Monday's vote` is about the vote, and none of Monday's hours."""
        return last < len(self.tokens) and self.tokens[last].kind == "POSS"

    def _widen(self, first: int, value: Value, floor: int, *, named: bool) -> tuple[int, bool]:
        """The first token with the small words before it, and whether they say `about`; not that of a deed `named` by its date."""
        about, day = False, units.grain(value.value) == "D"
        widened = True
        while widened:
            widened = False
            before = self.letters[max(floor, first - _LONGEST_PREFIX) : first]
            for index, (pattern, types, days) in enumerate(_prefixes()):
                fits = value.type in types and (days or not day) and "_REF" not in value.value and not (named and index == _ABOUT)
                match = pattern.search(before) if fits else None
                if match and match.end() > match.start():
                    first -= len(before) - match.start()
                    about |= index == _ABOUT
                    widened = True
                    break
        return first, about

    def _remember(self, candidate: Candidate, value: Value) -> None:
        """Keeps what later expressions count from; a quarter compared with (`a year earlier`) or not yet over is not the one reported."""
        if value.type == "DATE" and _CALENDAR.fullmatch(value.value):
            self.running, self.running_end = value.value, candidate.last
            tokens = self.tokens[candidate.first : candidate.last]
            if self._is_over(candidate, value.value) and not any(token.kind in _COMPARED for token in tokens):
                self.quarter, self.quarter_end = value.value, tokens[-1].end

    def _is_over(self, candidate: Candidate, value: str) -> bool:
        """Whether a quarter has ended, by the calendar or (a fiscal one) in so many words; what a report says of another is a forecast."""
        if "-Q" not in value:
            return False
        return self.anchor is None or value < units.at(self.anchor, "Q") or _word(self.tokens, candidate.last) == "ended"


_ABOUT = next(index for index, row in enumerate(_PREFIXES) if row[0] == "ABOUT")
_BRACKETED = 6  # tokens of `(0735 GMT)`, a dot or two more


def _weekday_after_brackets(tokens: Sequence[Token], index: int) -> int:
    """Which weekday stands after the brackets that open here, Monday 1; 0 for none."""
    if _word(tokens, index) != "(":
        return 0
    closing = next((at for at in range(index, min(index + _BRACKETED, len(tokens) - 1)) if tokens[at].text == ")"), None)
    after = tokens[closing + 1] if closing else None
    return int(after.value) if after and after.kind == "WEEKDAY" else 0


def _word(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text.lower() if 0 <= index < len(tokens) else ""
