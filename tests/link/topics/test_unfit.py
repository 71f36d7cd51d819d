"""Names that are no topics."""

import pytest

from generator.link.names import NameReader
from generator.link.piece import Piece
from generator.link.topics.unfit import find_unfit
from generator.model import Article
from tests.link.specimens import make_article


def unfit_of(*articles: Article) -> frozenset[str]:
    """The unfit names of some articles."""
    by_key = {article.seed: article for article in articles}
    return find_unfit([Piece(key, article, article) for key, article in by_key.items()], NameReader(by_key))


@pytest.mark.parametrize(
    ("text", "unfit"),
    [
        ("From Lomeria came Lomerian wheat; the Lomerians sold it.", {"Lomerian", "Lomerians"}),
        ("They sail from Karelo with Karelan crews.", {"Karelan"}),
        ("The town fed the Norwegians and the Swedes of Visby.", {"Norwegians"}),
        ("They met Karelan. The son of Karelan came.", set()),
        ("The mayor of Visby told PTX. She told PTX, and he told PTX.", {"PTX"}),
        ("The mayor told Ada Moe that Ada Moe may go.", set()),
        ("A big Internet came; an internet of the internet.", {"Internet"}),
        ("We buy Smart Glasses: all smart glasses of the shop.", {"Smart Glasses"}),
        ("In the US they told us so.", set()),
    ],
)
def test_unfit_names_of_a_text(text: str, unfit: set[str]) -> None:
    """Who lives in a place that is named, who is told things, and what is written small too is unfit; nothing else is."""
    assert unfit_of(make_article("a.txt", (text,))) == unfit


def test_outlet_and_host_are_unfit() -> None:
    """The outlets that the articles come from are no subjects of theirs, nor are their hosts."""
    text = ("He wrote to the Visby Post. Then the Visby Post and Norrblick and PTX wrote of Slite.",)

    found = unfit_of(make_article("a.txt", text, source="The Visby Post", agency="PTX", url="https://norrblick.example/a"))

    assert found == {"Visby Post", "Norrblick", "PTX"}
