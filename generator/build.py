"""The whole way on one screen, and the only place where the rooms meet."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from watchfiles import watch

from generator.cache import Cache
from generator.config import Config
from generator.link import link_articles
from generator.model import Article, Digest, Plan, Problem
from generator.render import render_pages
from generator.seeds import list_seeds, read_seeds
from generator.site import SiteReport, build_site, serve_site
from generator.site_scan import scan_site
from generator.workers import extract_seeds
from generator.write import NO_SIDES, Report, Side, apply_plan, find_hands, plan_changes, read_standing, restore_page

Progress = Callable[[str, int, int], None]
"""Told the step, how far it is, and how far it goes."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that a build comes to, before anything is written."""

    digest: Digest
    plan: Plan
    problems: tuple[Problem, ...]
    """Of every step, heaviest first."""


def draft_digest(config: Config, progress: Progress | None = None, *, settle: Mapping[str, Side] = NO_SIDES, restore: str = "") -> Draft:
    """Reads seeds/ and docs/ and works out every page and every change. Writes nothing.

    `settle` tells whose text settles the conflicts of a page, `restore` names a page that a hand deleted and wants back.
    """
    articles, unread = read_articles(config, progress)
    standing, unread_pages = read_standing(config.docs)
    if restore:
        standing, nothing_there = restore_page(standing, restore)
        unread_pages += (nothing_there,) if nothing_there else ()
    hands, misread = find_hands(standing, {article.seed: article.sha256 for article in articles})
    topics_file = config.topics.read_bytes() if config.topics.is_file() else None
    digest = link_articles(articles, hands, config, topics_file)
    plan = plan_changes(render_pages(digest, config), standing, settle)
    problems = (*unread, *unread_pages, *misread, *digest.problems, *plan.problems)
    return Draft(digest, plan, tuple(sorted(problems, key=lambda problem: (-problem.weight, problem.path, problem.line, problem.message))))


def generate(
    config: Config, progress: Progress | None = None, *, settle: Mapping[str, Side] = NO_SIDES, restore: str = ""
) -> tuple[Draft, Report]:
    """Brings docs/ up to what seeds/ and hands say."""
    draft = draft_digest(config, progress, settle=settle, restore=restore)
    return draft, apply_plan(draft.plan, config.docs)


def build(config: Config, progress: Progress | None = None, *, strict: bool = True) -> tuple[Draft, Report, SiteReport]:
    """The main job: docs/ brought up to date, then the site built from it."""
    draft, report = generate(config, progress)
    return draft, report, build_site(config, strict=strict)


def scan(config: Config) -> tuple[Problem, ...]:
    """What stands in the built site and is neither the theme's nor harmless."""
    if not (config.site / "index.html").is_file():
        return (Problem(str(config.site), 0, "there is no built site to scan; run dateline build.", 5),)
    return scan_site(config.site, config.overrides)


def serve(config: Config, address: str) -> Iterator[Report]:
    """Previews the site at `host:port` until interrupted; what each change to seeds/ or docs/ came to, as it comes."""
    yield generate(config)[1]
    config.seeds.mkdir(exist_ok=True)
    server = serve_site(config, address)
    try:
        for _ in watch(config.seeds, config.docs, stop_event=None, raise_interrupt=True):
            if server.poll() is not None:
                return
            report = generate(config)[1]
            if report.written or report.deleted or report.problems:
                yield report
    finally:
        server.terminate()
        server.wait()


def read_articles(config: Config, progress: Progress | None = None) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of every seed in the order of their paths, and what was wrong with any."""
    articles: list[Article] = []
    problems: list[Problem] = []
    total = len(list_seeds(config.seeds))
    seeds = read_seeds(config.seeds, config.settings.seed_limit)
    with Cache(config.cache) as cache:
        for number, extraction in enumerate(extract_seeds(seeds, cache, total), start=1):
            articles += extraction.articles
            problems += (replace(problem, path=f"{config.settings.seeds}/{problem.path}") for problem in extraction.problems)
            if progress:
                progress("reading seeds", number, total)
    return tuple(articles), tuple(problems)
