"""Where readers' comments begin, below an article.

    2 thoughts on “Ferry Strike Ends”       a label, where the page has one
    Petra Holm says:                        who posted
    May 18, 2024 at 9:12 am                 and when
    The council never listens to anybody.   what, in sentences as good as the article's
    Reply                                   and what may be done about it

Rule: behind the first prose of a page, a passage that says who posted or when, with prose below it and below that a word of
comments; or a label of comments with such a passage below. A live blog has days and prose too, and no word of comments.
"""

import re
from collections.abc import Sequence

from generator.extract.body.sight import Sight

_FEWEST = 20  # words of prose that stand above comments
_SHORT = 12  # words of a label, or of who posted and when
_WITHIN = 6  # passages below a label in which the first comment begins
_HEAD = 3  # passages of who posted and when
_BEHIND = 3  # passages of a comment in which the word for answering it stands
_LONGEST_WORD = 5  # words for answering: Log in to reply
_SAYS = re.compile(
    r"(?:says|said|wrote|schreibt|schrieb|sagt|sagte|a écrit|dit|dice|dijo|escribió|disse|diz|ha scritto|пишет|писал|каже)\s*:$"
)


def find_comments(sights: Sequence[Sight]) -> int:
    """Number of the passage that readers' comments begin with; that behind the last where there are none."""
    words = 0
    for index, sight in enumerate(sights):
        if sight.prose:
            words += sight.words
        elif words >= _FEWEST and sight.words <= _SHORT and _begins_comments(sights, index):
            return index
    return len(sights)


def _begins_comments(sights: Sequence[Sight], index: int) -> bool:
    if _is_posted(sights, index):
        return True
    labelled = "comments" in sights[index].kinds and (sights[index].whole or sights[index].passage.text[:1].isdigit())
    return bool(labelled) and any(_is_posted(sights, place) for place in range(index + 1, min(index + _WITHIN, len(sights))))


def _is_posted(sights: Sequence[Sight], index: int) -> bool:
    """Whether a comment stands below a passage that says who posted it, or when."""
    if not (sights[index].dated or _SAYS.search(sights[index].passage.text)):
        return False
    text = next((place for place in range(index + 1, min(index + 1 + _HEAD, len(sights))) if sights[place].prose), None)
    if text is None or any(sights[place].whole - {"comments"} for place in range(index, text)):
        return False
    below = sights[text + 1 : text + 1 + _BEHIND]
    return any("comments" in sight.whole and sight.words <= _LONGEST_WORD for sight in below)
