"""Where sentences begin and end."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.sentences import split_sentences

CASES = [
    ("en", "Mr. Harlow met envoys of the U.S. and Norway. It rained.", ["Mr. Harlow met envoys of the U.S. and Norway.", "It rained."]),
    ("en", "They left the U.S. The talks ended.", ["They left the U.S.", "The talks ended."]),
    ("en", "It opens on Feb. 3 at 9 a.m. Doors close later.", ["It opens on Feb. 3 at 9 a.m. Doors close later."]),
    ("en", '"Will it hold?" Dr. Osei asked. Nobody knew.', ['"Will it hold?" Dr. Osei asked.', "Nobody knew."]),
    ("en", '"It will hold." Nobody believed her.', ['"It will hold."', "Nobody believed her."]),
    ("en", "“Stop!” he cried. Then silence … Nobody moved.", ["“Stop!” he cried.", "Then silence …", "Nobody moved."]),
    ("en", "Acme Inc. rose by 3.5 percent. J. R. Moss sold.", ["Acme Inc. rose by 3.5 percent.", "J. R. Moss sold."]),
    ("en", "He said no. No. 5 won.", ["He said no.", "No. 5 won."]),
    ("en", "A work of art. Moss sold it. The cat sat. Rain fell.", ["A work of art.", "Moss sold it.", "The cat sat.", "Rain fell."]),
    ("en", "It is wrapped\nhere. And\n\nhere is a gap", ["It is wrapped\nhere.", "And", "here is a gap"]),
    ("en", "The vote passed.The mayor left.", ["The vote passed.", "The mayor left."]),
    (
        "de",
        "Am 10. Februar kam Dr. Weiss z. B. nach Bonn. Der Rest blieb.",
        ["Am 10. Februar kam Dr. Weiss z. B. nach Bonn.", "Der Rest blieb."],
    ),
    ("ru", "В 2021 г. М. Орлова приехала. Потом уехала.", ["В 2021 г. М. Орлова приехала.", "Потом уехала."]),
    ("pl", "Prom odpłynął ok. godz. 18.30 w piątek. Potem wrócił.", ["Prom odpłynął ok. godz. 18.30 w piątek.", "Potem wrócił."]),
    ("zh", "他来了。他走了！", ["他来了。", "他走了！"]),
    ("xx", "Aba daba. Coda.", ["Aba daba.", "Coda."]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text[:30] for _, text, _ in CASES])
def test_sentences_end_where_a_reader_says(language: str, text: str, expected: list[str]) -> None:
    """Abbreviations, initials, ordinals and quoted speech do not end a sentence; stops and blank lines do."""
    assert [text[start:end] for start, end in split_sentences(text, language)] == expected


@given(st.text(alphabet="aB1. !?\n\"'”…。Mr", max_size=200))
def test_no_character_is_lost_or_told_twice(text: str) -> None:
    """Every character that is not white space is in exactly one sentence, in order."""
    spans = split_sentences(text)
    joined = "".join(text[start:end] for start, end in spans)
    assert "".join(joined.split()) == "".join(text.split())
    assert all(left.end <= right.start for left, right in pairwise(spans))


@pytest.mark.parametrize("piece", [".", '."x', "\n ", ". ", "A. ", 'Why?" Abc '])
def test_a_strange_text_takes_time_linear_in_its_length(piece: str) -> None:
    """A million characters of stops, quotes or breaks are split in seconds."""
    started = time.process_time()
    split_sentences(piece * (1_000_000 // len(piece)) + "x")
    assert time.process_time() - started < 10
