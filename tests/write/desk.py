"""An editor's desk: docs/ in a folder of its own, pages to put there, and what is told about them."""

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.front_matter import Parts, parse_page
from generator.model import File, Page, Plan
from generator.write import Report, Side, apply_plan, find_hands, list_others, plan_changes, read_standing

PRISTINE = ".pristine"


@dataclass(frozen=True)
class Run:
    """What came of a build."""

    plan: Plan
    report: Report
    told: tuple[str, ...]
    """Each problem and conflict as a person reads it, in the order in which they are found."""


@dataclass(frozen=True)
class Desk:
    """docs/ in a folder of its own."""

    docs: Path

    def build(self, made: Iterable[Page | File], settle: Mapping[str, Side] | None = None) -> Run:
        """Merges these pages into docs/. As in a real build, an article keeps its place, and one that a hand deleted is not made."""
        standing, unread = read_standing(self.docs)
        hands, misread = find_hands(standing)
        places = {hand.seed or hand.home: hand for hand in hands if hand.seed or hand.home}
        pages: list[Page | File] = []
        for page in made:
            hand = places.get(str(page.front_matter.get("seed", page.path))) if isinstance(page, Page) else None
            if not hand or not hand.deleted:
                pages.append(replace(page, path=hand.path) if hand else page)
        plan = plan_changes(pages, standing, settle or {}, list_others(self.docs, standing))
        report = apply_plan(plan, self.docs)
        problems = (*unread, *misread, *plan.problems, *report.problems)
        told = [f"{problem.path}:{problem.line}: {problem.message}" for problem in problems]
        told += [
            f"docs/{conflict.path}:{conflict.line}: the hand has {conflict.hand!r}, the generator {conflict.generated!r}"
            for change in plan.changes
            for conflict in change.conflicts
        ]
        return Run(plan, report, tuple(told))

    def files(self, *, pristine: bool = False) -> dict[str, bytes]:
        """Every file by its path below docs/; or every pristine copy."""
        root = self.docs / PRISTINE if pristine else self.docs
        paths = (path for path in sorted(root.rglob("*")) if path.is_file())
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in paths
            if not any(part.startswith(".") for part in path.relative_to(root).parts)
        }

    def lay_out(self, folder: Path) -> None:
        """docs/ as a hand left it: exactly the files of a folder, beside the pristine copies."""
        for path in self.docs.iterdir():
            if path.name != PRISTINE:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.copytree(folder, self.docs, dirs_exist_ok=True)


def read_pages(folder: Path) -> list[Page | File]:
    """The files of a folder as the generator would make them."""
    return [read_page(path.relative_to(folder).as_posix(), path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file()]


def read_page(path: str, data: bytes) -> Page | File:
    """A page as the generator would make it, from its text."""
    if not path.endswith(".md"):
        return File(path, data)
    parts = parse_page(data.decode(), path)
    assert isinstance(parts, Parts), f"{path}: {parts}"
    return Page(path, parts.values, parts.body)
