"""An address as printed in a seed, made fit to be followed; or none.

    HTTPS://Reader:secret@News.Example.org:443/a b?x=1     is followed as     https://news.example.org/a%20b?x=1

Only http, https and mailto lead anywhere. Credentials are dropped. A host with letters beyond ASCII is written as its
punycode, and shown so too where it mixes scripts: that is how one host is passed off as another.
"""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote, urlsplit

import idna

from generator.markdown_text import clean_text

_PORTS = {"http": 80, "https": 443}
_KEPT = "/?#:@!$&*+,;=%~-._"  # of RFC 3986, less what Markdown reads: brackets, quotes, parentheses
_MAILTO = re.compile(r"mailto:(?P<box>[\w.+-]+@[\w.-]+)", re.IGNORECASE | re.ASCII)
_JOINED = ({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}, {"CJK", "HANGUL"}, {"CJK", "BOPOMOFO"})  # written together by right
LIMIT = 2000  # characters; longer ones are followed by no browser everywhere


def parse_address(text: str) -> str | None:
    """The address in the form in which a link may hold it, ASCII only; None where it leads nowhere safe."""
    text = clean_text(text)
    mailto = _MAILTO.fullmatch(text)
    if mailto:
        return f"mailto:{mailto['box']}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    host = _ascii_host(parts.hostname or "")
    if parts.scheme not in _PORTS or not host or len(text) > LIMIT:
        return None
    place = host if port in {None, _PORTS[parts.scheme]} else f"{host}:{port}"
    rest = parts._replace(scheme="", netloc="", path=parts.path or "/").geturl()
    return f"{parts.scheme}://{place}{quote(rest, safe=_KEPT)}"


def display_host(address: str) -> str:
    """The host of a parsed address for reading: in its own script, or as punycode where it mixes scripts."""
    host = urlsplit(address).hostname or ""
    try:
        shown = idna.decode(host)
    except idna.IDNAError:
        return host
    return shown if all(_one_script(label) for label in shown.split(".")) else host


@lru_cache(maxsize=4096)
def _ascii_host(host: str) -> str:
    try:
        return idna.encode(host.rstrip("."), uts46=True).decode()
    except idna.IDNAError:
        return ""


def _one_script(label: str) -> bool:
    scripts = {unicodedata.name(char, "?").split()[0] for char in label if char.isalpha()}
    return len(scripts) < 2 or any(scripts <= joined for joined in _JOINED)  # noqa: PLR2004 - one script or none
