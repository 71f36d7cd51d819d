"""Differences as people read them: unified diffs of what hands changed, and of what a plan would change."""

import difflib
from collections.abc import Iterable, Iterator

from generator.model import Action, Plan, Standing
from generator.write.place import Place, find_places


def diff_hands(standing: Iterable[Standing], path: str = "") -> str:
    """All that hands changed, moved and deleted, page by page, as git tells it; of one page, where a path below docs/ is given."""
    places, _ = find_places(standing)
    return "".join(
        _tell_move(place) + _diff(place.pristine, place.data, place.pristine_path, place.path)
        for place in places
        if (place.data != place.pristine or place.moved) and path in {"", place.path, place.pristine_path}
    )


def _tell_move(place: Place) -> str:
    return f"rename from docs/{place.pristine_path}\nrename to docs/{place.path}\n" if place.moved else ""


def diff_plan(plan: Plan) -> Iterator[str]:
    """For each change of a plan its action, path and reason on one line, and below it the change as a unified diff."""
    for change in plan.changes:
        yield f"{change.action} docs/{change.path}: {change.reason}\n"
        if change.action is not Action.KEEP:
            yield _diff(change.before, change.data, change.path, change.path)


def restore_page(standing: Iterable[Standing], path: str) -> tuple[Standing, ...]:
    """docs/ as if a hand had never deleted that page, so that the next step makes it again."""
    return tuple(page for page in standing if page.path != path or page.data is not None)


def _diff(old: bytes | None, new: bytes | None, old_path: str, new_path: str) -> str:
    lines = difflib.unified_diff(
        _split(old),
        _split(new),
        "/dev/null" if old is None else f"a/docs/{old_path}",
        "/dev/null" if new is None else f"b/docs/{new_path}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _split(data: bytes | None) -> list[str]:
    r"""Lines with their ends, where `\n` alone ends one; what is no UTF-8 shows as such."""
    text = (data or b"").decode(errors="replace")
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [line for line in text.split("\n")[-1:] if line]
