"""topics.yml: topics as hands arrange them. Need not exist; nothing in it is ever written by Dateline.

    uk:
      label: United Kingdom            how it is shown
      aliases: [Britain, UK]           other names: tags printed so, and texts that say so, mean this topic
      parents: [europe]                topics above it in the index
      description: The state and its government.
      rules: [Downing Street]          words or names that assign the topic wherever a text uses them

A topic is named by the end of its page's address. What cannot be used is reported and passed over.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from generator.front_matter import find_fault
from generator.link.corrections import parse_list
from generator.model import Problem
from generator.slug import slugify

FILE = "topics.yml"
Lines = dict[tuple[str, ...], int]
"""Lines of the file, counted from 1: of a topic by `(topic,)`, of what is said of it by `(topic, key)`."""

_KEYS = ("label", "aliases", "parents", "description", "rules")


@dataclass(frozen=True, slots=True)
class Rule:
    """One topic of topics.yml."""

    name: str
    """`uk`."""

    label: str = ""
    aliases: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    """Names, every one of them in the file."""

    description: str = ""
    words: tuple[str, ...] = ()
    """Under `rules` in the file."""

    line: int = field(default=0, compare=False)
    """Where it stands in the file, counted from 1."""


@dataclass(frozen=True, slots=True)
class Rules:
    """All of topics.yml."""

    topics: Mapping[str, Rule]
    """By name, in the order of the file."""

    aliases: Mapping[str, str]
    """The name of the topic that each spelling means, by the spelling as a name."""

    problems: tuple[Problem, ...] = ()

    def resolve(self, spelling: str) -> str:
        """The name of the topic that a tag means; empty for one without letters or digits."""
        name = slugify(spelling.rpartition("topics/")[2].removesuffix(".md"), "")
        return self.aliases.get(name, name)


def parse_rules(data: bytes | None) -> Rules:
    """What topics.yml says; no topics where it is missing or cannot be read."""
    if data is None:
        return Rules({}, {})
    problems: list[Problem] = []
    lines: Lines = {}
    rules = [rule for name, entry in _load(data, lines, problems).items() if (rule := _parse_rule(name, entry, lines, problems))]
    known = {rule.name: rule for rule in rules}
    for rule in rules:
        problems += [
            _complain(f"`{rule.name}` has the parent `{parent}`, which is no topic here: left out.", rule.line)
            for parent in rule.parents
            if parent not in known
        ]
    topics = {
        rule.name: _without(rule, {parent for parent in rule.parents if parent not in known or _is_above(rule.name, parent, known)})
        for rule in rules
    }
    return Rules(topics, _index_aliases(topics, problems), tuple(problems))


def _load(data: bytes, lines: Lines, problems: list[Problem]) -> dict[str, Any]:
    """What the file says by the names of topics; `lines` gets the line of each topic, and of each key below one."""
    loader = None
    try:
        loader = yaml.SafeLoader(data)
        node = loader.get_single_node()
        document = None if node is None else loader.construct_document(node)
    except yaml.YAMLError as error:
        mark = find_fault(error) if isinstance(error, yaml.MarkedYAMLError) else None
        problems.append(_complain("not valid YAML: topics go by what is printed until it is mended.", mark.line + 1 if mark else 0))
        return {}
    except (UnicodeDecodeError, ValueError, RecursionError):
        problems.append(_complain("cannot be read as text: topics go by what is printed until it is mended."))
        return {}
    finally:
        if loader is not None:
            loader.dispose()
    if document is None:
        return {}
    if not isinstance(document, dict) or not isinstance(node, yaml.MappingNode):
        problems.append(_complain("should be a mapping from a topic's name to what is said of it."))
        return {}
    for topic, entry in node.value:
        lines[topic.value,] = topic.start_mark.line + 1
        for key, _ in entry.value if isinstance(entry, yaml.MappingNode) else ():
            lines[topic.value, key.value] = key.start_mark.line + 1
    return {str(name): entry for name, entry in document.items()}


def _parse_rule(name: str, entry: Any, lines: Lines, problems: list[Problem]) -> Rule | None:
    slug = slugify(name, "")
    if not slug or not isinstance(entry, dict | None):
        problems.append(_complain(f"`{name}` should be a name with {', '.join(_KEYS)} below it: left out.", lines.get((name,), 0)))
        return None
    entry = entry or {}
    problems += [
        _complain(f"`{slug}` has `{key}`, which means nothing here; known are {', '.join(_KEYS)}.", lines.get((name, str(key)), 0))
        for key in entry
        if key not in _KEYS
    ]
    return Rule(
        name=slug,
        label=" ".join(str(entry.get("label") or "").split()),
        aliases=parse_list(entry.get("aliases")),
        parents=tuple(slugify(parent) for parent in parse_list(entry.get("parents"))),
        description=" ".join(str(entry.get("description") or "").split()),
        words=parse_list(entry.get("rules")),
        line=lines.get((name,), 0),
    )


def _is_above(name: str, parent: str, known: Mapping[str, Rule]) -> bool:
    """Whether following parents leads from `parent` to `name`: such a circle would have no top."""
    seen: set[str] = set()
    waiting = [parent]
    while waiting:
        above = waiting.pop()
        if above == name:
            return True
        if above in known and above not in seen:
            seen.add(above)
            waiting += known[above].parents
    return False


def _without(rule: Rule, parents: set[str]) -> Rule:
    return replace(rule, parents=tuple(name for name in rule.parents if name not in parents))


def _index_aliases(topics: Mapping[str, Rule], problems: list[Problem]) -> dict[str, str]:
    """Each spelling belongs to the first topic that claims it; a topic's own name always to itself."""
    index = {name: name for name in topics}
    for rule in topics.values():
        for spelling in (rule.label, *rule.aliases):
            name = slugify(spelling, "")
            if name and index.setdefault(name, rule.name) != rule.name:
                problems.append(
                    _complain(f"`{spelling}` is claimed by `{index[name]}` and by `{rule.name}`: it means the first.", rule.line)
                )
    return index


def _complain(message: str, line: int = 0) -> Problem:
    return Problem(FILE, line, message, 8)
