"""When two addresses lead to one page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.addresses import clean_address, find_host


@pytest.mark.parametrize(
    ("url", "cleaned"),
    [
        ("https://www.Example.org/a/42/?utm_source=feed#top", "example.org/a/42"),
        ("http://example.org//a/42", "example.org/a/42"),
        ("https://m.example.org/a/42/amp", "example.org/a/42"),
        ("https://example.org/a/index.html", "example.org/a"),
        ("https://example.org/?id=7&fbclid=x", "example.org?id=7"),
        ("https://example.org/read?b=2&a=1", "example.org/read?a=1&b=2"),
        ("https://example.org/", None),
        ("ftp://example.org/a", None),
        ("http://[broken/a", None),
        ("", None),
        (None, None),
    ],
)
def test_address_without_what_says_nothing(url: str | None, cleaned: str | None) -> None:
    """Scheme, `www.`, tracking, fragment and a last slash say nothing; a front page is no article's address."""
    assert clean_address(url) == cleaned


def test_host_without_its_prefix() -> None:
    """`www.` and the mobile prefixes are no part of an outlet's host; a short host is left whole."""
    assert [find_host(url) for url in ("https://www.example.org/a", "https://amp.example.org", "https://m.org/a", "mailto:x@y.z")] == [
        "example.org", "example.org", "m.org", None,
    ]  # fmt: skip


@given(st.text())
def test_no_text_is_refused_with_an_error(text: str) -> None:
    """Whatever stands where an address should, cleaning it raises nothing."""
    clean_address(text)
    clean_address(f"https://{text}")
