"""Reads the dates of many made-up articles and draws their timeline: articles and words a second of one core.

    python -m benchmarks.bench_dates 1000 10000

The articles are those of `bench_link`, in which every third sentence is dated as news date theirs.
"""

import argparse
import random
import time
from dataclasses import replace

from benchmarks.bench_link import CONFIG, LIMIT, SIZE, TIMES, Language, plant
from benchmarks.ratio import Ratio, time_best
from generator.link.mentions import find_mentions
from generator.link.timeline import Document, draw_timeline, summarize_timeline
from generator.model import Article, Block, BlockKind, Entry, Telling

PHRASES = """on Monday|on Friday|last week|last month|this year|on 3 May|on Feb. 14|in December 2019|two days later|the next day|daily
    |by the end of the month|at 5 p.m. on Tuesday|in the third quarter|for three years|a year ago|in the late 1990s|yesterday|in 1997"""
WORDS_OF = tuple(" ".join(phrase.split()) for phrase in PHRASES.split("|"))
DATED = 1 / 3
DAYS, SENTENCES = 40, 2  # of a summary


def make_articles(count: int) -> list[Article]:
    """`count` articles whose sentences are dated."""
    chance = random.Random(count)  # noqa: S311 - made-up words, no secrets
    articles, _, _ = plant(count, Language(chance))
    return [replace(article, body=tuple(date_block(block, chance) for block in article.body)) for article in articles]


def date_block(block: Block, chance: random.Random) -> Block:
    """The block with some of its sentences dated."""
    sentences = (
        f"{sentence} was told {chance.choice(WORDS_OF)}" if chance.random() < DATED else sentence
        for sentence in block.text.rstrip(".").split(". ")
    )
    return Block(BlockKind.PARAGRAPH, ". ".join(sentences) + ".")


def read_dates(articles: list[Article]) -> list[Telling]:
    """The articles as tellings with their mentions."""
    return [Telling(article.seed, article, article, mentions=find_mentions(article)) for article in articles]


def draw(tellings: list[Telling]) -> tuple[Entry, ...]:
    """The timeline of a digest."""
    return draw_timeline(tellings, (), CONFIG.settings)


def sum_up(articles: list[Article]) -> tuple[Entry, ...]:
    """A timeline of given length."""
    texts = ("\n\n".join(block.text for block in article.body) for article in articles)
    documents = [Document(article.seed, article.published, text) for article, text in zip(articles, texts, strict=True)]
    return summarize_timeline(documents, DAYS, SENTENCES)


def measure_reading_dates() -> Ratio:
    """Four times the articles."""
    small, large = make_articles(SIZE), make_articles(SIZE * TIMES)
    value = time_best(lambda: read_dates(large)) / time_best(lambda: read_dates(small))
    return Ratio(f"reading the dates of {TIMES} times as many articles takes so many times as long", value, LIMIT)


def measure_drawing_the_timeline() -> Ratio:
    """Four times the tellings."""
    small, large = read_dates(make_articles(SIZE)), read_dates(make_articles(SIZE * TIMES))
    value = time_best(lambda: draw(large)) / time_best(lambda: draw(small))
    return Ratio(f"drawing the timeline of {TIMES} times as many articles takes so many times as long", value, LIMIT)


def main() -> None:
    """Reads, draws, sums up and reports once for each count."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("counts", nargs="*", type=int, default=[1_000, 10_000], help="how many articles, one run each")
    for count in parser.parse_args().counts:
        articles = make_articles(count)
        words = sum(len(block.text.split()) for article in articles for block in article.body)
        print(f"{len(articles):,} articles of {words // len(articles)} words, seconds of the processor:")
        began = time.process_time()
        tellings = read_dates(articles)
        report("dates", began, len(articles), f"{sum(len(telling.mentions) for telling in tellings):,} mentions")
        began = time.process_time()
        report("timeline", began, len(articles), f"{len(draw(tellings)):,} entries")
        began = time.process_time()
        report("summary", began, len(articles), f"{len(sum_up(articles)):,} days")


def report(what: str, began: float, count: int, found: str) -> None:
    """Prints a step's seconds and its articles a second."""
    took = time.process_time() - began
    print(f"  {what}: {took:.1f} s, {count / took:,.0f} articles a second, {found}", flush=True)


if __name__ == "__main__":
    main()
