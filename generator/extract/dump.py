"""A text dump, looked at as a whole: what every field rule goes by.

The way through, in the order of the fields of Dump: lines, the header over them, passages, what is seen of each, the main
stretch of prose, headlines, traits, verdicts.
"""

from dataclasses import dataclass

from generator.extract.body import Verdict, judge_passages
from generator.extract.document import Document
from generator.extract.form import sort_form
from generator.extract.header import Header, find_header
from generator.extract.headline import Headline, find_headlines
from generator.extract.joins import join_lines
from generator.extract.language import detect_language
from generator.extract.lines import Line, read_lines
from generator.extract.passage import Passage
from generator.extract.sight import Sight, look
from generator.extract.stretch import find_stretch
from generator.extract.traits import Setting, find_traits

_TOP = 12  # lines among which the page's address stands alone


@dataclass(frozen=True, slots=True)
class Dump:
    """A dump, and everything that was seen of it."""

    document: Document
    lines: tuple[Line, ...]
    header: Header | None
    """The unlabelled metadata over the text, where there is any."""

    body_lines: tuple[Line, ...]
    """The lines below the header."""

    passages: tuple[Passage, ...]
    """What `body_lines` make."""

    sights: tuple[Sight, ...]
    stretch: tuple[int, int]
    headlines: tuple[Headline, ...]
    traits: tuple[tuple[str, ...], ...]
    verdicts: tuple[Verdict, ...]
    language: str | None

    @property
    def text_span(self) -> tuple[int, int]:
        """First passage judged to be text and the one after the last; `(0, 0)` where there is none."""
        text = [index for index, verdict in enumerate(self.verdicts) if verdict.text]
        return (text[0], text[-1] + 1) if text else (0, 0)


def read_dump(document: Document) -> Dump:
    """A document's text, looked at."""
    lines = read_lines(document.text, document.first_line)
    header = find_header(lines)
    body_lines = lines[header.end :] if header else lines
    passages = join_lines(body_lines)
    sights = tuple(look(passage) for passage in passages)
    stretch = find_stretch(sights)
    headlines = find_headlines(sights, stretch, find_top_address(lines))
    traits = find_traits(sights, Setting(headlines[0].index if headlines else None, stretch))
    verdicts = judge_passages(traits)
    prose = "\n".join(passage.text for passage in passages[slice(*stretch)])
    language = detect_language(prose or document.text[:20_000])
    return Dump(document, lines, header, body_lines, passages, sights, stretch, headlines, tuple(map(tuple, traits)), verdicts, language)


def find_top_address(lines: tuple[Line, ...]) -> str:
    """The address that stands alone on one of the first lines; empty where none does."""
    return next((line.text for line in lines[:_TOP] if sort_form(line.text) == "address"), "")
