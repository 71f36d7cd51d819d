"""The lines of a text dump, each without the marks that a converter or a text browser put around its words.

    ## [Ferry strike ends](/news/ferry)          Markdown: heading of level 2, all of it a link
          * Most read                             text browser: indented by 10, a list item
    Harbour pilots [said](https://a.example/x) no  Markdown: the words, a link among them
    Harbour pilots [12]said no                     a text browser: a link's number, the address in a list below

Rule: what a mark says (heading, item, quote, link, picture) is kept as a trait of the line, the mark itself is not text.
Marks are looked for only where the dump as a whole is Markdown, because brackets and asterisks are also just typed.
"""

import html
import re
from dataclasses import dataclass, field

from generator.extract.text.form import sort_form

_LINK = re.compile(
    r"""
    (?P<image>!)?                                        # ![a ferry](https://a.example/ferry.jpg)
    \[ (?P<words> [^\[\]\n]{0,1000} ) \]
    \( \s{0,20} <? (?P<target> [^()\s<>]{0,2000} (?: \( [^()\s]{0,200} \) [^()\s<>]{0,2000} )? ) >?
       (?: \s+ (?: "[^"\n]{0,500}" | '[^'\n]{0,500}' ) )? \s* \)
    """,
    re.VERBOSE,
)
_HEADING = re.compile(r"(?P<level>\#{1,6})(?:\s+|$)")
_ITEM = re.compile(r"(?: [*+\-•◦▪‣·●○■] | \d{1,3} [.)] ) (?: \s+ | $ )", re.VERBOSE)
_TYPED_ITEM = re.compile(r"[*+•◦▪‣●○■]\s+")  # in a dump that is not Markdown a hyphen or number may be text
_RULE = re.compile(r"[\s|:*_=\-–—~#+]*")
_STRONG = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?![\w*])")
_REFERENCE = re.compile(r"\[\d{1,4}\](?=[\w\"'“‘«])")
_REFERENCE_LIST = re.compile(r"^[ \t]*1\.[ \t]+(?:https?|file|mailto):", re.MULTILINE)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~<\"'&:])")
_UNSEEN_BLANKS = "\u200b\u2060\ufeff"  # zero-width and joining
_MARKDOWN_LINK = re.compile(r"\]\((?:https?:|/|\#|mailto:|\.)")
_MARKDOWN_HEADING = re.compile(r"\n\#{1,6}(?=\s)")
_MARKDOWN_SHARE = 0.02  # one mark in fifty lines makes a dump Markdown


@dataclass(slots=True)
class Line:
    """A line that holds words, and what its marks said."""

    number: int
    """In the seed, counted from 1."""

    text: str
    """Its words, blanks made single, marks taken off."""

    indent: int = 0
    """Blanks before it."""

    gap: int = 0
    """Blank lines before it."""

    level: int = 0
    """Of a heading, 1 to 6; 0 for anything else."""

    item: bool = False
    quoted: bool = False
    """Behind a `>`."""

    linked: float = 0.0
    """Share of its letters that are a link, where the dump marks links; else 0."""

    images: tuple[str, ...] = ()
    """Addresses of pictures among the words."""

    targets: tuple[str, ...] = ()
    """Addresses that its links lead to."""

    form: str = field(init=False)
    """What its form alone says that it is, an address, a moment, an e-mail; empty for words."""

    def __post_init__(self) -> None:
        self.form = sort_form(self.text)


def read_lines(text: str, first_line: int = 1) -> tuple[Line, ...]:
    """Every line that holds words, in order. One pass; time is linear in the text."""
    markdown = is_markdown(text)
    numbered = not markdown and bool(_REFERENCE_LIST.search(text))
    lines: list[Line] = []
    gap = 0
    for number, raw in enumerate(text.split("\n"), first_line):
        if not raw or raw.isspace():
            gap += 1
            continue
        if markdown and lines and not gap and set(raw.strip()) in ({"="}, {"-"}) and len(raw.strip()) > 2:  # noqa: PLR2004 - `---` is the shortest
            lines[-1] = _as_heading(lines[-1], 1 if "=" in raw else 2)
            continue
        line = _read_marked(number, raw, gap) if markdown else _read_plain(number, _REFERENCE.sub("", raw) if numbered else raw, gap)
        if line is None:
            gap += 1
            continue
        lines.append(line)
        gap = 0
    return tuple(lines)


def is_markdown(text: str) -> bool:
    """Whether a text as a whole is written in Markdown: links and headings in more than one of fifty lines."""
    marks = len(_MARKDOWN_LINK.findall(text)) + len(_MARKDOWN_HEADING.findall(f"\n{text}"))
    return marks > 1 and marks >= _MARKDOWN_SHARE * (text.count("\n") + 1)


def clean_blanks(text: str) -> str:
    """The text with every run of blanks made one, none at its ends."""
    if not text.isascii():
        for blank in _UNSEEN_BLANKS:
            text = text.replace(blank, " ")
    return " ".join(text.split())


def _as_heading(line: Line, level: int) -> Line:
    return Line(line.number, line.text, line.indent, line.gap, level, line.item, line.quoted, line.linked, line.images, line.targets)


def _read_plain(number: int, raw: str, gap: int) -> Line | None:
    text = clean_blanks(raw)
    indent = len(raw) - len(raw.lstrip())
    item = _TYPED_ITEM.match(text)
    if item:
        text = text[item.end() :]
    if not text or _RULE.fullmatch(text):
        return None
    return Line(number, text, indent, gap, item=bool(item))


def _read_marked(number: int, raw: str, gap: int) -> Line | None:
    body = raw.strip()
    indent = len(raw) - len(raw.lstrip())
    quoted = body.startswith(">")
    body = body.lstrip("> ") if quoted else body
    item = False
    while match := _ITEM.match(body):  # `*   *   * [](...)`: items within items on one line
        item = True
        body = body[match.end() :]
    level = 0
    if body.startswith("#") and (match := _HEADING.match(body)):
        level, body = len(match["level"]), body[match.end() :].rstrip("#").rstrip()
    targets: list[str] = []
    images: list[str] = []
    linked = 0

    def unlink(link: re.Match[str]) -> str:
        nonlocal linked
        if link["image"]:
            images.append(link["target"])
            return " "
        targets.append(link["target"])
        linked += len(link["words"].strip())
        return link["words"]

    for _ in range(2):  # a picture inside a link: ![..](..) first, then the link around it
        if "](" in body:
            body = _LINK.sub(unlink, body)
    if "*" in body or "_" in body:
        body = _STRONG.sub(r"\2", body)
    if "\\" in body:
        body = _ESCAPE.sub(r"\1", body)
    text = clean_blanks(html.unescape(body)).strip("|").strip()
    text = text.rstrip("¶ ") if level else text  # the sign of a heading's own link
    if not text or _RULE.fullmatch(text):
        return None
    return Line(number, text, indent, gap, level, item, quoted, min(1.0, linked / len(text)), tuple(images), tuple(targets))
