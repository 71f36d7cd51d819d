import string
from typing import Any

import frontmatter
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.front_matter import PageHandler, Parts, find_value, parse_page, write_front_matter, write_page
from generator.model import BlockKind, Problem
from generator.when import parse_when

SCALARS = st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
KEYS = st.text(string.ascii_lowercase + "_", min_size=1) | st.text()


def _parse(text: str) -> Parts:
    parts = parse_page(text, "page.md")
    assert isinstance(parts, Parts), parts
    return parts


@given(st.dictionaries(KEYS, VALUES))
def test_what_is_written_is_what_is_read(values: dict[str, Any]) -> None:
    """Front matter written is front matter read, in its order."""
    parts = _parse(write_page(values, "# Headline"))

    assert repr(dict(parts.values)) == repr(values)
    assert parts.body == "# Headline\n"


@given(st.dictionaries(st.text(string.ascii_letters, min_size=1, max_size=40), VALUES, min_size=1))
def test_an_entry_keeps_to_one_line(values: dict[str, Any]) -> None:
    """Every entry is one line, whatever its length or its line breaks, so that merges meet at whole entries."""
    lines = write_front_matter(values).split("\n")

    assert len(lines) == len(values) + 3
    assert [line for _, line in _parse("\n".join(lines)).entries] == list(range(len(values)))


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Reading never raises: there are parts, or a problem with its line."""
    for page in (text, f"---\n{text}", f"---\n{text}\n---\n"):
        result = parse_page(page, "page.md")

        assert isinstance(result, Parts) or result.line >= 1


@given(st.text(alphabet="ab:-[]{}&*!|>'\"\n #\t,?%@~01.", max_size=60))
def test_any_yaml_is_read_or_refused(text: str) -> None:
    """Reading never raises on text that is made of YAML's own signs."""
    result = parse_page(f"---\n{text}\n---\n", "page.md")

    assert isinstance(result, Problem) or set(result.values) == {key for key, _ in result.entries}


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("2022-02-07T12:31:00Z", "2022-02-07T12:31:00Z"),
        ("2022-02-07", "2022-02-07"),
        ("2021-12", "2021-12"),
        ("no", "no"),
        ("12:30", "12:30"),
        ("007", "007"),
        ("1.10", "1.10"),
        ("1e5", "1e5"),
        ("<<", "<<"),
        ("1997", 1997),
        ("1.5", 1.5),
        ("true", True),
        ("", None),
        ("~", None),
        ("[a, 2022-02-07]", ["a", "2022-02-07"]),
    ],
)
def test_a_value_is_what_is_printed(printed: str, value: object) -> None:
    """What YAML 1.1 would turn into a date, a switch or a number of another kind stays the text that a person sees."""
    read = _parse(f"---\nkey: {printed}\n---\n").values["key"]

    assert (type(read), read) == (type(value), value)


@pytest.mark.parametrize("text", ["no", "12:30", "007", "1997", "1e5", "true", "null", "", "- a", "a: b", "# a", "*a", "0o17", "1_000"])
def test_text_that_looks_like_something_else_is_quoted(text: str) -> None:
    """Text that a reader of YAML 1.1 or 1.2 would take for a number, a switch or markup stands in quotes."""
    assert write_front_matter({"key": text}) in {f"---\nkey: '{text}'\n---\n", f'---\nkey: "{text}"\n---\n'}


@pytest.mark.parametrize("date", ["2022-02-07T12:31:00Z", "2022-02-07", "2021-12", "2021-11~", "2021-W45"])
def test_dates_stand_unquoted(date: str) -> None:
    """A date looks the same on every page, whether YAML knows its form or not."""
    assert write_front_matter({"published": parse_when(date)}) == f"---\npublished: {date}\n---\n"


def test_long_text_is_not_folded() -> None:
    """A value of a thousand words stands on one line."""
    assert write_front_matter({"dek": "word " * 1000}).count("\n") == 3


def test_nouns_are_written_plainly() -> None:
    """Tuples are lists, enumerations their values, and a half of a character that stands alone is replaced."""
    written = write_front_matter({"kinds": (BlockKind.QUOTE, "b"), "broken": "a\ud800b"})

    assert written == "---\nkinds: [quote, b]\nbroken: a\ufffdb\n---\n"


@pytest.mark.parametrize(
    ("page", "line", "word"),
    [
        ("---\ntopics: [a\n---\n", 2, "YAML"),
        ('---\nsource: "Post\nlanguage: en\n---\n', 2, "YAML"),
        ("---\nlanguage: en\nsource: Post: late\n---\n", 3, "YAML"),
        ("---\na: 1\nb: 2\na: 3\n---\n", 4, "twice"),
        ("---\na: 1\n", 1, "no end"),
        ("---\n- a\n---\n", 2, "entries"),
        ("---\n{a: 1}\n---\n", 2, "braces"),
        ("---\na: &x 1\nb: *x\n---\n", 2, "anchor"),
        ("---\na:\n\t- b\n---\n", 3, "tab"),
        ("---\na: !!python/object:os.system 1\n---\n", 2, "tag"),
        ("---\n? [a]\n: b\n---\n", 2, "plain word"),
        ("\n---\nseed: a.txt\n---\n", 1, "empty line"),
        (f"---\na: {'[' * 100_000}\n---\n", 2, "deeply"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(page: str, line: int, word: str) -> None:
    """Broken front matter is one sentence with the line of the page."""
    problem = parse_page(page, "docs/page.md")

    assert isinstance(problem, Problem)
    assert (problem.path, problem.line) == ("docs/page.md", line)
    assert word in problem.message


def test_a_page_without_front_matter_is_all_body() -> None:
    """A page may have none; a rule of dashes further down is no front matter."""
    parts = _parse("# Headline\n\n---\n\ntext\n")

    assert (dict(parts.values), parts.body, parts.body_line) == ({}, "# Headline\n\n---\n\ntext\n", 1)


def test_the_body_begins_where_it_says() -> None:
    """The body's first line is counted on the page, so that what is wrong below is told with the right line."""
    parts = _parse("---\na: 1\nb: 2\n---\n# Headline\n")

    assert parts.body_line == 5


def test_no_values_no_front_matter() -> None:
    """A page without entries has no empty marks at its top."""
    assert write_page({}, "\n# Headline\n\n\n") == "# Headline\n"


@pytest.mark.parametrize(
    ("page", "value"),
    [
        ("---\nseed: a.txt\n---\n", "a.txt"),
        ("---\ntopics: [a\nseed: 'no: 1.txt'\n---\n", "no: 1.txt"),
        ("---\nseed: a.txt\n", "a.txt"),
        ("---\nother: 1\n---\nseed: a.txt\n", None),
        ("seed: a.txt\n", None),
        ("---\nseed:\n---\n", None),
    ],
)
def test_one_value_is_found_in_broken_front_matter(page: str, value: str | None) -> None:
    """A page's seed is found although the rest cannot be read, and never in the text below."""
    assert find_value(page, "seed") == value


def test_python_frontmatter_reads_a_page_as_it_was_written() -> None:
    """With the handler, python-frontmatter gives back the very values; without it the same keys and the same body."""
    values = {"published": "2022-02-07T12:31:00Z", "authors": ["Jo Wren"], "language": "no", "derived": {"source": "host name"}}
    page = write_page(values, "# Quay\n\nText.\n")

    exact, plain = frontmatter.loads(page, handler=PageHandler()), frontmatter.loads(page)

    assert exact.metadata == values
    assert (list(plain.metadata), plain.content) == (list(values), "# Quay\n\nText.")


def test_the_handler_says_what_is_wrong() -> None:
    """Broken front matter is a ValueError with the line for python-frontmatter too."""
    with pytest.raises(ValueError, match="line 2"):
        frontmatter.loads("---\n[a]\n---\n", handler=PageHandler())
