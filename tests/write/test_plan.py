from dataclasses import replace
from pathlib import Path

import pytest

from generator.model import Action, File, Page
from generator.write import Side, diff_hands, diff_plan, plan_changes, read_standing, restore_page
from generator.write.pairs import Pair
from generator.write.place import Place
from generator.write.redirects import find_redirects
from tests.write.desk import PRISTINE, Desk
from tests.write.toy import FEED, TOPIC, ToySeed, make_page, make_pages

SEEDS = {"ferry.txt": ToySeed("Ferry to sail", ("It sails.",)), "storm.txt": ToySeed("Storm", ("It blew.",))}
FERRY = "articles/2022/02/ferry.md"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A docs/ made from two seeds."""
    desk = Desk(tmp_path / "docs")
    desk.build(make_pages(SEEDS))
    return desk


def _edit(desk: Desk, old: str, new: str, path: str = FERRY) -> None:
    page = desk.docs / path
    text = page.read_text()
    assert old in text
    page.write_text(text.replace(old, new))


def test_every_change_says_why(desk: Desk) -> None:
    """A plan is read by people: each line of it says what would happen to a page and for what reason."""
    _edit(desk, "It sails.", "It sails soon.")
    (desk.docs / TOPIC).unlink()
    made = make_pages({"ferry.txt": ToySeed("Ferry back", ("It sails.", "At last.")), "light.txt": ToySeed("Light", ())})

    lines = [line.split("\n")[0] for line in diff_plan(plan_changes(made, read_standing(desk.docs)[0])) if ": " in line.split("\n")[0]]

    assert lines == [
        "update docs/articles/2022/02/ferry.md: length, text and related changed",
        "create docs/articles/2022/02/light.md: new",
        "update docs/articles/2022/02/storm.md: nothing in seeds/ makes it any more: marked, and left as it was",
        "update docs/feed.json: changed",
        f"keep docs/{TOPIC}: a hand deleted it",
    ]


def test_a_plan_is_shown_as_a_diff(desk: Desk) -> None:
    """A dry run shows each line that would change."""
    shown = "".join(
        diff_plan(plan_changes(make_pages(SEEDS | {"ferry.txt": ToySeed("Ferry back", ("It sails.",))}), read_standing(desk.docs)[0]))
    )

    assert f"--- a/docs/{FERRY}\n+++ b/docs/{FERRY}\n" in shown
    assert "\n-# Ferry to sail\n+# Ferry back\n" in shown


def test_what_hands_changed_is_shown_as_a_diff(desk: Desk) -> None:
    """All that hands changed is shown, or what they changed on one page; a page that was moved shows where from."""
    _edit(desk, "It sails.", "It sails soon.")
    (desk.docs / FERRY).rename(desk.docs / "articles/ferry.md")
    (desk.docs / TOPIC).unlink()
    standing, _ = read_standing(desk.docs)

    one = diff_hands(standing, "articles/ferry.md")
    assert one.startswith(f"rename from docs/{FERRY}\nrename to docs/articles/ferry.md\n--- a/docs/{FERRY}\n+++ b/docs/articles/ferry.md\n")
    assert "\n-It sails.\n+It sails soon.\n" in one
    assert diff_hands(standing) == one + diff_hands(standing, TOPIC)
    assert f"--- a/docs/{TOPIC}\n+++ /dev/null\n" in diff_hands(standing)


def test_a_move_and_a_changed_feed_are_shown(desk: Desk) -> None:
    """A page that was only moved shows from where and to where, a feed that was edited what was changed."""
    (desk.docs / FERRY).rename(desk.docs / "ferry.md")
    (desk.docs / FEED).write_text("mine", encoding="utf-8")
    standing, _ = read_standing(desk.docs)

    assert diff_hands(standing, FERRY) == diff_hands(standing, "ferry.md") == f"rename from docs/{FERRY}\nrename to docs/ferry.md\n"
    assert "+mine\n" in diff_hands(standing, FEED)


def test_a_deleted_page_is_restored(desk: Desk) -> None:
    """A page that a hand deleted is made again once it is asked for, and only that one."""
    (desk.docs / FERRY).unlink()
    (desk.docs / TOPIC).unlink()
    desk.build(make_pages(SEEDS))

    standing = restore_page(read_standing(desk.docs)[0], FERRY)

    plan = plan_changes(make_pages(SEEDS), standing)
    assert [(change.path, change.action) for change in plan.changes] == [(FERRY, Action.CREATE), (TOPIC, Action.KEEP)]


def test_a_page_that_stands_is_not_restored(desk: Desk) -> None:
    """Restoring would throw away a hand's work where the page was not deleted."""
    standing, _ = read_standing(desk.docs)

    assert restore_page(standing, FERRY) == standing


def test_conflicts_are_settled_page_by_page(desk: Desk) -> None:
    """A side is taken on the page that is named; other pages keep their conflicts."""
    for path in (FERRY, "articles/2022/02/storm.md"):
        _edit(desk, "It ", "Ours ", path)
    made = make_pages({seed: replace(toy, paragraphs=("Theirs.",)) for seed, toy in SEEDS.items()})
    assert desk.build(made).report.conflicts == 2

    assert desk.build(made, {FERRY: Side.THEIRS}).report.conflicts == 1

    assert b"Theirs." in desk.files()[FERRY]
    assert b"Ours blew." in desk.files()["articles/2022/02/storm.md"]


def test_a_moved_page_leaves_a_redirect_that_follows_it(desk: Desk) -> None:
    """The old address leads to the new one; after another move both lead there; a page put back makes its redirect go."""
    first, second = "articles/2022/03/a.md", "articles/b.md"
    (desk.docs / "articles/2022/03").mkdir()
    (desk.docs / FERRY).rename(desk.docs / first)
    desk.build(make_pages(SEEDS))
    assert b'url=../../03/a/"' in desk.files()["articles/2022/02/ferry/index.html"]

    (desk.docs / first).rename(desk.docs / second)
    desk.build(make_pages(SEEDS))
    assert b'url=../../../b/"' in desk.files()["articles/2022/02/ferry/index.html"]
    assert b'url=../../../b/"' in desk.files()["articles/2022/03/a/index.html"]

    (desk.docs / second).rename(desk.docs / FERRY)
    desk.build(make_pages(SEEDS))
    assert [path for path in desk.files() if path.endswith("index.html")] == ["articles/2022/03/a/index.html", "articles/b/index.html"]
    assert desk.files(pristine=True).keys() == desk.files().keys()


def test_a_redirect_goes_with_its_article(desk: Desk) -> None:
    """Where the article was deleted there is nothing to lead to."""
    (desk.docs / FERRY).rename(desk.docs / "a.md")
    desk.build(make_pages(SEEDS))
    (desk.docs / "a.md").unlink()

    assert desk.build(make_pages(SEEDS)).report.deleted == 1
    assert not any(path.endswith(".html") for path in desk.files())


def test_a_strangers_words_in_a_redirect_are_text() -> None:
    """A seed's name and a page's path are written so that no browser takes them for markup."""
    page = make_page('"><script>.txt', ToySeed("A", ()))
    place = Place('articles/<b> "c".md', b"x", b"x", "articles/old.md", '"><script>.txt')
    (file,) = find_redirects([Pair(place, page)])

    assert b"<script>" not in file.data
    assert b"%3Cb%3E%20%22c%22/" in file.data


def test_a_renamed_seed_is_known_by_its_bytes(tmp_path: Path) -> None:
    """A seed under another name is the same article: its page stays where a hand put it, and so does the hand's work."""
    desk = Desk(tmp_path / "docs")
    page = Page(FERRY, {"seed": "a.txt", "sha256": "1f"}, "# Ferry\n\nIt sails.\n")
    desk.build([page])
    _edit(desk, "It sails.", "It sails soon.")

    desk.build([Page("articles/2022/02/ferry-2.md", {"seed": "b.txt", "sha256": "1f"}, page.body)])

    assert desk.files() == {FERRY: b"---\nseed: b.txt\nsha256: 1f\n---\n# Ferry\n\nIt sails soon.\n"}


def test_a_restored_feed_is_made_anew(tmp_path: Path) -> None:
    """A file that cannot be merged is had anew by deleting and restoring it."""
    desk = Desk(tmp_path / "docs")
    desk.build([File("feed.json", b"[1]")])
    (desk.docs / "feed.json").unlink()
    desk.build([File("feed.json", b"[2]")])
    assert desk.files() == {}

    standing = restore_page(read_standing(desk.docs)[0], "feed.json")

    assert plan_changes([File("feed.json", b"[2]")], standing).changes[0].action is Action.CREATE


def test_lost_copies_are_made_again(desk: Desk) -> None:
    """A page as the generator makes it has its copy again after one run, though the whole folder was lost."""
    copies = desk.files(pristine=True)
    for path in copies:
        (desk.docs / PRISTINE / path).unlink()

    run = desk.build(make_pages(SEEDS))

    assert run.report.written == 0
    assert desk.files(pristine=True) == copies
