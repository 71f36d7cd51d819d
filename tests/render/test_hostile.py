"""Words of strangers come out as words: the built page differs from an innocent one in its text alone."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.markdown_text import clean_text
from generator.model import (
    Assignment,
    Block,
    BlockKind,
    Digest,
    Entry,
    Evidence,
    File,
    Photo,
    Reason,
    Teaser,
)
from generator.render import render_pages
from tests.render.attacks import ATTACKS
from tests.render.built import ROOT, make_config
from tests.render.invented import make_digest
from tests.render.press import Press, Shown, read_html

Printer = Callable[[str], dict[str, Shown]]

PAGES = {
    "index.md",
    "articles/2023/01/ferry-to-langholm.md",
    "stories/ferry-to-langholm.md",
    "topics/langholm.md",
    "sources/the-harbour-post.md",
    "timeline/index.md",
}
"""One of each kind."""

INNOCENT = "Wordsmith"

EXAMPLES = int(os.environ.get("DATELINE_EXAMPLES", "60"))
"""Texts that are tried: few in every run, tens of thousands before a release."""

texts = st.text(max_size=80) | st.lists(st.sampled_from(ATTACKS) | st.text(max_size=4), min_size=1, max_size=4).map("".join)


def say(digest: Digest, word: str) -> Digest:
    """The digest with one text in every field that a seed or an editor fills."""
    mail, ferry = digest.tellings
    blocks = tuple(Block(kind, word) for kind in BlockKind)
    article = replace(
        ferry.article,
        headline=word,
        authors=(word, word),
        source=word,
        url=None if clean_text(word).lower().startswith("http") else word,  # an address is to be a link
        language=None,
        place=word,
        agency=word,
        section=word,
        tags=(word,),
        image=word,
        photo=Photo(word, word),
        dek=word,
        lede=word,
        body=blocks,
        related=(Teaser(word),),
        left_out=(Block(BlockKind.PARAGRAPH, word),),
        evidence=(Evidence("headline", word, word, (1, 1)), Evidence("source", word, word, derived=word)),
    )
    telling = replace(
        ferry,
        article=article,
        pristine=article,
        topics=(Assignment("topics/langholm", word),),
        mentions=tuple(replace(mention, text=word, sentence=word, said_by=word) for mention in ferry.mentions),
        related=(Reason(mail.slug, word),),
        copies=(Reason("repeat.txt", word),),
    )
    topic = replace(digest.topics[1], label=word, pristine_label=word, aliases=(word,), description=word, related=())
    source = replace(digest.sources[0], name=word, pristine_name=word, hosts=(word,))
    story = replace(
        digest.stories[0],
        headline=word,
        pristine_headline=word,
        reasons=(Reason(mail.slug, word),),
        summary=tuple(replace(said, sentence=word) for said in digest.stories[0].summary),
        alignments=(),
        only=tuple(replace(said, sentence=word) for said in digest.stories[0].only),
    )
    entries = tuple(_say_entry(entry, word) for entry in digest.entries)
    return Digest((mail, telling), (story,), (topic,), (source,), entries)


def _say_entry(entry: Entry, word: str) -> Entry:
    return replace(entry, summary=(word,), said_by=None, dispute=word)


@pytest.fixture(scope="module")
def printer() -> Printer:
    """Prints every page of the digest that says one word everywhere; the innocent one only once."""
    press = Press()
    config = make_config(ROOT)

    @lru_cache(maxsize=2)
    def print_all(word: str) -> dict[str, Shown]:
        rendered = tuple(page for page in render_pages(say(make_digest(), word), config) if isinstance(page, File) or page.path in PAGES)
        return {path: read_html(source) for path, source in press.print(rendered).items()}

    return print_all


def said(value: Any, word: str) -> Any:
    """The innocent page's data or text with the word in the place of the innocent one, spaces aside."""
    if isinstance(value, dict):
        return {key: said(inner, word) for key, inner in value.items()}
    if isinstance(value, list):
        return [said(inner, word) for inner in value]
    if not isinstance(value, str):
        return value
    return " ".join(value.replace(INNOCENT, clean_text(word)).split())


def find_harm(innocent: dict[str, Shown], hostile: dict[str, Shown], word: str) -> Iterator[str]:
    """What the pages that say the word are made of, or say, other than innocent pages."""
    for path, shown in innocent.items():
        made = hostile[path]
        yield from (f"{path}: {element}" for element in set(made.elements) ^ set(shown.elements))
        if len(made.elements) != len(shown.elements):
            yield f"{path}: {len(made.elements)} elements in the place of {len(shown.elements)}"
        yield from (f"{path}: {text!r}" for text in difference(said(shown.text, word), said(made.text, "")))
        if said(shown.data, word) != said(made.data, ""):
            yield f"{path}: {made.data}"


def difference(one: str, other: str) -> Iterator[str]:
    """Where two texts part, if they do."""
    if one != other:
        at = next((index for index, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), min(len(one), len(other)))
        yield f"{one[at - 20 : at + 60]} | {other[at - 20 : at + 60]}"


@pytest.mark.parametrize("start", range(0, len(ATTACKS), 20))
def test_known_attacks_come_out_as_their_own_text(start: int, printer: Printer) -> None:
    """Every known attack string in every field makes no element, attribute or address, and is there to be read."""
    for attack in ATTACKS[start : start + 20]:
        if clean_text(attack):
            assert list(find_harm(printer(INNOCENT), printer(attack), attack)) == []


@settings(max_examples=EXAMPLES)
@given(word=texts.filter(lambda text: bool(clean_text(text))))
def test_any_text_in_every_field_comes_out_as_itself(word: str, printer: Printer) -> None:
    """Any text in every field at once changes nothing of the built pages but their text."""
    assert list(find_harm(printer(INNOCENT), printer(word), word)) == []
