"""Generating a digest from end to end: close to linear in its articles, and cheap where little or nothing changed.

`DATELINE_ARTICLES=10000` measures with as many articles as that, which takes minutes.
"""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from benchmarks.bench_link import Language, plant
from benchmarks.ratio import Ratio
from generator.build import generate
from generator.config import Config, Settings
from generator.model import Article

MANY = int(os.environ.get("DATELINE_ARTICLES", "600"))
FEW = MANY // 4
MENU, FOOTER, TEASERS = 40, 20, 10
"""Lines of a scraped page around its article."""


def measure_growth() -> Ratio:
    """Four times the articles."""
    value = _times()["first run, many"] / _times()["first run, few"]
    return Ratio(f"generating {MANY} articles takes so many times as long as {FEW}", value, 6)  # linear is 4


def measure_nothing_changed() -> Ratio:
    """A second run over the same seeds."""
    value = _times()["second run, many"] / _times()["first run, many"]
    return Ratio(f"generating {MANY} articles again, nothing changed, takes this part of the first run", value, 0.1)


def measure_one_changed() -> Ratio:
    """A run after one seed changed."""
    value = _times()["one changed, many"] / _times()["first run, many"]
    return Ratio(f"generating {MANY} articles again, one changed, takes this part of the first run", value, 0.2)


@cache
def _times() -> dict[str, float]:
    """Seconds of work of every kind of run, each taken once: a first run cannot be repeated in one place."""
    times = {}
    for name, count in (("few", FEW), ("many", MANY)):
        with _digest(count) as config:
            times[f"first run, {name}"] = _work_once(lambda config=config: generate(config))  # type: ignore[misc]
            times[f"second run, {name}"] = _work_once(lambda config=config: generate(config))  # type: ignore[misc]
            seed = min(config.seeds.glob("telling-*"))
            seed.write_text(
                seed.read_text("utf-8").replace(". ", ". The harbour opened again in the evening, its master said. ", 1), "utf-8"
            )
            times[f"one changed, {name}"] = _work_once(lambda config=config: generate(config))  # type: ignore[misc]
    return times


def _work_once(work: Callable[[], object]) -> float:
    """Seconds that this process and those that it started were at work: what a busy machine does besides does not count."""
    before = os.times()
    work()
    after = os.times()
    return sum(after[:4]) - sum(before[:4])


@contextmanager
def _digest(count: int) -> Iterator[Config]:
    """A digest of about `count` made-up articles, not yet generated."""
    language = Language(random.Random(count))  # noqa: S311 - made-up words, no secrets
    articles, _, _ = plant(count, language)
    menu, footer = language.names[:MENU], language.names[-FOOTER:]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("seeds", "docs"):
            (root / name).mkdir()
        for number, article in enumerate(articles):
            teasers = [other.headline or "" for other in articles[number - TEASERS : number]]
            page = [*menu, *_print_article(article), "Share", "Most read", *teasers, *footer]
            (root / "seeds" / article.seed).write_text("\n".join(page), "utf-8")
        yield Config(root, root / "mkdocs.yml", root / "docs", root / "site", "Digest", "", Settings())


def _print_article(article: Article) -> list[str]:
    """The lines that say what the article says, as the visible text of its page."""
    published = article.published.moment if article.published else None
    head = [article.headline or "", f"Published: {published.isoformat()}" if published else "", article.url or "", article.source or ""]
    return [*head, "", *("\n" + block.text for block in article.body), ""]
