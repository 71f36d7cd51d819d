"""What hands do to pages, followed through a whole run: read, linked, rendered, written."""

import re
from pathlib import Path

import pytest

from generator.build import Outcome, generate
from generator.config import Config, read_config
from tests.project import Project

HEAD = "{headline}\n2022-02-0{day}T12:31:00Z\nhttps://{host}.example/{name}\n{source}\n\n"
STORM = "The storm drove the ferry Sea Holly onto the rocks off Westray, and all forty passengers were brought ashore before dawn."
SEEDS = {
    "one": HEAD + STORM + "\n\nThe Harbour Board said that the Sea Holly would be towed to Westray on 9 February, {source} has learned.",
    "two": HEAD + STORM + "\n\nThe Sea Holly of the Harbour Board had left Westray at midnight, said a passenger who spoke to {source}.",
    "three": HEAD + "The council of Eastholm will vote on the new school in spring, its mayor said in an interview with the {source}.",
}
FIELDS = {
    "one": {"headline": "Ferry aground off Westray", "day": "7", "host": "morning-post", "source": "Morning Post"},
    "two": {"headline": "Passengers safe after ferry hits rocks", "day": "7", "host": "evening-news", "source": "Evening News"},
    "three": {"headline": "Eastholm to vote on school", "day": "8", "host": "morning-post", "source": "Morning Post"},
}
TOPICS = "ferries:\n  label: Ferries\n  rules: [ferry]\n"


@pytest.fixture
def config(empty_project: Project) -> Config:
    """A digest of three articles, two of which tell one story, generated."""
    for name, text in SEEDS.items():
        (empty_project.root / f"seeds/{name}.txt").write_text(text.format(name=name, **FIELDS[name]), encoding="utf-8")
    config = read_config(empty_project.root / "mkdocs.yml")
    config.topics.write_text(TOPICS, encoding="utf-8")
    generate(config)
    return config


def _links(config: Config, slug: str) -> set[str]:
    """The pages of docs/ that link to a page."""
    target = (config.docs / f"{slug}.md").resolve()
    found: set[str] = set()
    for page in config.docs.rglob("*.md"):
        if ".pristine" not in page.parts:
            links = re.findall(r"\]\(([^)#]+\.md)", page.read_text(encoding="utf-8"))
            found |= {page.relative_to(config.docs).as_posix() for link in links if (page.parent / link).resolve() == target}
    return found


def _quiet(outcome: Outcome) -> bool:
    return (outcome.report.written, outcome.report.deleted, outcome.conflicts) == (0, 0, ())


@pytest.mark.parametrize("folder", ["topics", "stories", "sources"])
def test_a_moved_page_is_followed_by_every_link(config: Config, folder: str) -> None:
    """A topic, story or source whose page a hand moves is linked in its new place, its old address leads there, and it stays there."""
    page = max(
        (config.docs / folder).glob("*.md"), key=lambda path: (path.name != "index.md", len(_links(config, f"{folder}/{path.stem}")))
    )
    old = f"{folder}/{page.stem}"
    linking = _links(config, old)
    assert linking
    text = page.read_text(encoding="utf-8").replace("\n\n", "\n\nAn introduction.\n\n", 1)
    page.unlink()
    (config.docs / folder / "moved-here.md").write_text(text, encoding="utf-8")

    for _ in range(2):
        generate(config)
        (config.cache / "last-run.json").unlink()
        assert "An introduction." in (config.docs / folder / "moved-here.md").read_text(encoding="utf-8")
        assert not page.exists()
        assert _links(config, old) == set()
        assert _links(config, f"{folder}/moved-here") == linking
        assert 'url=../moved-here/"' in (config.docs / old / "index.html").read_text(encoding="utf-8")
    assert _quiet(generate(config))


def test_a_moved_page_that_is_deleted_stays_deleted(config: Config) -> None:
    """A topic's page that a hand moved and then deleted does not come back at its first address."""
    (config.docs / "topics/ferries.md").rename(config.docs / "topics/boats.md")
    generate(config)
    (config.docs / "topics/boats.md").unlink()

    for _ in range(2):
        generate(config)
        (config.cache / "last-run.json").unlink()

    assert (
        sorted(path.relative_to(config.docs).as_posix() for path in config.docs.glob("topics/**/*") if "ferries" in path.as_posix()) == []
    )
    assert not (config.docs / "topics/boats.md").exists()


def test_a_moved_topic_keeps_its_feeds(config: Config) -> None:
    """Who follows a topic loses nothing when a hand moves its page: its feeds stay where they were, and its page links to them."""
    before = {ending: (config.docs / f"topics/ferries.{ending}").read_bytes() for ending in ("xml", "json")}
    (config.docs / "topics/ferries.md").rename(config.docs / "topics/boats.md")

    generate(config)

    for ending, data in before.items():
        assert (config.docs / f"topics/ferries.{ending}").read_bytes() == data.replace(b"/ferries/", b"/boats/").replace(
            b'"ferries/', b'"boats/'
        )
        assert not (config.docs / f"topics/boats.{ending}").exists()
        assert f"(ferries.{ending})" in (config.docs / "topics/boats.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("topic", ["ferries", "ships"])
def test_the_feeds_of_a_deleted_topic_go_with_its_page(config: Config, topic: str) -> None:
    """Of a topic that a hand deleted nothing is left, be it one of articles or one above others; restored, it has its feeds again."""
    config.topics.write_text(f"{TOPICS}  parents: [ships]\nships:\n  label: Ships\n", encoding="utf-8")
    generate(config)
    files = {f"{topic}.md", f"{topic}.xml", f"{topic}.json"}
    assert files <= {path.name for path in config.docs.glob("topics/*")}
    (config.docs / f"topics/{topic}.md").unlink()

    generate(config)
    left = {path.name for path in config.docs.glob("topics/*")}
    generate(config, restore=f"topics/{topic}.md")

    assert not files & left
    assert files <= {path.name for path in config.docs.glob("topics/*")}


def test_a_page_moved_twice_and_put_back(config: Config) -> None:
    """Both old addresses lead to where the page is; a page that is put back needs the first no more."""
    for old, new in (("ferries", "boats"), ("boats", "ships")):
        (config.docs / f"topics/{old}.md").rename(config.docs / f"topics/{new}.md")
        generate(config)
    for old in ("ferries", "boats"):
        assert 'url=../ships/"' in (config.docs / f"topics/{old}/index.html").read_text(encoding="utf-8")

    (config.docs / "topics/ships.md").rename(config.docs / "topics/ferries.md")
    generate(config)

    assert _links(config, "topics/ferries")
    assert sorted(path.parent.name for path in Path(config.docs / "topics").glob("*/index.html")) == ["boats", "ships"]
    assert _quiet(generate(config))


def test_a_topic_among_the_articles_is_no_article(config: Config) -> None:
    """A topic's page that a hand moves into articles/ stays a topic's page."""
    (config.docs / "topics/ferries.md").rename(config.docs / "articles/ferries.md")
    generate(config)

    assert "dateline:byline" not in (config.docs / "articles/ferries.md").read_text(encoding="utf-8")
    assert "topics/index.md" in _links(config, "articles/ferries")
    assert "articles/ferries" not in (config.docs / "data/articles.json").read_text(encoding="utf-8")


def test_a_redirect_outlives_the_name_of_its_seed(config: Config) -> None:
    """An article's old address still leads to it after its seed was renamed, and renamed again."""
    page = next(path for path in config.docs.glob("articles/*/*/*.md") if "aground" in path.name)
    page.rename(config.docs / "articles/aground.md")
    generate(config)
    for old, new in (("one", "renamed"), ("renamed", "again")):
        (config.seeds / f"{old}.txt").rename(config.seeds / f"{new}.txt")
        generate(config)

        assert 'url=../../../aground/"' in page.with_suffix("").joinpath("index.html").read_text(encoding="utf-8")
        assert f"seed: {new}.txt" in (config.docs / "articles/aground.md").read_text(encoding="utf-8")
    assert _quiet(generate(config))


def test_an_article_written_by_hand_is_one_of_all(config: Config) -> None:
    """A page without a seed has its byline, shows in lists, its outlet, topic and feed, and is put aside when it leaves articles/."""
    page = config.docs / "articles/own.md"
    head = "published: 2022-02-09\nsource: Morning Post\nauthors: [Ines Falk]\ntopics: [ferries]\n"
    own = f"---\n{head}---\n# The ferry from aboard\n\nWe sailed.\n"
    page.write_text(own, encoding="utf-8")
    generate(config)

    text = page.read_text(encoding="utf-8")
    assert "\n# The ferry from aboard\n\n<!-- dateline:byline -->\n[Morning Post](../sources/morning-post.md) · By Ines Falk · " in text
    assert text.index("We sailed.") > text.index("/dateline:byline")
    assert {"index.md", "sources/morning-post.md", "topics/ferries.md"} <= _links(config, "articles/own")
    assert "The ferry from aboard" in (config.docs / "topics/ferries.json").read_text(encoding="utf-8")
    (config.cache / "last-run.json").unlink()
    assert _quiet(generate(config))

    page.rename(config.docs / "essay.md")
    generate(config)
    assert (config.docs / "essay.md").read_text(encoding="utf-8").split() == own.split()
    assert _links(config, "articles/own") == set()
    (config.cache / "last-run.json").unlink()
    assert _quiet(generate(config))


def test_an_unlisted_article_written_by_hand_is_in_no_list(config: Config) -> None:
    """It leaves lists, feeds, data and search, and is back in all of them when the entry goes."""
    page = config.docs / "articles/own.md"
    own = "---\npublished: 2022-02-09\nsource: Morning Post\nunlisted: true\n---\n# The ferry from aboard\n\nWe sailed.\n"
    page.write_text(own, encoding="utf-8")
    generate(config)

    assert "\nsearch: {exclude: true}\n" in page.read_text(encoding="utf-8")
    assert _links(config, "articles/own") == set()
    page.write_text(page.read_text(encoding="utf-8").replace("unlisted: true\n", ""), encoding="utf-8")
    generate(config)

    assert "search:" not in page.read_text(encoding="utf-8")
    assert "index.md" in _links(config, "articles/own")
    assert _quiet(generate(config))


def test_a_page_whose_seed_is_gone_stays_as_it_was_last(config: Config) -> None:
    """It is marked and told, keeps its byline, links to no page that may go with it, and is as it was when the seed is back."""
    page = next(path for path in config.docs.glob("articles/*/*/*.md") if "aground" in path.name)
    before, seed = page.read_bytes(), (config.seeds / "one.txt").read_bytes()
    (config.seeds / "one.txt").unlink()

    outcomes = [generate(config), generate(config)]

    text = page.read_text(encoding="utf-8")
    assert "\nstale: true\n" in text
    assert "<!-- dateline:byline -->\nMorning Post (derived: host name) · Published 7 February 2022" in text
    assert "\nTopics: Ferries, Westray\n" in text
    assert ".md)" not in text
    assert all("its seed one.txt is gone" in problem.message for outcome in outcomes for problem in outcome.problems[-1:])
    (config.seeds / "one.txt").write_bytes(seed)
    generate(config)
    assert page.read_bytes() == before


def test_a_picture_that_is_put_where_a_link_leads_settles_it(config: Config) -> None:
    """A link to a picture that is missing is told until the picture is there, and again when it is gone."""
    (config.docs / "guide.md").write_text("# Guide\n\n![Pier](pier.png)\n", encoding="utf-8")
    picture = config.docs / "pier.png"

    def told() -> list[str]:
        return [problem.message for problem in generate(config).problems if problem.path == "docs/guide.md"]

    missing = [told(), told()]
    picture.write_bytes(b"png")
    there = [told(), told()]
    picture.unlink()

    assert missing == [["links to pier.png, where nothing is: mend the link."]] * 2
    assert there == [[], []]
    assert told() == missing[0]
