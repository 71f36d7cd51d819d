import json
from dataclasses import replace

import feedparser  # type: ignore[import-untyped]

from generator.config import Config
from generator.model import Digest, File
from generator.render.catalogue import Catalogue
from generator.render.feeds import render_feeds
from tests.render.attacks import ATTACKS
from tests.render.invented import make_digest, when


def feeds(digest: Digest, config: Config) -> dict[str, bytes]:
    """The feeds by their paths."""
    files: tuple[File, ...] = render_feeds(Catalogue(digest, config))
    return {file.path: file.data for file in files}


def test_atom_is_read_by_a_reader_of_feeds(digest: Digest, config: Config) -> None:
    """A feed reader finds title, link, summary and moments of each article, newest first, without a complaint."""
    read = feedparser.parse(feeds(digest, config)["feed.xml"])

    assert not read.bozo
    assert [entry.title for entry in read.entries] == [telling.article.headline for telling in digest.tellings]
    assert read.entries[1].link == "https://digest.example/articles/2023/01/ferry-to-langholm/"
    assert read.entries[1].published == "2023-01-16T09:30:00+00:00"
    assert read.feed.updated == "2023-01-17T00:00:00+00:00"


def test_links_without_an_address_of_the_site_are_relative(digest: Digest, config: Config) -> None:
    """Where the keeper has not said where the site will be, a feed's links lead on from where the feed is."""
    made = feeds(digest, replace(config, site_url=""))

    assert json.loads(made["feed.json"])["items"][1]["url"] == "articles/2023/01/ferry-to-langholm/"
    assert json.loads(made["topics/ferries.json"])["items"][0]["url"] == "../articles/2023/01/ferry-to-langholm/"
    assert json.loads(made["feed.json"])["home_page_url"] == "./"


def test_every_topic_has_its_feeds(digest: Digest, config: Config) -> None:
    """A topic is followed by its own two feeds, which hold its own articles."""
    made = feeds(digest, config)

    assert [item["title"] for item in json.loads(made["topics/ferries.json"])["items"]] == [digest.tellings[1].article.headline]
    assert len(feedparser.parse(made["topics/langholm.xml"]).entries) == 2


def test_no_moment_is_invented(digest: Digest, config: Config) -> None:
    """An article known to the month alone is in the JSON feed without a date, and not in Atom, which asks for a moment."""
    mail, ferry = digest.tellings
    vague = replace(mail, article=replace(mail.article, published=when("2023-01")))
    made = feeds(replace(digest, tellings=(vague, ferry)), config)

    assert "date_published" not in json.loads(made["feed.json"])["items"][0]
    assert [entry.title for entry in feedparser.parse(made["feed.xml"]).entries] == [ferry.article.headline]


def test_ids_stay_when_a_page_moves(digest: Digest, config: Config) -> None:
    """A reader's program does not show an article again because a hand renamed its page."""
    mail, ferry = digest.tellings
    moved = replace(digest, tellings=(replace(mail, slug="articles/elsewhere"), ferry))

    assert (
        feedparser.parse(feeds(digest, config)["feed.xml"]).entries[0].id
        == feedparser.parse(feeds(moved, config)["feed.xml"]).entries[0].id
    )


def test_hostile_words_stay_words_in_feeds(config: Config) -> None:
    """Whatever a headline holds, both feeds are well-formed and say it."""
    for attack in ATTACKS:
        mail, ferry = make_digest().tellings
        digest = Digest((replace(mail, article=replace(mail.article, headline=f"x {attack}", authors=(attack,))), ferry))
        made = feeds(digest, config)

        assert not feedparser.parse(made["feed.xml"]).bozo, attack
        assert json.loads(made["feed.json"])["items"][0]["title"].startswith("x"), attack
