"""Where the page of each article stands."""

from generator.link.piece import Piece
from generator.link.places import place_articles
from generator.model import Hand
from tests.link.specimens import FERRY, make_article


def place(*pieces: Piece, standing: tuple[str, ...] = ()) -> dict[str, str]:
    """Each seed's slug."""
    return place_articles(pieces, standing)


def piece(seed: str, published: str | None = None, headline: str = "Ferry aground", hand: Hand | None = None) -> Piece:
    """A piece of some seed."""
    article = make_article(seed, FERRY, published, headline)
    return Piece(seed, article, article, hand)


def test_new_page_goes_by_month_and_headline() -> None:
    """A page is placed by the month of publication; without one among the undated."""
    slugs = place(piece("a", "2022-03-08T09:00:00Z"), piece("b", "2022-03"), piece("c"), piece("d", "2022"))

    assert slugs == {
        "a": "articles/2022/03/ferry-aground-2",
        "b": "articles/2022/03/ferry-aground",
        "c": "articles/undated/ferry-aground-2",
        "d": "articles/undated/ferry-aground",
    }


def test_page_keeps_its_place() -> None:
    """A page that a hand moved stays there, though its headline and date say otherwise."""
    hand = Hand("articles/best/of/Ferries.md", "a")

    assert place(piece("a", "2022-03-08", hand=hand)) == {"a": "articles/best/of/Ferries"}


def test_names_are_unique_when_case_is_ignored() -> None:
    """A new page takes no name that a standing page has in another case."""
    assert place(piece("a", "2022-03-08"), standing=("articles/2022/03/Ferry-Aground",)) == {"a": "articles/2022/03/ferry-aground-2"}


def test_page_without_headline_is_named_for_its_seed() -> None:
    """Where nothing is printed or derived, the seed's name names the page."""
    article = make_article("dumps/0042.txt", FERRY)
    bare = Piece("dumps/0042.txt", None, type(article)(seed=article.seed, sha256=""))

    assert place(bare) == {"dumps/0042.txt": "articles/undated/0042"}


def test_place_does_not_depend_on_order() -> None:
    """Equal headlines are numbered by publication and seed, not by who comes first."""
    one, two = piece("z", "2022-03-08"), piece("a", "2022-03-09")

    assert place(one, two) == place(two, one) == {"z": "articles/2022/03/ferry-aground", "a": "articles/2022/03/ferry-aground-2"}
