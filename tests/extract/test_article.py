"""What is read out of a whole dump, on dumps written for the purpose."""

import json

import pytest

from generator.extract import extract_articles
from generator.extract.explain import explain_seed
from generator.model import Article, BlockKind, Photo, Seed

HEADER = """\
https://harbourpost.example/20240517/ferry-strike-ends-after-nine-days-1092.html
Ferry Strike Ends After Nine Days
Ferry Strike Ends After Nine Days
Pilots return to work in the northern ports on Monday after a vote that... 17.05.2024, Harbour Post
2024-05-17T09:30+0000
2024-05-17T09:30+0000
2024-05-17T10:15+0000
ferries
northern ports
/html/head/meta[@name='og:title']/@content
https://cdn.harbourpost.example/img/ferry.jpg
Pilots in the northern ports voted on Friday to return to work after nine days at anchor. The port council will meet them \
on Monday.The council has set aside two million for new boats, according to a paper seen by this newspaper.What the Council \
OffersThe fund would pay for four new pilot boats and for the training of forty pilots over three years.
ferries
Harbour Post
letters@harbourpost.example
+4612345678
Ana Reis
https://cdn.harbourpost.example/img/reis.jpg
News
en_EN
Ferry Strike Ends After Nine Days
09:30 GMT 17.05.2024 (Updated: 10:15 GMT 17.05.2024) Pilots return to work in the northern ports on Monday after a vote that \
ended the longest strike since the harbour was built.
Pilots in the northern ports voted on
Friday to return to work after nine days at anchor. The port council will meet them on Monday.
"We have won more than we asked for. Nobody will forget these nine days", the pilots' speaker said.
The council has set aside two million for new boats, according to a paper seen by this newspaper.
The fund would pay for four new pilot boats and for the training of forty pilots over three years.
"""


def read(text: str, name: str = "seed.txt") -> Article:
    """The one article of a text."""
    (article,) = extract_articles(Seed(name, text.encode())).articles
    return article


def test_header_without_labels() -> None:
    """Metadata that stands one value a line, without labels, is sorted into its fields."""
    article = read(HEADER)

    assert article.headline == "Ferry Strike Ends After Nine Days"
    assert article.url == "https://harbourpost.example/20240517/ferry-strike-ends-after-nine-days-1092.html"
    assert str(article.published) == "2024-05-17T09:30:00Z"
    assert str(article.updated) == "2024-05-17T10:15:00Z"
    assert article.source == "Harbour Post"
    assert article.authors == ("Ana Reis",)
    assert article.tags == ("ferries", "northern ports")
    assert article.image == "https://cdn.harbourpost.example/img/ferry.jpg"


def test_a_moment_of_another_age_is_of_something_else() -> None:
    """A founding day among the moments of a header is not its day of publication."""
    assert str(read(HEADER.replace("2024-05-17T09:30+0000", "1863-10-26", 1)).published) == "2024-05-17T09:30:00Z"


def test_body_present_twice() -> None:
    """Of a body that is there twice the page's quotation, the copy's subhead and whole sentences are all kept, in order."""
    article = read(HEADER)

    assert [(block.kind, block.text[:25]) for block in article.body] == [
        (BlockKind.PARAGRAPH, "Pilots in the northern po"),
        (BlockKind.QUOTE, '"We have won more than we'),
        (BlockKind.PARAGRAPH, "The council has set aside"),
        (BlockKind.HEADING, "What the Council Offers"),
        (BlockKind.PARAGRAPH, "The fund would pay for fo"),
    ]
    assert article.body[0].text.endswith(
        "voted on Friday to return to work after nine days at anchor. The port council will meet them on Monday."
    )
    assert article.lede is not None
    assert article.lede.startswith("Pilots return to work")


def test_text_alone_gets_a_derived_headline() -> None:
    """Where nothing is printed above a text its first sentence stands in, and the article says so."""
    article = read(
        "Pilots in the northern ports voted on Friday to return to\nwork after nine days at anchor.\n"
        "The port council will meet them on Monday, the mayor of the\ntown said in a statement.\n"
    )

    assert article.headline == "Pilots in the northern ports voted on Friday to return to work after nine days at anchor"
    assert article.derived["headline"] == "first sentence"
    assert [block.text for block in article.body] == [
        "Pilots in the northern ports voted on Friday to return to work after nine days at anchor.",
        "The port council will meet them on Monday, the mayor of the town said in a statement.",
    ]


def test_source_out_of_the_address_is_derived() -> None:
    """A source that only the address spells is named in words and said to be derived."""
    article = read(
        "Pilots return to work after nine days\n20240517\nhttps://www.harbourpost.example/news/271973430/pilots-return-to-work-after-nine-days\n"
        "Pilots in the northern ports voted on Friday to return to work after nine days at anchor.\n"
        "The port council will meet them on Monday, the mayor of the town said in a statement on Friday.\n"
    )

    assert article.headline == "Pilots return to work after nine days"
    assert str(article.published) == "2024-05-17"
    assert article.source == "Harbour Post"
    assert article.derived == {"source": "host name"}


COLLECTION = """\
- Harbour Post, 1920, 13.04.2024
Harbours of the North
The northern ports have been in dispute with their pilots since late 2023. The council insists that it will not be hurried.

Pilots' Answer to the Council Lacks Figures, Mayor Says

© Harbour Pix / Ana Reis / Go to the picture deskThe town hall of Lund seen from the quay.
The town hall of Lund seen from the quay. - Harbour Post, 1920, 20.05.2024
LUND (Harbour) - The mayor of Lund said that the answer of the pilots was "an answer for the sake of an answer" and held no figures.
"I would call it a letter. It is a couple of paragraphs, three at most. Nobody can work with that," the mayor said.
Earlier this month the council received the written answer of the pilots to its proposals on boats and on training.
A ferry at anchor off the breakwater, October 5, 2023. Harbour Pix/File - Harbour Post, 1920, 19.05.2024
Harbours of the North
Why the Pilots Walked Out: Nine Questions
The mayor also said last month that the pilots had avoided the matter of the pension, which the council had raised twice.
To participate in the discussion
log in or register
"""


def test_collection_around_an_article() -> None:
    """A collection's name and blurb, a credited picture, a teaser and a form are told from the article that they surround."""
    article = read(COLLECTION)

    assert article.headline == "Pilots' Answer to the Council Lacks Figures, Mayor Says"
    assert article.section == "Harbours of the North"
    assert article.source == "Harbour Post"
    assert str(article.published) == "2024-05-20"
    assert (article.place, article.agency) == ("Lund", "Harbour")
    assert article.photo == Photo("The town hall of Lund seen from the quay.", "Harbour Pix / Ana Reis")
    assert [(teaser.headline, str(teaser.published)) for teaser in article.related] == [
        ("Why the Pilots Walked Out: Nine Questions", "2024-05-19")
    ]
    assert [(block.kind, block.text[:22]) for block in article.body] == [
        (BlockKind.PARAGRAPH, "The mayor of Lund said"),
        (BlockKind.QUOTE, '"I would call it a let'),
        (BlockKind.PARAGRAPH, "Earlier this month the"),
        (BlockKind.PARAGRAPH, "The mayor also said la"),
    ]


@pytest.mark.parametrize("step", ["« Earlier Piece", "Keep It\nKeep It"])
def test_button_is_no_section(step: str) -> None:
    """A step of a menu, and what stands twice in one place over the headline, name no section though they come again."""
    assert read(COLLECTION.replace("Harbours of the North", step)).section is None


def test_explanation_names_every_line() -> None:
    """Each line of such a dump has the role that a person would give it."""
    roles = {role.line: role.role for role in explain_seed(Seed("seed.txt", COLLECTION.encode()))}

    assert [roles[line] for line in (2, 5, 8, 9, 10, 14, 16)] == [
        "section",
        "headline",
        "published",
        "body: paragraph",
        "body: quote",
        "related",
        "left out",
    ]


def test_what_is_longer_than_any_article_is_none() -> None:
    """A seed of megabytes without a break is no article: it is reported with its length, and nothing is made of it."""
    extraction = extract_articles(Seed("log.txt", b"word " * 400_000))

    assert extraction.articles == ()
    assert "more than an article has" in extraction.problems[0].message


def test_characters_that_no_reader_sees_are_told() -> None:
    """A text that hides a change of direction keeps its words, and the seed is reported."""
    text = "Ferry to Langholm returns\n2023-01-04\n\nThe ferry \u202eto Langholm sails again from Monday, its owner said on the quay.\n\n"
    text += "It had been laid up for repairs since the storm of December, and the islanders had waited for three weeks.\n"
    extraction = extract_articles(Seed("ferry.txt", text.encode()))

    assert [problem.message for problem in extraction.problems if "RIGHT-TO-LEFT OVERRIDE" in problem.message]


def test_a_picture_is_no_article() -> None:
    """Bytes that no typist makes are reported as no text, whatever a code page would make of them."""
    extraction = extract_articles(Seed("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20))

    assert extraction.articles == ()
    assert ["not text" in problem.message for problem in extraction.problems] == [True]


def test_an_error_page_in_html_is_no_article() -> None:
    """A page that says that it is not there is kept off the site."""
    page = b"<html><title>404 Not Found</title><body><h1>Page not found</h1><p>Sorry, we could not find that page.</p></body></html>"
    extraction = extract_articles(Seed("404.html", page))

    assert extraction.articles == ()
    assert extraction.problems


PAGE = """\
Skip to content
Sign in
Ferry Strike Ends After Nine Days
By Ana Reis
17 May 2024
Pilots in the northern ports voted on Friday to return to work after nine days at anchor, their speaker said in the evening.
The council of the northern ports has set aside two million for new boats, according to a paper seen by this newspaper.
{between}
The fund would pay for four new pilot boats and for the training of forty pilots over three years.
The pilots will be paid for all of the nine days that they were on strike, the speaker said, and will go back on Monday.
Nobody in the town hall had expected that it would last so long, or that it would end so quietly on a Friday evening.
Links of the week:
Subscribe
Privacy policy
"""
PARAGRAPHS = [PAGE.splitlines()[number] for number in (5, 6, 8, 9, 10)]


def test_markup_left_over_is_no_text_of_a_page() -> None:
    """A line of a page that is nothing but a tag of HTML is no paragraph."""
    article = read(PAGE.format(between='</form>\n<br class="x y">'))

    assert [block.text for block in article.body] == PARAGRAPHS


def test_a_credit_over_two_lines_is_no_text() -> None:
    """A word for picture with a colon announces who made it on the next line."""
    article = read(PAGE.format(between="Photo:\nAna Reis/Harbour Pix"))

    assert [block.text for block in article.body] == PARAGRAPHS
    assert article.photo == Photo("", "Ana Reis/Harbour Pix")


def test_a_text_ends_with_no_label_of_what_is_left_out() -> None:
    """What announces something below the text is no part of it where that is left out."""
    article = read(PAGE.format(between="The pilots go back on Monday, after nine days."))

    assert article.body[-1].text == PARAGRAPHS[-1]


def test_the_day_of_an_article_is_no_text_wherever_it_stands() -> None:
    """A box of background that stands over the byline is taken for text; the article's day and its time between them are not."""
    article = read(
        "https://harbourpost.example/2024/05/17/ferry-strike-ends\n"
        "Ferry Strike Ends After Nine Days\n"
        "The strike of the harbour pilots has a history of nine years. These reports tell how the port and its pilots came to be at odds.\n"
        "The council and the pilots met in the town hall, as they had done on each of the nine days of the strike before.\n"
        "The mayor of the town had asked both of them to come, and had promised them a room without windows and without a clock.\n"
        "May 17, 2024\n"
        "9:30 AM ET\n"
        "By\n"
        "Ana Reis\n"
        "Enlarge this image\n"
        "Pilots in the northern ports voted on Friday to return to work after nine days at anchor, their speaker told the paper.\n"
        "The port council will meet them on Monday, and has set aside two million for new boats, as a paper seen by us says.\n"
        "The fund would pay for four new pilot boats and for the training of forty pilots over three years, the council said.\n"
    )

    assert str(article.published) == "2024-05-17T09:30:00"
    assert [block.text.split()[0] for block in article.body] == ["The", "The", "The", "Pilots", "The", "The"]


def test_a_text_that_breaks_off_is_told_by_its_end() -> None:
    """A teaser in place of an article is reported with its last words, by which a keeper finds the whole one."""
    record = {"headline": "Ferry strike ends", "body": f"{PARAGRAPHS[0]} The pilots will meet the council on Mon…"}
    (problem,) = extract_articles(Seed("seed.json", json.dumps(record).encode())).problems

    assert problem.message.startswith("its text breaks off (“…The pilots will meet the council on Mon…”)")
