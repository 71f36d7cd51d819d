"""Text to Markdown and back."""

import html
import re
import time
from urllib.parse import unquote

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.markdown_text import (
    EXTENSIONS,
    clean_text,
    escape_text,
    find_hostile_characters,
    read_blocks,
    write_blocks,
    write_link,
)
from generator.model import Block, BlockKind

MARKUP = [
    "*", "_", "`", "```", "~~~", "[", "](", "![", "<b>", "</", "<!--", "-->", "&lt;", "&#60;", "\\", "|", "> ", "# ", "1. ",
    "- ", "***", "---", "===", "    ", "\t", "\n", "\n\n", "{: .x }", "{{", "{%", "http://", "javascript:", "\x02", "\x03",
    "\u202e", "\u200b", "a", "é", "я", " ", "\xa0",
]  # fmt: skip
texts = st.text(max_size=60) | st.lists(st.sampled_from(MARKUP) | st.text(max_size=3), max_size=12).map("".join)
blocks = st.lists(st.builds(Block, st.sampled_from(BlockKind), texts), max_size=6)


@settings(max_examples=600)
@given(blocks)
def test_blocks_come_back_as_they_were_written(written: list[Block]) -> None:
    """Any text in any kind of block is read back as the same kind and the same visible text."""
    visible = tuple(Block(block.kind, clean_text(block.text)) for block in written if clean_text(block.text))

    _, read = read_blocks(write_blocks(written))

    assert visible == read


@settings(max_examples=600)
@given(texts)
def test_text_makes_no_element(text: str) -> None:
    """A line of any text becomes one paragraph that holds nothing but that text."""
    made = markdown.markdown(write_blocks([Block(BlockKind.PARAGRAPH, text)]), extensions=list(EXTENSIONS))

    assert made.count("<") in {0, 2}
    assert clean_text(text) == html.unescape(made.removeprefix("<p>").removesuffix("</p>"))


@settings(max_examples=600)
@given(texts)
def test_text_is_text_on_other_hosts_too(text: str) -> None:
    """What a CommonMark reader with tables and strike-through (a code host, an editor's preview) shows is the same text."""
    made = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(write_blocks([Block(BlockKind.PARAGRAPH, text)])).strip()

    assert made.count("<") in {0, 2}
    assert clean_text(text) == html.unescape(made.removeprefix("<p>").removesuffix("</p>"))


@settings(max_examples=400)
@given(texts, texts)
def test_text_stays_text_in_the_middle_of_a_line(before: str, text: str) -> None:
    """Escaped texts joined in one line, in a link and in bold keep every visible character."""
    before, text = clean_text(before) or "x", clean_text(text) or "y"
    line = f"a {escape_text(before)} {write_link(text, '../topics/nato.md')} **{escape_text(text)}** z"

    made = markdown.markdown(line, extensions=list(EXTENSIONS))

    assert f"a {before} {text} {text} z" == html.unescape(re.sub(r"</?(?:p|a|strong)\b[^>]*>", "", made))
    assert made.count('<a href="../topics/nato.md">') == made.count("<strong>") == 1


@settings(max_examples=400)
@given(texts)
@example("]: //evil.example")
@example("a]: b (c)")
def test_a_link_may_begin_its_line(text: str) -> None:
    """A link that a line or an item begins with is one, whatever its text: no definition of where a reference leads."""
    text = clean_text(text) or "x"

    for before in ("", "- "):
        made = markdown.markdown(f"{before}{write_link(text, '../topics/nato.md')} (3)", extensions=list(EXTENSIONS))
        assert [f"{text} (3)"] == [html.unescape(line) for line in re.sub(r"</?(?:p|a|ul|li)\b[^>]*>", "", made).split("\n") if line]
        assert made.count('<a href="../topics/nato.md">') == 1


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("# A *fine* headline\n\nOne\nparagraph.\n", ("A fine headline", [("paragraph", "One paragraph.")])),
        ("Words with **bold**, [a link](https://example.org) and `code`.", (None, [("paragraph", "Words with bold, a link and code.")])),
        ("Under\n-----\n\n### Third", (None, [("heading", "Under"), ("heading", "Third")])),
        ("* one\n* two\n\n1. three", (None, [("item", "one"), ("item", "two"), ("item", "three")])),
        ("> said\n> she\n>\n> again", (None, [("quote", "said she"), ("quote", "again")])),
        ("_A harbour at dawn._", (None, [("caption", "A harbour at dawn.")])),
        ("# H\n\nText.\n\n<!-- dateline:related -->\n\n- [Other](other.md)\n\n<!-- /dateline:related -->\n\nMore.",
         ("H", [("paragraph", "Text."), ("paragraph", "More.")])),
    ],
)  # fmt: skip
def test_reads_what_hands_write(body: str, expected: tuple[str | None, list[tuple[str, str]]]) -> None:
    """Plain Markdown of a hand is read as the blocks that it shows; generated blocks are passed over."""
    headline, read = read_blocks(body)

    assert expected == (headline, [(block.kind.value, block.text) for block in read])


def test_names_hostile_characters() -> None:
    """Characters that no reader sees are named, and joiners only where they join nothing."""
    assert find_hostile_characters("a\u202eb\u200b") == ("RIGHT-TO-LEFT OVERRIDE", "ZERO WIDTH SPACE")
    assert find_hostile_characters("pay\u200cpal") == ("ZERO WIDTH NON-JOINER",)
    assert find_hostile_characters("می\u200cخواهم") == ()


def test_ordinary_prose_stays_as_it_is() -> None:
    """Prose of a newspaper needs no backslash: an editor reads it as it is."""
    prose = "Mr Berg's spokesman said: \"AT&T paid $5.3m (~4%) - 'too much', 3 > 2!\" — 12:30 GMT; www.example.org/a?b=c"

    assert prose == escape_text(prose)


@pytest.mark.parametrize("extensions", [[], ["generator.render.page_parts", "generator.quick_escapes"]])
@given(destination=st.lists(st.sampled_from("abc/.?=&;#()<>[]\"'\\`_*~|%+ é") | st.just("&lt;"), max_size=20).map("".join))
def test_link_leads_where_it_says(extensions: list[str], destination: str) -> None:
    """A destination of any characters is one link to that very place, and nothing ends it early."""
    made = markdown.markdown(f"a {write_link('b', f'https://x.example/{destination}')} c", extensions=[*EXTENSIONS, *extensions])
    found = re.fullmatch(r'<p[^>]*>a <a href="([^"]*)">b</a> c</p>', made)

    assert found
    assert unquote(f"https://x.example/{destination}") == unquote(html.unescape(found[1]))


@pytest.mark.parametrize("piece", ["[", "<", "*", "_", "`", "|", "\\", "&lt;", "[x](", "**a", "> ", "- "])
def test_reading_takes_time_linear_in_the_text(piece: str) -> None:
    """A hundred thousand brackets in one paragraph take the site builder, and reading the page back, no more than seconds."""
    text = write_blocks([Block(BlockKind.PARAGRAPH, piece * 100_000)])
    start = time.process_time()

    made = markdown.markdown(text, extensions=[*EXTENSIONS, "generator.render.page_parts", "generator.quick_escapes"])
    _, read = read_blocks(text)

    assert time.process_time() - start < 10
    assert [block.text for block in read] == [clean_text(piece * 100_000)]
    assert html.unescape(re.sub("</?p[^>]*>", "", made)) == clean_text(piece * 100_000)
