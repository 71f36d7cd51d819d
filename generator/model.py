"""The nouns. Frozen, made of tuples, and referring to each other by slug or path, never by object.

No field is filled in later: a later step makes a new noun. Read from top to bottom this is the way of the data:
a Seed is read, an Article extracted, Tellings linked into a Digest, Pages rendered, Changes written.

Words used throughout: a *slug* names a page by its path in docs/ without `.md` (`articles/2022/02/uk-wants-to-give`,
`topics/nato`); *printed* means that a seed says so, *derived* that Dateline concluded it; a *hand* is a person who
edits the Markdown; *pristine* is what the generator wrote before any hand.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from generator.when import When

Lines = tuple[int, int]
"""First and last line in a seed, counted from 1. `(0, 0)`: no line in particular."""

NOWHERE: Lines = (0, 0)
NOTHING: Mapping[str, Any] = MappingProxyType({})


# ---------------------------------------------------------------------------------------------------- read: seeds


@dataclass(frozen=True, slots=True)
class Seed:
    """A file as it was dropped into seeds/."""

    path: str
    """Path below seeds/, with `/`: `000_117229a630c38b87.txt`."""

    data: bytes
    """All of its bytes, untouched."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with an input. Bad input is data: it is reported, and the rest goes on."""

    path: str
    """The file, as a person would name it: `seeds/000.txt`, `docs/topics/nato.md`."""

    line: int
    """Line counted from 1; 0 where no line is to blame."""

    message: str
    """One sentence: what is wrong, what was done instead, the likely fix."""

    weight: int = 1
    """How much a careful editor should mind; `check` lists the heaviest first. 1 a doubt, 5 a contradiction, 9 lost."""


# ------------------------------------------------------------------------------------------- extract: one article


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


# ------------------------------------------------------------------------------------- docs/ as it stands: hands


@dataclass(frozen=True, slots=True)
class Standing:
    """A page as it stands in docs/, beside the pristine copy of what the generator last wrote there."""

    path: str
    """Path below docs/, with `/`: `articles/2022/02/uk-wants-to-give.md`."""

    data: bytes | None
    """What stands on the disk; None where a hand deleted it."""

    pristine: bytes | None
    """What the generator last wrote; None for a page that is all a hand's."""


@dataclass(frozen=True, slots=True)
class Hand:
    """What hands have done to one page, and where it stands now. Read before linking, so that it flows everywhere."""

    path: str
    """Where the page stands now, hands may move it: `articles/2022/02/uk-wants-to-give.md`."""

    seed: str = ""
    """The seed of an article's page; empty for any other page."""

    deleted: bool = False
    """The page was deleted by a hand, and stays deleted."""

    front_matter: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    """The keys that hands changed, with their values; None for a key that a hand took out."""

    headline: str | None = None
    """The H1, where a hand changed it: the headline of an article or story, the label of a topic or source."""

    body: tuple[Block, ...] | None = None
    """An article's text, where a hand changed any of it; None where it is as generated."""


# -------------------------------------------------------------------------------- link: all articles together


class Status(StrEnum):
    """What a text says of an event: that it took place, is to come, or might."""

    HAPPENED = "happened"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"


class Clock(StrEnum):
    """Which of the two clocks an entry of the timeline goes by."""

    HAPPENED = "happened"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that a text speaks of."""

    block: int
    """Which of `Article.blocks`, counted from 0."""

    start: int
    end: int
    """Its characters in that block's text."""

    text: str
    """`at the end of last year`."""

    when: When
    sentence: str
    """The sentence that it stands in."""

    status: Status = Status.HAPPENED
    said_by: str | None = None
    """Who says so, where the sentence says who: `the Russian Foreign Ministry`."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two pages are linked, in words."""

    slug: str
    """The other page."""

    words: str
    """`shares Liz Truss, Moscow visit, 10 February; 9 of 15 sentences say the same`."""

    score: float = 1.0
    """From 0 to 1."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A topic of an article, and why."""

    topic: str
    """The topic's slug."""

    derived: str = ""
    """Empty when the tag is printed or a hand set it; else what the text says: `speaks of NATO 14 times`."""


@dataclass(frozen=True, slots=True)
class Telling:
    """An article in its place in the digest."""

    slug: str
    """`articles/2022/02/uk-wants-to-give-russia-assurances`."""

    article: Article
    """As hands have corrected it: what every list, story, timeline and feed goes by."""

    pristine: Article | None
    """As extracted, before hands; None for an article written by hand. Only its own page's text is made from it,
    so that the merge can tell a hand's words from the generator's."""

    source: str | None = None
    """The slug of its Source."""

    topics: tuple[Assignment, ...] = ()
    pristine_topics: tuple[Assignment, ...] = ()
    """As the generator assigned them, before hands."""

    story: str | None = None
    """The slug of its Story; None where it is told once."""

    mentions: tuple[Mention, ...] = ()
    related: tuple[Reason, ...] = ()
    copies: tuple[Reason, ...] = ()
    """Slugs or seeds of reprints, revisions and repeats of this article; this one is the canonical."""

    copy_of: str | None = None
    """The slug of the canonical telling where this one is a copy."""

    listed: bool = True
    """False where a hand hid it from listings (`unlisted: true`, `draft: true`)."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a sentence was said."""

    telling: str
    """Slug of the telling."""

    block: int
    """Which of its article's `blocks`, counted from 0: the page's paragraph anchor."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timeline."""

    when: When
    clock: Clock
    summary: tuple[str, ...]
    """Sentences taken from the tellings, each in `citations`; a headline on the published clock."""

    citations: tuple[Citation, ...]
    """Where it was said, the summary's own first, then others who date it the same."""

    status: Status = Status.HAPPENED
    said_by: str | None = None
    dispute: str = ""
    """Where tellings disagree on the date, in words."""

    score: float = 1.0
    """How much the day matters in this digest, for a summary of given length."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """A sentence across the tellings of a story: who words it how; a telling that leaves it out is missing."""

    wordings: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Tellings of one event."""

    slug: str
    """`stories/uk-wants-to-give-russia-assurances`."""

    headline: str
    pristine_headline: str
    tellings: tuple[str, ...]
    """Slugs, by time of publication."""

    reasons: tuple[Reason, ...]
    """Why each telling after the first belongs: its slug, and the words."""

    summary: tuple[Citation, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    only: tuple[Citation, ...] = ()
    """Sentences that one telling alone has."""

    voices: int = 0
    """How many independent tellings: reprints of one text are one voice."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What articles are about."""

    slug: str
    label: str
    """`NATO`."""

    pristine_label: str
    tellings: tuple[str, ...]
    """Slugs, newest first."""

    aliases: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    description: str = ""
    related: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet."""

    slug: str
    name: str
    pristine_name: str
    tellings: tuple[str, ...]
    hosts: tuple[str, ...] = ()
    """`("sputniknews.com", "sputnikglobe.com")`."""


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything, linked."""

    tellings: tuple[Telling, ...]
    """Newest first, undated last; copies and unlisted ones among them."""

    stories: tuple[Story, ...] = ()
    topics: tuple[Topic, ...] = ()
    sources: tuple[Source, ...] = ()
    entries: tuple[Entry, ...] = ()
    """Both clocks, by date, earliest first."""

    problems: tuple[Problem, ...] = ()


# ------------------------------------------------------------------------------------------- render and write


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown page to be written."""

    path: str
    """Below docs/: `topics/nato.md`."""

    front_matter: Mapping[str, Any]
    body: str
    """Markdown from the H1 on; generated blocks stand between `<!-- dateline:NAME -->` and `<!-- /dateline:NAME -->`."""


@dataclass(frozen=True, slots=True)
class File:
    """Any other file to be written: a feed, data, a drawing."""

    path: str
    data: bytes


class Action(StrEnum):
    """What writing does to one path."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A hand and the generator changed the same place; the hand's text stands."""

    path: str
    line: int
    """Line of the page on disk, counted from 1."""

    hand: str
    generated: str


@dataclass(frozen=True, slots=True)
class Change:
    """What writing would do to one path, with the reason."""

    path: str
    action: Action
    reason: str
    """`new seed`, `the seed changed`, `a hand deleted it`."""

    data: bytes | None = None
    """What to write; None to delete, or to leave as it is."""

    pristine: bytes | None = None
    """The pristine copy to keep beside it; None for none."""

    before: bytes | None = None
    """What stood there when this was planned: a page that a hand has saved since is not written over."""

    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All changes, and what was wrong with the pages that stand."""

    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
