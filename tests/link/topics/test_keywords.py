"""Topics of articles that print no tags."""

from dataclasses import replace

from generator.link.names import NameReader
from generator.link.piece import Piece
from generator.link.topics.capital_nouns import find_place_names
from generator.link.topics.keywords import find_keywords
from tests.link.specimens import make_article


def keywords_of(*texts: tuple[str, str, str]) -> list[set[str]]:
    """The keywords of some articles: language, headline and text of each."""
    articles = {
        f"{at:03}": replace(make_article(f"{at:03}", (text,), headline=headline), language=language)
        for at, (language, headline, text) in enumerate(texts)
    }
    pieces = [Piece(key, article, article) for key, article in articles.items()]
    return [set(found) for found in find_keywords(pieces, NameReader(articles)).values()]


def test_small_digest_has_names_of_two_or_one() -> None:
    """What two of a few articles speak of is a topic of both; one that shares nothing has its own."""
    found = keywords_of(
        ("en", "One", "We saw Visby, old Visby."), ("en", "Two", "To Visby, by Visby."), ("en", "Three", "So Olav Moe met Olav Moe.")
    )

    assert found == [{"Visby"}, {"Visby"}, {"Olav Moe"}]


def test_large_digest_has_names_of_three() -> None:
    """Among many articles two are too few; a name of one alone counts where it is full, thrice said and in the headline."""
    other = [("en", "Other", f"We met at Port{'abcdefghijklmnopqrstuvwxyz'[at % 26]}{'xyz'[at // 26]}.") for at in range(60)]
    moe = "We heard that Olav Moe met Ines Falk; Olav Moe saw Ines Falk; Olav Moe left Ines Falk."

    found = keywords_of(
        *[("en", "Three", "We saw Visby, old Visby.")] * 3,
        *[("en", "Two", "We saw Slite, old Slite.")] * 2,
        ("en", "Olav Moe met", moe),
        *other,
    )

    assert found[:6] == [{"Visby"}, {"Visby"}, {"Visby"}, set(), set(), {"Olav Moe"}]


def test_capital_is_no_evidence_in_german() -> None:
    """A German noun is no name; one in capitals is, and a name that English texts know, and a full one."""
    german = "Es gab Anfragen, viele Anfragen; dann rief die OSZE, eben die OSZE; in Visby und bei Visby; da war Olav Moe, ja Olav Moe."

    found = keywords_of(*[("de", "Eins", german)] * 2, *[("en", "Two", "We saw Visby, old Visby.")] * 2)

    assert found[0] == {"OSZE", "Visby", "Olav Moe"}


def test_german_places_are_told_by_their_prepositions() -> None:
    """One is in a place, goes to it and comes from it, without an article; other nouns have articles, or one preposition."""
    text = (
        "Sie blieb in Kiel, fuhr nach Kiel und kam aus Kiel. In Zukunft, ja in Zukunft: aus Reisen und nach Reisen, "
        "die Reisen, der Reisen, viele Reisen, keine Reisen, diese Reisen."
    )

    assert find_place_names([make_article("a.txt", (text,))]) == {"Kiel"}
