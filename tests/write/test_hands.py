from pathlib import Path

import pytest

from generator.front_matter import write_page
from generator.model import Block, BlockKind, Hand, Problem, Standing
from generator.write import find_hands

PATH = "articles/2022/02/ferry.md"
VALUES = {"published": "2022-02-07", "topics": ["ferries"], "seed": "ferry.txt"}
BODY = "# Ferry to sail\n\nIt sails again.\n\n<!-- dateline:related -->\n- [Storm](storm.md)\n<!-- /dateline:related -->\n"
PAGE = write_page(VALUES, BODY)


def _find(data: str | None, pristine: str | None = PAGE, path: str = PATH) -> tuple[Hand | None, tuple[Problem, ...]]:
    standing = Standing(path, None if data is None else data.encode(), None if pristine is None else pristine.encode())
    hands, problems = find_hands([standing])
    return (hands[0] if hands else None), problems


def test_an_untouched_article_keeps_its_place() -> None:
    """A page that no hand touched is known by its seed, and nothing in it is a hand's."""
    assert _find(PAGE) == (Hand(PATH, "ferry.txt"), ())


def test_an_untouched_page_of_another_kind_is_nothing() -> None:
    """A topic's page without a hand's work says nothing."""
    assert _find("# Ferries\n", "# Ferries\n", "topics/ferries.md") == (None, ())


def test_changed_entries_are_told_with_their_values() -> None:
    """A changed entry has its new value, a new one too, one that was taken out is None."""
    hand, _ = _find(write_page({"published": "2022-02-06", "seed": "ferry.txt", "draft": True}, BODY))

    assert hand
    assert hand.front_matter == {"published": "2022-02-06", "draft": True, "topics": None}
    assert (hand.headline, hand.body) == (None, None)


def test_a_misspelt_entry_loses_nothing() -> None:
    """An entry whose key a hand misspelt is told among the heaviest, and counts as it was."""
    hand, problems = _find(PAGE.replace("topics:", "topcis:"))

    assert hand
    assert "topics" not in hand.front_matter
    assert [(problem.line, problem.weight, "`topics`" in problem.message) for problem in problems] == [(3, 8, True)]


def test_a_changed_headline_is_told_alone() -> None:
    """A headline changes no text, and is read without its Markdown."""
    hand, _ = _find(PAGE.replace("# Ferry to sail", "# Ferry \\*back\\*"))

    assert hand == Hand(PATH, "ferry.txt", headline="Ferry *back*", front_matter={})


def test_a_changed_text_is_told_whole() -> None:
    """Whatever line of the text a hand changed, the whole text is given, blocks of the generator's left out."""
    hand, _ = _find(PAGE.replace("It sails again.", 'It sails.\n\n> "Again," he said.'))

    assert hand
    assert hand.body == (Block(BlockKind.PARAGRAPH, "It sails."), Block(BlockKind.QUOTE, '"Again," he said.'))


@pytest.mark.parametrize(
    "page",
    [
        PAGE.replace("- [Storm](storm.md)", "- nothing"),
        PAGE.replace("\n\nIt", "\n\n\n\nIt"),
        PAGE.replace("\n", "\r\n"),
        "\ufeff" + PAGE,
        PAGE.replace("topics: [ferries]", "topics:\n- ferries"),
        PAGE.replace("published:", "# as printed\npublished:"),
    ],
    ids=["block", "empty lines", "line breaks", "byte order mark", "form of YAML", "comment"],
)
def test_form_is_no_correction(page: str) -> None:
    """What changes neither a value nor a word corrects no article."""
    hand, problems = _find(page)

    assert problems == ()
    assert hand is not None
    assert (dict(hand.front_matter), hand.headline, hand.body) == ({}, None, None)


def test_a_deleted_page_is_told() -> None:
    """A copy without its page is a page that a hand deleted."""
    assert _find(None) == (Hand(PATH, "ferry.txt", deleted=True), ())


def test_a_moved_page_is_found_by_its_seed() -> None:
    """The page stands elsewhere, its copy where it was: it is one page, and its changes are told."""
    here, there = f"moved/{Path(PATH).name}", PATH
    standing = [Standing(here, PAGE.replace("2022-02-07", "2022-02-06").encode(), None), Standing(there, None, PAGE.encode())]

    assert find_hands(standing) == ((Hand(here, "ferry.txt", front_matter={"published": "2022-02-06"}),), ())


def test_pages_that_changed_places_are_both_found() -> None:
    """Two pages that were given each other's names keep their copies and seeds."""
    other = PAGE.replace("ferry.txt", "storm.txt")
    standing = [Standing("a.md", other.encode(), PAGE.encode()), Standing("b.md", PAGE.encode(), other.encode())]

    assert find_hands(standing)[0] == (Hand("a.md", "storm.txt"), Hand("b.md", "ferry.txt"))


def test_a_copied_page_is_told_and_is_no_article() -> None:
    """The page that stayed is the article; its copy is told, so that nobody edits the wrong one."""
    hands, problems = find_hands([Standing("articles/a.md", PAGE.encode(), None), Standing(PATH, PAGE.encode(), PAGE.encode())])

    assert [hand.seed for hand in hands if hand.path == PATH] == ["ferry.txt"]
    assert [problem.path for problem in problems] == ["docs/articles/a.md"]


def test_a_page_without_seed_is_an_article_written_by_hand() -> None:
    """All of its entries, its headline and its text are a hand's."""
    hand, problems = _find("---\npublished: 2022-05-03\n---\n# By boat\n\nWe went.\n", None)

    assert problems == ()
    assert hand == Hand(PATH, front_matter={"published": "2022-05-03"}, headline="By boat", body=(Block(BlockKind.PARAGRAPH, "We went."),))


def test_an_article_written_by_hand_stays_one_when_it_has_links() -> None:
    """The generator's block on it, and that block's copy, take nothing from it."""
    block = "<!-- dateline:related -->\n- x\n<!-- /dateline:related -->\n"
    hand, _ = _find(f"# By boat\n\nWe went.\n\n{block}", block)

    assert hand == Hand(PATH, headline="By boat", body=(Block(BlockKind.PARAGRAPH, "We went."),), front_matter={})


@pytest.mark.parametrize("pristine", ["# 2022\n\n<!-- dateline:articles -->\n- a\n<!-- /dateline:articles -->\n", None])
def test_a_list_of_articles_is_no_article(pristine: str | None) -> None:
    """A year's page stands below articles/ and has no seed either; whatever becomes of its copy, it is no article."""
    page = "# The year 2022\n\n<!-- dateline:articles -->\n- b\n<!-- /dateline:articles -->\n"

    assert _find(page, pristine, "articles/2022.md")[0] is None


def test_a_topics_label_is_told() -> None:
    """The H1 of a topic's page is its label, and a hand may change it."""
    hand, _ = _find("# The ferries\n\nThey sail.\n", "# Ferries\n", "topics/ferries.md")

    assert hand
    assert (hand.path, hand.headline) == ("topics/ferries.md", "The ferries")


def test_a_broken_page_keeps_its_place() -> None:
    """What cannot be read is told with its line, and counts as unchanged; its seed is found nevertheless."""
    hand, problems = _find(PAGE.replace("[ferries]", "[ferries"))

    assert hand == Hand(PATH, "ferry.txt")
    assert [(problem.path, problem.line) for problem in problems] == [(f"docs/{PATH}", 3)]


def test_a_lost_copy_makes_everything_a_hands() -> None:
    """Without a copy nobody knows what is a hand's, so all is; one sentence says so for all pages."""
    standing = [Standing(path, PAGE.replace("ferry.txt", path).encode(), None) for path in ("articles/a.md", "articles/b.md")]

    hands, problems = find_hands(standing)

    assert [hand.headline for hand in hands] == ["Ferry to sail", "Ferry to sail"]
    assert [hand.seed for hand in hands] == ["articles/a.md", "articles/b.md"]
    assert len(problems) == 1
    assert "one of 2 pages" in problems[0].message


def test_a_broken_copy_counts_as_lost() -> None:
    """A merge of git's can spoil a copy; then all of the page is a hand's, and it is told."""
    hand, problems = _find(PAGE, "---\n<<<<<<< HEAD\n" + PAGE)

    assert hand
    assert hand.headline == "Ferry to sail"
    assert [problem.path for problem in problems] == [f"docs/.pristine/{PATH}"]


def test_other_files_are_nobodys() -> None:
    """A feed or a drawing is no page."""
    assert _find("{}", "[]", "feed.json") == (None, ())


def test_a_page_follows_its_seed_to_another_name() -> None:
    """A seed that was renamed is known by its bytes, where they stand under one new name, and so is the hand's work."""
    page = PAGE.replace("seed: ferry.txt", "seed: ferry.txt\nsha256: 1f")
    standing = [Standing(PATH, page.replace("2022-02-07", "2022-02-06").encode(), page.encode())]

    assert [hand.seed for hand in find_hands(standing, {"new.txt": "1f", "other.txt": "2f"})[0]] == ["new.txt"]
    assert [hand.seed for hand in find_hands(standing, {"new.txt": "1f", "twin.txt": "1f"})[0]] == ["ferry.txt"]
    assert [hand.seed for hand in find_hands(standing, {"new.txt": "1f", "ferry.txt": "3f"})[0]] == ["ferry.txt"]
