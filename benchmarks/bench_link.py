"""Links many made-up articles: how long it takes, how much memory, and how many of the planted groups are found.

    python -m benchmarks.bench_link 2000 20000

Every text is put together from lists of invented words, the same ones for the same number. Words come as often as in
real texts, a few all the time and most of them rarely (Zipf). Planted are repeats (one text again), reprints (one text
with a new opening or a paragraph cut), and stories (one event told in other words by several outlets within two days).
"""

import argparse
import random
import resource
import time
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from benchmarks.ratio import Ratio, time_best
from generator.config import Config, Settings
from generator.link import link_articles
from generator.model import Article, Block, BlockKind, Digest
from generator.slug import Slugs
from generator.when import moment_when

ONSETS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sm sn sp st str t th tr v w z".split()
VOWELS = "a e i o u ai ea ee ou oa".split()
CODAS = "b ck d ft g k l ld lm m n nd ng nt p r rd rk rm rn s sh sk st t th x".split()
SMALL = "the of and to in that it was for on with as at by from they had his but not were this which an there been".split()
FIRST_DAY = datetime(2020, 1, 1, 6, tzinfo=UTC)
DAYS = 1_000
WORDS = 40_000  # of the language
NAMES = 12_000
OUTLETS = 60
FIELDS = 120  # what articles are about, each with words of its own
FIELD_WORDS = 150
SENTENCES = (10, 22)
LENGTH = (9, 24)  # words of a sentence

CONFIG = Config(
    root=Path(),
    file=Path("mkdocs.yml"),
    docs=Path("docs"),
    site=Path("site"),
    overrides=Path("overrides"),
    site_name="Digest",
    site_url="",
    settings=Settings(),
)
SIZE = 300
TIMES = 4
LIMIT = 8  # linear is 4; comparing each with each is 16


@dataclass(frozen=True)
class Event:
    """What a story is about: the words that its tellings draw from, and the day."""

    field: int
    names: tuple[str, ...]
    words: tuple[str, ...]
    numbers: tuple[str, ...]
    day: datetime


class Language:
    """Invented words, and how often each is used."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        words = sorted({self._word() for _ in range(WORDS * 2)})
        chance.shuffle(words)
        self.words = words[:WORDS]
        self.names = [word.capitalize() for word in words[WORDS : WORDS + NAMES]]
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))
        self.fields = [chance.sample(self.words[200:], FIELD_WORDS) for _ in range(FIELDS)]

    def _word(self) -> str:
        parts = (f"{self.chance.choice(ONSETS)}{self.chance.choice(VOWELS)}" for _ in range(self.chance.randint(1, 3)))
        return "".join(parts) + self.chance.choice(CODAS)

    def event(self) -> Event:
        """Something that happens: who, where, how many, and the words for it."""
        chance = self.chance
        return Event(
            chance.randrange(FIELDS),
            tuple(f"{chance.choice(self.names)} {chance.choice(self.names)}" for _ in range(3)) + tuple(chance.sample(self.names, 3)),
            tuple(chance.sample(self.words[500:], 25)),
            tuple(str(chance.randint(11, 9_999)) for _ in range(4)),
            FIRST_DAY + timedelta(days=chance.randrange(DAYS)),
        )

    def sentence(self, event: Event) -> str:
        """A sentence of common words, words of the field and words of the event."""
        chance = self.chance
        words = []
        for _ in range(chance.randint(*LENGTH)):
            draw = chance.random()
            if draw < 0.4:
                words.append(chance.choice(SMALL))
            elif draw < 0.66:
                words.append(chance.choices(self.words, cum_weights=self.weights)[0])
            elif draw < 0.82:
                words.append(chance.choice(self.fields[event.field]))
            elif draw < 0.92:
                words.append(chance.choice(event.words))
            elif draw < 0.98:
                words.append(chance.choice(event.names))
            else:
                words.append(chance.choice(event.numbers))
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def article(self, number: int, event: Event, kind: str) -> Article:
        """A telling of the event."""
        chance = self.chance
        paragraphs = [" ".join(self.sentence(event) for _ in range(2)) for _ in range(chance.randint(*SENTENCES) // 2)]
        outlet = chance.randrange(OUTLETS)
        return Article(
            seed=f"{kind}-{number:06}.txt",
            sha256="",
            headline=self.sentence(event).rstrip("."),
            published=moment_when(event.day + timedelta(minutes=chance.randrange(2_000))),
            source=f"The {self.names[outlet]} Post",
            url=f"https://{self.names[outlet].lower()}.example/{number}",
            language="en",
            tags=(f"field {event.field}",) if chance.random() < 0.7 else (),
            body=tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs),
        )


def plant(count: int, language: Language) -> tuple[list[Article], dict[str, list[str]], dict[str, list[str]]]:
    """About `count` articles; the seeds of each planted story without its copies, and of each text with its copies."""
    chance = language.chance
    articles: list[Article] = []
    stories: dict[str, list[str]] = defaultdict(list)
    texts: dict[str, list[str]] = defaultdict(list)
    while len(articles) < count:
        event = language.event()
        tellings = chance.choice((1, 1, 1, 1, 2, 2, 3, 5, 8))
        for _ in range(tellings):
            original = language.article(len(articles), event, "telling")
            articles.append(original)
            stories[str(event.day) + event.names[0]].append(original.seed)
            if chance.random() < 0.08:
                for _ in range(chance.randint(1, 4)):
                    copy = reprint(original, len(articles), chance)
                    texts[original.seed].append(copy.seed)
                    articles.append(copy)
    chance.shuffle(articles)
    return articles, stories, texts


def reprint(original: Article, number: int, chance: random.Random) -> Article:
    """The same text elsewhere, whole, with an opening of its own, or cut at the end."""
    change = chance.randrange(3)
    body = (
        original.body
        if change == 0
        else original.body[:-1]
        if change == 1
        else (Block(BlockKind.PARAGRAPH, "From our wire."), *original.body)
    )
    return replace(original, seed=f"copy-{number:06}.txt", url=f"https://reprints.example/{number}", source="Reprints", body=body)


def pairs_of(groups: list[list[str]]) -> set[tuple[str, str]]:
    """All pairs within groups."""
    return {(one, two) for group in groups for one in group for two in group if one < two}


def judge(made: set[tuple[str, str]], planted: set[tuple[str, str]]) -> str:
    """Precision and recall over pairs."""
    right = len(made & planted)
    return f"precision {right / max(len(made), 1):.3f}, recall {right / max(len(planted), 1):.3f} ({len(planted):,} pairs planted)"


def report(digest: Digest, stories: dict[str, list[str]], texts: dict[str, list[str]]) -> None:
    """Prints how many of the planted groups were found."""
    canonical = {telling.slug: telling.article.seed for telling in digest.tellings}
    text_of = {telling.article.seed: canonical[telling.copy_of] if telling.copy_of else telling.article.seed for telling in digest.tellings}
    found_texts: dict[str, list[str]] = defaultdict(list)
    for seed, text in text_of.items():
        found_texts[text].append(seed)
    print("  copies: ", judge(pairs_of(list(found_texts.values())), pairs_of([[seed, *copies] for seed, copies in texts.items()])))
    event_of = {seed: event for event, seeds in stories.items() for seed in seeds}
    event_of |= {copy: event_of[seed] for seed, copies in texts.items() for copy in copies}
    by_story: dict[str, list[str]] = defaultdict(list)
    for telling in digest.tellings:
        by_story[telling.story or text_of[telling.article.seed]].append(telling.article.seed)
    by_event: dict[str, list[str]] = defaultdict(list)
    for seed, event in event_of.items():
        by_event[event].append(seed)
    print("  stories:", judge(pairs_of(list(by_story.values())), pairs_of(list(by_event.values()))))


def measure_linking() -> Ratio:
    """Four times the articles."""
    small, large = (plant(count, Language(random.Random(count)))[0] for count in (SIZE, SIZE * TIMES))  # noqa: S311
    value = time_best(lambda: link_articles(large, (), CONFIG, None)) / time_best(lambda: link_articles(small, (), CONFIG, None))
    return Ratio(f"{TIMES} times as many articles take so many times as long to link", value, LIMIT)


def measure_names() -> Ratio:
    """Four times the articles, all under one headline."""
    small, large = (["daily-briefing"] * (count * SIZE) for count in (10, 10 * TIMES))
    value = time_best(lambda: list(map(Slugs().take, large))) / time_best(lambda: list(map(Slugs().take, small)))
    return Ratio(f"{TIMES} times as many pages of one name take so many times as long to name", value, LIMIT)


def main() -> None:
    """Plants, links and reports once for each count."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("counts", nargs="*", type=int, default=[2_000, 20_000], help="how many articles, one run each")
    for count in parser.parse_args().counts:
        articles, stories, texts = plant(count, Language(random.Random(count)))  # noqa: S311 - made-up words, no secrets
        words = sum(len(block.text.split()) for article in articles for block in article.body)
        started, began = time.perf_counter(), time.process_time()
        digest = link_articles(articles, (), CONFIG, None)
        took, worked = time.perf_counter() - started, time.process_time() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{len(articles):,} articles of {words // len(articles)} words: {took:.1f} s, of the processor {worked:.1f} s, ", end="")
        print(f"{worked / len(articles) * 1000:.2f} ms each, peak {peak:.0f} MiB", flush=True)
        report(digest, stories, texts)


if __name__ == "__main__":
    main()
