"""Names for pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.slug import LIMIT, Slugs, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Ferry Strike: Islands Cut Off", "ferry-strike-islands-cut-off"),
        ("Harbour's “new” quay — opened", "harbours-new-quay-opened"),
        ("Çeşme'de fırtına", "cesmede-fırtına"),
        ("Паром встал", "паром-встал"),
        ("渡轮停航", "渡轮停航"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-1"),
        ("Index", "index-1"),
        ("README", "readme-1"),
        ("???", "untitled"),
    ],
)
def test_names_read_well(text: str, slug: str) -> None:
    """A headline in any script becomes a name that a reader of that script can read and every system can store."""
    assert slug == slugify(text)


@given(st.text())
def test_names_are_safe(text: str) -> None:
    """Any text becomes a name without separators, dots or edges that a file system trips over, within the limit."""
    slug = slugify(text)

    assert slug
    assert len(slug.encode()) <= LIMIT + 2
    assert not set(slug) & set('/\\:*?"<>|. \0')
    assert slug == slug.strip("-")


@given(st.text())
def test_names_are_stable(text: str) -> None:
    """A name made of a name is that name."""
    assert slugify(text) == slugify(slugify(text))


def test_a_taken_name_gets_a_number() -> None:
    """The first number from 2 on that is free."""
    slugs = Slugs(("quay", "quay-2"))
    slugs.add("quay-4")

    assert [slugs.take("quay") for _ in range(3)] == ["quay-3", "quay-5", "quay-6"]
    assert [slugs.take("ferry"), slugs.take("ferry")] == ["ferry", "ferry-2"]
