"""A run that has nothing to do ends at once, and tells what was told; any change makes it work again."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from generator.build import Outcome, generate
from generator.config import Config, read_config
from generator.link import link_articles
from generator.write import apply_plan
from tests.project import Project, copy_project

SEED = """The ferry sails again
2022-02-07T12:31:00Z
https://post.example/ferry
Morning Post

The ferry to the island sails again, its owner said on Monday, after a storm had kept it in the harbour for a week.

The harbour master said that the pier had been mended on 5 February and that nobody had been hurt in the storm.
"""


CHANGES: dict[str, Callable[[Config], object]] = {
    "a seed changed": lambda config: (config.seeds / "ferry.txt").write_text(SEED + "\nIt was full.\n", encoding="utf-8"),
    "a seed renamed": lambda config: (config.seeds / "ferry.txt").rename(config.seeds / "boat.txt"),
    "a seed gone": lambda config: (config.seeds / "ferry.txt").unlink(),
    "a seed more": lambda config: (config.seeds / "more.txt").write_bytes(b""),
    "topics": lambda config: config.topics.write_text("topics:\n  ferries:\n    label: Ferries\n", encoding="utf-8"),
    "a page more": lambda config: (config.docs / "own.md").write_text("# My own\n", encoding="utf-8"),
    "a page deleted": lambda config: (config.docs / "index.md").unlink(),
    "a feed edited": lambda config: (config.docs / "feed.json").write_text("{}", encoding="utf-8"),
    "a copy lost": lambda config: (config.docs / ".pristine/index.md").unlink(),
    "a run killed": lambda config: (config.docs / ".pristine/.journal").write_text("", encoding="utf-8"),
    "a setting": lambda config: config.file.write_text(
        config.file.read_text(encoding="utf-8").replace("site_name:", "site_name: The"), "utf-8"
    ),
}


@pytest.fixture
def config(empty_project: Project) -> Config:
    """A digest of one article, generated."""
    (empty_project.root / "seeds/ferry.txt").write_text(SEED, encoding="utf-8")
    (empty_project.root / "seeds/empty.txt").write_bytes(b"")
    config = read_config(empty_project.root / "mkdocs.yml")
    generate(config)
    return config


@pytest.fixture
def works(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by a word whenever a run does all its work."""
    worked: list[str] = []

    def note(*words: object) -> object:
        worked.append("linked")
        return link_articles(*words)  # type: ignore[arg-type]

    monkeypatch.setattr("generator.build.link_articles", note)
    return worked


def test_nothing_changed_is_told_without_work(config: Config, works: list[str]) -> None:
    """A run over unchanged files tells the same problems as a whole run and does none of its work."""
    told = generate(config)
    assert works == []

    shutil.rmtree(config.cache)
    whole = generate(config)

    assert works == ["linked"]
    assert told == whole
    assert [problem.path for problem in told.problems] == ["seeds/empty.txt"]


def test_a_hands_wish_is_told_without_work(config: Config, works: list[str]) -> None:
    """Also what hands left for the generator to tell is told again."""
    page = next(config.docs.glob("articles/*/*/*.md"))
    page.write_text(page.read_text(encoding="utf-8").replace("---\n", "---\ndateline: lokced\n", 1), encoding="utf-8")

    first, second = generate(config), generate(config)

    assert works == ["linked"]
    assert first == second
    assert "lokced" in "".join(problem.message for problem in second.problems)


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_makes_a_run_work(config: Config, works: list[str], change: str) -> None:
    """A seed, a topic, a setting, a page, a copy or a killed run: whatever is other than it was is worked through."""
    CHANGES[change](config)

    generate(read_config(config.file))

    assert works == ["linked"]


def test_what_could_not_be_written_is_tried_again(config: Config, works: list[str]) -> None:
    """A run that could not write a file puts no stamp: the next one tries again."""
    (config.seeds / "ferry.txt").write_text(SEED.replace("again", "no more"), encoding="utf-8")
    page = next(config.docs.glob("articles/*/*/*.md"))
    page.chmod(0o444)

    outcomes: list[Outcome] = [generate(config), generate(config)]
    page.chmod(0o644)
    generate(config)

    assert works == ["linked"] * 3
    assert all("write-protected" in outcome.problems[0].message for outcome in outcomes)
    assert "no more" in page.read_text(encoding="utf-8")


def test_a_page_saved_while_a_run_works_is_read_by_the_next(config: Config, works: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The stamp names what a run read, not what stands there when it ends."""
    (config.seeds / "ferry.txt").write_text(SEED + "\nIt was full.\n", encoding="utf-8")

    def save_meanwhile(*words: object) -> object:
        (config.docs / "own.md").write_text("# My own\n", encoding="utf-8")
        return apply_plan(*words)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr("generator.build.apply_plan", save_meanwhile)
        generate(config)
    generate(config)

    assert works == ["linked", "linked"]


def test_a_damaged_stamp_is_none(config: Config, works: list[str]) -> None:
    """A file in the cache that is no stamp is passed over."""
    (config.cache / "last-run.json").write_text('["', encoding="utf-8")

    generate(config)

    assert works == ["linked"]


def test_a_cache_that_cannot_be_written_stops_nothing(config: Config) -> None:
    """A file where the cache folder should be is as good as no cache."""
    shutil.rmtree(config.cache)
    Path(config.cache).write_bytes(b"")

    assert generate(config).report.idle


STEPS: dict[str, Callable[[Config], object]] = {
    "change a seed": lambda config: _append(config.seeds / "ferry.txt", b"\nIt was full on 8 February.\n"),
    "take a seed out": lambda config: (config.seeds / "ferry.txt").unlink(missing_ok=True),
    "drop a seed": lambda config: (config.seeds / "ferry.txt").write_text(SEED, encoding="utf-8"),
    "drop another": lambda config: (config.seeds / "boat.txt").write_text(SEED.replace("ferry", "boat"), encoding="utf-8"),
    "edit a page": lambda config: _append(min(config.docs.glob("articles/*/*/*.md"), default=config.docs / "own.md"), b"\nBy a hand.\n"),
    "delete a page": lambda config: min(config.docs.glob("topics/*.md"), default=config.docs / "none").unlink(missing_ok=True),
    "write an article": lambda config: (config.docs / "articles/own.md").write_text("# The ferry and I\n\nWe sailed.\n", "utf-8"),
    "do nothing": lambda _: None,
}


@settings(max_examples=6)
@given(st.lists(st.sampled_from(sorted(STEPS)), min_size=2, max_size=6))
def test_what_is_kept_changes_no_result(steps: list[str]) -> None:
    """Whatever keepers and hands do, runs that use what earlier ones kept tell and write what runs from nothing do, byte for byte."""
    with TemporaryDirectory() as kept, TemporaryDirectory() as fresh:
        configs = [read_config(copy_project(Path(folder), seeds=False).root / "mkdocs.yml") for folder in (kept, fresh)]
        outcomes: list[Outcome] = []
        for step in ("drop a seed", *steps):
            shutil.rmtree(configs[1].cache, ignore_errors=True)
            outcomes = []
            for config in configs:
                STEPS[step](config)
                outcomes.append(generate(config))

            assert outcomes[0] == outcomes[1]
            assert Project(Path(kept)).pages() == Project(Path(fresh)).pages()


def _append(path: Path, data: bytes) -> None:
    path.write_bytes((path.read_bytes() if path.exists() else b"") + data)
