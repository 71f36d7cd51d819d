"""A redirect: the small page at the address where an article used to be, for those who kept the address.

    docs/articles/2022/02/ferry/index.html     leads to  ../../03/ferry-to-sail-again/

It is plain HTML that the site builder copies as it is, and it leads by a relative address, so that it works wherever the
site is put. It names the seed, and so is kept true when the article is moved again.
"""

import html
import posixpath
import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from generator.model import File
from generator.write.pairs import Pair

_SEED = re.compile(rb'<meta name="dateline-seed" content="([^"]*)">')
_FILE = "/index.html"


def find_redirects(pairs: Sequence[Pair]) -> Iterator[File]:
    """A redirect for each article whose page moves now, and each that stands and whose article still has a page.

    None stands at the address of a page.
    """
    pages = [pair for pair in pairs if pair.path.endswith(".md") and not (pair.place and pair.place.data is None)]
    homes = {pair.seed: pair.path for pair in pages if pair.seed}
    leads: dict[str, str] = {}
    for pair in pairs:
        place = pair.place
        if place is None or place.data is None:
            continue
        if place.seed and place.moved:
            leads[_address(place.pristine_path)] = pair.seed
        elif place.path.endswith(_FILE):
            match = _SEED.search(place.data)
            leads.setdefault(place.path, html.unescape(match[1].decode(errors="replace")) if match else "")
    taken = {_address(pair.path) for pair in pages}
    for path, seed in sorted(leads.items()):
        if path not in taken and seed in homes:
            yield File(path, _write_redirect(path, homes[seed], seed))


def _address(page: str) -> str:
    return page.removesuffix(".md") + _FILE


def _write_redirect(path: str, target: str, seed: str) -> bytes:
    way = posixpath.relpath(target.removesuffix(".md"), path.removesuffix(_FILE)) + "/"
    link = html.escape(quote(way))
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta name="dateline-seed" content="{html.escape(seed)}">
<meta http-equiv="refresh" content="0; url={link}">
<link rel="canonical" href="{link}">
<title>Moved</title>
<p>This page has moved: <a href="{link}">go on</a>.</p>
</html>
""".encode()
