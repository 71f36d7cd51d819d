"""A biography: what a page says of its author behind the text.

    Ana Reis (@anareis) is a contributor at Harbour Post.
    Ana Reis                                                 the name was a link, and so a line of its own
    is a reporter who covers the ports.

Rule: a name, a form of `to be`, and a word for one who writes. It speaks for its person where nobody signs.
"""

import re
from collections.abc import Sequence

from generator.extract.body.sight import Sight
from generator.extract.fields.names import is_name
from generator.model import Evidence

_BIOGRAPHY = re.compile(
    r"""
    (?P<name> [^\W\d_][\w'’.-]* (?: \s [^\W\d_][\w'’.-]* ){1,3} )                    # Ana Reis
    (?: \s* \( [^()]{1,40} \) )? ,? \s                                              # (@anareis)
    (?: is | was | has\sbeen | ist | est | es | è | é ) \s
    (?: [^.]{0,80} \b )? (?: author | blogger | columnist | contributor | correspondent | critic | editor | journalist | reporter | writer
      | Autorin | Autor | Journalistin | Redakteurin | Redakteur | periodista | giornalista | jornalista )s? \b
    """,
    re.VERBOSE,
)
_WITHIN = 16  # passages behind the text
_SURE = 0.55


def is_biography(text: str) -> bool:
    """Whether a passage begins as biographies do, with who is what: `Ana Reis is a reporter`."""
    match = _BIOGRAPHY.match(text)
    return match is not None and is_name(match["name"])


def find_biography(sights: Sequence[Sight], end: int) -> tuple[Evidence, ...]:
    """The person of the first biography at the text's end. `end`: number of the passage behind the text."""
    above = ""
    for sight in sights[max(0, end - 1) :][:_WITHIN]:
        text = sight.passage.text
        whole = f"{above} {text}" if is_name(above) else text
        if (match := _BIOGRAPHY.match(whole)) and is_name(match["name"]):
            return (Evidence("authors", match["name"], "biography", sight.passage.lines, confidence=_SURE),)
        above = text
    return ()
