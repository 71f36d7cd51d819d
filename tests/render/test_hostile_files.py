"""Words of strangers in the files beside the pages: feeds, data, calendar and table hold the same words and nothing else."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import icalendar
import pytest

from generator.markdown_text import clean_text, find_hostile_characters
from generator.model import File
from generator.render import render_pages
from tests.render.attacks import ATTACKS
from tests.render.built import ROOT, make_config
from tests.render.invented import make_digest
from tests.render.press import read_html
from tests.render.test_hostile import INNOCENT, said, say

FORMULA = ("=", "+", "-", "@", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # with the wide forms that East Asian tables reckon too


def print_files(word: str) -> dict[str, bytes]:
    """The files of the digest that says one word everywhere."""
    made = render_pages(say(make_digest(), word), make_config(ROOT, "https://digest.example/"))
    return {file.path: file.data for file in made if isinstance(file, File) and not file.path.startswith("assets/")}


def read_file(path: str, data: bytes) -> Any:
    """What a program that knows the format takes out of a file."""
    text = data.decode()
    if path == "data/timeline.json":  # whose texts are HTML
        return [_read_slide(event) for event in json.loads(text)["events"]]
    if path.endswith(".json"):
        return json.loads(text)
    if path.endswith((".xml", ".svg")):
        return [[element.tag, element.text or "", element.tail or "", dict(element.attrib)] for element in ET.fromstring(text).iter()]  # noqa: S314 - our own
    if path.endswith(".ics"):
        return [[name, str(value)] for event in icalendar.Calendar.from_ical(text).walk() for name, value in event.property_items()]
    assert path.endswith(".csv")
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return [[cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell for cell in row] for row in rows]


def _read_slide(event: dict[str, Any]) -> dict[str, Any]:
    shown = {name: read_html(text) for name, text in event["text"].items()}
    return event | {"text": {name: [str(page.elements), page.text] for name, page in shown.items()}}


def find_harm(innocent: dict[str, bytes], hostile: dict[str, bytes], word: str) -> Iterator[str]:
    """The files that say anything but the word in the place of the innocent one."""
    for path, data in innocent.items():
        meant, made = said(read_file(path, data), word), said(read_file(path, hostile[path]), "")
        if _forget_ids(meant) != _forget_ids(made):
            yield f"{path}: {hostile[path].decode()[:2000]}"
        yield from (f"{path}: {found}" for found in find_hostile_characters(hostile[path].decode().removeprefix("\ufeff")))


def _forget_ids(value: Any) -> Any:
    """Without ids, which are reckoned from the words."""
    if isinstance(value, list) and value[:1] == ["UID"]:
        return ["UID"]
    if isinstance(value, list):
        return [_forget_ids(inner) for inner in value]
    return {key: _forget_ids(inner) for key, inner in value.items()} if isinstance(value, dict) else value


@pytest.fixture(scope="module")
def innocent() -> dict[str, bytes]:
    """The files of an innocent digest."""
    return print_files(INNOCENT)


@pytest.mark.parametrize("start", range(0, len(ATTACKS), 100))
def test_attacks_are_words_in_every_file(start: int, innocent: dict[str, bytes]) -> None:
    """A reader of feeds, JSON, calendars or tables finds every attack as its own text, and nothing that was not there without it."""
    for attack in ATTACKS[start : start + 100]:
        if clean_text(attack):
            assert list(find_harm(innocent, print_files(attack), attack)) == []


def test_no_cell_is_reckoned() -> None:
    """No cell of the table begins as a formula does, in any spelling."""
    for attack in ATTACKS:
        rows = csv.reader(io.StringIO(print_files(attack)["data/articles.csv"].decode("utf-8-sig"), newline=""))
        assert [cell for row in rows for cell in row if cell.startswith(FORMULA)] == []
