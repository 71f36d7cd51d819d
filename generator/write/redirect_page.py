"""A redirect: the small page at the address where a page used to be, for those who kept the address.

    docs/articles/2022/02/ferry/index.html     leads to  ../../03/ferry-to-sail-again/

It is plain HTML that the site builder copies as it is, and it leads by a relative address, so that it works wherever the
site is put. It names whose page it leads to, and so is kept true when the page is moved again: an article by its seed, any
other page by its home, the place that the generator had for it. It is also how that home is remembered.
"""

import html
import posixpath
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

_NAMED = re.compile(rb'<meta name="dateline-(?P<kind>seed|home)" content="(?P<name>[^"]*)">')
_LINK = re.compile(rb'<link rel="canonical" href="(?P<link>[^"]*)">')
_FILE = "/index.html"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose page it is, wherever it stands."""

    kind: str
    """`seed` or `home`."""

    name: str
    """`ferry.txt`; `topics/ferries.md`."""


def is_redirect(path: str) -> bool:
    """Whether a path below docs/ is one at which a redirect may stand."""
    return path.endswith(_FILE)


def address_of(page: str) -> str:
    """Where the redirect of a page stands."""
    return page.removesuffix(".md") + _FILE


def page_of(address: str) -> str:
    """The page that stood where a redirect stands: `topics/ferries.md`."""
    return address.removesuffix(_FILE) + ".md"


def read_redirect(path: str, data: bytes) -> tuple[Owner, str] | None:
    """Whose page a redirect leads to, and that page's path; None for any other file."""
    named, link = _NAMED.search(data), _LINK.search(data)
    if not named or not link:
        return None
    way = unquote(html.unescape(link["link"].decode(errors="replace")))
    owner = Owner(named["kind"].decode(), html.unescape(named["name"].decode(errors="replace")))
    return owner, posixpath.normpath(posixpath.join(path.removesuffix(_FILE), way)) + ".md"


def write_redirect(path: str, target: str, owner: Owner) -> bytes:
    """The redirect that leads from its path to a page."""
    way = posixpath.relpath(target.removesuffix(".md"), path.removesuffix(_FILE)) + "/"
    link = html.escape(quote(way))
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta name="dateline-{owner.kind}" content="{html.escape(owner.name)}">
<meta http-equiv="refresh" content="0; url={link}">
<link rel="canonical" href="{link}">
<title>Moved</title>
<p>This page has moved: <a href="{link}">go on</a>.</p>
</html>
""".encode()
