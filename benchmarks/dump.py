"""A made-up dump in the shape of the visible text of a page, a line for every tag: some 190 lines, 8 kB.

Four lines in ten are one word, one in six a sentence or more: menus, a byline and its share bar, a body broken at its links,
captions, related headlines, tags, comments, the most read, a footer. No two dumps have the same words.
"""

from collections.abc import Iterator
from random import Random

from benchmarks.bench_link import Language

MENU, FOOTER, PARAGRAPHS, TEASERS = 45, 35, 14, 8
PHRASES = ("Home", "Search", "Menu", "Sign in", "Subscribe", "Newsletters", "Contact us", "Privacy policy", "Terms of use", "About us")
SHARE = ("Share", "Facebook", "Twitter", "WhatsApp", "Email", "Copy link")
MONTHS = ("January", "March", "May", "August", "October", "December")


def make_dumps(count: int) -> Iterator[str]:
    """So many dumps, the same ones every time."""
    chance = Random(1)  # noqa: S311 - made-up words, no secrets
    language = Language(chance)
    for _ in range(count):
        yield "\n".join(_make_lines(language, chance))


def _make_lines(language: Language, chance: Random) -> Iterator[str]:
    event, site = language.event(), f"{chance.choice(language.names)} Post"
    headline = _make_headline(language, chance)
    yield from (f"{headline} - {site}", *_make_entries(language, chance, MENU))
    yield from _make_teasers(language, chance, dated=True)
    yield from (site, headline, language.sentence(event), "By", event.names[0], _make_day(chance), *SHARE)
    for number in range(PARAGRAPHS):
        words = f"{language.sentence(event)} {language.sentence(event)}".split(" ")
        if number % 3 == 1:  # broken at its link
            cut = len(words) // 2
            yield from (" ".join(words[:cut]), " ".join(words[cut : cut + 2]), " ".join(words[cut + 2 :]))
        else:
            yield " ".join(words)
        if number == PARAGRAPHS // 2:
            yield from (f"{language.sentence(event)} Photograph: {event.names[1]}", "Read more", _make_headline(language, chance))
    yield from ("Topics", *chance.sample(language.names, 3), *SHARE, "Comments", "Leave a comment", "Related articles")
    yield from _make_teasers(language, chance, dated=False)
    yield "Most read"
    yield from _make_teasers(language, chance, dated=True)
    yield from (*_make_entries(language, chance, FOOTER), f"© {chance.randint(2010, 2024)} {site}. All rights reserved.")


def _make_entries(language: Language, chance: Random, count: int) -> Iterator[str]:
    """The entries of a menu."""
    for _ in range(count):
        size = chance.choice((1, 1, 1, 2, 2, 3))
        yield chance.choice(PHRASES) if chance.random() < 0.15 else " ".join(chance.choices(language.names, k=size))


def _make_teasers(language: Language, chance: Random, *, dated: bool) -> Iterator[str]:
    """Headlines of other articles, each under its section and over its day where they are dated."""
    for _ in range(TEASERS):
        headline = _make_headline(language, chance)
        yield from (chance.choice(language.names), headline, _make_day(chance)) if dated else (headline,)


def _make_headline(language: Language, chance: Random) -> str:
    words = chance.choices(language.words, k=chance.randint(5, 10))
    return " ".join((chance.choice(language.names), *words))


def _make_day(chance: Random) -> str:
    return (
        f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {chance.randint(2019, 2024)}, {chance.randint(10, 23)}:{chance.randint(10, 59)}"
    )
