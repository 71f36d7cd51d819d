"""What is extracted: one telling of something, and for each of its fields the evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.model.seed import Problem
from generator.when import When

Lines = tuple[int, int]
"""First and last line in a seed, counted from 1. `(0, 0)`: no line in particular."""

NOWHERE: Lines = (0, 0)


class BlockKind(StrEnum):
    """What a piece of a body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    CAPTION = "caption"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, quote, caption or list item of a body."""

    kind: BlockKind
    """`BlockKind.QUOTE`: a paragraph that is nothing but quoted speech and who said it."""

    text: str
    """Plain text on one line, as the seed has it: never markup."""

    lines: Lines = NOWHERE
    """Where it stands in the seed."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a field has its value: one candidate for it, and the rule that proposed it."""

    field: str
    """The field of Article that it speaks for: `published`."""

    value: str
    """The value as text: `2022-02-07T12:31:00Z`."""

    rule: str
    """The rule, as a person would name it: `labelled line`, `address`, `repeated headline`."""

    lines: Lines = NOWHERE
    """Where it was found in the seed."""

    derived: str = ""
    """Empty when the value is printed; else how it was concluded, in words: `first sentence`."""

    confidence: float = 1.0
    """From 0 to 1."""


@dataclass(frozen=True, slots=True)
class Photo:
    """What a seed says of the picture beside an article."""

    caption: str = ""
    """`The building of the Ministry of Foreign Affairs in Moscow.`"""

    credit: str = ""
    """`Sputnik / Anton Denisov`."""


@dataclass(frozen=True, slots=True)
class Teaser:
    """A link to another article that stood among the text: kept, but not as body."""

    headline: str
    published: When | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One telling as its seed prints it. Unknown is None or empty, never a guess that does not say so."""

    seed: str
    """The seed's path; for one of several in a file with its number, `feed.xml#3`. Empty: written by hand, see `page`."""

    sha256: str
    """Of the seed's bytes, hexadecimal."""

    headline: str | None = None
    """As printed, or derived and then said to be in `evidence`. None only where nothing can be derived."""

    published: When | None = None
    updated: When | None = None

    authors: tuple[str, ...] = ()
    """`("Tim Korso",)`."""

    source: str | None = None
    """The outlet as printed: `Sputnik International`."""

    url: str | None = None
    language: str | None = None
    """BCP 47, mostly two letters: `en`."""

    place: str | None = None
    """Where it was filed from, of a dateline: `Moscow`."""

    agency: str | None = None
    """The wire, of a dateline or credit: `Sputnik`, `Reuters`."""

    section: str | None = None
    tags: tuple[str, ...] = ()
    """As printed, in order, none twice: `("uk", "russia")`."""

    image: str | None = None
    """Address of the lead picture. Never fetched, never shown as a picture: a page contacts no other host."""

    photo: Photo | None = None
    dek: str | None = None
    """The summary under a headline where it is printed apart from the body and is no lede."""

    lede: str | None = None
    """The opening set apart by the outlet from the body below it."""

    body: tuple[Block, ...] = ()
    related: tuple[Teaser, ...] = ()
    left_out: tuple[Block, ...] = ()
    """What stood in the seed and was left out as boilerplate, in order."""

    evidence: tuple[Evidence, ...] = ()
    """For every field the candidates, the winner first."""

    @property
    def position(self) -> str:
        """Where it stood in a seed of several: `#3`; empty where it is the only one."""
        _, mark, number = self.seed.rpartition("#")
        return mark + number if number.isdecimal() else ""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Everything that is read as the text: the lede as a first paragraph, then the body."""
        return (Block(BlockKind.PARAGRAPH, self.lede), *self.body) if self.lede else self.body

    @property
    def derived(self) -> Mapping[str, str]:
        """The fields that are concluded, not printed, and how: `{"headline": "first sentence"}`."""
        winners: dict[str, Evidence] = {}
        for evidence in self.evidence:
            winners.setdefault(evidence.field, evidence)
        return {name: winner.derived for name, winner in winners.items() if winner.derived}


@dataclass(frozen=True, slots=True)
class Extraction:
    """What came out of one seed: usually one article, none where it holds none, many for a feed or a table."""

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()
