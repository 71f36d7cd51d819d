"""Posts of a messenger's channel. All of them are invented."""

import pytest

from generator.extract import extract_articles
from generator.extract.formats.posts import is_posts
from generator.model import Seed

POSTS = """Harbour Post, [17.05.2024 09:30]
[ Photo ]
Pilots return to work after nine days

Pilots in the northern ports voted on Friday to return to work.

Follow @harbourpost

Harbour Post, [18.05.2024 10:12]
The mayor of Lund will meet them on Monday. The press is not let in.
Lund Echo, [18.05.2024 10:00]
"""


def test_each_post_is_an_article() -> None:
    """A post has its channel for a source, its moment and its headline, and its text at the lines where it stood."""
    articles = extract_articles(Seed("posts.txt", POSTS.encode())).articles

    assert [(one.seed, one.source, str(one.published), one.headline) for one in articles] == [
        ("posts.txt#1", "Harbour Post", "2024-05-17T09:30:00", "Pilots return to work after nine days"),
        ("posts.txt#2", "Harbour Post", "2024-05-18T10:12:00", "The mayor of Lund will meet them on Monday"),
    ]
    assert [[(block.text, block.lines) for block in one.body] for one in articles] == [
        [("Pilots in the northern ports voted on Friday to return to work.", (5, 5))],
        [("The mayor of Lund will meet them on Monday. The press is not let in.", (10, 10)), ("Lund Echo, [18.05.2024 10:00]", (11, 11))],
    ]


def test_what_is_no_text_of_a_post_is_left_out_and_said() -> None:
    """A picture's place and the channel's handle below are left out, and kept as what was left out."""
    first = extract_articles(Seed("posts.txt", POSTS.encode())).articles[0]

    assert [(block.text, block.lines) for block in first.left_out] == [("[ Photo ]", (2, 2)), ("Follow @harbourpost", (7, 7))]


def test_a_long_line_over_a_post_is_its_headline() -> None:
    """A headline may be as long as a sentence, where it ends like none; a foot may say in a few words where to follow."""
    headline = (
        "Pilots of the northern ports return to work after nine days at anchor, and will sail on Monday with the first ferry to Langholm"
    )
    text = f"Harbour Post, [17.05.2024 09:30]\n{headline}\nThe council agreed on Friday.\nFollow us here first @harbourpost"

    (article,) = extract_articles(Seed("post.txt", text.encode())).articles

    assert article.headline == headline
    assert [block.text for block in article.body] == ["The council agreed on Friday."]


def test_a_single_post_keeps_the_name_of_its_seed() -> None:
    """One post is one article of its file, and a sentence that is all of it is its text."""
    (article,) = extract_articles(Seed("post.txt", "\n".join(POSTS.split("\n")[8:10]).encode())).articles

    assert (article.seed, len(article.body)) == ("post.txt", 1)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Harbour Post, [17.05.2024 09:30]\nPilots return.", True),
        ("Harbour Post, [17.05.2024 09:30] said the pilots.", False),
        ("Harbour Post, [1920 and after]\nPilots return.", False),
        ("Pilots return.\nHarbour Post, [17.05.2024 09:30]\n", False),
    ],
)
def test_posts_are_known_by_their_first_line(text: str, *, fits: bool) -> None:
    """Only a channel and a moment in brackets, alone on the first line, make posts."""
    assert is_posts(text, "seed.txt") == fits
