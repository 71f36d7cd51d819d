"""Where an expression stands: what day the text is from, which way its tense points, what was spoken of before."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Direction(Enum):
    """Which way from the anchor a date lies that could be either."""

    PAST = -1
    UNSAID = 0
    FUTURE = 1


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything besides its own words that an expression's meaning depends on."""

    anchor: date | None
    """The day the text was published; None: relative expressions stay unresolved."""

    direction: Direction = Direction.UNSAID
    firm: bool = False
    """True where the words leave no other direction: `last Oct. 23`."""

    told: bool = False
    """True where a past verb stands right before: `met Friday`."""

    running: str = ""
    """The last calendar date spoken of, as TIMEX3: `1998-03-02`; what `the next day` goes by."""

    joined: str = ""
    """The date that only one word parts from the expression: `Monday` where `through Friday` follows."""

    joint: str = ""
    """That word, or the mark: `through`, `and`, `-`."""

    quarter: str = ""
    """The last quarter spoken of near by, `1989-Q3`: in a report of earnings `a year earlier` is that quarter's."""

    preposition: str = ""
    """The word before the expression, in small letters: `by`."""

    following: str = ""
    """The word after it."""

    weekday: int = 0
    """The weekday that follows it after brackets, Monday 1: `10:35 a.m. (0735 GMT) Friday`; 0 for none."""

    @property
    def is_paired(self) -> bool:
        """Whether `and` or `or` joins it to a date before."""
        return bool(self.joined) and self.joint in {"and", "or"}

    @property
    def range_start(self) -> str:
        """The date from which on the expression is the end of a range, or empty."""
        return self.joined if self.joint in _TO else ""


_TO = frozenset({"to", "through", "thru", "until", "till", "-", "–"})
