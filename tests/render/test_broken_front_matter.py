import markdown
import pytest

EXTENSIONS = ["generator.render.broken_front_matter"]
TEXT = "# Ferry\n\nIt sails."


@pytest.mark.parametrize(
    "broken",
    [
        "---\nauthors: [Ines Falk\n---\n",
        "---\npublished: 2022\n\ttopics: [a]\n---\n\n",
        "\n---\npublished: 2022-02-07\n---\n",
        "---\npublished: 2022-02-07\nauthors: [Ines Falk]\n",
        "---\npublished: 2022-02-07\n\n",
        "---\n# a comment\ntopics: a: b\n...\n",
    ],
)
def test_front_matter_that_cannot_be_read_is_not_shown(broken: str) -> None:
    """Whatever is wrong with it, the page shows its text and nothing of its front matter."""
    assert markdown.markdown(broken + TEXT, extensions=EXTENSIONS) == markdown.markdown(TEXT)


@pytest.mark.parametrize(
    "page", [TEXT, f"---\n\n{TEXT}", f"---\nA rule opens this page.\n\n{TEXT}", "---", "", f"{TEXT}\n\n---\na: b\n---"]
)
def test_a_rule_is_a_rule(page: str) -> None:
    """A line of three dashes that opens no front matter stays what it is."""
    assert markdown.markdown(page, extensions=EXTENSIONS) == markdown.markdown(page)
