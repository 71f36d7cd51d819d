import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.write.three_way import merge_three

LINES = st.lists(st.sampled_from(["", "ferry", "harbour", "island", "storm"]), max_size=12)


def _merge(base: str, hand: str, made: str) -> tuple[str, int]:
    regions = merge_three(base.split(), hand.split(), made.split())
    return " ".join(word for region in regions for word in region.merged), sum(region.clash for region in regions)


@given(LINES, LINES, LINES)
def test_regions_are_all_of_the_three(base: list[str], hand: list[str], made: list[str]) -> None:
    """The regions end to end are each of the three sequences, whatever they are."""
    regions = merge_three(base, hand, made)

    assert [line for region in regions for line in region.base] == base
    assert [line for region in regions for line in region.hand] == hand
    assert [line for region in regions for line in region.made] == made


@given(LINES, LINES)
def test_one_side_alone_has_its_way(base: list[str], other: list[str]) -> None:
    """What only one of them changed is as that one has it, and so is what both changed to the same."""
    for hand, made in ((other, base), (base, other), (other, other)):
        regions = merge_three(base, hand, made)

        assert [line for region in regions for line in region.merged] == other
        assert not any(region.clash for region in regions)


@pytest.mark.parametrize(
    ("base", "hand", "made", "merged", "clashes"),
    [
        ("a b c", "A b c", "a b C", "A b C", 0),
        ("a b c", "a B c", "a b C", "a B C", 0),
        ("a b", "a B", "a b c", "a B c", 0),
        ("a b c", "a c", "a b c d", "a c d", 0),
        ("a b c", "a x c", "a y c", "a x c", 1),
        ("a b c", "a c", "a y c", "a c", 1),
        ("a b c", "a x b c", "a y b c", "a x b c", 1),
        ("a b c", "a x b c", "a x b c", "a x b c", 0),
        ("a b c", "a x y c", "a x z c", "a x y c", 1),
        ("", "a", "b", "a", 1),
        ("a b", "", "a b c", "c", 0),
    ],
)
def test_both_sides(base: str, hand: str, made: str, merged: str, clashes: int) -> None:
    """Changes apart or side by side are both taken; in the same place the hand's stands, and the clash is counted."""
    assert _merge(base, hand, made) == (merged, clashes)


def test_lines_that_both_agree_on_are_no_part_of_a_clash() -> None:
    """A clash is as small as it can be told."""
    clash = next(region for region in merge_three(["a"], ["x", "y", "z"], ["x", "w", "z"]) if region.clash)

    assert (clash.hand, clash.made) == (("y",), ("w",))


@pytest.mark.parametrize("added", [["", "A new paragraph by a hand."], ["", "One.", "", "Two."]])
def test_what_stands_beside_a_clash_is_no_part_of_it(added: list[str]) -> None:
    """A paragraph that a hand adds beside one that both reworded stays, whoever has his way with that one."""
    base = ["The ferry will sail again on the first of March."]
    hand = ["The ferry will surely sail again on the first of March."]
    made = ["The ferry will sail again on the second of March."]

    for ours in (hand + added, added[::-1] + hand):
        regions = merge_three(base, ours, made)
        clash = next(region for region in regions if region.clash)
        theirs = [line for region in regions for line in (region.made if region.clash else region.merged)]

        assert (list(clash.hand), list(clash.made)) == (hand, made)
        assert [line for region in regions for line in region.merged] == ours
        assert theirs == [made[0] if line == hand[0] else line for line in ours]


def test_long_texts_of_equal_lines_take_no_time() -> None:
    """A page of fifty thousand lines, half of them empty, merges well within the time that a test has."""
    base = [line for number in range(25_000) for line in (f"line {number}", "")]
    hand, made = base.copy(), base.copy()
    hand[0], made[25_000], hand[-2] = "a", "b", "c"

    regions = merge_three(base, hand, made)

    assert sum(region.hand != region.base for region in regions) == 2
    assert not any(region.clash for region in regions)


PARAGRAPHS = st.lists(st.sampled_from([f"paragraph {number}" for number in range(30)]), min_size=1, max_size=10, unique=True)


@given(PARAGRAPHS, st.data())
def test_merges_as_git_does_or_better(paragraphs: list[str], data: st.DataObject) -> None:
    """Where git merges without a conflict, so do we, to the same text; where it has one, the hand's side is our text."""
    base = [line for paragraph in paragraphs for line in (paragraph, "")]
    hand, made = data.draw(_edited(base), label="hand"), data.draw(_edited(base), label="made")

    regions = merge_three(base, hand, made)
    merged = [line for region in regions for line in region.merged]
    theirs, conflicts = _merge_with_git(base, hand, made)

    if not conflicts:
        assert (merged, any(region.clash for region in regions)) == (theirs, False)
    assert set(merged) >= set(hand) - set(base)


def _edited(base: list[str]) -> st.SearchStrategy[list[str]]:
    """The base with one to three paragraphs changed, added or taken out."""
    edit = st.tuples(st.sampled_from(["change", "add", "delete"]), st.integers(0, len(base) // 2 - 1), st.integers(0, 10**6))

    def apply(edits: list[tuple[str, int, int]]) -> list[str]:
        lines = base.copy()
        for kind, place, number in sorted(edits, key=lambda edit: -edit[1]):
            at = place * 2
            if kind == "change":
                lines[at] = f"text {number}"
            elif kind == "add":
                lines[at:at] = [f"text {number}", ""]
            else:
                del lines[at : at + 2]
        return lines

    return st.lists(edit, max_size=3, unique_by=lambda edit: edit[1]).map(apply)


def _merge_with_git(base: list[str], hand: list[str], made: list[str]) -> tuple[list[str], int]:
    with tempfile.TemporaryDirectory() as folder:
        names = [str(Path(folder) / name) for name in ("hand", "base", "made")]
        for name, lines in zip(names, (hand, base, made), strict=True):
            Path(name).write_text("".join(f"{line}\n" for line in lines))
        run = subprocess.run(["git", "merge-file", "-p", *names], capture_output=True, text=True, check=False)
    return run.stdout.split("\n")[:-1], run.returncode
