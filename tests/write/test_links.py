"""Links that hands wrote, and pages that move."""

from pathlib import Path

import pytest

from tests.write.desk import Desk
from tests.write.toy import TOPIC, ToySeed, make_pages

SEEDS = {"ferry.txt": ToySeed("Ferry to sail", ("It sails.",)), "storm.txt": ToySeed("Storm", ("It blew.",))}
FERRY, STORM = "articles/2022/02/ferry.md", "articles/2022/02/storm.md"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A docs/ made from two seeds."""
    desk = Desk(tmp_path / "docs")
    desk.build(make_pages(SEEDS))
    return desk


def _write(desk: Desk, path: str, text: str, after: str = "") -> None:
    """Saves a page of a hand's own, or adds a paragraph to one behind the text given."""
    page = desk.docs / path
    page.write_text(page.read_text().replace(after, f"{after}\n\n{text}", 1) if after else text)


def _move(desk: Desk, old: str, new: str) -> None:
    (desk.docs / new).parent.mkdir(parents=True, exist_ok=True)
    (desk.docs / old).rename(desk.docs / new)


FORMS = {
    "[the ferry](ferry.md)": "[the ferry](../../boats/the%20ferry.md)",
    "[the ferry](../02/ferry.md#p-2)": "[the ferry](../../boats/the%20ferry.md#p-2)",
    '[the ferry]( ./ferry.md "Ferry")': '[the ferry]( ../../boats/the%20ferry.md "Ferry")',
    "[the ferry](<ferry.md>)": "[the ferry](<../../boats/the%20ferry.md>)",
    "[ferry]: ferry.md": "[ferry]: ../../boats/the%20ferry.md",
    "[the ferry](https://example.org/ferry.md)": "[the ferry](https://example.org/ferry.md)",
    "[the storm](storm.md), ferry.md, [here](#p-2)": "[the storm](storm.md), ferry.md, [here](#p-2)",
    "`[the ferry](ferry.md)`, [^1]": "`[the ferry](ferry.md)`, [^1]",
    "[^1]: ferry.md": "[^1]: ferry.md",
}


@pytest.mark.parametrize("link", FORMS)
def test_a_link_follows_a_moved_page(desk: Desk, link: str) -> None:
    """Whatever its form, a link to the page leads to its new place, and nothing else in the line is changed."""
    _write(desk, STORM, link, after="It blew.")
    _move(desk, FERRY, "articles/boats/the ferry.md")

    first, second = desk.build(make_pages(SEEDS)), desk.build(make_pages(SEEDS))

    assert f"\nIt blew.\n\n{FORMS[link]}\n" in desk.files()[STORM].decode()
    assert second.report.idle
    assert first.told == second.told == ()


def test_a_page_of_a_hands_own_is_followed_too(desk: Desk) -> None:
    """A guide that a hand wrote leads to a topic in its new place; it is said why it was changed, and its line breaks stay."""
    (desk.docs / "guide.md").write_bytes(b"---\r\nby: me\r\n---\r\n# Guide\r\n\r\nSee [all](topics/all.md), [all](topics/all.md).\r\n")
    _move(desk, TOPIC, "topics/everything.md")

    run = desk.build(make_pages(SEEDS))

    assert (
        desk.files()["guide.md"]
        == b"---\r\nby: me\r\n---\r\n# Guide\r\n\r\nSee [all](topics/everything.md), [all](topics/everything.md).\r\n"
    )
    assert [change.reason for change in run.plan.changes if change.path == "guide.md"] == ["its links follow a page that was moved"]
    assert "guide.md" not in desk.files(pristine=True)


def test_a_moved_page_takes_its_links_along(desk: Desk) -> None:
    """Links of a page lead on from its new place, those to a page that moved with it, and those that a hand mended itself."""
    _write(desk, FERRY, "[storm](storm.md), [all](../../../topics/all.md), [all](../topics/all.md)", after="It sails.")
    _move(desk, FERRY, "boats/ferry.md")
    _move(desk, STORM, "boats/storm-2.md")

    desk.build(make_pages(SEEDS))

    assert "[storm](storm-2.md), [all](../topics/all.md), [all](../topics/all.md)" in desk.files()["boats/ferry.md"].decode()


def test_a_moved_page_takes_its_pictures_along(desk: Desk) -> None:
    """Links of a page to pictures, papers and feeds lead on from its new place, whatever kind of file they name."""
    (desk.docs / "the pier.png").write_bytes(b"png")
    _write(desk, FERRY, '![Pier](../../../the%20pier.png "Pier") [![Pier](<../../../the pier.png>)](../../../feed.json)', after="It sails.")
    _move(desk, FERRY, "boats/ferry.md")

    first, second = desk.build(make_pages(SEEDS)), desk.build(make_pages(SEEDS))

    assert '![Pier](../the%20pier.png "Pier") [![Pier](<../the%20pier.png>)](../feed.json)' in desk.files()["boats/ferry.md"].decode()
    assert second.report.idle
    assert first.told == second.told == ()


def test_a_link_that_leads_nowhere_is_told(desk: Desk) -> None:
    """Wherever a hand wrote it, it is told with its line, and left as it is; what leaves docs/ or may be an address is not looked at."""
    text = "See [all](topics/all.md)\n[lost](lost.md), ![](a/lost.png)\n\n[web](http://a.example/x.md) [mail](mailto:a@b.example) [at](at/)"
    (desk.docs / "guide.md").write_bytes(f"---\nby: me\n---\n# Guide\n\n{text}\n".replace("\n", "\r\n").encode())
    _write(desk, STORM, "[lost](<../lost.md>#p-2)", after="It blew.")
    guide, storm = desk.files()["guide.md"], desk.files()[STORM]

    run = desk.build(make_pages(SEEDS))

    assert (desk.files()["guide.md"], desk.files()[STORM]) == (guide, storm)
    line = storm.decode().split("\n").index("[lost](<../lost.md>#p-2)") + 1
    assert run.told == (
        f"docs/{STORM}:{line}: links to ../lost.md, where nothing is: mend the link.",
        "docs/guide.md:7: links to lost.md, where nothing is: mend the link.",
        "docs/guide.md:7: links to a/lost.png, where nothing is: mend the link.",
    )


def test_a_link_written_to_an_old_address_follows_later(desk: Desk) -> None:
    """Who writes a link to a page by the address that it had long ago reaches it too."""
    _move(desk, FERRY, "articles/a.md")
    desk.build(make_pages(SEEDS))
    _move(desk, "articles/a.md", "articles/b.md")
    desk.build(make_pages(SEEDS))
    _write(desk, STORM, "[the ferry](ferry.md)", after="It blew.")

    desk.build(make_pages(SEEDS))

    assert "[the ferry](../../b.md)" in desk.files()[STORM].decode()


def test_a_link_merges_with_what_seeds_change(desk: Desk) -> None:
    """A page whose seed changes in the same run has both: the seed's words and the hand's link, without a conflict."""
    _write(desk, STORM, "[the ferry](ferry.md)", after="It blew.")
    _move(desk, FERRY, "articles/ferry.md")

    run = desk.build(make_pages(SEEDS | {"storm.txt": ToySeed("Storm over", ("It blew.",))}))

    assert run.told == ()
    assert "# Storm over\n\nIt blew.\n\n[the ferry](../../ferry.md)\n" in desk.files()[STORM].decode()


def test_a_locked_page_is_left_and_told(desk: Desk) -> None:
    """Where a hand keeps the generator off, the lost link is told with its line."""
    _write(desk, STORM, "[the ferry](ferry.md)", after="It blew.")
    page = desk.docs / STORM
    page.write_text(page.read_text().replace("---\n", "---\ndateline: locked\n", 1))
    locked = page.read_text()
    _move(desk, FERRY, "articles/ferry.md")

    run = desk.build(make_pages(SEEDS))

    line = locked.split("\n").index("[the ferry](ferry.md)") + 1
    assert page.read_text() == locked
    assert run.told == (f"docs/{STORM}:{line}: links to ferry.md, which was moved: write ../../ferry.md, for a hand locked this page.",)


def test_a_page_in_the_old_place_is_what_links_lead_to(desk: Desk) -> None:
    """Where another page stands now at the old address, links mean that one."""
    _move(desk, FERRY, "articles/ferry.md")
    desk.build(make_pages(SEEDS))
    _write(desk, FERRY, "# Another\n")
    _write(desk, STORM, "[the ferry](ferry.md)", after="It blew.")

    desk.build(make_pages(SEEDS))

    assert "[the ferry](ferry.md)" in desk.files()[STORM].decode()
