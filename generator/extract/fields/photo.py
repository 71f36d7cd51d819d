"""What a dump says of the picture beside an article, and the dates and outlets that such lines let slip.

    © Harbour Pix / Ana Reis / Go to the picture deskA ferry leaves the port of Lund.
    A ferry leaves the port of Lund. - Harbour Post, 1920, 17.05.2024
    A ferry leaves the port of Lund on Friday. Photograph: Ana Reis/Harbour Pix
    A ferry leaves the port of Lund on Friday. (Ana Reis/Harbour Pix)
    FILE PHOTO: A ferry leaves the port of Lund on Friday. HARBOUR PIX/Ana Reis

Rule: a line that ends in outlet, width and date is a picture's alternative text. A line of the sign © is its credit; what
it shares with the alternative text is the caption, and what only names a link is left out. A line that ends in a word for
picture and in names alone is a credit with the caption before it, and no text of the article; so is one that ends in a person and
an outlet in brackets behind its last sentence, and one that begins as what comes from an archive does.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.body.passage import Passage
from generator.extract.dates.printed_date import find_dates
from generator.model import Lines, Photo
from generator.when import When

# A ferry leaves the port of Lund. - Harbour Post, 1920, 17.05.2024
_PICTURE = re.compile(r"(?P<caption>.*?)\s*[-–—]\s*(?P<outlet>[^,\-–—|]{2,60}),\s*(?P<width>\d{3,4}),\s*(?P<date>\S.{5,20})")
_WIDTH = re.compile(r",\s*\d{3,4},")
_CREDIT = re.compile(r"(?:©|\(c\)|\([cC]\))\s*(?P<credit>.+)")
_LONGEST = 1000  # characters: longer is text
_LINK_NAMES = re.compile(r"\s*/\s*(?:go to|open|buy|see|view|перейти|купить)\b[^/]*$", re.IGNORECASE)
# (Photo credit: Ana Reis/Harbour Pix) | Photo by Ana Reis for Harbour Pix | Foto: Ana Reis
_WORDED = re.compile(
    r"""
    (?: ^ | [\s(\[|/–—.-] )
    (?: photo | photograph | image | picture | foto | bild | fotografía | imagen | imagem | crédit | credit | фото | зображення | 写真 )
    (?: \s+ (?: credits? | photo | courtesy | source | of | by | von | de | di | par | por ) )* \s* (?: (?<= by ) \s | [:：] \s* )
    (?P<credit> [^\W\d_] [^.:!?"“]{1,80}? )
    [\s)\].]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?<=[.!?”\"’])\s\((?P<credit>[^\W\d_][^().:;!?/]{0,40}\s[^().:;!?/]{1,40}/\s?[^\W\d_][^().:;!?/]{1,60})\)$")
# FILE PHOTO: A ferry leaves the port. HARBOUR PIX/Ana Reis | Archivo - A ferry leaves the port - HARBOUR PIX
_ARCHIVED = re.compile(
    r"""
    (?P<word> FILE (?: \s PHOTO | \s IMAGE )? | Archivo | Archivbild | Archivfoto | Foto \s d'archivio | Photo \s d['’]archives?
      | Symbolbild | Symbolfoto | Архивное \s фото )
    (?: \s* : | \s [–—-] ) \s+
    (?P<caption> .+? )
    (?: (?: (?<= \. ) \s+ | \s+ [–—-] \s+ ) (?P<credit> [^\W\d_a-z] [^.:!?"“–—]{2,60}? ) )?
    (?: \s [–—-] \s (?P=word) )?
    """,
    re.VERBOSE,
)
_ENDING = 150  # characters in which a credit stands
_JOINING = frozenset("and by for of via the und von für et de du la di da del y e via и".split())  # small words between names


@dataclass(frozen=True, slots=True)
class Picture:
    """One line that describes a picture."""

    index: int
    """Number of its passage."""

    lines: Lines
    caption: str
    outlet: str
    when: When | None


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit in words, `Photo: Ana Reis`."""

    passages: tuple[int, int]
    """Numbers of its first and its last: a label may stand on a line of its own above the names."""

    photo: Photo


def is_picture(text: str) -> bool:
    """Whether a text is a picture's alternative text: caption, outlet, width and date."""
    return _parse_picture(text) is not None


def _parse_picture(text: str) -> re.Match[str] | None:
    return _PICTURE.fullmatch(text) if len(text) < _LONGEST and _WIDTH.search(text) else None  # the pattern is dear


def find_pictures(passages: Sequence[Passage]) -> tuple[Picture, ...]:
    """Every picture's alternative text, in order."""
    found = []
    for index, passage in enumerate(passages):
        match = _parse_picture(passage.text)
        if match:
            dates = find_dates(match["date"])
            found.append(
                Picture(index, passage.lines, match["caption"].strip(" -–—"), match["outlet"], dates[0].readings[0] if dates else None)
            )
    return tuple(found)


def find_photo(passages: Sequence[Passage], pictures: Sequence[Picture], credited: Sequence[Credit]) -> tuple[Photo, Lines] | None:
    """The first credited picture with its caption, and where it stands; None where no picture is credited.

    `credited`: the credits in words, from `find_credits`.
    """
    captions = {picture.caption: picture for picture in pictures if picture.caption}
    for index, passage in enumerate(passages if captions else ()):
        match = _CREDIT.match(passage.text) if len(passage.text) < _LONGEST else None
        if not match:
            continue
        credit = match["credit"]
        for caption, picture in captions.items():
            if credit.endswith(caption) and abs(picture.index - index) <= 2:  # noqa: PLR2004 - beside it
                credit = _LINK_NAMES.sub("", credit.removesuffix(caption)).strip(" /|")
                return Photo(caption, credit), passage.lines
    if not credited:
        return None
    first, last = credited[0].passages
    return credited[0].photo, (passages[first].lines[0], passages[last].lines[1])


def find_credits(passages: Sequence[Passage]) -> tuple[Credit, ...]:
    """The credits in words, in order."""
    found = []
    for index, passage in enumerate(passages):
        if photo := parse_credit(passage.text):
            found.append(Credit((index, index), photo))
        elif (
            index
            and passages[index - 1].text.endswith((":", "："))
            and (photo := parse_credit(f"{passages[index - 1].text} {passage.text}"))
        ):
            found.append(Credit((index - 1, index), photo))
    return tuple(found)


def parse_credit(text: str) -> Photo | None:
    """A caption and who made the picture, where a line ends in a word for picture and in names alone, or says that it is of an archive."""
    if len(text) < _LONGEST and (archived := _ARCHIVED.fullmatch(text)):
        return Photo(archived["caption"], archived["credit"] or "")
    ending = text[-_ENDING:]
    announced = ":" in ending or "：" in ending or "by " in ending.lower()  # a cheap look before a dear pattern
    match = _WORDED.search(text, max(0, len(text) - _ENDING)) if announced and len(text) < _LONGEST else None
    if not match and text[-1:] == ")" and len(text) < _LONGEST:
        match = _BRACKETED.search(text, max(0, len(text) - _ENDING))
    words = match["credit"].replace("/", " ").split() if match else []
    if not match or words[0] in _JOINING:
        return None
    if any(word[0].islower() and word not in _JOINING for word in words):
        return None
    return Photo(text[: match.start()].strip(" ([|/–—-"), match["credit"].strip())
