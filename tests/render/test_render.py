import re
from dataclasses import replace

import pytest

from generator.config import Config
from generator.model import Digest, File, Page
from generator.render import render_pages
from tests.render.built import build_site


def page(rendered: tuple[Page | File, ...], path: str) -> str:
    """The body of the page at a path."""
    found = next(page for page in rendered if page.path == path)
    assert isinstance(found, Page)
    return found.body


def test_every_noun_has_its_page(digest: Digest, config: Config) -> None:
    """Home, articles, stories, topics, sources, timeline, archive and about are there, and the feeds and data beside them."""
    paths = [page.path for page in render_pages(digest, config)]

    assert paths == sorted(set(paths))
    assert {
        "about.md",
        "articles/2023.md",
        "articles/2023/01/ferry-to-langholm.md",
        "articles/index.md",
        "data/articles.csv",
        "data/articles.json",
        "data/planned.ics",
        "data/timeline.json",
        "feed.json",
        "feed.xml",
        "index.md",
        "sources/index.md",
        "sources/the-harbour-post.md",
        "stories/ferry-to-langholm.md",
        "stories/index.md",
        "timeline/2022.md",
        "timeline/2023.md",
        "timeline/index.md",
        "topics/ferries.md",
        "topics/ferries.xml",
        "topics/index.md",
        "topics/langholm.md",
    } <= set(paths)


def test_without_a_day_of_publication_relative_dates_are_said_to_stay_open(digest: Digest, config: Config) -> None:
    """An article whose day is not known says why `yesterday` has no date; one whose day is known has nothing to say."""
    path, note = "articles/2023/01/ferry-to-langholm.md", "such as “yesterday” or “on Friday”, stay open"
    tellings = tuple(replace(one, article=replace(one.article, published=None)) for one in digest.tellings)

    assert note not in page(render_pages(digest, config), path)
    assert note in page(render_pages(replace(digest, tellings=tellings), config), path)


def test_rendering_twice_gives_the_same(digest: Digest, config: Config) -> None:
    """The same digest gives the same pages, byte for byte."""
    assert render_pages(digest, config) == render_pages(digest, config)


def test_own_page_is_pristine_and_lists_are_corrected(digest: Digest, config: Config) -> None:
    """A hand's headline shows in every list, while the article's own page stays what the seed says, for the merge to see."""
    mail, ferry = digest.tellings
    corrected = replace(ferry, article=replace(ferry.article, headline="Ferry sails in April"))
    rendered = render_pages(replace(digest, tellings=(mail, corrected)), config)

    assert page(rendered, "articles/2023/01/ferry-to-langholm.md").startswith(
        "# Ferry to Langholm will sail again in spring, minister says\n"
    )
    for path in ("index.md", "articles/index.md", "topics/ferries.md", "sources/the-harbour-post.md", "stories/ferry-to-langholm.md"):
        assert "[Ferry sails in April](" in page(rendered, path)


def test_article_of_a_hand_gets_its_blocks(digest: Digest, config: Config) -> None:
    """An article written by hand is listed and linked like any other; its words are left to the hand, and get blocks around them."""
    mail, ferry = digest.tellings
    rendered = render_pages(replace(digest, tellings=(replace(mail, pristine=None), ferry)), config)
    own = next(page for page in rendered if page.path == "articles/2023/01/langholm-crossing.md")

    assert isinstance(own, Page)
    assert own.front_matter == {}
    assert own.body.startswith("<!-- dateline:byline -->\n")
    assert not re.sub(r"<!-- dateline:(\w+) -->.*?<!-- /dateline:\1 -->", "", own.body, flags=re.DOTALL).strip()
    assert "(articles/2023/01/langholm-crossing.md)" in page(rendered, "index.md")


def test_unlisted_article_is_in_no_list(digest: Digest, config: Config) -> None:
    """What a hand took out of listings keeps its page, unsearched, and is in no list, feed or data."""
    mail, ferry = digest.tellings
    rendered = render_pages(replace(digest, tellings=(replace(mail, listed=False), ferry)), config)
    own = next(page for page in rendered if page.path == "articles/2023/01/langholm-crossing.md")

    assert isinstance(own, Page)
    assert own.front_matter["search"] == {"exclude": True}
    for listing in ("index.md", "articles/index.md", "topics/langholm.md"):
        assert "langholm-crossing.md)" not in page(rendered, listing).replace("langholm-crossing.md#", "")
    for file in rendered:
        if isinstance(file, File) and file.path.startswith(("feed", "data/articles", "topics/")):
            assert b"langholm-crossing" not in file.data


def test_copy_is_listed_on_the_page_of_the_canonical(digest: Digest, config: Config) -> None:
    """A copy has no page of its own; its canonical telling's page names it, and links to it lead there."""
    mail, ferry = digest.tellings
    copied = replace(mail, copy_of=ferry.slug)
    rendered = render_pages(replace(digest, tellings=(copied, ferry)), config)

    assert "articles/2023/01/langholm-crossing.md" not in [page.path for page in rendered]
    assert "## Copies" in page(rendered, "articles/2023/01/ferry-to-langholm.md")
    assert "langholm-crossing.md" not in page(rendered, "stories/ferry-to-langholm.md")


def test_empty_digest_says_so(config: Config) -> None:
    """Without seeds there is a site all the same, and it says what to do."""
    rendered = render_pages(Digest(()), config)

    assert "holds no articles yet" in page(rendered, "index.md")


@pytest.mark.parametrize("count", [400])
def test_pages_of_a_large_digest_stay_light(count: int, config: Config, digest: Digest) -> None:
    """No list grows with the digest: of four hundred articles in one month every page stays below 30 KB of Markdown."""
    _, ferry = digest.tellings
    many = tuple(
        replace(
            ferry,
            slug=f"{ferry.slug}-{number}",
            story=None,
            related=(),
            copies=(),
            mentions=(),
            article=replace(ferry.article, seed=f"{number}"),
        )
        for number in range(count)
    )
    slugs = tuple(telling.slug for telling in many)
    large = Digest(
        many,
        topics=tuple(replace(topic, tellings=slugs) for topic in digest.topics),
        sources=tuple(replace(source, tellings=slugs) for source in digest.sources),
        entries=tuple(replace(digest.entries[1], citations=(replace(digest.entries[1].citations[0], telling=slug),)) for slug in slugs),
    )
    rendered = render_pages(large, config)
    linked = "".join(page.body for page in rendered if isinstance(page, Page))

    assert max(len(page.body.encode()) for page in rendered if isinstance(page, Page)) < 30_000
    assert all(f"{slug.rpartition('/')[2]}.md" in linked for slug in slugs)


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_site_is_built_without_a_warning(builder: str, digest: Digest, config: Config) -> None:
    """Either builder takes the pages as they are, each below 60 KB, with the paragraphs that citations lead to."""
    site = build_site(render_pages(digest, config), config.root, builder)

    assert 'id="p-4"' in (site / "articles/2023/01/ferry-to-langholm/index.html").read_text(encoding="utf-8")
    assert all(path.stat().st_size < 60_000 for path in site.rglob("*.html"))


def test_links_lead_to_pages_of_any_name(digest: Digest, config: Config) -> None:
    """A hand may name a page as it likes: lists and citations lead there all the same."""
    mail, ferry = digest.tellings
    slug = "articles/2023/01/what? a: ferry #1 (50% off) [new]"
    moved = replace(ferry, slug=slug, related=(), copies=())
    rendered = render_pages(Digest((mail, moved), sources=digest.sources, topics=digest.topics), config)

    site = build_site(rendered, config.root)

    assert (site / slug / "index.html").is_file()
    assert "what%3F%20a%3A%20ferry%20%231%20%2850%25%20off%29%20%5Bnew%5D/" in (site / "index.html").read_text(encoding="utf-8")


def test_topic_opens_with_what_was_told_of_it_by_whom_and_when(digest: Digest, config: Config) -> None:
    """A sentence of the text, its day, its outlet and its paragraph come before numbers and lists; without any there is no block."""
    rendered = render_pages(digest, config)
    lead, numbers = page(rendered, "topics/ferries.md").split("<!-- dateline:numbers -->")

    assert "\n- **16 January 2023**, according to [The Harbour Post](" in lead
    assert "#p-0): " in lead
    assert "Also found by “ferry”." in numbers
    assert "dateline:summary" not in page(rendered, "topics/langholm.md")


def test_many_topics_and_sources_are_listed_by_letter(digest: Digest, config: Config) -> None:
    """Of many topics and sources the indexes stay light, and each is still reached from them; those of most articles stand on top."""
    topics = tuple(
        replace(digest.topics[0], slug=f"topics/t{number}", label=f"{'ABC'[number % 3]}{number}", parents=()) for number in range(500)
    )
    sources = tuple(replace(digest.sources[0], slug=f"sources/s{number}", name=f"{'ABC'[number % 3]}{number}") for number in range(500))
    quiet = replace(sources[0], slug="sources/quiet", name="Quiet", tellings=())
    rendered = render_pages(replace(digest, topics=topics, sources=(*sources, quiet)), config)
    lists = "".join(page.body for page in rendered if isinstance(page, Page) and "/by-letter/" in page.path)

    assert all(f"(../t{number}.md)" in lists and f"(../s{number}.md)" in lists for number in range(500))
    assert "(by-letter/a.md)" in page(rendered, "topics/index.md")
    assert "(by-letter/a.md)" in page(rendered, "sources/index.md")
    assert "(t0.md)" in page(rendered, "topics/index.md")
    assert "Most articles from: [A0](s0.md) (" in page(rendered, "sources/index.md")
    assert "(quiet.md)" not in page(rendered, "sources/index.md")


def test_topics_in_a_circle_are_all_in_the_index(digest: Digest, config: Config) -> None:
    """Topics that hands have set below each other are listed, once around."""
    ferries, langholm = digest.topics
    circle = (replace(ferries, parents=(langholm.slug,)), replace(langholm, parents=(ferries.slug,)))

    assert page(render_pages(replace(digest, topics=circle), config), "topics/index.md").count(".md)") == 2
