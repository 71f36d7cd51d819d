"""Feeds of the whole and of each topic: Atom (RFC 4287) and JSON Feed 1.1.

Both want a moment for every entry. A date that is known only to the month has none; such articles are in the JSON feed
without a date, and in the Atom feed, where a date is required, not at all.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from generator.markdown_text import clean_text
from generator.model import File, Telling
from generator.render.address import parse_address
from generator.render.catalogue import Catalogue, headline_of
from generator.render.site_address import file_address, page_address
from generator.when import Precision, When

NEWEST = 40  # articles a feed holds
_ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True)
class Channel:
    """One feed before it is written in a format."""

    path: str
    """Below docs/, without the ending: `feed`, `topics/nato`."""

    title: str
    page: str
    """The slug of the page that it follows."""

    tellings: tuple[Telling, ...]


def render_feeds(catalogue: Catalogue) -> tuple[File, ...]:
    """Two files for the whole digest and two for each topic."""
    name = clean_text(catalogue.config.site_name)
    channels = [Channel("feed", name, "index", catalogue.listed[:NEWEST])]
    channels += (
        Channel(topic.feed, f"{clean_text(topic.label)} – {name}", topic.slug, catalogue.pick(topic.tellings)[:NEWEST])
        for topic in catalogue.digest.topics
    )
    return tuple(file for channel in channels for file in (_render_atom(catalogue, channel), _render_json(catalogue, channel)))


def moment_of(when: When | None) -> datetime | None:
    """A date as the moment that feeds ask for; None where not even the day is known. No zone printed counts as UTC."""
    if when is None or when.precision not in {Precision.TIME, Precision.DAY}:
        return None
    moment = when.moment or datetime.combine(when.earliest, time())
    return moment.replace(tzinfo=moment.tzinfo or UTC)


def entry_id(telling: Telling) -> str:
    """An id that stays when the page is renamed."""
    return uuid5(NAMESPACE_URL, f"dateline:{telling.article.seed or telling.slug}").urn


def _render_atom(catalogue: Catalogue, channel: Channel) -> File:
    ET.register_namespace("", _ATOM)
    feed = ET.Element(f"{{{_ATOM}}}feed")
    dated = [(moment, telling) for telling in channel.tellings if (moment := moment_of(telling.article.published))]
    latest = max((_changed(telling, moment) for moment, telling in dated), default=datetime(1970, 1, 1, tzinfo=UTC))
    _add(feed, "id", uuid5(NAMESPACE_URL, f"dateline:{catalogue.config.site_url or catalogue.config.site_name}{channel.path}").urn)
    _add(feed, "title", channel.title)
    _add(feed, "updated", latest.isoformat())
    _add(feed, "link", rel="self", href=file_address(catalogue.config, f"{channel.path}.xml", channel.path))
    _add(feed, "link", rel="alternate", href=page_address(catalogue.config, channel.page, channel.path))
    for moment, telling in dated:
        entry = _add(feed, "entry")
        _add(entry, "id", entry_id(telling))
        _add(entry, "title", headline_of(telling))
        _add(entry, "published", moment.isoformat())
        _add(entry, "updated", _changed(telling, moment).isoformat())
        _add(entry, "link", rel="alternate", href=page_address(catalogue.config, telling.slug, channel.path))
        author = _add(entry, "author")
        _add(author, "name", _author(catalogue, telling))
        _add(entry, "summary", _summary(telling))
    ET.indent(feed)
    return File(f"{channel.path}.xml", ET.tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n")


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{_ATOM}}}{tag}", attributes)
    element.text = text or None
    return element


def _changed(telling: Telling, published: datetime) -> datetime:
    return max(moment_of(telling.article.updated) or published, published)


def _author(catalogue: Catalogue, telling: Telling) -> str:
    return ", ".join(filter(None, map(clean_text, telling.article.authors))) or clean_text(catalogue.source_name(telling)) or "unknown"


def _summary(telling: Telling) -> str:
    return next((text for block in telling.article.blocks if (text := clean_text(block.text))), "")


def _render_json(catalogue: Catalogue, channel: Channel) -> File:
    items = [_item(catalogue, telling, channel.path) for telling in channel.tellings]
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": page_address(catalogue.config, channel.page, channel.path),
        "feed_url": file_address(catalogue.config, f"{channel.path}.json", channel.path),
        "items": items,
    }
    return File(f"{channel.path}.json", (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode())


def _item(catalogue: Catalogue, telling: Telling, file: str) -> dict[str, Any]:
    article = telling.article
    published, updated = moment_of(article.published), moment_of(article.updated)
    item: dict[str, Any] = {
        "id": entry_id(telling),
        "url": page_address(catalogue.config, telling.slug, file),
        "external_url": parse_address(article.url or ""),
        "title": headline_of(telling),
        "content_text": _summary(telling),
        "date_published": published.isoformat() if published else None,
        "date_modified": updated.isoformat() if updated else None,
        "authors": [{"name": clean_text(author)} for author in article.authors],
        "tags": [clean_text(catalogue.topics[assigned.topic].label) for assigned in telling.topics if assigned.topic in catalogue.topics],
        "language": clean_text(article.language or ""),
    }
    return {key: value for key, value in item.items() if value}
