"""A second look at the built site, for what no page of it should hold: a script, resource or form that is not the theme's.

    <p onclick="...">     <script src="https://elsewhere.example/x.js">     <a href="javascript:...">     <iframe ...>

The rule: elements are those of a text and of the theme; scripts and styles are files that the theme or overrides/ ships, byte
for byte, and a page that runs one has the Content-Security-Policy of overrides/main.html before it; resources come from the
site itself; links lead to web and mail addresses or within the site; no element carries code of its own. Words of seeds cannot
make any of these, by the one door that they pass; this scan does not trust the door, nor what hands have written into docs/.
What a browser may read otherwise than this reader (a tag within a tag, comments that hold markup) is told too.
"""

import hashlib
import importlib.util
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from generator.model import Problem

THEMES = ("material", "zensical")
"""Packages whose `templates/` may have been put into the site."""

_SHIPPED = frozenset({".css", ".js"})  # kinds of files that the theme or the project ships, or nobody
_FOREIGN_FILES = frozenset(
    {".htc", ".htm", ".mht", ".mhtml", ".mjs", ".shtml", ".svgz", ".swf", ".wasm", ".xht", ".xhtml", ".xsl", ".xslt"}
)
_XML_FILES = frozenset({".atom", ".rss", ".svg", ".xml"})

# Of a text, then of the theme. What would run, load, frame, refer or be parsed by rules of its own is not among them.
_ELEMENTS = frozenset(
    """
    a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5
    h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time
    tr u ul var wbr
    article aside body button circle footer form g head header html input label line link main meta nav path polygon polyline rect
    script section svg text title
    """.split()
)
_RESOURCES = frozenset({"action", "background", "data", "formaction", "imagesrcset", "manifest", "ping", "poster", "src", "srcset"})
_LINKS = frozenset({"", "http", "https", "mailto"})
_DATA_SCRIPTS = frozenset({"application/json", "application/ld+json"})
_WORDY_LINKS = frozenset({"alternate", "canonical", "next", "prev"})  # addresses that a browser does not fetch by itself
_ACTIVE = frozenset(
    {"animate", "animatemotion", "animatetransform", "foreignobject", "image", "script", "set", "style", "use"}
)  # in a drawing
_XHTML = "http://www.w3.org/1999/xhtml"
_META = frozenset({"content-security-policy", "refresh", "x-ua-compatible"})
_REFRESH = re.compile(r"\s*\d+\s*;\s*url=(?P<address>.*)", re.IGNORECASE | re.DOTALL)
_POLICY = re.compile(r'"Content-Security-Policy" content="(?P<policy>[^"]*)"')  # in overrides/main.html
_STYLES = "'self'(; style-src-elem 'self' 'unsafe-inline')?"  # what stands in its place for styles, under either builder
_PLAIN_STYLE = re.compile(r"[\w\s:;#%.,-]*")  # `text-align: right`; nothing that fetches is written without brackets


def scan_site(site: Path, overrides: Path) -> tuple[Problem, ...]:
    """What stands in a built site and is neither the theme's nor harmless, by file and line."""
    known, policy = frozenset(_find_shipped(overrides)), _read_policy(overrides / "main.html")
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return tuple(
        Problem(f"{site.name}/{file.relative_to(site).as_posix()}", line, f"{what}: neither the theme's nor harmless; look in docs/.", 7)
        for file in files
        for line, what in _scan_file(file, site, known, policy)
    )


def _find_shipped(overrides: Path) -> Iterator[bytes]:
    """The digests of every script and style that the themes and the project ship."""
    folders = [overrides]
    for theme in THEMES:
        spec = importlib.util.find_spec(theme)
        folders += (Path(place) / "templates" for place in (spec.submodule_search_locations or () if spec else ()))
    for folder in folders:
        yield from (_digest(path) for path in folder.rglob("*") if path.suffix in _SHIPPED)


def _read_policy(template: Path) -> re.Pattern[str] | None:
    """What the policy of a page has to be; None where the template sets none, so that no policy is the site's."""
    match = _POLICY.search(template.read_text(encoding="utf-8")) if template.is_file() else None
    return re.compile(_STYLES.join(map(re.escape, match["policy"].split("{{ styles }}")))) if match else None


def _digest(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def _scan_file(file: Path, site: Path, known: frozenset[bytes], policy: re.Pattern[str] | None) -> Iterator[tuple[int, str]]:
    kind = file.suffix.casefold()
    if kind in _FOREIGN_FILES or (kind in _SHIPPED and _digest(file) not in known):
        yield 0, f"a `{kind}` that nobody shipped"
    elif kind in _XML_FILES:
        yield from _scan_xml(file.read_bytes())
    elif kind == ".html":
        scanner = _Scanner(file, site, known, policy)
        scanner.feed(file.read_text(encoding="utf-8", errors="replace"))
        scanner.close()
        yield from scanner.found


def _scan_xml(data: bytes) -> Iterator[tuple[int, str]]:
    """What a browser that opens a feed or a drawing would run or fetch."""
    try:
        tree = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)).getroottree()
    except etree.XMLSyntaxError:
        yield 0, "XML that is broken"
        return
    if tree.docinfo.doctype:
        yield 1, "a document type"
    for node in tree.xpath("//processing-instruction()"):
        yield node.sourceline or 0, f"an instruction to `{node.target}`"
    for element in tree.iter(etree.Element):
        line, name = element.sourceline or 0, etree.QName(element)
        if name.localname.casefold() in _ACTIVE or name.namespace == _XHTML:
            yield line, f"<{name.localname}>"
        for attribute, value in element.attrib.items():
            local = etree.QName(attribute).localname.casefold()
            if local.startswith("on") or (local == "href" and _scheme(value) not in _LINKS):
                yield line, f"code in `{local}` of <{name.localname}>"


class _Scanner(HTMLParser):
    """Gathers what is out of place on one page, with its line."""

    def __init__(self, page: Path, site: Path, known: frozenset[bytes], policy: re.Pattern[str] | None) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str]] = []
        self._page, self._site, self._known, self._policy = page, site, known, policy
        self._guarded = False
        self._script: dict[str, str] | None = None

    def feed(self, data: str) -> None:
        if "\0" in data or data.startswith("\ufffd"):
            self._tell("text that is not UTF-8")
        super().feed(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in reversed(attrs)}  # of two of a name, browsers take the first
        if tag not in _ELEMENTS:
            self._tell(f"<{tag}>")
        if len(attributes) < len(attrs):
            self._tell(f"an attribute that <{tag}> has twice")
        if "<" in (self.get_starttag_text() or "")[1:]:
            self._tell(f"markup within <{tag}>")
        for name, value in attributes.items():
            self._check_attribute(tag, name, value)
        if tag == "meta":
            self._check_meta(attributes)
        elif tag == "link":
            self._check_link(attributes)
        elif tag == "script":
            self._check_script(attributes)
        self._script = attributes if tag == "script" else None

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = None

    def handle_data(self, data: str) -> None:
        if self._script is not None and data.strip():
            if "src" in self._script or self._script.get("type", "") not in _DATA_SCRIPTS:
                self._tell("a script within the page")
            elif "<" in data:
                self._tell("markup within data")
            elif self._script.get("id") == "__config":
                self._check_worker(data)

    def handle_comment(self, data: str) -> None:
        if "<" in data or ">" in data:
            self._tell("markup within a comment")

    def handle_decl(self, decl: str) -> None:
        if decl.casefold() != "doctype html":
            self._tell(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self._tell(f"<?{data}>")

    def unknown_decl(self, data: str) -> None:
        self._tell(f"<![{data}]>")

    def _check_attribute(self, tag: str, name: str, value: str) -> None:
        if name.startswith("on"):
            self._tell(f"code in `{name}` of <{tag}>")
        elif name == "style" and not _PLAIN_STYLE.fullmatch(value):
            self._tell(f"a style of its own in <{tag}>")
        elif name.rpartition(":")[2] == "href" and _scheme(value) not in _LINKS:
            self._tell(f"an address of the kind `{_scheme(value)}:`")
        elif name in _RESOURCES:
            for address in value.split(",") if name.endswith("srcset") else (value,):
                if not _is_local(address) and not (tag == "img" and name == "src" and _scheme(address) == "data"):
                    self._tell(f"<{tag}> from elsewhere, in `{name}`")

    def _check_meta(self, attributes: dict[str, str]) -> None:
        kind = attributes.get("http-equiv", "content-security-policy").casefold().strip()
        refresh = _REFRESH.fullmatch(attributes.get("content", ""))
        if kind == "refresh" and not (refresh and _is_local(refresh["address"].strip(" \"'"))):
            self._tell("a page that leads away by itself")
        if "http-equiv" in attributes and kind == "content-security-policy":
            self._guarded = bool(self._policy and self._policy.fullmatch(attributes.get("content", "")))
            if not self._guarded:
                self._tell("another Content-Security-Policy than the site's")
        if kind not in _META or attributes.get("charset", "utf-8").casefold() != "utf-8":
            self._tell(f"<meta> of the kind `{kind}`")

    def _check_link(self, attributes: dict[str, str]) -> None:
        kinds, address = set(attributes.get("rel", "").casefold().split()), attributes.get("href", "")
        if kinds <= _WORDY_LINKS:
            return
        if not _is_local(address):
            self._tell(f"<link> from elsewhere, {address}")
        elif "stylesheet" in kinds and not self._is_known(address):
            self._tell(f"the style {address}")

    def _check_script(self, attributes: dict[str, str]) -> None:
        address = attributes.get("src", "")
        if "src" in attributes and _is_local(address) and not self._is_known(address):
            self._tell(f"the script {address}")
        if "src" in attributes and not self._guarded:
            self._tell("a script without the site's Content-Security-Policy before it")

    def _check_worker(self, settings: str) -> None:
        """The theme starts the script of its search from an address among its settings."""
        try:
            address = str(json.loads(settings)["search"])
        except (ValueError, KeyError, TypeError):
            return
        if not _is_local(address) or not self._is_known(address):
            self._tell(f"the script {address}")

    def _is_known(self, address: str) -> bool:
        path = unquote(urlsplit(address).path)
        file = self._site / path.lstrip("/") if path.startswith("/") else self._page.parent / path
        return file.is_file() and _digest(file) in self._known

    def _tell(self, what: str) -> None:
        self.found.append((self.getpos()[0], what))


def _plain(address: str) -> str:
    """An address as a browser takes it, which passes over spaces and controls and reads a backslash as a slash."""
    return "".join(char for char in address if char > " ").replace("\\", "/")


def _scheme(address: str) -> str:
    try:
        return urlsplit(_plain(address)).scheme
    except ValueError:
        return "broken"


def _is_local(address: str) -> bool:
    """Whether an address is of the site itself."""
    try:
        parts = urlsplit(_plain(address))
    except ValueError:
        return False
    return not parts.scheme and not parts.netloc and not parts.path.startswith("//")
