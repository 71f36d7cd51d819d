"""A body merged line by line, and each generated block by itself.

Blocks are told by their names, not by where they stand: one that a hand moved is kept up to date in its new place, one
that a hand deleted stays away, a new one goes where the generator puts it, however the text around it was changed. Only
then are lines compared: so a paragraph that a hand adds at the end never clashes with the list that follows it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from generator.write.merge_front_matter import Clash, Side
from generator.write.sheet import Generated, Mark, Sheet, Token
from generator.write.three_way import Region, merge_three

BYLINE = "byline"
"""The block that says who wrote an article and when."""

T = TypeVar("T", str, Token)


@dataclass(frozen=True, slots=True)
class MergedBody:
    """A merged body, and what its pristine copy has to be for the next merge to find the same clashes."""

    tokens: tuple[Token, ...]
    blocks: Mapping[str, Generated]
    pristine_tokens: tuple[Token, ...]
    pristine_blocks: Mapping[str, Generated]
    clashes: tuple[Clash, ...] = ()


@dataclass(slots=True)
class _Draft:
    """The two bodies while they grow. A Clash among the tokens stands before the lines that it speaks of."""

    tokens: list[Token | Clash] = field(default_factory=list)
    blocks: dict[str, Generated] = field(default_factory=dict)
    pristine_tokens: list[Token | Clash] = field(default_factory=list)
    pristine_blocks: dict[str, Generated] = field(default_factory=dict)
    in_blocks: dict[str, list[Clash]] = field(default_factory=dict)


def merge_body(base: Sheet, hand: Sheet, made: Sheet, side: Side | None = None) -> MergedBody:
    """The merged body. A clash keeps the hand's lines, unless a side is told to settle it."""
    draft = _Draft()
    fresh = made.blocks.keys() - base.blocks.keys() - hand.blocks.keys()
    dropped = (base.blocks.keys() - made.blocks.keys()) & hand.blocks.keys()
    edited = {name for name in dropped if hand.blocks[name].lines != base.blocks[name].lines and side is not Side.THEIRS}
    apart = (base.blocks.keys() - hand.blocks.keys()) | fresh | (dropped - edited)

    both_new = (made.blocks.keys() & hand.blocks.keys()) - base.blocks.keys()
    _merge_tokens(
        draft,
        _without(base.tokens, apart | edited),
        _without(hand.tokens, apart),
        _without(made.tokens, apart | both_new),
        side,
    )
    _merge_blocks(draft, base, hand, made, side)
    for name in fresh:
        draft.blocks[name] = made.blocks[name]
    for name in dropped - edited:
        del draft.blocks[name]
    for name in edited if side is None else ():
        draft.pristine_blocks[name] = base.blocks[name]
        draft.in_blocks[name] = [Clash(-1, "\n".join(hand.blocks[name].lines), "")]

    tokens = _place_blocks(draft.tokens, draft.blocks, (hand.tokens, made.tokens))
    for place, token in enumerate(tokens):
        if isinstance(token, Mark) and token.name in fresh:
            draft.blocks[token.name] = replace(made.blocks[token.name], gap=1 if place else 0)
    pristine_tokens = _place_blocks(draft.pristine_tokens, draft.pristine_blocks, (made.tokens, base.tokens))
    clashes = _locate_clashes(tokens, draft)
    return MergedBody(_without_clashes(tokens), draft.blocks, _without_clashes(pristine_tokens), draft.pristine_blocks, clashes)


def _merge_tokens(draft: _Draft, base: Sequence[Token], hand: Sequence[Token], made: Sequence[Token], side: Side | None) -> None:
    for region in merge_three(base, hand, made):
        if region.clash and side is None:
            draft.tokens.append(Clash(0, _show(region.hand), _show(region.made)))
        draft.tokens += _choose(region, side)
        draft.pristine_tokens += _remember(region, side)


def _merge_blocks(draft: _Draft, base: Sheet, hand: Sheet, made: Sheet, side: Side | None) -> None:
    for name, block in hand.blocks.items():
        draft.blocks[name] = block
        if name in made.blocks:
            old = base.blocks[name].lines if name in base.blocks else ()
            lines: list[str] = []
            remembered: list[str] = []
            for region in merge_three(old, block.lines, made.blocks[name].lines):
                if region.clash and side is None:
                    draft.in_blocks.setdefault(name, []).append(Clash(len(lines), "\n".join(region.hand), "\n".join(region.made)))
                lines += _choose(region, side)
                remembered += _remember(region, side)
            draft.blocks[name] = replace(block, lines=tuple(lines))
            draft.pristine_blocks[name] = replace(made.blocks[name], lines=tuple(remembered))
    for name in made.blocks.keys() - hand.blocks.keys():
        draft.pristine_blocks[name] = made.blocks[name]


def _choose(region: Region[T], side: Side | None) -> tuple[T, ...]:
    return region.made if region.clash and side is Side.THEIRS else region.merged


def _remember(region: Region[T], side: Side | None) -> tuple[T, ...]:
    return region.base if region.clash and side is None else region.made


def _place_blocks(
    tokens: Iterable[Token | Clash], blocks: Mapping[str, Generated], models: Sequence[Sequence[Token]]
) -> list[Token | Clash]:
    """The tokens with every block once: where it stands first, or else as in the first of the models that has it."""
    placed: list[Token | Clash] = []
    seen: set[str] = set()
    for token in tokens:
        if isinstance(token, Mark):
            if token.name in seen or token.name not in blocks:
                continue
            seen.add(token.name)
        placed.append(token)
    for model in models:
        for token in model:
            if isinstance(token, Mark) and token.name in blocks and token.name not in seen:
                seen.add(token.name)
                _insert(placed, token, model)
    return placed


def _insert(tokens: list[Token | Clash], mark: Mark, model: Sequence[Token]) -> None:
    """Puts the mark beside the block from which no text parts it in the model; else before the text, behind its headline or at its end.

    A model without any text is of an article that a hand wrote: its byline goes behind the headline, the rest to the end.
    """
    here = model.index(mark)
    has_text = _has_text(model)
    earlier = [token for token in model[:here] if isinstance(token, Mark) and token in tokens and (has_text or token.name != BYLINE)]
    later = [token for token in model[here:] if isinstance(token, Mark) and token in tokens]
    above = [token for token in model[:here] if isinstance(token, str) and token.strip()]
    headline = next((place for place, token in enumerate(tokens) if isinstance(token, str) and token.startswith("# ")), None)
    if earlier and not _has_text(model[model.index(earlier[-1]) : here]):
        place = tokens.index(earlier[-1]) + 1
    elif (len(above) == 1 and above[0].startswith("# ")) or (mark.name == BYLINE and not has_text):
        place = 0 if headline is None else headline + 1
    elif later:
        place = tokens.index(later[0])
    elif not above and has_text:
        place = 0
    else:
        place = len(tokens)
    after = tokens[place] if place < len(tokens) else None
    tokens[place:place] = [mark, ""] if isinstance(after, str) and after.strip() else [mark]


def _has_text(tokens: Iterable[Token]) -> bool:
    return any(isinstance(token, str) and token.strip() for token in tokens)


def _locate_clashes(tokens: Sequence[Token | Clash], draft: _Draft) -> tuple[Clash, ...]:
    """All clashes with the lines of the body on which they stand, counted from 0, in their order."""
    found: list[Clash] = []
    line = 0
    for token in tokens:
        if isinstance(token, Clash):
            found.append(replace(token, line=line))
        elif isinstance(token, Mark):
            block = draft.blocks[token.name]
            line += block.gap + 1
            found += (replace(clash, line=line + clash.line) for clash in draft.in_blocks.get(token.name, ()))
            line += len(block.lines) + 1
        else:
            line += 1
    return tuple(found)


def _without(tokens: Iterable[Token], names: Iterable[str]) -> tuple[Token, ...]:
    out = set(names)
    return tuple(token for token in tokens if isinstance(token, str) or token.name not in out)


def _without_clashes(tokens: Iterable[Token | Clash]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if not isinstance(token, Clash))


def _show(tokens: Iterable[Token]) -> str:
    return "\n".join(token if isinstance(token, str) else f"<!-- dateline:{token.name} -->" for token in tokens)
