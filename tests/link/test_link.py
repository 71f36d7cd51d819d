"""The whole room: what holds for any articles, in any order."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.link import find_stories, link_articles
from generator.model import Article, Hand
from tests.link.specimens import CONFIG, FERRY, FERRY_RETOLD, THEATRE, WHEAT, groups_of, link, make_article, telling_of

ONSETS, VOWELS = "bdfgklmnprstvz", "aeiou"


@st.composite
def digests(draw: st.DrawFn) -> list[Article]:
    """Articles of a few events, each told one to four times from the event's own words; some undated, some printed again."""
    articles: list[Article] = []
    for event in range(draw(st.integers(1, 4))):
        words = [f"{ONSETS[event]}{one}{two}{three}r" for one in VOWELS for two in ONSETS[:6] for three in VOWELS[:2]]
        for number in range(draw(st.integers(1, 4))):
            picked = draw(st.permutations(words))[:40]
            day = draw(st.sampled_from([None, f"2021-03-{event * 6 + 1:02}", f"2021-03-{event * 6 + 2:02}", "2020"]))
            source = draw(st.sampled_from([None, "Visby Post", "The Visby Post", "Visby Post News"]))
            url = draw(st.sampled_from([None, f"https://visbypost.example/{event}", f"https://uk.visbypost.example/{event}"]))
            tags = draw(st.sampled_from([(), ("Port",), ("port", "Ports")]))
            text = (" ".join(picked[:20]), " ".join(picked[20:]))
            for copy in range(draw(st.sampled_from([1, 1, 1, 2]))):
                seed = f"{event}-{number}-{copy}.txt"
                articles.append(make_article(seed, text[copy:] + text[:copy], day, words[number], source=source, url=url, tags=tags))
    return articles


@given(digests(), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_order_of_seeds_changes_nothing(articles: list[Article], random: Random) -> None:
    """The digest of shuffled articles is the digest of sorted ones."""
    shuffled = list(articles)
    random.shuffle(shuffled)

    assert link_articles(shuffled, (), CONFIG, None) == link_articles(articles, (), CONFIG, None)


@given(digests())
@settings(max_examples=40)
def test_unrelated_article_changes_no_story(articles: list[Article]) -> None:
    """An article that shares nothing with the others leaves every story, with its address and reasons, as it is."""
    before = link(*articles)
    after = link(*articles, make_article("unrelated.txt", ("quixotic ywhu jqux whyx", "xylq wyhq qyxw"), "2021-03-02", "Xwyq"))

    assert after.stories == before.stories


@given(digests())
@settings(max_examples=40)
def test_article_is_in_one_story_at_most(articles: list[Article]) -> None:
    """No seed is told in two stories, every story has two tellings, and tellings and stories agree."""
    digest = link(*articles)
    told = [slug for story in digest.stories for slug in story.tellings]

    assert len(told) == len(set(told))
    assert all(len(story.tellings) > 1 for story in digest.stories)
    assert {telling.slug: telling.story for telling in digest.tellings if telling.story and not telling.copy_of} == {
        slug: story.slug for story in digest.stories for slug in story.tellings
    }


@given(digests())
@settings(max_examples=25)
def test_every_slug_that_is_referred_to_exists(articles: list[Article]) -> None:
    """Stories, topics, sources, related articles, copies and the timeline refer to tellings that are in the digest."""
    digest = link(*articles)
    slugs = {telling.slug for telling in digest.tellings}
    topics = {topic.slug for topic in digest.topics}

    lists = [story.tellings for story in digest.stories] + [topic.tellings for topic in digest.topics]
    referred = [slug for tellings in (*lists, *(source.tellings for source in digest.sources)) for slug in tellings]
    referred += [reason.slug for telling in digest.tellings for reason in (*telling.related, *telling.copies)]
    referred += [citation.telling for entry in digest.entries for citation in entry.citations]
    referred += [said.telling for story in digest.stories for said in story.summary]
    referred += [said.telling for topic in digest.topics for said in topic.lead]
    assert set(referred) <= slugs
    assert {assignment.topic for telling in digest.tellings if not telling.copy_of for assignment in telling.topics} <= topics
    assert len(slugs) == len(digest.tellings)


def test_nothing_links_into_an_empty_digest() -> None:
    """No articles make a digest without anything in it."""
    digest = link()

    assert (digest.tellings, digest.stories, digest.topics, digest.sources, digest.entries, digest.problems) == ((),) * 6


def test_deleted_article_leaves_everything() -> None:
    """A page that a hand deleted takes its article out of stories, topics and lists."""
    articles = make_article("a.txt", FERRY, "2022-03-08"), make_article("b.txt", FERRY_RETOLD, "2022-03-08", tags=("ferries",))

    digest = link(*articles, hands=(Hand("articles/2022/03/headline-of-b.md", "b.txt", deleted=True),))

    assert [telling.article.seed for telling in digest.tellings] == ["a.txt"]
    assert not digest.stories
    assert not [topic for topic in digest.topics if topic.slug == "topics/ferries"]


def test_unlisted_article_keeps_its_page_and_leaves_the_lists() -> None:
    """`unlisted: true` hides an article from topics and sources, and leaves it its place."""
    article = make_article("a.txt", FERRY, "2022-03-08", tags=("ferries",), source="The Visby Post")

    digest = link(article, hands=(Hand("articles/a.md", "a.txt", front_matter={"unlisted": True}),))

    assert telling_of(digest, "a.txt").slug == "articles/a"
    assert not telling_of(digest, "a.txt").listed
    assert not digest.topics
    assert not digest.sources


def test_article_written_by_hand_takes_part() -> None:
    """A page below articles/ without a seed is told, listed under its topics, and joined to its story."""
    written = make_article("", FERRY_RETOLD)
    hand = Hand(
        "articles/mine.md", "", front_matter={"published": "2022-03-08", "topics": ["Ferries"]}, headline="My telling", body=written.body
    )

    digest = link(make_article("a.txt", FERRY, "2022-03-08"), make_article("w.txt", WHEAT, "2022-03-08"), hands=(hand,))

    telling = telling_of(digest, "")
    assert (telling.slug, telling.pristine, telling.article.headline) == ("articles/mine", None, "My telling")
    assert groups_of(digest) == {frozenset({"a.txt", ""})}
    assert [topic.tellings for topic in digest.topics if topic.slug == "topics/ferries"] == [("articles/mine",)]


def test_find_stories_names_seeds_and_reasons() -> None:
    """The step alone gives the seeds of each story, in order, with a reason for each but the first."""
    articles = [
        make_article("late.txt", FERRY_RETOLD, "2022-03-09"),
        make_article("early.txt", FERRY, "2022-03-08"),
        make_article("w.txt", WHEAT),
        make_article("t.txt", THEATRE),
    ]

    (story,) = find_stories(articles, 3)

    assert story.seeds == ("early.txt", "late.txt")
    assert [reason.slug for reason in story.reasons] == ["late.txt"]
    assert "Ines Falk" in story.reasons[0].words
