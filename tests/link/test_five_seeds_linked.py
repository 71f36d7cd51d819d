"""The five seeds of this project, linked."""

from functools import cache
from itertools import combinations
from pathlib import Path

from generator.extract import extract_articles
from generator.link import link_articles
from generator.model import Article, Digest, Seed
from generator.seeds import read_seeds
from tests.link.specimens import CONFIG, groups_of, topics_of

ROOT = Path(__file__).parents[2]
TOLD_TWICE = frozenset({"000_117229a630c38b87.txt", "001_600ddfc7903985c6.txt"})


@cache
def five_articles() -> tuple[Article, ...]:
    """What is extracted from seeds/."""
    seeds = [seed for seed in read_seeds(ROOT / "seeds") if isinstance(seed, Seed)]
    return tuple(article for seed in seeds for article in extract_articles(seed).articles)


def linked(*, topics: bool = True) -> Digest:
    """The digest of the five, with topics.yml or without."""
    return link_articles(five_articles(), (), CONFIG, (ROOT / "topics.yml").read_bytes() if topics else None)


def test_two_of_the_five_are_one_story() -> None:
    """The two tellings of Truss's visit are a story, with the reason in words; the other three are in none."""
    digest = linked()

    assert groups_of(digest) == {TOLD_TWICE}
    (reason,) = digest.stories[0].reasons
    assert "Liz Truss" in reason.words
    assert "sentences say the same" in reason.words


def test_no_other_articles_of_the_five_are_a_story() -> None:
    """Whichever one or two of the seeds are missing, no others of them become one story."""
    articles = five_articles()
    for size in (3, 4):
        for some in combinations(articles, size):
            expected = {TOLD_TWICE} if {article.seed for article in some} >= TOLD_TWICE else set()
            assert groups_of(link_articles(some, (), CONFIG, None)) == expected


def test_undated_retelling_has_the_day_of_the_story() -> None:
    """The seed without a date is dated by the other telling, and says so."""
    (retold,) = (telling for telling in linked().tellings if telling.article.seed.startswith("001"))

    assert str(retold.article.published) == "2022-02-07"
    assert retold.article.derived["published"].startswith("same story as “UK Wants to Give Russia Assurances")


def test_wordings_stand_side_by_side() -> None:
    """A reader sees `soothe` against `calm` and `allegations` against `accusations`."""
    (story,) = linked().stories
    pairs = [tuple(wording.sentence for wording in alignment.wordings) for alignment in story.alignments]

    assert any("soothe Moscow's concerns" in one and "calm Moscow's concerns" in two for one, two in pairs)
    assert any("unfounded allegations" in one and "unfounded accusations" in two for one, two in pairs)


def test_every_article_has_topics_with_and_without_the_file() -> None:
    """All five are on NATO and something else; those without tags say how often they speak of it."""
    for digest in (linked(), linked(topics=False)):
        assert all("topics/nato" in topics_of(telling) and len(telling.topics) > 1 for telling in digest.tellings)
        (retold,) = (telling for telling in digest.tellings if telling.article.seed.startswith("001"))
        assert topics_of(retold)["topics/nato"] == "speaks of NATO 9 times"


def test_outlet_is_one_under_two_hosts() -> None:
    """The outlet that moved to another host is one source, because both hosts print its name."""
    sources = {source.name: source for source in linked().sources}

    assert sources["Sputnik International"].hosts == ("sputnikglobe.com", "sputniknews.com")
    assert len(sources["Sputnik International"].tellings) == 3
