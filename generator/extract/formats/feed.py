"""RSS and Atom: an article for each entry, numbered as it stands in the feed.

feedparser reads what feeds really are; it is handed bytes, never an address, and so has nothing to fetch.
"""

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.extract.document import Document, take_articles
from generator.extract.formats.markup import skip_prolog
from generator.extract.formats.record import gather_records, read_record
from generator.model import Evidence, Problem

_RUN = re.compile(rb"[\w.+\x00-]{64,}+")  # what an address may consist of, in UTF-16 too
_LONGEST = 1 << 10  # bytes of it that are read: for an author's address feedparser looks on from each of its letters
_FEED = re.compile(r"\s*<(?:rss|feed|rdf:RDF|channel)\b", re.IGNORECASE)


def is_feed(head: str, _name: str) -> bool:
    """Whether a text is a feed, by its first element."""
    return bool(_FEED.match(head, skip_prolog(head)))


def read_feed(seed: str, data: bytes) -> tuple[Document, ...]:
    """The articles of a feed; an entry that brings only a teaser has that for its text."""
    import feedparser  # type: ignore[import-untyped]

    bounded = _RUN.sub(lambda run: run[0][:_LONGEST], data)
    feed = feedparser.parse(io.BytesIO(bounded), resolve_relative_uris=False, sanitize_html=False)
    outlet = [Evidence("source", name, "feed's title", confidence=0.9) for name in [feed.feed.get("title")] if name]
    language = [Evidence("language", code[:2].lower(), "feed's language", confidence=0.7) for code in [feed.feed.get("language")] if code]
    entries, rest = take_articles(seed, feed.entries)
    found = (
        read_record(f"{seed}#{number}", dict(_pairs(entry)), "entry's", (*outlet, *language))
        for number, entry in enumerate(entries, start=1)
    )
    if feed.bozo and not feed.entries:
        return (Document(seed, problems=(Problem(seed, 0, "a feed that is no XML: kept off the site.", 9),)),)
    if len(bounded) < len(data):
        rest = [*rest, Problem(seed, 0, f"a word of more than {_LONGEST >> 10} KB: read so far.")]
    return gather_records(seed, found, rest)


def _pairs(entry: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """An entry's fields under the names that records go by."""
    for name in ("title", "link", "published", "updated", "language"):
        if name in entry.keys() and entry[name]:  # noqa: SIM118 - `in` says yes to `updated` where there is only `published`
            yield name, entry[name]
    yield "authors", [author.get("name", "") for author in entry.get("authors", [])] or entry.get("author", "")
    yield "tags", [tag.get("term") or tag.get("label") or "" for tag in entry.get("tags", [])]
    contents = [content.get("value", "") for content in entry.get("content", [])]
    yield "articlebody", max(contents, key=len, default="") or entry.get("summary", "")
    if contents and entry.get("summary"):
        yield "description", entry["summary"]
    pictures = [media.get("url") for media in [*entry.get("media_content", []), *entry.get("media_thumbnail", [])] if media.get("url")]
    if pictures:
        yield "image", pictures[0]
