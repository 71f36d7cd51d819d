"""Front matter: the YAML between two lines of `---` at the very top of a page.

    ---
    published: 2022-02-07T12:31:00Z
    topics: [harbours, tides]
    language: no
    ---

Every entry that is written stands on one line of its own, however long, so that hands and merges meet at whole entries.
What is read is what is printed: dates stay the text that they are, and so does whatever YAML 1.1 would turn into
something else without being asked (`no`, `12:30`, `007`, `1.10`). What is written reads the same under either rule, but for
dates, which stand unquoted everywhere.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.model import Problem

_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times faster where libyaml is there
_SafeDumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_OPENING = re.compile(r"---[ \t]*(?:\n|\Z)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_LATE = re.compile(r"\s+---[ \t]*\n[A-Za-z_]\w*:")

# `&name` and `*name` can make a page of a hundred bytes into gigabytes of values.
_ALIAS_SIGN = re.compile(r"[*&]\S")

# Below this many characters nothing can be nested so deeply that the parser runs out of stack.
_SHALLOW = 2000
_DEEPEST = 50

# What a parser was reading when it met an entry that belongs to something else: a list, words in quotation marks, a key without a colon.
_ENDLESS = ("while parsing a flow", "while scanning a")

_PREFIX = "tag:yaml.org,2002:"
_INTEGER = re.compile(r"^-?(?:0|[1-9][0-9]{0,17})$")
_NUMBER = re.compile(r"^-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]+)?(?:e[+-][0-9]+)?$")
_BREAKS = re.compile("[\n\r\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Parts:
    """A page taken apart."""

    values: Mapping[str, Any]
    """What the front matter says, in its order: strings, numbers, booleans, None, lists and mappings of these."""

    yaml: str
    """The text between the marks; empty where a page has no front matter."""

    entries: tuple[tuple[str, int], ...]
    """Each key with its line in `yaml`, counted from 0."""

    body: str
    """Everything after the front matter, untouched."""

    body_line: int
    """The page's line on which `body` begins, counted from 1."""


def parse_page(text: str, path: str) -> Parts | Problem:
    r"""A page's front matter and body, or what is wrong with it and on which line; `path` names the page in that sentence.

    `text` has line breaks of one kind, `\n`. A page without front matter is all body.
    """
    opening = _OPENING.match(text)
    if not opening:
        if _LATE.match(text):
            return _broken(path, 1, "the front matter begins after an empty line, so it shows as text: take out what stands before `---`")
        return Parts({}, "", (), text, 1)
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        return _broken(path, 1, "the front matter has no end: close it with a line of `---`")
    source = text[opening.end() : closing.start()]
    parsed = _parse_yaml(source, path)
    if isinstance(parsed, Problem):
        return parsed
    values, entries = parsed
    return Parts(values, source, entries, text[closing.end() :], text.count("\n", 0, closing.end()) + 1)


def find_value(text: str, key: str) -> str | None:
    """The value of one plain entry, also where the rest of the front matter is broken; None where there is none."""
    opening = _OPENING.match(text)
    if not opening:
        return None
    closing = _CLOSING.search(text, opening.end())
    end = closing.start() if closing else len(text)
    line = re.compile(rf"^{re.escape(key)}:[ \t]+(\S.*)$", re.MULTILINE).search(text, opening.end(), end)
    if not line:
        return None
    parsed = _parse_yaml(line[0], "")
    value = None if isinstance(parsed, Problem) else parsed[0].get(key)
    return None if value is None else str(value)


def write_page(values: Mapping[str, Any], body: str) -> str:
    """A page's text: its front matter, where it has any, then its body, ending in one line break."""
    return write_front_matter(values) + body.strip("\n") + "\n"


def write_front_matter(values: Mapping[str, Any]) -> str:
    """Front matter with its marks, an entry a line in the order given; empty for no entries.

    What is no string, number, boolean, None, list or mapping is written as its `str`. ValueError where the result would
    not read back as the same: no value is known to bring that about.
    """
    if not values:
        return ""
    plain = _plain(values)
    written = PageHandler().export(plain) + "\n"
    parsed = _parse_yaml(written, "front matter")
    if isinstance(parsed, Problem) or repr(parsed[0]) != repr(dict(plain)):
        message = f"front matter does not read back as it was meant: {plain!r}"
        raise ValueError(message)
    return f"---\n{written}---\n"


def same_value(one: Any, other: Any) -> bool:
    """Whether two values of front matter are the same, `1`, `1.0` and `true` being three."""
    return repr(one) == repr(other)


class PageHandler(YAMLHandler):
    """How python-frontmatter reads and writes pages as Dateline does: `frontmatter.load(path, handler=PageHandler())`."""

    def load(self, fm: str, **_: object) -> dict[str, Any]:
        """The entries; ValueError says what is wrong with them and on which line."""
        parsed = _parse_yaml(fm.strip("\n"), "front matter")
        if isinstance(parsed, Problem):
            message = f"line {parsed.line}: {parsed.message}"
            raise ValueError(message)  # noqa: TRY004 - python-frontmatter knows ValueError
        return parsed[0]

    def export(self, metadata: Mapping[str, Any], **_: object) -> str:
        """An entry a line, without the marks."""
        written = yaml.dump(dict(metadata), Dumper=_Dumper, default_flow_style=False, allow_unicode=True, sort_keys=False, width=1 << 30)
        return str(written).rstrip("\n")


def _parse_yaml(source: str, path: str) -> tuple[dict[str, Any], tuple[tuple[str, int], ...]] | Problem:
    loader = None
    try:
        problem = _find_bomb(source, path)
        if problem:
            return problem
        loader = _Loader(source)
        node = loader.get_single_node()
        if node is None:
            return {}, ()
        problem = _find_trap(node, path)
        if problem:
            return problem
        values = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = find_fault(error)
        line = mark.line if mark else 0
        if "\t" in "".join(source.split("\n")[line : line + 1]):
            return _broken(path, line + 2, "the front matter has a tab where YAML takes none: put spaces in its place")
        return _broken(path, line + 2, f"the front matter is not valid YAML ({error.problem or error.context})")
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _broken(path, 1, f"the front matter is not valid YAML ({' '.join(str(error).split())})")
    finally:
        if loader is not None:
            loader.dispose()
    entries = tuple((key.value, key.start_mark.line) for key, _ in node.value)
    return dict(zip((key for key, _ in entries), values.values(), strict=True)), entries


def find_fault(error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where YAML is at fault: where what has no end begins, for a parser sees only on a later line that it goes on."""
    if error.context_mark and (error.context or "").startswith(_ENDLESS):
        return error.context_mark
    return error.problem_mark or error.context_mark


def _find_bomb(source: str, path: str) -> Problem | None:
    """What a parser must not be let near: it would eat the memory or the stack."""
    if len(source) < _SHALLOW and not _ALIAS_SIGN.search(source):
        return None
    depth = 0
    for event in yaml.parse(source, Loader=_Loader):
        line = event.start_mark.line + 2 if event.start_mark else 1
        anchor = getattr(event, "anchor", None)
        if anchor:
            return _broken(path, line, f"`{anchor}` is an anchor, which front matter does not know: quote it")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            return _broken(path, line, "the front matter is nested too deeply")
    return None


def _find_trap(node: yaml.Node, path: str) -> Problem | None:
    """What is YAML but no front matter that a merge could keep apart by its entries."""
    if not isinstance(node, yaml.MappingNode):
        return _broken(path, 2, "the front matter should be entries such as `language: en`")
    if node.flow_style:
        return _broken(path, node.start_mark.line + 2, "the front matter stands in braces: write one entry a line")
    seen: dict[str, int] = {}
    for key, _ in node.value:
        line = key.start_mark.line + 2
        if not isinstance(key, yaml.ScalarNode):
            return _broken(path, line, "a key of the front matter is no plain word")
        if key.value in seen:
            return _broken(path, line, f"`{key.value}` stands twice in the front matter, first on line {seen[key.value]}")
        seen[key.value] = line
    return None


def _broken(path: str, line: int, what: str) -> Problem:
    return Problem(path, line, f"{what}; left as it is.", 8)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, int | float):
        return value if _NUMBER.match(repr(value)) else repr(value)
    if isinstance(value, Mapping):
        return _FlowMapping((_plain(str(key)), _plain(inner)) for key, inner in value.items())
    if isinstance(value, Sequence | set | frozenset):
        return [_plain(inner) for inner in (sorted(value) if isinstance(value, set | frozenset) else value)]
    return str(value)


class _FlowMapping(dict[str, Any]):
    """A mapping inside of an entry: written in braces, so that the entry keeps to its line."""

    __repr__ = dict.__repr__


class _Loader(_SafeLoader):  # type: ignore[misc]
    """Reads true, false, null and plain numbers; everything else is the text that it is."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own way
    yaml_constructors: dict[str | None, Any] = {  # noqa: RUF012
        tag: _SafeLoader.yaml_constructors[tag]
        for tag in (*(_PREFIX + kind for kind in ("null", "bool", "int", "str", "seq", "map")), None)
    }


class _Dumper(_SafeDumper):  # type: ignore[misc]
    """Quotes whatever a reader of YAML 1.1 or 1.2 would take for something else than text, but dates."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in rules if tag != _PREFIX + "timestamp"]
        for first, rules in _SafeDumper.yaml_implicit_resolvers.items()
    }

    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _construct_float(loader: Any, node: yaml.ScalarNode) -> float | str:
    """A number only where it prints as it was printed: `1.10` is no number."""
    printed = str(loader.construct_scalar(node))
    return float(printed) if repr(float(printed)) == printed else printed


def _represent_text(dumper: Any, text: str) -> yaml.ScalarNode:
    node: yaml.ScalarNode = dumper.represent_scalar(_PREFIX + "str", text, style='"' if _BREAKS.search(text) else None)
    return node


_Loader.add_implicit_resolver(_PREFIX + "bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
_Loader.add_implicit_resolver(_PREFIX + "null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
_Loader.add_implicit_resolver(_PREFIX + "int", _INTEGER, list("-0123456789"))
_Loader.add_implicit_resolver(_PREFIX + "float", _NUMBER, list("-0123456789"))
_Loader.add_constructor(_PREFIX + "float", _construct_float)
_Dumper.add_implicit_resolver(
    _PREFIX + "float", re.compile(r"^(?:[-+]?[0-9][0-9_]*(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0o[0-7]+)$"), list("-+0123456789")
)
_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(float, lambda dumper, number: dumper.represent_scalar(_PREFIX + "float", repr(number)))
_Dumper.add_representer(list, lambda dumper, values: dumper.represent_sequence(_PREFIX + "seq", values, flow_style=True))
_Dumper.add_representer(_FlowMapping, lambda dumper, values: dumper.represent_mapping(_PREFIX + "map", values.items(), flow_style=True))
