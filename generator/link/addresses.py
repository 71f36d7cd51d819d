"""Addresses: when two of them lead to one page, and which host an outlet speaks from.

https://www.Example.org/a/42/?utm_source=feed#top  and  http://example.org/a/42  are one page of example.org
"""

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_?src|cmpid|ocid|ns_\w+|spref|share|from|src|source|smid|amp"
)
_MOBILE = re.compile(r"(?:www\d?|m|mobile|amp|touch)\.(?=.+\.)")
_EDITIONS = frozenset(
    "www web news edition editions intl international int global world english online beta m mobile amp touch lite".split()
)
_COUNTRY = re.compile(r"[a-z]{2}")  # or language: uk.example.org, es.example.org
_ZONES = frozenset("com co org net gov edu ac or ne gob gouv".split())  # under which a country gives out names: news.com.au is a name


@lru_cache(maxsize=2**16)
def clean_address(url: str | None) -> str | None:
    """What is the same in every address of one page: host and path, and what of the query is no tracking.

    None where there is no address, or none of a page: a host's front page is a different one every day.
    """
    parts = _split(url)
    if parts is None or not (parts.path.strip("/") or parts.query):
        return None
    query = urlencode(sorted((name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name.lower())))
    path = re.sub(r"/(?:index\.\w+|amp)?$", "", re.sub(r"/{2,}", "/", parts.path))
    return f"{_clean_host(parts)}{path}" + (f"?{query}" if query else "") if path or query else None


def find_host(url: str | None) -> str | None:
    """The host of an address without `www.` and its likes: `example.org`; None where there is none."""
    parts = _split(url)
    return _clean_host(parts) or None if parts else None


def find_home(host: str) -> str:
    """The host that an edition belongs to: `example.org` for `edition.example.org` and `uk.example.org`, else the host itself."""
    first, dot, rest = host.partition(".")
    while dot and (first in _EDITIONS or _COUNTRY.fullmatch(first)) and "." in rest and rest.partition(".")[0] not in _ZONES:
        host = rest
        first, dot, rest = host.partition(".")
    return host


def _clean_host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    return _MOBILE.sub("", host, count=1) if _MOBILE.match(host) else host


def _split(url: str | None) -> SplitResult | None:
    try:
        parts = urlsplit((url or "").strip())
        return parts if parts.scheme.lower() in {"http", "https"} and parts.hostname else None
    except ValueError:  # `http://[broken`
        return None
