"""Every rule by its cases in tests/cases/, which anyone can add to."""

from collections.abc import Callable, Mapping

import pytest

from generator.extract import extract_articles
from generator.extract.body.blocks import make_blocks
from generator.extract.body.glued import find_joints, split_glued
from generator.extract.body.joins import join_lines
from generator.extract.body.passage import make_passage
from generator.extract.body.sight import Sight
from generator.extract.dates.moment import parse_moment
from generator.extract.fields.address import find_address
from generator.extract.fields.byline import find_bylines
from generator.extract.fields.candidates import choose_fields, find_list
from generator.extract.fields.labelled import find_labelled
from generator.extract.fields.outlet import clean_outlet, name_host
from generator.extract.fields.page_title import strip_site
from generator.extract.fields.photo import parse_credit
from generator.extract.fields.tags import find_tags
from generator.extract.fields.wire import parse_dateline
from generator.extract.formats.markdown_body import find_note_body
from generator.extract.text.lines import Line, read_lines
from generator.extract.text.omission import breaks_off, strip_call
from generator.model import Seed
from tests.cases import Case, read_cases

HEADLINE = "Pilots Return to Work After Nine Days"
TEXT = (
    "Pilots in the northern ports voted on Friday to return to work after nine days at anchor.\n"
    "The port council will meet them on Monday, the mayor of the town said in a statement.\n"
)


def look_at(text: str) -> list[Sight]:
    """What is seen of every passage of a text."""
    return [Sight(passage) for passage in join_lines(read_lines(text))]


def join(text: str) -> str:
    """The passages of a text, one a line."""
    return "\n".join(passage.text for passage in join_lines(read_lines(text)))


def split(text: str) -> str:
    """The pieces of a run-together text, one a line."""
    return "\n".join(split_glued(text, find_joints(text)))


def read_authors(text: str) -> str:
    """The authors that lines between a headline and a text name."""
    sights = look_at(f"{HEADLINE}\n{text}\n{TEXT}")
    return " | ".join(find_list(find_bylines(sights, 0, (len(sights) - 2, len(sights))), "authors"))


def read_dateline(text: str) -> str:
    """The dateline of a text, and the text behind it."""
    dateline = parse_dateline(text)
    return f"{dateline.place} | {dateline.agency} | {text[dateline.end :]}" if dateline else ""


def reject(text: str) -> str:
    """The first words of the problem that keeps a dump out."""
    problems = extract_articles(Seed("seed.txt", text.encode())).problems
    return problems[0].message.partition(":")[0].partition(",")[0] if problems else ""


def read_labels(text: str) -> str:
    """The fields that labelled lines over a text hold."""
    sights = look_at(f"{text}\n{TEXT}")
    evidence, _ = find_labelled(sights, len(sights) - 2)
    fields = choose_fields(evidence)
    named = {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in fields.items() if value}
    return "\n".join(f"{name}: {value}" for name, value in sorted(named.items()))


def read_tags(text: str) -> str:
    """The tags that lines below a text hold."""
    sights = look_at(f"{TEXT}\n{text}")
    return " | ".join(find_list(tuple(find_tags(sights, (0, 2))), "tags"))


def read_credit(text: str) -> str:
    """The caption and the credit of a line."""
    photo = parse_credit(text)
    return f"{photo.caption} | {photo.credit}" if photo else ""


def name_kinds(text: str) -> str:
    """The kinds of blocks that lines are."""
    return "\n".join(block.kind for block in make_blocks([make_passage([Line(1, line)]) for line in text.split("\n")]))


def read_markdown(text: str) -> str:
    """The blocks of a note, each with its kind."""
    return "\n".join(f"{block.kind}: {block.text}" for block in find_note_body(text))


def read_body(text: str) -> str:
    """The body of a dump, one block a line."""
    return "\n".join(block.text for article in extract_articles(Seed("seed.txt", text.encode())).articles for block in article.body)


def read_fields(text: str) -> str:
    """The fields that the lines around a text print, `[text]` being two paragraphs of it."""
    (article,) = extract_articles(Seed("seed.txt", text.replace("[text]", TEXT.strip()).encode())).articles
    fields = {name: getattr(article, name) for name in ("headline", "dek", "published", "updated", "authors", "source", "section", "url")}
    printed = {name: value for name, value in fields.items() if value and name not in article.derived}
    return "\n".join(f"{name}: {', '.join(value) if isinstance(value, tuple) else value}" for name, value in printed.items())


def read_related(text: str) -> str:
    """The headlines of other articles among the text of a dump."""
    return "\n".join(one.headline for article in extract_articles(Seed("seed.txt", text.encode())).articles for one in article.related)


def read_ending(text: str) -> str:
    """A text without what calls to read on, and whether it surely breaks off."""
    return f"{strip_call(text)} | {'breaks off' if breaks_off(text, sure=True) else 'whole'}"


def name_phrases(text: str) -> str:
    """The kinds of phrase that a passage is little else than."""
    return " ".join(sorted(Sight(make_passage([Line(1, text)])).whole))


RULES: Mapping[str, Callable[[str], str]] = {
    "address": lambda text: find_address(text, "Ferry Strike Ends After Nine Days")[0],
    "blocks": name_kinds,
    "body": read_body,
    "boilerplate": name_phrases,
    "byline": read_authors,
    "credit": read_credit,
    "dateline": read_dateline,
    "fields": read_fields,
    "glued": split,
    "joins": join,
    "labelled": read_labels,
    "omission": read_ending,
    "outlet": lambda text: " | ".join(map(str, clean_outlet(text))),
    "markdown": read_markdown,
    "moment": lambda text: str(parse_moment(text) or ""),
    "rejection": reject,
    "related": read_related,
    "source": name_host,
    "tags": read_tags,
    "title": lambda text: " @ ".join(part for part in strip_site(text) if part),
}


@pytest.mark.parametrize(
    ("rule", "case"),
    [pytest.param(RULES[name], case, id=f"{name}:{case.line}-{case.title}") for name in RULES for case in read_cases(name)],
)
def test_case(rule: Callable[[str], str], case: Case) -> None:
    """A rule does to the input of each of its cases what the case expects."""
    assert rule(case.given) == case.expected
