"""What is linked: all tellings together, with the stories, topics, sources and dates that they share."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.article import Article
from generator.model.seed import Problem
from generator.when import When


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

    echoes: tuple[tuple[str, str], ...] = ()
    """The tellings that are the text of one before them, edited, each with that one: `("articles/b", "articles/a")`."""

    @property
    def voices(self) -> int:
        """How many independent tellings: reprints of one text are one voice."""
        return len(self.tellings) - len(self.echoes)


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
    lead: tuple[Citation, ...] = ()
    """What was told of it in two or three sentences, by the day on which each was told."""

    home: str = ""
    """The slug that the generator had for it, where a hand moved its page."""

    @property
    def feed(self) -> str:
        """The path of its feeds without their endings: it stays when a hand moves the page, for subscribers would not follow."""
        return self.home or self.slug


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
