"""A piece: one article on its way through linking, before hands and after them."""

from dataclasses import dataclass

from generator.model import Article, Hand


@dataclass(frozen=True, slots=True)
class Piece:
    """What linking carries from stage to stage, before it becomes a Telling."""

    key: str
    """Names it among the pieces whatever page it will get: its seed; for one written by hand its page's path."""

    pristine: Article | None
    """As the generator has it; None for an article written by hand."""

    article: Article
    """As hands have corrected it."""

    hand: Hand | None = None
    """What hands did to its page; None where it has none yet."""
