"""What is the dek of a whole dump, and how long it may be."""

import pytest

from tests.extract.test_article import read

TEXT = "Pilots in the northern ports voted on Friday to return to work after nine days at anchor.\n"
CLAUSE = " and the council of the town will meet them on Monday"


@pytest.mark.parametrize(
    ("above", "below", "dek"),
    [
        ("Ferries sail again from Monday\nBy Ana Reis\n", "", "Ferries sail again from Monday"),
        ("Ferries sail again from Monday, the council says.\n17 May 2024\n", "", "Ferries sail again from Monday, the council says."),
        ("By Ana Reis\n", "", None),
        ("Ports and Harbours\nFerries sail again from Monday\nBy Ana Reis\n", "", None),
        ("Share\nBy Ana Reis\n", "", None),
        ("", "By Ana Reis\n", None),
    ],
)
def test_a_dek_stands_between_headline_and_byline(above: str, below: str, dek: str | None) -> None:
    """One passage of words between the headline and the byline or day is the dek, and no part of the text."""
    article = read(f"Pilots Return to Work After Nine Days\n{above}{TEXT}{TEXT.replace('Friday', 'Monday')}{below}")

    assert article.dek == dek
    assert article.body[-1].text == TEXT.replace("Friday", "Monday").strip()
    assert dek not in [block.text for block in article.body]


@pytest.mark.parametrize(("clauses", "is_dek"), [(4, True), (6, False)])
def test_a_summary_is_a_sentence_or_two(clauses: int, is_dek: bool) -> None:  # noqa: FBT001
    """What stands between the headline and the byline in as many words as two paragraphs have is the text's beginning."""
    above = f"Ferries sail again from Monday{CLAUSE * clauses}."
    article = read(f"Pilots Return to Work After Nine Days\n{above}\nBy Ana Reis\n{TEXT}{TEXT.replace('Friday', 'Monday')}")

    assert article.dek == (above if is_dek else None)
    assert (article.body[0].text == above) is not is_dek
