"""What stands in docs/, and what hands have done to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from generator.model.article import Block

ENTRIES = (
    *("published", "updated", "source", "authors", "agency", "place", "section", "url", "image", "photo", "topics", "language", "dek"),
    *("story", "not_story", "unlisted", "draft", "dateline", "seed", "sha256", "derived", "stale", "search"),
)
"""What Dateline reads in the front matter of an article's page, or writes there. Hands may write more, for themselves."""

NOTHING: Mapping[str, Any] = MappingProxyType({})


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

    home: str = ""
    """Where the generator would put a page that has no seed and that a hand moved: `topics/nato.md`."""

    deleted: bool = False
    """The page was deleted by a hand, and stays deleted."""

    front_matter: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    """The keys that hands changed, with their values; None for a key that a hand took out."""

    lines: Mapping[str, int] = field(default_factory=lambda: NOTHING, compare=False)
    """The line of each of these keys on the page, counted from 1; none for a key that was taken out."""

    headline: str | None = None
    """The H1, where a hand changed it: the headline of an article or story, the label of a topic or source."""

    body: tuple[Block, ...] | None = None
    """An article's text, where a hand changed any of it; None where it is as generated."""

    @property
    def is_article(self) -> bool:
        """Whether it is an article that a hand wrote: a page below articles/ that no seed made, nor any list."""
        return not self.seed and not self.deleted and all(path.startswith("articles/") for path in (self.path, self.home) if path)
