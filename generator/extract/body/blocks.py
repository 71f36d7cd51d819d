"""The blocks of a body: what each passage of text is, a paragraph, heading, quote, caption or list item.

    What the council offers                                heading: short, no sentence, text below it
    "We have won," said their speaker. "It took nine days."    quote: nothing but speech of several sentences, and who said it

Rule: a marked heading or item is what its mark says. Else a short passage that ends like no sentence is a heading, if text
follows; a passage that opens with a quotation mark is a quote, if at least two sentences are spoken and little else is said.
"""

import re
from collections.abc import Sequence

from generator.extract.body.passage import Passage
from generator.extract.text.sentence import begins_small, count_words, ends_sentence
from generator.model import Block, BlockKind

_LONGEST_HEADING = 16  # words
_MOST_ELSE = 9  # words of a quote outside of the quotation marks: who said it
_OPENED = re.compile(r"[\"“„«]")
_SPEECH = re.compile(r"[\"“„«](?P<words>[^\"”“»«]*)(?:[\"”»]|$)")
_SENTENCE_END = re.compile(r"[.!?…](?:\s|\]|$)")


def make_blocks(passages: Sequence[Passage]) -> tuple[Block, ...]:
    """A block for each passage of a body."""
    return tuple(
        Block(find_kind(passage, passages[index + 1] if index + 1 < len(passages) else None), passage.text, passage.lines)
        for index, passage in enumerate(passages)
    )


def find_kind(passage: Passage, following: Passage | None) -> BlockKind:
    """What a passage of text is."""
    text = passage.text
    if passage.level:
        return BlockKind.HEADING
    if passage.item:
        return BlockKind.ITEM
    if passage.quoted or is_quote(text):
        return BlockKind.QUOTE
    heading = (
        following is not None
        and not following.item
        and (not ends_sentence(text) or (text.endswith("?") and not _OPENED.match(text)))
        and not text.endswith((",", ":", ";"))
        and text[:1].isalnum()
        and not begins_small(text)
        and not begins_small(following.text)
        and count_words(text) <= _LONGEST_HEADING
        and count_words(following.text) > count_words(text)
    )
    return BlockKind.HEADING if heading else BlockKind.PARAGRAPH


def opens_speech(text: str) -> bool:
    """Whether a text begins with a quotation mark."""
    return _OPENED.match(text) is not None


def is_quote(text: str) -> bool:
    """Whether a paragraph is nothing but quoted speech of several sentences and who said it."""
    if not _OPENED.match(text):
        return False
    spoken = [match["words"] for match in _SPEECH.finditer(text)]
    if text[0] == '"' and text.count('"') % 2:
        return False  # the speech goes on in the next paragraph
    said = sum(count_words(words) for words in spoken)
    ends = sum(len(_SENTENCE_END.findall(words)) for words in spoken) + (
        ends_sentence(text) and not spoken[-1].rstrip().endswith((".", "!", "?"))
    )
    return count_words(text) - said <= _MOST_ELSE and ends > 1
