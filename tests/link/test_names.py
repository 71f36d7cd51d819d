"""The names that a text speaks of."""

import pytest

from generator.link.names import NameReader, find_names
from generator.model import Block, BlockKind
from tests.link.specimens import make_article

NO_NAMES = {"Nobody", "Everyone", "Norwegian", "Tuesday", "Smoke", "They", "Then", "Minister", "I'm", "I’ve", "Slite-based"}
NO_NAMES |= {
    "Le",
    "York",
    "Angeles",
    "Angeles County",
    "Black",
    "Visby March",
    "Visby Gov",
    "Constable Nils Moe",
    "Moe Jr",
    "Norrland",
    "Street",
    "Ines",
    "Calling Slite",
    "Falk",
}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trade Minister Ana Solberg met the Port Authority. Solberg left.", {"Ana Solberg": 2, "Port Authority": 1}),
        ("Nobody came. Everyone in Visby slept.", {"Visby": 1}),
        ("Norwegian crews and the Bank of Norway agreed on Tuesday.", {"Bank of Norway": 1}),
        ("They met at NATO. NATO agreed; Slite’s mayor did not.", {"NATO": 2, "Slite": 1}),
        ("Smoke rose. Smoke fell.", {}),
        ("Ana Solberg and Nils Solberg met. Then Solberg left.", {"Ana Solberg": 1, "Nils Solberg": 1, "Solberg": 1}),
        ("Вчера в Москве прошла встреча, сообщил Олег Орлов.", {"Москве": 1, "Олег Орлов": 1}),
        ("They left New York. In New York it rained; he said I'm cold, I’ve had it.", {"New York": 2}),
        ("Ils lisent Le Monde. « Le port », dit-on, et La Rochelle.", {"Le Monde": 1, "La Rochelle": 1}),
        ("He met the Slite-based captain and the Visby-born Ana Solberg in Port-au-Prince.", {"Ana Solberg": 1, "Port-au-Prince": 1}),
        ("They left Los Angeles. Los Angeles County slept; in Los Angeles County it rained.", {"Los Angeles": 1, "Los Angeles County": 2}),
        ("The Visby Gov. Ana Solberg met Constable Nils Moe.", {"Visby": 1, "Ana Solberg": 1, "Nils Moe": 1}),
        ("A Black Friday sale; no Black Friday deal. Ana Moe Friday left, in Visby March 3 came.", {"Black Friday": 2, "Ana Moe": 1}),
        ("She crossed 97th Street, and on 5th Street met a Visby Street man.", {"Visby Street": 1}),
        ("They read the Norrland Daily News and saw Nils Moe Jr. there.", {"Norrland Daily News": 1, "Nils Moe": 1}),
        ("He left Ines's Bakery. At Ines's Bakery it rained. Slite's mayor met Slite's guard in Slite.", {"Ines's Bakery": 2, "Slite": 3}),
        ("Visby slept. The Port of Visby slept, too.", {"Visby": 1, "Port of Visby": 1}),
        ("Calling Slite took long; in Slite calling is dear. Rufus Falk met calm Falk.", {"Slite": 2, "Rufus Falk": 2}),
        ("他昨天来了。", {}),
    ],
)
def test_names_of_a_text(text: str, names: dict[str, int]) -> None:
    """Runs of capitals are names, without titles, openings of sentences, days and words for nations."""
    found = find_names(make_article("a.txt", (text,)))

    assert {name: found[name] for name in names} == names
    assert not found.keys() & NO_NAMES


def test_headings_are_not_asked() -> None:
    """A heading sets words with capitals that are no names."""
    article = make_article("a.txt", ("Talks in Visby.",))
    with_heading = type(article)(seed="a", sha256="", body=(Block(BlockKind.HEADING, "Talks Fail In Every Way"), *article.body))

    assert find_names(with_heading) == find_names(article)


def test_reader_reads_an_article_once() -> None:
    """The reader gives the names by key."""
    reader = NameReader({"a": make_article("a", ("Talks in Visby.",))})

    assert reader["a"] is reader["a"]
    assert reader["a"] == {"Visby": 1}
