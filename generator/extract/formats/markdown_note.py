"""Markdown with front matter, as web clippers, Hugo and Jekyll keep it.

    ---
    title: Ferry strike ends
    source: https://harbourpost.example/ferry-strike-ends
    published: 2024-05-17
    ---
    Pilots return to work on Monday.

YAML between `---`, TOML between `+++`. Front matter that breaks is told with the line where it does; its other lines are read
as names and values, one by one.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.extract.document import Document
from generator.extract.formats.body_head import split_head
from generator.extract.formats.fields import find_fields
from generator.extract.formats.markdown_body import find_note_body
from generator.extract.formats.record import find_record_witness
from generator.extract.text.characters import clean_text
from generator.extract.text.encoding import decode_bytes
from generator.model import Problem

LONGEST = 1 << 14  # characters of front matter: a form for a dozen fields; YAML takes its time for nested lists
_FRONT = re.compile(r"\s*(?P<mark>---|\+\+\+)[ \t]*\n(?P<front>.*?)\n(?P=mark)[ \t]*(?:\n|$)", re.DOTALL)
_OPEN = re.compile(r"\s*(?P<mark>---|\+\+\+)[ \t]*\n(?P<front>(?:[ \t-]*[\"']?[\w.-]{1,40}[\"']?[ \t]*[:=].*\n|[ \t]*-[ \t].*\n)+)\n*")
_LABELLED = re.compile(r"\s*(?:#[ \t]++(?P<title>.*)\n\s*)?(?P<front>(?:[^\W\d_][\w ]{1,30}:[ \t]+\S.*\n){2,})\n")  # as Notion has it
_MENU = re.compile(r"^[ \t]*+(?:[*+-]|\d+[.)])?[ \t]*+(?:\[[^\]\n]*\]\([^)\n]*\)[ \t|>·•/,]*)+$", re.MULTILINE)
_ENTRIES = 5  # lines that are nothing but links, of a page's menus
_KEY = re.compile(r"""^["']?[\w .-]{1,40}["']?\s*[:=]""", re.MULTILINE)
_FIELD = re.compile(r"""[ \t-]*+["']?(?P<name>[\w. -]{1,40}?)["']?[ \t]*+[:=][ \t]*+["']?(?P<value>.*?)["']?""")


def is_note(head: str, name: str) -> bool:
    """Whether a text opens with front matter, a fence and a key below it, or is called Markdown and is no page with its menus."""
    start = head.lstrip()
    fenced = start.startswith(("---\n", "+++\n", "---\r\n", "+++\r\n")) and bool(_KEY.match(start[4:].lstrip()))
    return fenced or (name.endswith((".md", ".markdown")) and len(_MENU.findall(head)) < _ENTRIES)


def read_note(seed: str, data: bytes) -> tuple[Document, ...]:
    """The article of a note: its front matter's fields, and the blocks of the text below."""
    text = clean_text(decode_bytes(data).text)
    head = text[: LONGEST + 8]
    match = _FRONT.match(head) or _OPEN.match(head) or _LABELLED.match(head)
    values, problems = _read_front(seed, match) if match else ({}, ())
    if not match and _KEY.match(head.lstrip()[4:].lstrip()) and head.lstrip()[:3] in {"---", "+++"}:
        problems = (Problem(seed, 1, f"front matter of more than {LONGEST:,} characters: read as text.", 5),)
    pairs = [(str(name), _plain(value)) for name, value in values.items()]
    end = match.end() if match else 0
    first_line = text.count("\n", 0, end) + 1
    fields = find_fields(pairs, "front matter", (1, first_line - 1), 0.98, find_record_witness(pairs))
    blocks, evidence = split_head(find_note_body(text[end:], first_line), tuple(fields))
    if not blocks:
        problems = (*problems, Problem(seed, 0, "a note without text: kept off the site.", 5))
    return (Document(seed, is_body=True, blocks=blocks, evidence=evidence, problems=problems),)


def _read_front(seed: str, match: re.Match[str]) -> tuple[Mapping[str, Any], tuple[Problem, ...]]:
    """The values of front matter; where it is broken, those of the lines that can be read, and the Problem."""
    if match.re is _LABELLED:
        return {"title": match["title"] or "", **_read_lines(match["front"])}, ()
    front = match["front"]
    above = match.string.count("\n", 0, match.start("front"))
    line, why = above, "nothing closes it"
    if match.re is _FRONT:
        try:
            value = _load_yaml(front) if match["mark"] == "---" else tomllib.loads(front)
        except yaml.MarkedYAMLError as error:
            line, why = above + (error.problem_mark.line if error.problem_mark else 0) + 1, error.problem or "no YAML"
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"line (\d+)", str(error))
            line, why = above + int(place[1] if place else 1), str(error).partition(" (at")[0]
        except (yaml.YAMLError, ValueError, RecursionError):
            line, why = above + 1, "it is no YAML"
        else:
            if isinstance(value, dict):
                return value, ()
            line, why = above + 1, "it is no list of names and values"
    problem = Problem(seed, line, f"front matter breaks here ({why}): its other lines are read one by one; mend it.", 3)
    return _read_lines(front), (problem,)


def _load_yaml(front: str) -> Any:
    """What YAML says; MarkedYAMLError where it refers to itself: merged again and again, a hundred bytes become gigabytes."""
    for event in yaml.parse(front) if "*" in front else ():
        if isinstance(event, yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem="it refers to itself", problem_mark=event.start_mark)  # type: ignore[arg-type]  # a mark of either parser
    return YAMLHandler().load(front)


def _read_lines(front: str) -> dict[str, str]:
    fields = (_FIELD.fullmatch(text.rstrip()) for text in front.split("\n"))
    return {found["name"]: found["value"] for found in fields if found and found["value"]}


def _plain(value: object) -> Any:
    """A value in the words of a text: YAML and TOML make days of what looks like one."""
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, list):
        return [one.strip("[]") if isinstance(one, str) else one for one in value]  # [[Jane Roe]]: a link of a note
    return value
