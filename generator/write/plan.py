"""The plan: for each page what writing would do to it, and why. Nothing is written here.

A page is new, as it was, changed by seeds, changed by a hand, changed by both, moved, deleted by a hand, locked, broken,
or no longer made. Each of these has its line below.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from generator.front_matter import same_value, write_page
from generator.model import Action, Change, Conflict, File, Page, Plan, Problem, Standing
from generator.write.hands import LOCK
from generator.write.links import follow_moves
from generator.write.merge import EMPTY, merge_page
from generator.write.merge_front_matter import Side
from generator.write.pairs import Pair, pair_pages
from generator.write.place import Place, find_places
from generator.write.redirects import find_redirects
from generator.write.sheet import Sheet, own_text, parse_sheet
from generator.write.stale import mark_stale

_FOLLOWED = "its links follow a page that was moved"

NO_SIDES: Mapping[str, Side] = {}


def plan_changes(
    pages: Iterable[Page | File], standing: Iterable[Standing], settle: Mapping[str, Side] = NO_SIDES, others: Collection[str] = ()
) -> Plan:
    """What writing these pages to a docs/ that stands so would do, sorted by path. A page that needs nothing is left out.

    `settle` tells for the paths of pages with conflicts whose text settles them; `others` are files that links may lead to.
    """
    places, _ = find_places(standing)
    pages = tuple(pages)
    pairs = pair_pages(pages, places)
    redirects = tuple(find_redirects(pairs))
    changes: dict[str, Change] = {}
    leavings: list[Change] = []
    problems: list[Problem] = []
    for pair in follow_moves(pair_pages((*pages, *redirects), places), redirects, others, problems):
        change = _plan_pair(pair, settle, problems) or (_follow_links(pair.place) if pair.place else None)
        if change:
            changes[change.path] = change
        if pair.place and pair.place.moved:
            leavings.append(Change(pair.place.pristine_path, Action.KEEP, f"moved to docs/{pair.path}"))
        if change and change.path != pair.path:
            leavings.append(Change(pair.path, Action.KEEP, "a hand deleted it"))
    for change in leavings:
        changes.setdefault(change.path, change)
    return Plan(tuple(changes[path] for path in sorted(changes)), tuple(problems))


def _plan_pair(pair: Pair, settle: Mapping[str, Side], problems: list[Problem]) -> Change | None:
    place = pair.place
    if place is None:
        new = _write(pair.made)
        return Change(pair.path, Action.CREATE, "new", new, new)
    if place.data is None:
        return _plan_deleted(place, pair.made)
    if pair.made is None:
        return _plan_unmade(pair, place, settle, problems)
    new = _write(pair.made)
    if place.data == new:
        return _change(place, new, new, "as it should be")
    if place.data == place.pristine:
        return _change(place, new, new, _describe(place.data, new, place.path))
    if isinstance(pair.made, File):
        message = (
            "was changed by a hand, and a file of its kind cannot be merged: left as it is; delete it, then restore it, to have it anew."
        )
        problems.append(Problem(f"docs/{place.path}", 0, message, 2))
        return _keep(place, "a hand changed it")
    if place.pristine == new and not place.moved and place.followed is None:
        return None
    return _plan_merge(place, new, settle)


def _plan_deleted(place: Place, made: Page | File | None) -> Change | None:
    """What becomes of a page that a hand deleted: its copy stays as the memory of that, at the path that the generator has for it.

    Blocks below a hand's own page go with it.
    """
    kept = Change(place.home or place.path, Action.KEEP, "a hand deleted it", pristine=place.pristine)
    if made:
        return kept
    copy = parse_sheet(place.pristine or b"", place.path)
    if isinstance(copy, Sheet) and not own_text(copy):
        return Change(place.path, Action.KEEP, "a hand deleted it")
    return kept if place.home not in {"", place.path} else None


def _plan_unmade(pair: Pair, place: Place, settle: Mapping[str, Side], problems: list[Problem]) -> Change | None:
    """What becomes of a page that the generator makes no more."""
    if place.pristine is None:
        return None
    if pair.vanishes:
        return Change(place.path, Action.DELETE, "nothing makes it any more", before=place.data)
    base = parse_sheet(place.pristine, place.path)
    if not place.path.endswith(".md") or isinstance(base, Problem):
        return None
    if not own_text(base):
        return _plan_bare(place, base, settle)
    gone = f"its seed {place.seed} is gone" if place.seed else "nothing in seeds/ makes it any more"
    problems.append(Problem(f"docs/{place.path}", 0, f"{gone}: kept as it was last, marked stale; delete it, or bring the seed back.", 6))
    new = mark_stale(base)
    if place.data == place.pristine:
        return _change(place, new, new, "nothing in seeds/ makes it any more: marked, and left as it was")
    return _plan_merge(place, new, settle) if new != place.pristine or place.moved or place.followed is not None else None


def _plan_bare(place: Place, base: Sheet, settle: Mapping[str, Side]) -> Change | None:
    """What becomes of a page of a hand's own around whose text nothing is generated any more: the blocks go, the text stays."""
    hand = parse_sheet(place.text, place.path)
    if isinstance(hand, Problem):
        return _keep(place, "it cannot be read")
    merged = merge_page(base, hand, EMPTY, place.path, settle.get(place.path))
    return _change(
        place, merged.data or place.text, merged.pristine if merged.conflicts else None, "nothing is generated here", merged.conflicts
    )


def _plan_merge(place: Place, new: bytes, settle: Mapping[str, Side]) -> Change | None:
    """What becomes of a page that a hand changed."""
    hand, made = parse_sheet(place.text, place.path), parse_sheet(new, place.path)
    base = EMPTY if place.pristine is None else parse_sheet(place.pristine, place.pristine_path)
    if isinstance(hand, Problem) or isinstance(made, Problem):
        return _keep(place, "it cannot be read")
    if hand.front_matter.values.get(LOCK) == "locked":
        return _keep(place, "a hand locked it")
    if isinstance(base, Problem) or (place.pristine is None and own_text(made)):
        return _change(place, place.text, new, "it has no pristine copy: all of it is a hand's")
    merged = merge_page(base, hand, made, place.path, settle.get(place.path))
    if merged.data is None:
        return _change(place, place.text, place.pristine, "conflicts hold it up", merged.conflicts)
    reason = _FOLLOWED if new == place.pristine and place.followed is not None else _describe(place.pristine, new, place.path)
    return _change(place, merged.data, merged.pristine, reason, merged.conflicts)


def _follow_links(place: Place) -> Change | None:
    """What becomes of a page of a hand's own: nothing, unless its links follow a page that was moved."""
    return None if place.followed is None else _change(place, place.followed, place.pristine, _FOLLOWED)


def _change(place: Place, data: bytes | None, pristine: bytes | None, reason: str, conflicts: Sequence[Conflict] = ()) -> Change | None:
    """The change that leaves a standing page and its copy so; None where they are so already."""
    if data != place.data:
        return Change(place.path, Action.UPDATE, reason, data, pristine, place.data, tuple(conflicts))
    if pristine == place.pristine and not place.moved and not conflicts:
        return None
    return Change(place.path, Action.KEEP, reason, None, pristine, place.data, tuple(conflicts))


def _keep(place: Place, reason: str) -> Change:
    """The change that leaves everything as it is, and says why."""
    return Change(place.path, Action.KEEP, reason, None, place.pristine, place.data)


def _write(made: Page | File | None) -> bytes:
    if isinstance(made, Page):
        return write_page(made.front_matter, made.body).encode()
    return made.data if made else b""


def _describe(old: bytes | None, new: bytes, path: str) -> str:
    """What the generator makes differently now, in words: `topics, text and related changed`."""
    if old is None:
        return "made for the first time"
    sheets = parse_sheet(old, path), parse_sheet(new, path)
    if not path.endswith(".md") or any(isinstance(sheet, Problem) for sheet in sheets):
        return "changed"
    before, after = (sheet for sheet in sheets if isinstance(sheet, Sheet))
    parts = dict.fromkeys(
        (
            *_list_changes(before.front_matter.values, after.front_matter.values),
            *(["text"] if own_text(before) != own_text(after) else []),
            *_list_changes(before.blocks, after.blocks),
        )
    )
    *most, last = parts or ["layout"]
    return f"{', '.join(most)} and {last} changed" if most else f"{last} changed"


def _list_changes(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    return [key for key in {**old, **new} if key not in old or key not in new or not same_value(old[key], new[key])]
