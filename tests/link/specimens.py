"""Articles for the tests of this room: invented, short, and alike only where a test wants it."""

from pathlib import Path
from typing import Any

from generator.config import Config, Settings
from generator.link import link_articles
from generator.model import Article, Block, BlockKind, Digest, Hand, Telling
from generator.when import parse_when

FERRY = (
    "The ferry Norrland ran aground off Visby on Tuesday with 212 passengers aboard, the coast guard said.",
    "Captain Ines Falk told rescuers that the steering had failed in heavy fog near the lighthouse.",
    "Two tugboats from Slite pulled the Norrland free before noon and nobody was hurt.",
    "The shipping line Gotska apologised and offered every passenger a free crossing.",
)
FERRY_RETOLD = (
    "More than 200 people were aboard the ferry Norrland when it ran aground near Visby, according to the coast guard.",
    "Steering failed in heavy fog close to the lighthouse, captain Ines Falk told her rescuers.",
    "By noon two tugboats had come from Slite and pulled the Norrland free; there were no injuries.",
)
WHEAT = (
    "Wheat prices rose for a third week in Odense as mills competed for the late harvest.",
    "Farmers blamed the drought and asked the ministry for seed on credit.",
    "Bakers warned that bread would cost more before winter.",
)
THEATRE = (
    "The municipal theatre in Bergen cancelled its premiere after the leading soprano lost her voice.",
    "Ticket holders may exchange seats for a concert of chamber music.",
    "An understudy will sing the role from Saturday, director Olav Moe promised.",
)
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


def make_article(
    seed: str, paragraphs: tuple[str, ...], published: str | None = None, headline: str | None = None, **fields: Any
) -> Article:
    """An article of paragraphs."""
    body = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    when = parse_when(published) if published else None
    return Article(seed=seed, sha256="", headline=headline or f"Headline of {seed}", published=when, body=body, language="en", **fields)


def link(*articles: Article, hands: tuple[Hand, ...] = (), topics: str | None = None) -> Digest:
    """The digest of some articles."""
    return link_articles(articles, hands, CONFIG, topics.encode() if topics is not None else None)


def telling_of(digest: Digest, seed: str) -> Telling:
    """The telling of a seed."""
    return next(telling for telling in digest.tellings if telling.article.seed == seed)


def groups_of(digest: Digest) -> set[frozenset[str]]:
    """The seeds of each story."""
    seeds = {telling.slug: telling.article.seed for telling in digest.tellings}
    return {frozenset(seeds[slug] for slug in story.tellings) for story in digest.stories}


def topics_of(telling: Telling) -> dict[str, str]:
    """A telling's topics, each with why it has it."""
    return {assignment.topic: assignment.derived for assignment in telling.topics}
