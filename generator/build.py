"""The whole way on one screen, and the only place where the rooms meet."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from watchfiles import watch

from generator.cache import Cache
from generator.config import Config
from generator.link import link_articles
from generator.memory import Memory
from generator.model import Article, Conflict, Digest, Plan, Problem, Standing
from generator.render import render_pages
from generator.seeds import list_seeds, read_seeds
from generator.site import SiteReport, build_site, serve_site
from generator.site_scan import scan_site
from generator.stamp import SeedsName, Told, make_stamp, read_told, write_told
from generator.workers import extract_seeds
from generator.write import (
    NO_SIDES,
    Report,
    Side,
    apply_plan,
    find_hands,
    list_others,
    plan_changes,
    read_standing,
    restore_page,
    stand_after,
    was_killed,
)

Progress = Callable[[str, int, int], None]
"""Told the step, how far it is, and how far it goes."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that a build comes to, before anything is written."""

    digest: Digest
    plan: Plan
    problems: tuple[Problem, ...]
    """Of every step, heaviest first."""

    settled: bool
    """No page of docs/ is in a state that the next run might tell in other words than this one."""

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every place that a hand and the generator both changed."""
        return tuple(conflict for change in self.plan.changes for conflict in change.conflicts)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did, and what it has to tell."""

    report: Report
    problems: tuple[Problem, ...]
    """What could not be written, then those of every step, heaviest first."""

    conflicts: tuple[Conflict, ...]


def draft_digest(config: Config, progress: Progress | None = None, *, settle: Mapping[str, Side] = NO_SIDES, restore: str = "") -> Draft:
    """Reads seeds/ and docs/ and works out every page and every change. Writes nothing.

    `settle` tells whose text settles the conflicts of a page, `restore` names a page that a hand deleted and wants back.
    """
    return _draft(config, _read_docs(config), SeedsName(), progress, settle, restore)


def generate(config: Config, progress: Progress | None = None, *, settle: Mapping[str, Side] = NO_SIDES, restore: str = "") -> Outcome:
    """Brings docs/ up to what seeds/ and hands say. Where nothing has changed since the last run, tells again what that one told."""
    found, plain = _read_docs(config), not settle and not restore
    stamp, told = read_told(config)
    if stamp and plain and not was_killed(config.docs) and stamp == found.stamp(config, _name_seeds(config)):
        return Outcome(Report(kept=told.kept, conflicts=len(told.conflicts)), told.problems, told.conflicts)
    seeds = SeedsName()
    draft = _draft(config, found, seeds, progress, settle, restore)
    report = apply_plan(draft.plan, config.docs)
    if plain and not report.problems and (report.idle or draft.settled):
        left = replace(found, standing=stand_after(found.standing, draft.plan))
        write_told(config, left.stamp(config, seeds), Told(report.kept, draft.problems, draft.conflicts))
    return Outcome(report, (*report.problems, *draft.problems), draft.conflicts)


def build(config: Config, progress: Progress | None = None, *, strict: bool = True) -> tuple[Outcome, SiteReport]:
    """The main job: docs/ brought up to date, then the site built from it."""
    return generate(config, progress), build_site(config, strict=strict)


def scan(config: Config) -> tuple[Problem, ...]:
    """What stands in the built site and is neither the theme's nor harmless."""
    if not (config.site / "index.html").is_file():
        return (Problem(str(config.site), 0, "there is no built site to scan; run dateline build.", 5),)
    return scan_site(config.site, config.overrides)


def serve(config: Config, address: str) -> Iterator[Report]:
    """Previews the site at `host:port` until interrupted; what each change to seeds/ or docs/ came to, as it comes."""
    yield generate(config).report
    config.seeds.mkdir(exist_ok=True)
    server = serve_site(config, address)
    try:
        for _ in watch(config.seeds, config.docs, stop_event=None, raise_interrupt=True):
            if server.poll() is not None:
                return
            report = generate(config).report
            if report.written or report.deleted or report.problems:
                yield report
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True, slots=True)
class _Found:
    """docs/ and topics.yml, as a run finds them."""

    standing: tuple[Standing, ...]
    problems: tuple[Problem, ...]
    topics_file: bytes | None
    others: frozenset[str]
    """Files in docs/ that are no pages: links may lead to them."""

    def stamp(self, config: Config, seeds: SeedsName) -> str:
        """The stamp of all this and the seeds."""
        return make_stamp(config, seeds, self.topics_file, self.standing, self.others)


def _read_docs(config: Config) -> _Found:
    standing, problems = read_standing(config.docs)
    topics_file = config.topics.read_bytes() if config.topics.is_file() else None
    return _Found(standing, problems, topics_file, list_others(config.docs, standing))


def _name_seeds(config: Config) -> SeedsName:
    name = SeedsName()
    for seed in read_seeds(config.seeds, config.settings.seed_limit):
        name.note(seed)
    return name


def _draft(config: Config, found: _Found, seeds: SeedsName, progress: Progress | None, settle: Mapping[str, Side], restore: str) -> Draft:
    standing = restore_page(found.standing, restore) if restore else found.standing
    with _seldom_collected(), Cache(config.cache) as cache:
        articles, unread = _read_articles(config, seeds, cache, progress)
        hands, misread = find_hands(standing, {article.seed: article.sha256 for article in articles})
        digest = link_articles(articles, hands, config, found.topics_file, Memory(cache).recall)
    plan = plan_changes(render_pages(digest, config), standing, settle, found.others)
    of_pages = (*found.problems, *misread, *plan.problems)
    problems = sorted(
        (*unread, *of_pages, *digest.problems), key=lambda problem: (-problem.weight, problem.path, problem.line, problem.message)
    )
    settled = not of_pages and not any(change.conflicts for change in plan.changes)
    return Draft(digest, plan, tuple(problems), settled)


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Has the collector look for garbage less often: what is read stays to the end, and looking through it took an eighth of a run."""
    usual = gc.get_threshold()
    gc.set_threshold(50_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _read_articles(
    config: Config, name: SeedsName, cache: Cache, progress: Progress | None = None
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of every seed in the order of their paths, and what was wrong with any."""
    articles: list[Article] = []
    problems: list[Problem] = []
    total = len(list_seeds(config.seeds))
    seeds = map(name.note, read_seeds(config.seeds, config.settings.seed_limit))
    for number, extraction in enumerate(extract_seeds(seeds, cache, total), start=1):
        articles += extraction.articles
        problems += (replace(problem, path=f"{config.settings.seeds}/{problem.path}") for problem in extraction.problems)
        if progress:
            progress("reading seeds", number, total)
    return tuple(articles), tuple(problems)
