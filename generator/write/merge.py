"""One page merged: what the generator wrote last, what stands there now, what the generator would write today.

The pristine copy moves on to what the generator made, except where a hand and the generator clash: there it keeps the old text, so that the
clash is found again by every build until somebody settles it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.front_matter import Parts
from generator.model import Conflict
from generator.write.merge_body import merge_body
from generator.write.merge_front_matter import Side, merge_front_matter
from generator.write.sheet import Sheet, Style, join_page, parse_sheet

EMPTY = Sheet(Style(), Parts({}, "", (), "", 1), (), {})
"""What stood before anybody wrote."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What to write."""

    data: bytes | None
    """None: the page and its copy stay as they are until the conflicts are settled."""

    pristine: bytes | None
    conflicts: tuple[Conflict, ...] = ()


def merge_page(base: Sheet, hand: Sheet, made: Sheet, path: str, side: Side | None = None) -> Merged:
    """The page and its pristine copy. Conflicts keep the hand's text, unless a side is told to settle them."""
    merged = _merge_once(base, hand, made, path, side)
    if not merged.conflicts:
        return Merged(merged.data, join_sheet(made))
    base_again, hand_again = parse_sheet(merged.pristine or b"", path), parse_sheet(merged.data or b"", path)
    if isinstance(base_again, Sheet) and isinstance(hand_again, Sheet) and _merge_once(base_again, hand_again, made, path, side) == merged:
        return merged
    # Lines that stand many times can be aligned in two ways, and the next merge would write another page.
    lines = join_sheet(hand).decode().split("\n")
    return Merged(None, None, tuple(replace(conflict, line=_find_line(conflict.hand, lines)) for conflict in merged.conflicts))


def join_sheet(sheet: Sheet) -> bytes:
    """The bytes that a sheet was made from, its style made plain."""
    front_matter = f"---\n{sheet.front_matter.yaml}---\n" if sheet.front_matter.yaml else ""
    return join_page(front_matter, sheet.tokens, sheet.blocks, Style())


def _find_line(text: str, lines: Sequence[str]) -> int:
    """The line, counted from 1, on which a text begins; 1 for an empty one."""
    first = text.split("\n", maxsplit=1)[0]
    return lines.index(first) + 1 if text and first in lines else 1


def _merge_once(base: Sheet, hand: Sheet, made: Sheet, path: str, side: Side | None) -> Merged:
    front_matter = merge_front_matter(base.front_matter, hand.front_matter, made.front_matter, side)
    body = merge_body(base, hand, made, side)
    body_line = front_matter.text.count("\n") + 1
    conflicts = (
        *(Conflict(path, clash.line + 1, clash.hand, clash.made) for clash in front_matter.clashes),
        *(Conflict(path, clash.line + body_line, clash.hand, clash.made) for clash in body.clashes),
    )
    return Merged(
        join_page(front_matter.text, body.tokens, body.blocks, hand.style),
        join_page(front_matter.pristine, body.pristine_tokens, body.pristine_blocks, Style()),
        conflicts,
    )
