"""Who says what a sentence says."""

import pytest

from generator.link.speakers import find_speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("According to the Harbour Board, the bridge opens on 3 May.", "the Harbour Board"),
        ("The bridge opens on 3 May, according to officials.", "officials"),
        ("Mayor Ines Castell said the bridge opens on 3 May.", "Mayor Ines Castell"),
        ('"It opens on 3 May," said Ines Castell.', "Ines Castell"),
        ("Prosecutors said the bridge opens on 3 May.", "Prosecutors"),
        ("Dockside Holdings said it opens on 3 May.", "Dockside Holdings"),
        ("She said the bridge opens on 3 May.", None),
        ("The bridge opens on 3 May.", None),
    ],
)
def test_a_sentence_names_who_says_so(sentence: str, speaker: str | None) -> None:
    """`According to` and `said` name the speaker; without them there is none."""
    assert find_speaker(sentence) == speaker
