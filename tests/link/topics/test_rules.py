"""topics.yml as hands write it."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.link.topics.rules import Rule, parse_rules


def test_every_key_is_read() -> None:
    """A topic has a label, aliases, parents, a description and words that assign it."""
    rules = parse_rules(
        b"sea:\nferries:\n  label: Ferries\n  aliases: [ferry, Boats]\n  parents: sea\n  description: On  water.\n  rules: [ran aground]\n"
    )

    assert rules.topics["ferries"] == Rule("ferries", "Ferries", ("ferry", "Boats"), ("sea",), "On water.", ("ran aground",))
    assert [rules.resolve(tag) for tag in ("FERRY", "boats", "topics/ferries.md", "Ferries", "fog", "!!")] == [
        "ferries", "ferries", "ferries", "ferries", "fog", "",
    ]  # fmt: skip
    assert not rules.problems


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: [", "not valid YAML"),
        ("- a", "should be a mapping"),
        ("a: 7", "should be a name with"),
        ("a: {colour: red}", "`colour`"),
        ("a: {parents: [b]}", "has the parent `b`"),
        ("a: {aliases: [c]}\nb: {aliases: [c]}", "claimed by `a` and by `b`"),
    ],
)
def test_what_cannot_be_used_is_reported(text: str, words: str) -> None:
    """A mistake is a problem of topics.yml, and the rest goes on."""
    (problem,) = parse_rules(text.encode()).problems

    assert problem.path == "topics.yml"
    assert words in problem.message


def test_what_is_reported_has_its_line() -> None:
    """A key that means nothing, a parent that is none and a fault of YAML are told with their lines."""
    rules = parse_rules(b"# ours\nsea:\n  lable: Sea\nferries:\n  parents: [seas]\n")

    assert [problem.line for problem in rules.problems] == [3, 4]
    assert [problem.line for problem in parse_rules(b"sea:\nferries:\n  aliases: [boats\nports:\n").problems] == [3]


def test_circle_of_parents_is_broken() -> None:
    """Topics that are above each other have no parents from the circle."""
    rules = parse_rules(b"a: {parents: [b]}\nb: {parents: [a, c]}\nc:\n")

    assert {name: rule.parents for name, rule in rules.topics.items()} == {"a": (), "b": ("c",), "c": ()}


def test_no_file_is_no_topics() -> None:
    """A missing or empty file arranges nothing and is no problem."""
    assert parse_rules(None).topics == parse_rules(b"").topics == {}
    assert parse_rules(b"# only a comment\n").problems == ()


@given(st.binary(max_size=200))
def test_any_bytes_are_survived(data: bytes) -> None:
    """Whatever stands in topics.yml, reading it raises nothing."""
    parse_rules(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=8,
    )
)
def test_any_document_is_survived(document: object) -> None:
    """Whatever kinds of values stand in topics.yml, reading it raises nothing."""
    parse_rules(yaml.safe_dump(document).encode())
