"""The lines of a text dump."""

import pytest

from generator.extract.text.lines import read_lines

LINKS = "Pilots [return](https://post.example/f) to work.\nThe [council](https://post.example/c) agreed.\n"


@pytest.mark.parametrize(("others", "marked"), [(80, False), (150, True)])
def test_a_long_note_with_few_links_is_markdown(others: int, marked: bool) -> None:  # noqa: FBT001 - what is expected
    """Two links make Markdown of a text of some eighty lines; in one of twice as many they are just typed."""
    lines = read_lines(LINKS + "A ferry leaves.\n" * others)

    assert ("[" in lines[0].text) is marked
