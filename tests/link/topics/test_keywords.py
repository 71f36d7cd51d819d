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
    return [set(found) for found in find_keywords(pieces, NameReader(articles), {}).values()]


def test_small_digest_has_names_of_two_or_one() -> None:
    """What two of a few articles speak of is a topic of both; one that shares nothing has its own."""
    found = keywords_of(
        ("en", "One", "We saw Visby, old Visby."), ("en", "Two", "To Visby, by Visby."), ("en", "Three", "So Olav Moe met Olav Moe.")
    )

    assert found == [{"Visby"}, {"Visby"}, {"Olav Moe"}]


def test_article_alone_on_its_subject_has_few_topics_in_a_large_digest() -> None:
    """Among many articles what two speak of is a topic, what one alone speaks of is one if its headline says so too."""
    other = [("en", "Other", f"We met at Port{'abcdefghijklmnopqrstuvwxyz'[at % 26]}{'xyz'[at // 26]}.") for at in range(60)]
    moe = "We heard that Olav Moe met Ines Falk; Olav Moe saw Ines Falk; Olav Moe left Ines Falk."

    two = [("en", "Two", "We saw Slite, old Slite.")] * 2

    assert keywords_of(*two, ("en", "What Olav Moe did", moe), *other)[:3] == [{"Slite"}, {"Slite"}, {"Olav Moe"}]
    assert keywords_of(*two, ("en", "A long day", moe), *other)[2] == set()
    assert keywords_of(*two, ("en", "What Olav Moe did", moe), *other * 9)[2] == set()


def test_opening_tells_where_nothing_is_repeated() -> None:
    """An article that repeats no shared name has those of its headline and first paragraph, and none from further down."""
    other = [("en", "Other", "We slept.")] * 60
    saw = "We saw Visby, old Visby. We saw Slite, old Slite."

    found = keywords_of(("en", "One", saw), ("en", "Two", saw), ("en", "Three", "A fire broke out in Visby."), *other)

    assert found[2] == {"Visby"}


def test_surname_means_the_one_who_bears_it() -> None:
    """An article that writes a surname alone speaks of the one full name in the digest; of two bearers it is neither."""
    full = ("en", "One", "They saw Olav Moe. Then Olav Moe left.")
    short = ("en", "Two", "They saw Moe, and Moe left.")

    assert keywords_of(full, full, short)[2] == {"Olav Moe"}
    assert keywords_of(full, full, *[("en", "Other", "They saw Ada Moe. Then Ada Moe left.")] * 2, short)[4] == {"Moe"}


def test_place_is_no_surname() -> None:
    """A name that far more articles use than a longer one that ends in it is none of its parts."""
    place = ("en", "One", "They came to Visby. From Visby they went on.")
    aid = ("en", "Two", "They gave to Aid Visby. Then Aid Visby closed.")

    assert keywords_of(*[place] * 5, aid, aid)[0] == {"Visby"}


def test_author_is_no_topic_of_what_he_wrote() -> None:
    """A byline within the text makes no topic, a person that others write of does."""
    text = ("They asked Olav Moe, and Olav Moe wrote.",)
    articles = {key: make_article(key, text, authors=authors) for key, authors in (("a", ("Olav Moe",)), ("b", ()), ("c", ()))}

    found = find_keywords([Piece(key, article, article) for key, article in articles.items()], NameReader(articles), {})

    assert [set(words) for words in found.values()] == [set(), {"Olav Moe"}, {"Olav Moe"}]


def test_two_letters_may_mean_anything() -> None:
    """An abbreviation of two letters is a topic where everybody knows it, or where the headline has it."""
    text = "We met in the US, the whole US, at AK and by AK, with QX and QX."

    assert keywords_of(*[("en", "QX leaves", text)] * 2)[0] == {"US", "QX"}


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
