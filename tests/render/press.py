"""The site builder's own Markdown and templates, run in memory a page at a time: what a browser gets, without a build."""

import html.parser
import json
import logging
import re
from dataclasses import dataclass, field
from typing import Any

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import File as SiteFile
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page as SitePage

from generator.front_matter import write_page
from generator.model import File, Page
from tests.render.built import ROOT


@dataclass
class Shown:
    """What a page is made of and what it says."""

    elements: list[tuple[str, tuple[tuple[str, str], ...]]] = field(default_factory=list)
    """Every element with its attributes, in order."""

    text: str = ""
    """All text, spaces as they fall, scripts left out."""

    data: list[Any] = field(default_factory=list)
    """What the page says to machines (JSON-LD)."""


class Press:
    """Turns Markdown pages into HTML as the site does."""

    def __init__(self) -> None:
        self.config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(ROOT / "tests"))
        self.config.plugins.on_startup(command="build", dirty=False)
        self.config = self.config.plugins.on_config(self.config)
        self.env = self.config.theme.get_env()
        logging.getLogger("mkdocs").setLevel(logging.CRITICAL)  # some pages are printed without those that they link to

    def print(self, rendered: tuple[Page | File, ...]) -> dict[str, str]:
        """The HTML of each page by its path."""
        files = Files([self._lay(page) for page in rendered])
        navigation = get_navigation(files, self.config)
        return {file.src_uri: self._print(file, files, navigation) for file in files.documentation_pages()}

    def _lay(self, page: Page | File) -> SiteFile:
        content = page.data if isinstance(page, File) else write_page(page.front_matter, page.body)
        return SiteFile.generated(self.config, page.path, content=content, inclusion=InclusionLevel.INCLUDED)

    def _print(self, file: SiteFile, files: Files, navigation: Any) -> str:
        page = file.page
        assert isinstance(page, SitePage)
        page.read_source(self.config)
        page.render(self.config, files)
        context = get_context(navigation, files, self.config, page)
        return self.env.get_template("main.html").render(context)


def read_html(source: str) -> Shown:
    """The elements, text and data of a page."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return reader.shown


class _Reader(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.shown = Shown()
        self._script = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shown.elements.append((tag, tuple((name, value or "") for name, value in attrs)))
        self._script = dict(attrs).get("type") or "script" if tag == "script" else ""

    def handle_endtag(self, _tag: str) -> None:
        self._script = ""

    def handle_data(self, data: str) -> None:
        if self._script == "application/ld+json":
            self.shown.data.append(json.loads(data))
        elif not self._script:
            self.shown.text += data

    def handle_comment(self, data: str) -> None:
        assert re.fullmatch(r" /?dateline:[a-z]+ ", data), f"a comment that is no mark: {data!r}"
