"""Markdown with front matter, as web clippers, Hugo and Jekyll keep it.

    ---
    title: Ferry strike ends
    source: https://harbourpost.example/ferry-strike-ends
    published: 2024-05-17
    ---
    Pilots return to work on Monday.

YAML between `---`, TOML between `+++`. Front matter that is no mapping is text like any other, and says so.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.extract.document import Document
from generator.extract.formats.fields import find_fields
from generator.extract.text.characters import clean_text
from generator.extract.text.encoding import decode_bytes
from generator.model import Problem

LONGEST = 1 << 14  # characters of front matter: a form for a dozen fields; YAML takes its time for nested lists
_FRONT = re.compile(r"\s*(?P<mark>---|\+\+\+)[ \t]*\n(?P<front>.*?)\n(?P=mark)[ \t]*(?:\n|$)", re.DOTALL)
_KEY = re.compile(r"""^["']?[\w .-]{1,40}["']?\s*[:=]""", re.MULTILINE)


def is_note(head: str, _name: str) -> bool:
    """Whether a text opens with front matter: a fence, and a key below it."""
    start = head.lstrip()
    return start.startswith(("---\n", "+++\n", "---\r\n", "+++\r\n")) and bool(_KEY.match(start[4:].lstrip()))


def read_note(seed: str, data: bytes) -> tuple[Document, ...]:
    """The article of a note: its front matter's fields, and the text below."""
    text = clean_text(decode_bytes(data).text)
    match = _FRONT.match(text[: LONGEST + 8])
    front = _parse(match["front"], match["mark"]) if match else None
    if match is None or front is None:
        return (Document(seed, text, problems=(Problem(seed, 1, "its front matter is no list of fields: read as text.", 3),)),)
    values = {str(name): _plain(value) for name, value in front.items()}
    evidence = tuple(find_fields(values.items(), "front matter", (1, match["front"].count("\n") + 3), 0.98))
    first_line = text.count("\n", 0, match.end()) + 1
    return (Document(seed, text[match.end() :], first_line, is_body=True, evidence=evidence),)


def _parse(front: str, mark: str) -> Mapping[str, Any] | None:
    try:
        value = YAMLHandler().load(front) if mark == "---" else tomllib.loads(front)
    except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _plain(value: object) -> Any:
    """A value in the words of a text: YAML and TOML make days of what looks like one."""
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, list):
        return [one.strip("[]") if isinstance(one, str) else one for one in value]  # [[Jane Roe]]: a link of a note
    return value
