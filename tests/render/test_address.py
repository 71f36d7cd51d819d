from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.address import display_host, parse_address
from tests.render.attacks import ATTACKS


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://news.example.org/a/b?c=1&d=2#e", "https://news.example.org/a/b?c=1&d=2#e"),
        ("HTTPS://News.Example.org:443/A b", "https://news.example.org/A%20b"),
        ("https://reader:secret@news.example.org/", "https://news.example.org/"),
        ("http://news.example.org:8080", "http://news.example.org:8080/"),
        ("https://новости.example/статья", "https://xn--b1amnebsh.example/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F"),
        ("https://news.example.org/a(b)[c]'d", "https://news.example.org/a%28b%29%5Bc%5D%27d"),
        ("https://news.example.org/100%25", "https://news.example.org/100%25"),
        ("mailto:desk@news.example.org", "mailto:desk@news.example.org"),
        ("mailto:desk@news.example.org?bcc=all@evil.example", None),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("ftp://news.example.org/", None),
        ("//news.example.org/", None),
        ("/relative", None),
        ("http://", None),
        ("http://[::1", None),
        ("http://a..b/", None),
        ("http://news.example.org:99999/", None),
        ("", None),
    ],
)
def test_only_safe_addresses_lead_anywhere(text: str, address: str | None) -> None:
    """Web and mail addresses come out normalised and without credentials; everything else leads nowhere."""
    assert address == parse_address(text)


@given(st.text(max_size=60) | st.sampled_from(ATTACKS) | st.text(max_size=30).map(lambda text: f"https://{text}"))
def test_address_is_plain_and_stable(text: str) -> None:
    """Whatever is parsed is ASCII of a web or mail address, holds nothing that could end a link, and parses to itself."""
    address = parse_address(text)

    if address:
        assert address.isascii()
        assert not set(address) & set("\"'()<>[]\\`{} \n\t")
        assert urlsplit(address).scheme in {"http", "https", "mailto"}
        assert parse_address(address) == address


def test_host_that_mixes_scripts_is_shown_as_punycode() -> None:
    """A host of one script is shown in it; one whose letters pass for others' is shown for what it is."""
    mixed = parse_address("https://раypal.example/") or ""

    assert display_host("https://xn--b1amnebsh.example/") == "новости.example"
    assert display_host(mixed) == "xn--ypal-43d9g.example"
