"""Who signs and is no person: an agency, a desk, a board.

    PTX, Harbour Town | Harbour Town, Northern News Bureau      beside the place that it filed from
    News Desk | The Editorial Board | Redação                   a part of the outlet
    dpa | Agence France-Presse                                  an agency by its own name

Rule: three to five capitals, the name of an agency, or capitalised words that end with what such a thing is.
"""

import re

_AGENCY = re.compile(
    r"""
    (?: [/|] \s* )?                                                                   # / Harbour News
    (?P<name> [A-Z]{3,5} | AP | dpa | epd | sid | Interfax | Lusa | Reuters | Ritzau | Ukrinform | Xinhua
      | Agence \s France-Presse | (?:The\s)? Associated \s Press | (?:Press \s)? (?:Trust | Association) \s of \s [A-Z]\w+
      | (?:La\s)?R[eé]da(?:ktion|ction|ção|cción|zione)(?:\s[A-Z][\w.&'’-]*){0,3} | Редакци[яи] | Редакція
      | (?:[A-Z][\w.&'’-]*\s+){1,3}
        (?:Agency|Board|Bureau|Correspondent|Desk|Editors|News|Newsroom|Press|Report|Reporter|Reporters|Service|Staff|Team|Writer|Writers) )
    ,?
    """,
    re.VERBOSE,
)
_NONE = frozenset("AM PM BST CEST CET EDT EST GMT IST PDT PST UTC MENU NEWS HOME VIDEO LIVE".split())
_FROM = 2  # an agency and the place that it filed from
_INITIALS = 5  # letters


def find_agency(text: str) -> tuple[str, ...]:
    """The agency that a line is, alone or beside one place: `PTX, Harbour Town`; empty where it is none."""
    text = text.strip(" ,|/")
    text = text.title() if text.isupper() and len(text) > _INITIALS else text
    pieces = [piece.strip() for piece in re.split(r"[,|]", text)]
    found = [match["name"] for piece in pieces if (match := _AGENCY.fullmatch(piece)) and match["name"] not in _NONE]
    places = [piece for piece in pieces if piece.istitle() and not _AGENCY.fullmatch(piece)]
    return (found[0],) if len(found) == 1 and len(found) + len(places) == len(pieces) <= _FROM else ()
