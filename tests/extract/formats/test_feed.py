"""RSS and Atom. All feeds are invented."""

import time

from generator.extract import extract_articles
from generator.extract.document import Document
from generator.extract.formats.feed import is_feed, read_feed
from generator.model import Seed

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Post</title><language>en-gb</language>
<item><title>Pilots &amp; ferries</title><link>https://post.example/f</link><pubDate>Fri, 17 May 2024 09:30:00 +0200</pubDate>
<dc:creator>Jane Roe</dc:creator><category>Ports</category><category>Strikes</category><description>Pilots return.</description>
<content:encoded><![CDATA[<p>Pilots return on <b>Monday</b>.</p><blockquote>We won.</blockquote>]]></content:encoded></item>
<item><title>A second one</title><description>Only a teaser.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Ferry strike ends</title>
<link href="https://post.example/f"/><published>2024-05-17T09:30:00Z</published><updated>2024-05-18T10:00:00Z</updated>
<author><name>Jane Roe</name></author><author><name>John Doe</name></author>
<content type="html">&lt;p&gt;Pilots return.&lt;/p&gt;</content></entry></feed>"""


def fields(document: Document) -> list[tuple[str, str]]:
    """Each field with its value, in order."""
    return [(one.field, one.value) for one in document.evidence]


def test_reads_the_entries_of_rss() -> None:
    """Each item of a channel is an article, with the channel's name for its source; a teaser alone is its text."""
    first, second = read_feed("feed.xml", RSS.encode())

    assert (first.seed, second.seed) == ("feed.xml#1", "feed.xml#2")
    assert [(block.kind.value, block.text) for block in first.blocks] == [("paragraph", "Pilots return on Monday."), ("quote", "We won.")]
    assert {
        ("headline", "Pilots & ferries"), ("url", "https://post.example/f"),
        ("published", "2024-05-17T09:30:00+02:00"), ("authors", "Jane Roe"),
        ("tags", "Ports"), ("tags", "Strikes"), ("source", "Harbour Post"), ("language", "en"), ("dek", "Pilots return."),
    } == set(fields(first))  # fmt: skip
    assert second.text == "Only a teaser."
    assert "updated" not in dict(fields(first))


def test_reads_the_entries_of_atom() -> None:
    """An entry's update is told apart from its publication, and all of its authors are kept."""
    (entry,) = read_feed("feed.atom", ATOM.encode())

    found = fields(entry)
    assert {("published", "2024-05-17T09:30:00Z"), ("updated", "2024-05-18T10:00:00Z")} <= set(found)
    assert [value for field, value in found if field == "authors"] == ["Jane Roe", "John Doe"]


def test_expands_no_bomb_of_entities() -> None:
    """Entities that stand for entities are not expanded without end; the feed is read or reported in bounded time."""
    entities = "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10))
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]><rss><channel><item><title>&a9;</title></item></channel></rss>'
    )
    start = time.process_time()

    documents = read_feed("feed.xml", bomb.encode())

    assert is_feed(bomb, "feed.xml")
    assert time.process_time() - start < 20
    assert sum(len(one.value) for document in documents for one in document.evidence) < 10_000


def test_reads_a_feed_that_is_no_xml() -> None:
    """A feed that breaks off in mid-entry keeps the entries before."""
    documents = read_feed("feed.xml", RSS.encode()[: RSS.encode().index(b"<item><title>A second") + 40])

    assert ("headline", "Pilots & ferries") in fields(documents[0])


def test_leaves_out_what_a_feed_adds_to_an_entry() -> None:
    """The line that a site builder writes below each entry of its feed is no text."""
    line = "<p>The post <a href='x'>Pilots &amp; ferries</a> appeared first on <a href='y'>Harbour Post</a>.</p>"

    first = read_feed("feed.xml", RSS.replace("</blockquote>]]>", f"</blockquote>{line}]]>").encode())[0]

    assert [block.text for block in first.left_out] == ["The post Pilots & ferries appeared first on Harbour Post."]
    assert [block.text for block in first.blocks] == ["Pilots return on Monday.", "We won."]


BLOG = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>
<item><title>Pilots return</title><content:encoded><![CDATA[<p>Pilots in the northern ports voted on Friday to return to work.</p>
<h3>Share this:</h3><ul><li>Click to share on a network (Opens in new window)</li></ul><h3>Like this:</h3><span>Like</span> Loading...
<h3>Related</h3><p>What the mayor said</p><p>May 12, 2024</p>
<p>The post <a>Pilots return</a> appeared first on <a>Harbour Post</a>.</p>]]></content:encoded></item>
<item><title>Boats turn back</title><description>Boats from Lund waited outside the harbour for most of the [&#8230;]</description></item>
</channel></rss>"""


def test_a_blog_s_own_lines_below_an_entry_are_left_out() -> None:
    """What a blog puts below each entry, to share, to like, to read next, is no text of it."""
    first, _ = read_feed("feed.xml", BLOG.encode())

    assert [block.text for block in first.blocks] == ["Pilots in the northern ports voted on Friday to return to work."]
    assert "Like Loading..." in [block.text for block in first.left_out]


def test_an_entry_that_breaks_off_is_told() -> None:
    """An entry that brings only the beginning of its text is an article, and a problem says so; a whole one has none."""
    extraction = extract_articles(Seed("feed.xml", BLOG.encode()))

    assert [article.headline for article in extraction.articles] == ["Pilots return", "Boats turn back"]
    assert [(problem.path, problem.message[:21]) for problem in extraction.problems] == [("feed.xml#2", "its text breaks off (")]


def test_a_word_is_read_up_to_its_limit() -> None:
    """Of a word without end a feed's entry has the first 1,024 letters, and that there were more is told."""
    for length, read in ((1000, 1000), (1500, 1024)):
        entry, *told = read_feed(
            "a.xml", f"<rss><channel><item><title>Pilots</title><description>{'a' * length}</description></item></channel></rss>".encode()
        )
        assert len(entry.text or entry.blocks[0].text) == read
        assert [one.problems[0].message for one in told] == ["a word of more than 1 KB: read so far."] * (length > read)
