"""Seeds and hands and kills in any order, as years bring them. `DATELINE_HISTORIES=500` tells as many."""

import itertools
import os
import re
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from generator.front_matter import write_page
from generator.model import File
from generator.write import Report, Side, apply_plan, find_hands, plan_changes, read_standing, was_killed
from generator.write.disk import Disk
from tests.write.desk import PRISTINE, Desk
from tests.write.toy import ToySeed, make_pages

WORDS = st.sampled_from(["ferry", "harbour", "island", "storm", "light"])
TOYS = st.builds(
    ToySeed,
    headline=st.lists(WORDS, min_size=1, max_size=3).map(" ".join),
    paragraphs=st.lists(st.lists(WORDS, min_size=1, max_size=2).map(" ".join), max_size=5).map(tuple),
    month=st.sampled_from(["02", "03"]),
)
NAMES = st.sampled_from(["a.txt", "b.txt", "c.txt", "d.txt"])
CHANGES = st.dictionaries(NAMES, TOYS, max_size=2)
HAND = re.compile(rb"hand_\d+")


class Killed(BaseException):
    """The end of a run, at once."""


class History(RuleBasedStateMachine):
    """docs/ in the hands of editors, keepers and chance."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk = Desk(self.folder / "docs")
        self.seeds: dict[str, ToySeed] = {}
        self.deleted: set[str] = set()
        self.touched: set[str] = set()
        """Paths at which hands have been at work."""

        self.numbers = itertools.count()
        self.built = False

    def teardown(self) -> None:
        """Takes the folder away."""
        shutil.rmtree(self.folder)

    @initialize(seeds=st.dictionaries(NAMES, TOYS))
    def begin(self, seeds: dict[str, ToySeed]) -> None:
        """A first build."""
        self.seeds = seeds
        self.build()

    # --- keepers

    @rule(name=NAMES, toy=TOYS)
    def drop_or_change_a_seed(self, name: str, toy: ToySeed) -> None:
        """A file is dropped into seeds/, or one is scraped again."""
        self.seeds[name] = toy
        self.built = False

    @rule(name=NAMES)
    def take_a_seed_out(self, name: str) -> None:
        """A seed vanishes."""
        self.seeds.pop(name, None)
        self.built = False

    # --- hands

    @precondition(lambda self: self.pages())
    @rule(data=st.data())
    def add_a_line(self, data: st.DataObject) -> None:
        """A hand adds a line anywhere, be it in front matter or between marks."""
        path, lines = self.choose(data)
        lines.insert(data.draw(st.integers(0, len(lines)), label="line"), f"hand_{next(self.numbers)}: 1")
        self.save(path, lines)

    @precondition(lambda self: self.pages())
    @rule(data=st.data())
    def change_a_line(self, data: st.DataObject) -> None:
        """A hand puts another line in the place of one, be it a mark."""
        path, lines = self.choose(data)
        lines[data.draw(st.integers(0, len(lines) - 1), label="line")] = f"hand_{next(self.numbers)}: 1"
        self.save(path, lines)

    @precondition(lambda self: self.pages())
    @rule(data=st.data())
    def delete_lines(self, data: st.DataObject) -> None:
        """A hand deletes a few lines, be they marks, a block, or all there is."""
        path, lines = self.choose(data)
        start = data.draw(st.integers(0, len(lines) - 1), label="start")
        del lines[start : start + data.draw(st.integers(1, 6), label="count")]
        self.save(path, lines)

    @precondition(lambda self: self.pages())
    @rule(data=st.data())
    def save_with_another_program(self, data: st.DataObject) -> None:
        """A program puts a byte order mark first and ends lines as Windows does."""
        path, lines = self.choose(data)
        (self.desk.docs / path).write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
        self.touch(path)

    @precondition(lambda self: self.pages())
    @rule(data=st.data())
    def move_a_page(self, data: st.DataObject) -> None:
        """A hand moves a page."""
        path, _ = self.choose(data)
        target = self.desk.docs / data.draw(st.sampled_from(["articles/", ""])) / f"moved-{next(self.numbers)}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        (self.desk.docs / path).rename(target)
        self.touch(path, target.relative_to(self.desk.docs).as_posix())

    @precondition(lambda self: self.pages())
    @rule(data=st.data())
    def delete_a_page(self, data: st.DataObject) -> None:
        """A hand deletes a page."""
        path, _ = self.choose(data)
        (self.desk.docs / path).unlink()
        # A run that was killed may have been about to delete the page itself, and nobody can tell who did.
        if (self.desk.docs / PRISTINE / path).exists() and not was_killed(self.desk.docs):
            self.deleted.add(path)
        self.touch(path)

    @rule()
    def write_an_article(self) -> None:
        """A hand writes an article."""
        path = f"articles/own-{next(self.numbers)}.md"
        (self.desk.docs / "articles").mkdir(exist_ok=True)
        self.save(path, [f"# hand_{next(self.numbers)}", "", f"hand_{next(self.numbers)}", ""])

    @rule()
    def lose_the_pristine_copies(self) -> None:
        """Somebody deletes the folder of pristine copies."""
        shutil.rmtree(self.desk.docs / PRISTINE, ignore_errors=True)
        self.deleted.clear()
        self.touch(*self.desk.files())

    # --- runs

    @rule()
    def build(self) -> None:
        """A build, and another right after it."""
        before = self.hand_lines()
        self.run_once()
        assert self.hand_lines() == before, "no line of a hand is lost, none is doubled"
        stood = self.desk.files(), self.desk.files(pristine=True)
        report = self.run_once()
        assert (report.written, report.deleted) == (0, 0), "a build after a build writes nothing"
        assert (self.desk.files(), self.desk.files(pristine=True)) == stood
        self.built = True

    @rule(writes=st.integers(0, 8), seeds=CHANGES, later=CHANGES)
    def kill_a_run(self, writes: int, seeds: dict[str, ToySeed], later: dict[str, ToySeed]) -> None:
        """A build over changed seeds dies before one of its writes, or before it deletes a page or a copy; then they change again."""
        self.seeds |= seeds
        before = self.hand_lines()
        left = itertools.count(writes, -1)
        write = Disk.write

        def die(disk: Disk, path: str, data: bytes | None, *, pristine: bool = False, flush: bool = False) -> bool:
            if next(left) == 0:
                raise Killed
            return write(disk, path, data, pristine=pristine, flush=flush)

        with pytest.MonkeyPatch.context() as patched, suppress(Killed):
            patched.setattr(Disk, "write", die)
            self.run_once()
        assert self.hand_lines() == before, "nor by a run that dies"
        self.seeds |= later
        self.built = False

    @rule(side=st.sampled_from(Side))
    def settle_all_conflicts(self, side: Side) -> None:
        """An editor settles every conflict."""
        before = self.hand_lines()
        self.run_once(dict.fromkeys(self.desk.files(), side))
        if side is Side.OURS:
            assert self.hand_lines() == before
        assert self.run_once().conflicts == 0, "what was settled is settled"
        self.built = True

    @invariant()
    def pages_nobody_touched_are_as_made(self) -> None:
        """A page at which no hand has been is what the generator makes today, and so is one whose copy says that none has."""
        if not self.built:
            return
        standing, _ = read_standing(self.desk.docs)
        hands, _ = find_hands(standing)
        untouched = {page.path for page in standing if page.data is not None and page.data == page.pristine}
        files = self.desk.files()
        for page in make_pages(self.seeds, hands):
            if page.path in untouched or page.path not in self.touched:
                assert files.get(page.path) == (page.data if isinstance(page, File) else write_page(page.front_matter, page.body).encode())

    @invariant()
    def deleted_pages_stay_deleted(self) -> None:
        """What a hand deleted does not come back by itself."""
        assert not any((self.desk.docs / path).exists() for path in self.deleted)

    # --- what the rules stand on

    def run_once(self, settle: dict[str, Side] | None = None) -> Report:
        """A whole run: read, make, plan, write."""
        standing, _ = read_standing(self.desk.docs)
        hands, _ = find_hands(standing)
        plan = plan_changes(make_pages(self.seeds, hands), standing, settle or {})
        return apply_plan(plan, self.desk.docs)

    def pages(self) -> list[str]:
        """The pages that a hand could open."""
        return [path for path, data in self.desk.files().items() if path.endswith(".md") and data]

    def choose(self, data: st.DataObject) -> tuple[str, list[str]]:
        """A page and its lines."""
        path = data.draw(st.sampled_from(self.pages()), label="page")
        return path, (self.desk.docs / path).read_text(encoding="utf-8-sig").split("\n")

    def save(self, path: str, lines: list[str]) -> None:
        """Saves a page."""
        (self.desk.docs / path).write_text("\n".join(lines), encoding="utf-8")
        self.touch(path)

    def touch(self, *paths: str) -> None:
        """Notes that a hand was at these pages."""
        self.touched.update(paths)
        self.built = False

    def hand_lines(self) -> list[bytes]:
        """Every word of a hand's in docs/, sorted."""
        found = (HAND.findall(data) for path, data in self.desk.files().items() if path.endswith(".md"))
        return sorted(itertools.chain.from_iterable(found))


TestHistory = pytest.mark.timeout(600)(History.TestCase)
TestHistory.settings = settings(max_examples=int(os.environ.get("DATELINE_HISTORIES", "10")), stateful_step_count=25)
