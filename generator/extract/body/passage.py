"""A passage: what the page printed as one piece, a paragraph, a menu's entry, a caption, whatever lines it fills here."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.extract.body.hanging import HANGING
from generator.extract.text.form import sort_form
from generator.extract.text.lines import Line
from generator.model import Lines

FULL_LINE = "the line is full"  # why a line of a hard-wrapped text goes on
INITIAL = "goes on with its large initial"  # why a paragraph's first letter does, which pages set apart
_CLOSING = re.compile(r"[,.;:!?)\]}»”’…%。，、；：！？）」』】،؛؟]|['’](?:s|re|ve|ll|d|t|m)\b")
_OPENING = re.compile(r"[(\[{«“‘„¿¡（「『【#@]$")
_UNSPACED = "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]"  # kana, Han and their punctuation
_UNSPACED_JOINT = re.compile(_UNSPACED + r"\n" + _UNSPACED)
_BROKEN_WORD = re.compile(r"\w-$")


@dataclass(slots=True)
class Passage:
    """One or more lines that belong together."""

    text: str
    """On one line, blanks made single."""

    lines: Lines
    """First and last line in the seed."""

    indent: int = 0
    gap: int = 0
    """Blank lines before it."""

    level: int = 0
    """Of a heading, 1 to 6; 0 where it is not marked as one."""

    item: bool = False
    quoted: bool = False
    linked: float = 0.0
    """Share of its letters that are a link, where the dump marks links."""

    images: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    head: int = 0
    """Characters of its first line."""

    joined: tuple[str, ...] = ()
    """Why each line after the first was joined: `the sentence goes on`."""

    form: str = ""
    """As `Line.form`."""

    @property
    def is_broken(self) -> bool:
        """Whether its lines break where no width breaks them, as at links."""
        return any(reason not in {FULL_LINE, HANGING} for reason in self.joined)


def make_passage(lines: Sequence[Line], reasons: Sequence[str] = ()) -> Passage:
    """The passage that lines are together; at least one line."""
    first = lines[0]
    if len(lines) == 1:
        return Passage(
            first.text,
            (first.number, first.number),
            first.indent,
            first.gap,
            first.level,
            first.item,
            first.quoted,
            first.linked,
            first.images,
            first.targets,
            len(first.text),
            form=first.form,
        )
    letters = sum([len(line.text) for line in lines])
    text = join_texts([line.text for line in lines], initial=INITIAL in reasons)
    return Passage(
        text=text,
        lines=(first.number, lines[-1].number),
        indent=first.indent,
        gap=first.gap,
        level=first.level,
        item=first.item,
        quoted=first.quoted,
        linked=sum([line.linked * len(line.text) for line in lines]) / letters,
        images=tuple([image for line in lines for image in line.images]),
        targets=tuple([target for line in lines for target in line.targets]),
        head=len(first.text),
        joined=tuple(reasons),
        form=sort_form(text),
    )


def join_texts(texts: Sequence[str], *, initial: bool = False) -> str:
    """Pieces of one text made whole, with a blank between them. `initial`: the first is the first letter of the next.

    None before a closing mark, after an opening one, between letters of scripts that write without blanks, or after the
    hyphen of a word broken at a line's end.
    """
    texts = [texts[0] + texts[1], *texts[2:]] if initial else texts
    out = [texts[0]]
    for before, after in pairwise(texts):
        tight = (
            _CLOSING.match(after)
            or _OPENING.search(before)
            or _BROKEN_WORD.search(before[-2:])
            or _UNSPACED_JOINT.fullmatch(f"{before[-1:]}\n{after[:1]}")
        )
        out.append(after if tight else f" {after}")
    return "".join(out)
