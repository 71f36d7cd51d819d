"""A second look at the built site, for what no page of it should hold: a script, resource or form that is not the theme's.

    <p onclick="...">     <script src="https://elsewhere.example/x.js">     <a href="javascript:...">     <iframe ...>

The rule: scripts are files that the theme or overrides/ ships, byte for byte; resources come from the site itself; links
lead to web and mail addresses or within the site; no element carries code of its own. Words of seeds cannot make any of
these, by the one door that they pass; this scan does not trust the door, nor what hands have written into docs/.
"""

import hashlib
import importlib.util
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.model import Problem

THEMES = ("material", "zensical")
"""Packages whose `templates/` may have been put into the site."""

_RESOURCES = {
    "audio": "src",
    "form": "action",
    "img": "src",
    "link": "href",
    "script": "src",
    "source": "src",
    "track": "src",
    "video": "src",
}
_FOREIGN = frozenset({"applet", "base", "embed", "frame", "frameset", "iframe", "object", "portal"})
_ADDRESSES = frozenset({"action", "formaction", "href", "src", "xlink:href"})
_LINKS = frozenset({"", "http", "https", "mailto"})
_DATA_SCRIPTS = frozenset({"application/json", "application/ld+json"})
_WORDY_LINKS = frozenset({"alternate", "canonical", "next", "prev"})  # addresses that a browser does not fetch by itself


def scan_site(site: Path, overrides: Path) -> tuple[Problem, ...]:
    """What stands in the pages of a built site and is neither the theme's nor harmless, by page and line."""
    known = frozenset(_find_scripts(overrides))
    pages = sorted(site.rglob("*.html"))
    return tuple(problem for page in pages for problem in _scan_page(page, site, known))


def _find_scripts(overrides: Path) -> Iterator[bytes]:
    """The digests of every script that the themes and the project ship."""
    folders = [overrides]
    for theme in THEMES:
        spec = importlib.util.find_spec(theme)
        folders += (Path(place) / "templates" for place in (spec.submodule_search_locations or () if spec else ()))
    for folder in folders:
        yield from (_digest(path) for path in folder.rglob("*.js"))


def _digest(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def _scan_page(page: Path, site: Path, known: frozenset[bytes]) -> Iterator[Problem]:
    scanner = _Scanner(page, site, known)
    scanner.feed(page.read_text(encoding="utf-8", errors="replace"))
    scanner.close()
    name = f"{site.name}/{page.relative_to(site).as_posix()}"
    yield from (
        Problem(name, line, f"{what}: neither the theme's nor harmless; look at the page's Markdown.", 7) for line, what in scanner.found
    )


class _Scanner(HTMLParser):
    """Gathers what is out of place on one page, with its line."""

    def __init__(self, page: Path, site: Path, known: frozenset[bytes]) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str]] = []
        self._page, self._site, self._known = page, site, known
        self._inline = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _FOREIGN:
            self._tell(f"<{tag}>")
        if tag == "meta" and attributes.get("http-equiv", "").casefold() == "refresh":
            self._tell("a page that leads away by itself")
        for name, value in attributes.items():
            if name.startswith("on"):
                self._tell(f"code in `{name}` of <{tag}>")
            if name in _ADDRESSES and _scheme(value) not in (_LINKS | {"data"} if tag == "img" else _LINKS):
                self._tell(f"an address of the kind `{_scheme(value)}:`")
        self._check_resource(tag, attributes)
        self._inline = tag == "script" and "src" not in attributes and attributes.get("type", "") not in _DATA_SCRIPTS

    def handle_endtag(self, tag: str) -> None:
        self._inline = self._inline and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._inline and data.strip():
            self._tell("a script within the page")

    def _check_resource(self, tag: str, attributes: dict[str, str]) -> None:
        address = attributes.get(_RESOURCES.get(tag, ""), "")
        if not address or (tag == "link" and attributes.get("rel", "").casefold() in _WORDY_LINKS):
            return
        parts = urlsplit(address)
        if tag == "img" and parts.scheme == "data":
            return
        if parts.scheme or parts.netloc:
            self._tell(f"<{tag}> from {parts.netloc or parts.scheme}")
        elif tag == "script" and not self._is_known(unquote(parts.path)):
            self._tell(f"the script {address}")

    def _is_known(self, path: str) -> bool:
        file = self._site / path.lstrip("/") if path.startswith("/") else self._page.parent / path
        return file.is_file() and _digest(file) in self._known

    def _tell(self, what: str) -> None:
        self.found.append((self.getpos()[0], what))


def _scheme(address: str) -> str:
    """The scheme as a browser takes it, which passes over spaces and controls."""
    plain = "".join(char for char in address if char > " ")
    try:
        return urlsplit(plain).scheme
    except ValueError:
        return "broken"
