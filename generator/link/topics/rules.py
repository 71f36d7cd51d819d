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
from dataclasses import dataclass
from typing import Any

import yaml

from generator.link.corrections import parse_list
from generator.model import Problem
from generator.slug import slugify

FILE = "topics.yml"
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
    rules = [rule for name, entry in _load(data, problems).items() if (rule := _parse_rule(name, entry, problems))]
    known = {rule.name: rule for rule in rules}
    for rule in rules:
        problems += [
            _complain(f"`{rule.name}` has the parent `{parent}`, which is no topic here: left out.")
            for parent in rule.parents
            if parent not in known
        ]
    topics = {
        rule.name: _without(rule, {parent for parent in rule.parents if parent not in known or _is_above(rule.name, parent, known)})
        for rule in rules
    }
    return Rules(topics, _index_aliases(topics, problems), tuple(problems))


def _load(data: bytes, problems: list[Problem]) -> dict[str, Any]:
    try:
        document = yaml.safe_load(data)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problems.append(Problem(FILE, mark.line + 1 if mark else 0, "not valid YAML: topics go by what is printed until it is mended.", 5))
        return {}
    except (UnicodeDecodeError, ValueError, RecursionError):
        problems.append(_complain("cannot be read as text: topics go by what is printed until it is mended."))
        return {}
    if document is None:
        return {}
    if not isinstance(document, dict):
        problems.append(_complain("should be a mapping from a topic's name to what is said of it."))
        return {}
    return {str(name): entry for name, entry in document.items()}


def _parse_rule(name: str, entry: Any, problems: list[Problem]) -> Rule | None:
    slug = slugify(name, "")
    if not slug or not isinstance(entry, dict | None):
        problems.append(_complain(f"`{name}` should be a name with {', '.join(_KEYS)} below it: left out."))
        return None
    entry = entry or {}
    problems += [
        _complain(f"`{slug}` has `{key}`, which means nothing here; known are {', '.join(_KEYS)}.") for key in entry if key not in _KEYS
    ]
    return Rule(
        name=slug,
        label=" ".join(str(entry.get("label") or "").split()),
        aliases=parse_list(entry.get("aliases")),
        parents=tuple(slugify(parent) for parent in parse_list(entry.get("parents"))),
        description=" ".join(str(entry.get("description") or "").split()),
        words=parse_list(entry.get("rules")),
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
    return Rule(
        rule.name, rule.label, rule.aliases, tuple(name for name in rule.parents if name not in parents), rule.description, rule.words
    )


def _index_aliases(topics: Mapping[str, Rule], problems: list[Problem]) -> dict[str, str]:
    """Each spelling belongs to the first topic that claims it; a topic's own name always to itself."""
    index = {name: name for name in topics}
    for rule in topics.values():
        for spelling in (rule.label, *rule.aliases):
            name = slugify(spelling, "")
            if name and index.setdefault(name, rule.name) != rule.name:
                problems.append(_complain(f"`{spelling}` is claimed by `{index[name]}` and by `{rule.name}`: it means the first."))
    return index


def _complain(message: str) -> Problem:
    return Problem(FILE, 0, message, 3)
