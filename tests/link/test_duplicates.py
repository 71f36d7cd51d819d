"""Articles that came more than once."""

from itertools import product

from generator.model import Hand, Telling
from tests.link.specimens import FERRY, FERRY_RETOLD, THEATRE, WHEAT, link, make_article, telling_of

LONG = FERRY + THEATRE + WHEAT


def copies_of(telling: Telling) -> list[tuple[str, str]]:
    """The end of each copy's slug, with the reason."""
    return [(reason.slug.rpartition("/")[2], reason.words) for reason in telling.copies]


def test_same_text_is_one_article_with_its_copy_listed() -> None:
    """Of two equal texts the one with more known is canonical, and lists the other."""
    digest = link(make_article("a.txt", FERRY), make_article("b.txt", FERRY, "2022-03-08", source="The Visby Post"))

    canonical, copy = telling_of(digest, "b.txt"), telling_of(digest, "a.txt")
    assert (canonical.copy_of, copy.copy_of) == (None, canonical.slug)
    assert copies_of(canonical) == [("headline-of-a-txt", "the same text")]
    assert not digest.stories


def test_case_stops_and_spaces_make_no_other_text() -> None:
    """A text in capitals with other stops is the same text."""
    shouted = tuple(text.upper().replace(",", " -") for text in FERRY)

    assert telling_of(link(make_article("a.txt", FERRY), make_article("b.txt", shouted)), "b.txt").copy_of


def test_reprint_of_a_cut_text_is_a_copy() -> None:
    """A reprint without the last paragraph, with an opening of its own, is a copy and says how much of it stands here."""
    digest = link(
        make_article("a.txt", LONG), make_article("b.txt", ("From our wire.", *LONG[:-1])), make_article("c.txt", ("Other news.",))
    )

    ((_, words),) = copies_of(telling_of(digest, "a.txt"))
    assert words.startswith("reprint: 9")


def test_fuller_text_of_one_address_is_canonical() -> None:
    """Two versions under one address, tracking aside, are one article: the fuller one."""
    short = make_article("a.txt", FERRY[:3], url="https://www.visbypost.example/ferry?utm_source=feed")
    full = make_article("b.txt", (*FERRY, "This story was updated.", *WHEAT), url="http://visbypost.example/ferry/")

    digest = link(short, full)

    assert telling_of(digest, "a.txt").copy_of == telling_of(digest, "b.txt").slug
    assert "another version under the same address" in telling_of(digest, "b.txt").copies[0].words


def test_address_used_for_something_else_makes_no_copy() -> None:
    """One address with two texts that have nothing in common is two articles: an outlet may use an address again."""
    digest = link(*(make_article(seed, text, url="https://visbypost.example/live") for seed, text in (("a.txt", FERRY), ("b.txt", WHEAT))))

    assert [telling.copy_of for telling in digest.tellings] == [None, None]


def test_article_that_a_hand_edited_stays_canonical() -> None:
    """A hand's work is never put behind a copy, though the copy is fuller."""
    hand = Hand("articles/edited.md", "a.txt", headline="By hand")

    digest = link(make_article("a.txt", LONG[:-1]), make_article("b.txt", LONG), hands=(hand,))

    assert telling_of(digest, "b.txt").copy_of == "articles/edited"


def test_no_copy_has_a_copy() -> None:
    """Repeats of a reprint are copies of what the reprint is a copy of."""
    texts = {"full.txt": LONG, "cut.txt": LONG[:-1], "cut-again.txt": LONG[:-1]}

    digest = link(*(make_article(seed, text) for seed, text in texts.items()))

    canonical = telling_of(digest, "full.txt").slug
    assert {telling.copy_of for telling in digest.tellings} == {None, canonical}
    assert len(telling_of(digest, "full.txt").copies) == 2


def test_short_texts_are_no_copies() -> None:
    """Texts of a few words are not compared: many pages say only that they could not be found."""
    digest = link(make_article("a.txt", ("Page not found.",)), make_article("b.txt", ("Page not found.",)))

    assert [telling.copy_of for telling in digest.tellings] == [None, None]


def test_thousand_reprints_of_one_text_are_its_copies() -> None:
    """However often a text is reprinted, each time under a line of its own, all are copies of the first: more make none rarer."""
    wire = [make_article(f"{number:04}.txt", (f"Filed from the desk of Newsroom{number}.", *LONG)) for number in range(150)]

    digest = link(make_article("full.txt", (*LONG, *FERRY_RETOLD)), *wire)

    assert {telling.copy_of for telling in digest.tellings} == {None, telling_of(digest, "full.txt").slug}
    assert len(telling_of(digest, "full.txt").copies) == 150


def test_line_that_many_texts_have_makes_no_copies() -> None:
    """A formula below every text, with another text above each, joins none of them."""
    formula = "Reporting by the newsroom, editing by the night desk, pictures from the archive of the harbour museum."
    words = ["".join(letters) for letters in product("bdfgk", "aeiou", "lmnrs", "aeiou", "tvz")]
    texts = [" ".join(words[at : at + 30]) for at in range(0, 30 * 60, 30)]

    digest = link(*(make_article(f"{number:02}.txt", (text, formula)) for number, text in enumerate(texts)))

    assert {telling.copy_of for telling in digest.tellings} == {None}
