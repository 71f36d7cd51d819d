import markdown
import pytest

from generator.markdown_text import EXTENSIONS, read_blocks
from tests.render.press import read_html


def parts(text: str) -> list[tuple[str, dict[str, str]]]:
    """The elements that the site's own extensions gave an id or a class."""
    made = markdown.markdown(text, extensions=[*EXTENSIONS, "toc", "generator.render.page_parts", "generator.quick_escapes"])
    return [(tag, dict(attributes)) for tag, attributes in read_html(made).elements if attributes]


def test_blocks_are_numbered_and_generated_ones_named() -> None:
    """The page's own blocks have numbers, its generated blocks a class and no numbers."""
    page = "# H\n\n<!-- dateline:byline -->\nBy A\n<!-- /dateline:byline -->\n\nOne.\n\n## Two\n\n> Three.\n\n- four\n- five\n\n*six*"

    assert parts(page) == [
        ("h1", {"id": "headline"}),
        ("section", {"class": "dateline byline"}),
        ("p", {"id": "p-0"}),
        ("h2", {"id": "p-1"}),
        ("p", {"id": "p-2"}),
        ("li", {"id": "p-3"}),
        ("li", {"id": "p-4"}),
        ("p", {"id": "p-5", "class": "caption"}),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "One.\n\nTwo.",
        "- a\n    - b\n- c\n\nd",
        "1. a\n\n2. b\n\n    c\n\nd",
        "> a\n>\n> b\n\nc",
        "> - a\n> - b\n\nc",
        "a\n\n---\n\nb",
        "| a | b |\n|---|---|\n| 1 | 2 |\n\nc",
        "    code\n\nb",
        "```\ncode\n```\n\nb",
        "### a\n\nb\n\n<!-- dateline:dates -->\n- x\n<!-- /dateline:dates -->\n\nc",
    ],
)
def test_numbers_are_those_of_the_blocks_that_are_read(body: str) -> None:
    """The last block has the number that reading the page gives it, so that a citation leads to its own paragraph."""
    _, blocks = read_blocks(body)
    numbers = [attributes["id"] for _, attributes in parts(body) if attributes.get("id", "").startswith("p-")]

    assert numbers[-1] == f"p-{len(blocks) - 1}"


def test_words_choose_no_id() -> None:
    """A headline that is called like a part of the theme does not take its place."""
    assert [attributes["id"] for _, attributes in parts("# __search\n\n## __drawer\n\nText.")] == ["headline", "p-0", "p-1"]
