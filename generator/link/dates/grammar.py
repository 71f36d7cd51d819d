"""How patterns are written, and found among tokens.

A pattern is a line of kinds, such as `THE? point=POINT OF year=YEAR`. `?` after a kind means that it may be missing, `|`
is a choice, `name=` keeps the token under a name, `UNIT:Q` is a unit that is a quarter. A hyphen may stand between any
two (`third-quarter`). Every token becomes one letter and a pattern a regular expression over letters, so that finding
costs little and the grammar stays readable. At each place the longest pattern wins, of equals the earlier in its table.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.link.dates.scene import Scene
from generator.link.dates.tokens import OTHER, Token


class Value(NamedTuple):
    """What an expression means, in the terms of TIMEX3."""

    type: str
    """`DATE`, `TIME`, `DURATION` or `SET`."""

    value: str
    """`1989-10-30`, `P3D`, `PAST_REF`; empty where the text alone does not say and nothing else is known."""

    zone: str = ""
    """Of a TIME, where said, as in EDTF: `-05:00`, `Z`."""


Named = Mapping[str, Token]
Meaning = Callable[[Named, Scene], Value | None]
"""From the named tokens of a match, and where it stands, what it means; None where it is no date after all."""

Row = tuple[str, Meaning]

CHOICES = {
    "COUNT": "NUMBER|DAYNUM|YEAR",
    "DAYS": "DAYNUM|DAYORD",
    "ORD": "ORDINAL|DAYORD",
    "YEARS": "YEAR|YEAR2",
    "DETERMINER": "THE|OWN",
}
_UNIT_KINDS = ("UNIT", "UNITS")
_ITEM = re.compile(r"(?:(?P<name>\w+)=)?(?P<kinds>[A-Z0-9:|]+)(?P<optional>\??)")


class _Alphabet:
    """One letter for each kind, given as kinds are met."""

    def __init__(self) -> None:
        self.letters: dict[str, str] = {OTHER: "."}

    def letter(self, kind: str) -> str:
        return self.letters.setdefault(kind, chr(0x100 + len(self.letters)))

    def of_token(self, token: Token) -> str:
        if token.kind in _UNIT_KINDS:
            return self.letter(f"{token.kind}:{token.value}")
        return self.letters.get(token.kind) or self.letter(token.kind)

    def of_kinds(self, kinds: str, units: Sequence[str]) -> str:
        """All letters that a choice of kinds stands for."""
        letters = []
        for kind in kinds.split("|"):
            if kind in CHOICES:
                letters.append(self.of_kinds(CHOICES[kind], units))
            elif kind in _UNIT_KINDS:
                letters += [self.letter(f"{kind}:{unit}") for unit in units]
            else:
                letters.append(self.letter(kind))
        return "".join(letters)


@dataclass(frozen=True, slots=True)
class _Pattern:
    regex: re.Pattern[str]
    meaning: Meaning
    firsts: str
    """The letters that it can begin with."""


class Candidate(NamedTuple):
    """A pattern that fits: tokens from `first` up to but not including `last`."""

    first: int
    last: int
    named: Named
    meaning: Meaning


class Grammar:
    """Patterns, compiled. Made once, and never changed after."""

    def __init__(self, rows: Iterable[Row], units: Sequence[str]) -> None:
        self._alphabet = _Alphabet()
        self._units = tuple(units)
        self._hyphen = self._alphabet.letter("HYPHEN")
        self._loose = self._hyphen + self._alphabet.letter("COMMA")  # never the end of an expression
        self._by_first: dict[str, list[_Pattern]] = {}
        for source, meaning in rows:
            pattern = self._compile(source, meaning)
            for letter in pattern.firsts:
                self._by_first.setdefault(letter, []).append(pattern)

    def spell(self, tokens: Sequence[Token]) -> str:
        """The tokens as letters."""
        of_token = self._alphabet.of_token
        return "".join(["." if token.kind == OTHER else of_token(token) for token in tokens])

    def compile_strong(self, weak: str) -> re.Pattern[str]:
        """What finds a letter of any kind but OTHER and those of `weak`."""
        return re.compile(f"[^.{''.join(map(self._alphabet.letter, weak.split()))}]")

    def candidates(self, tokens: Sequence[Token], letters: str, at: int) -> list[Candidate]:
        """All patterns that fit from token `at` on, the longest first."""
        found = []
        for pattern in self._by_first.get(letters[at], ()):
            match = pattern.regex.match(letters, at)
            if match:
                end = match.end()
                while letters[end - 1] in self._loose:
                    end -= 1
                named = {name: tokens[match.start(name)] for name, text in match.groupdict().items() if text}
                found.append(Candidate(at, end, named, pattern.meaning))
        found.sort(key=lambda candidate: -candidate.last)
        return found

    def compile_before(self, source: str) -> re.Pattern[str]:
        """A pattern for what stands just before an expression: it ends where the letters end."""
        return re.compile(self._regex(source)[0] + r"\Z")

    def _compile(self, source: str, meaning: Meaning) -> _Pattern:
        regex, firsts = self._regex(source)
        return _Pattern(re.compile(regex), meaning, firsts)

    def _regex(self, source: str) -> tuple[str, str]:
        parts, firsts, open_start = [], "", True
        for item in source.split():
            match = _ITEM.fullmatch(item)
            if match is None:
                message = f"pattern `{source}`: `{item}` is no kind"
                raise ValueError(message)
            letters = self._alphabet.of_kinds(match["kinds"], self._units)
            name = f"?P<{match['name']}>" if match["name"] else "?:"
            parts.append(f"(?:({name}[{letters}]){self._hyphen}?){match['optional']}")
            if open_start:
                firsts += letters.replace(self._alphabet.letter("COMMA"), "")
                open_start = bool(match["optional"])
        return "".join(parts), firsts
