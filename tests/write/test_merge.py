import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.front_matter import write_page
from generator.write.merge import EMPTY, Merged, join_sheet, merge_page
from generator.write.merge_front_matter import Side
from generator.write.sheet import Sheet, parse_sheet

BASE = """---
published: 2022-02-07
topics: [ferries]
seed: ferry.txt
---
# Ferry to sail

It sails again.

It was laid up.

<!-- dateline:related -->
- [Storm](storm.md)
- [Harbour](harbour.md)
<!-- /dateline:related -->

<!-- dateline:about -->
Made from ferry.txt.
<!-- /dateline:about -->
"""


def _sheet(text: str) -> Sheet:
    sheet = parse_sheet(text.encode(), "page.md")
    assert isinstance(sheet, Sheet), sheet
    return sheet


def _merge(hand: str, made: str, side: Side | None = None, base: str = BASE) -> Merged:
    return merge_page(_sheet(base), _sheet(hand), _sheet(made), "page.md", side)


def _text(merged: Merged) -> str:
    assert merged.data is not None
    return merged.data.decode()


def test_sheets_are_their_pages() -> None:
    """A page taken apart and put together is the same page."""
    assert join_sheet(_sheet(BASE)) == BASE.encode()


def test_without_a_hand_the_generator_has_its_way() -> None:
    """The merge of an untouched page is the new page, byte for byte."""
    made = BASE.replace("again", "in March").replace("- [Storm](storm.md)\n", "").replace("[ferries]", "[ferries, islands]")

    assert _merge(BASE, made) == Merged(made.encode(), made.encode())


def test_without_a_change_the_hand_has_its_way() -> None:
    """The merge of a page that the generator makes as before is the page as it stands, byte for byte."""
    hand = "\ufeff" + BASE.replace("---\n#", "...\n\n\n#").replace("again.", "again.  ").replace("\n", "\r\n").rstrip()
    merged = merge_page(_sheet(BASE), _sheet(hand), _sheet(BASE), "page.md")

    assert merged.data == hand.replace("...", "---").encode()
    assert merged.pristine == BASE.encode()


CLASHING = (
    BASE.replace("2022-02-07", "2022-02-06").replace("again", "soon"),
    BASE.replace("2022-02-07", "2022-02-08").replace("again", "late"),
)


def test_a_conflict_has_the_line_on_the_page() -> None:
    """The line that is told is the line where the hand's text stands after the merge."""
    hand, made = CLASHING
    merged = _merge(hand.replace("seed:", "# checked\n\nseed:"), made)
    lines = _text(merged).split("\n")

    assert [(lines[conflict.line - 1], conflict.generated) for conflict in merged.conflicts] == [
        ("published: 2022-02-06", "published: 2022-02-08"),
        ("It sails soon.", "It sails late."),
    ]


def test_a_conflict_in_a_block_has_its_line_too() -> None:
    """Conflicts in blocks are told like those in text."""
    merged = _merge(BASE.replace("[Harbour]", "[Port]"), BASE.replace("[Harbour]", "[Pier]"))
    (conflict,) = merged.conflicts

    assert _text(merged).split("\n")[conflict.line - 1] == "- [Port](harbour.md)" == conflict.hand
    assert conflict.generated == "- [Pier](harbour.md)"


def test_a_conflict_is_told_until_it_is_settled() -> None:
    """The copy keeps the old text where the two clash, and the next merge changes nothing and tells the same."""
    hand, made = CLASHING
    first = _merge(hand, made)
    again = merge_page(_sheet((first.pristine or b"").decode()), _sheet(_text(first)), _sheet(made), "page.md")

    assert again == first
    assert first.pristine == BASE.encode()


@pytest.mark.parametrize(("side", "winner"), [(Side.OURS, 0), (Side.THEIRS, 1)])
def test_a_conflict_is_settled_for_a_side(side: Side, winner: int) -> None:
    """Settled for a side, the page has that side's text, the copy is the generator's, and nothing is told any more."""
    settled = _merge(*CLASHING, side)

    assert settled == Merged(CLASHING[winner].encode(), CLASHING[1].encode())
    assert not _merge(_text(settled), CLASHING[1], base=(settled.pristine or b"").decode()).conflicts


def test_settling_leaves_alone_what_does_not_clash() -> None:
    """What a hand changed elsewhere stays, also where conflicts are settled for the generator."""
    hand, made = CLASHING
    settled = _merge(hand.replace("laid up", "in the dock"), made, Side.THEIRS)

    assert settled.data == made.replace("laid up", "in the dock").encode()


@pytest.mark.parametrize("taken", ["- [Storm](storm.md)\n- [Harbour](harbour.md)\n", "- [Storm](storm.md)\n"])
def test_an_empty_block_stays_empty(taken: str) -> None:
    """Lines that a hand took out of a block do not come back while the generator makes them as before."""
    hand = BASE.replace(taken, "")
    made = BASE.replace("# Ferry to sail", "# Ferry to sail in March")

    assert _merge(hand, made).data == hand.replace("# Ferry to sail", "# Ferry to sail in March").encode()


def test_blocks_keep_apart_from_text() -> None:
    """A new block, a dropped one, and a paragraph that a hand adds between them: each finds its place, nothing clashes."""
    hand = BASE.replace("It was laid up.\n", "It was laid up.\n\nTickets on Friday.\n")
    start, end = BASE.index("<!-- dateline:related"), BASE.index("<!-- dateline:about")
    made = BASE[:start] + "<!-- dateline:dates -->\n- March\n<!-- /dateline:dates -->\n\n" + BASE[end:]
    merged = _merge(hand, made)

    assert merged.conflicts == ()
    assert _text(merged) == made.replace("It was laid up.\n", "It was laid up.\n\nTickets on Friday.\n")


def test_a_block_below_the_headline_finds_its_place_again() -> None:
    """A block that stands above the text is put below the headline, whatever a hand made of headline and text."""
    made = BASE.replace("sail\n", "sail\n\n<!-- dateline:byline -->\nMonday\n<!-- /dateline:byline -->\n", 1)
    hand = BASE.replace("# Ferry to sail\n\nIt sails again.", "# Ferry\n\nSoon.")

    assert _text(_merge(hand, made)).startswith(
        "---\npublished: 2022-02-07\ntopics: [ferries]\nseed: ferry.txt\n---\n"
        "# Ferry\n\n<!-- dateline:byline -->\nMonday\n<!-- /dateline:byline -->\n\nSoon."
    )


def test_a_new_block_stays_on_its_side_of_the_text() -> None:
    """A block that comes in below the text of a page with a byline above it stays below, whatever of its text a hand changed."""
    made = BASE.replace("# Ferry to sail\n", "# Ferry to sail\n\n<!-- dateline:byline -->\nBy us\n<!-- /dateline:byline -->\n")
    above, related, below = made.partition(BASE[BASE.index("<!-- dateline:related") : BASE.index("<!-- dateline:about")])

    merged = _merge((above + below).replace("laid up", "laid up long"), made, base=above + below)

    assert _text(merged) == (above + related + below).replace("laid up", "laid up long")
    assert not merged.conflicts


def test_blocks_are_added_below_a_page_that_is_all_a_hands() -> None:
    """Blocks for an article written by hand go to its end, an empty line before them."""
    merged = merge_page(EMPTY, _sheet("# By boat\n\nWe went."), _sheet("<!-- dateline:a -->\nx\n<!-- /dateline:a -->\n"), "page.md")

    assert merged.data == b"# By boat\n\nWe went.\n\n<!-- dateline:a -->\nx\n<!-- /dateline:a -->"


LINES = st.lists(st.sampled_from(["", "ferry", "harbour", "island", "- storm"]), max_size=6)
ENTRIES = st.dictionaries(st.sampled_from("abc"), st.integers(0, 2), max_size=3)
BLOCKS = st.dictionaries(st.sampled_from(["one", "two", "three"]), LINES, max_size=3)


@st.composite
def _pages(draw: st.DrawFn) -> str:
    """A page of a few words that stand again and again."""
    entries, above, blocks, below = draw(ENTRIES), draw(LINES), draw(BLOCKS), draw(LINES)
    marked = [["", f"<!-- dateline:{name} -->", *lines, f"<!-- /dateline:{name} -->"] for name, lines in blocks.items()]
    return write_page(entries, "\n".join([*above, *itertools.chain.from_iterable(marked), *below]))


@given(_pages(), _pages(), _pages())
def test_any_merge_is_a_page_and_is_final(base: str, hand: str, made: str) -> None:
    """Whatever the three are, what comes of them can be read, keeps every line of the hand's, and merges to itself."""
    first = _merge(hand, made, base=base)
    if first.data is None or first.pristine is None:
        assert first.conflicts
        return

    new = [line for line in hand.split("\n") if line and line not in base.split("\n")]
    assert all(line in _text(first).split("\n") for line in new)
    again = _merge(_text(first), made, base=first.pristine.decode())
    assert (again.data, again.pristine) == (first.data, first.pristine)
