"""What an HTML page prints about itself: JSON-LD, microdata, meta elements, and the visible page.

    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry strike ends", "datePublished": "2024-05-17"}
    <meta property="article:published_time" content="2024-05-17T09:30:00Z">
    <span itemprop="author">Jane Roe</span>      <h1>Ferry strike ends</h1>      <time datetime="2024-05-17">

Rule: they are asked in this order, for outlets keep what search engines read in better order than what readers do.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lxml import html

from generator.extract.fields.outlet import find_outlet
from generator.extract.formats.fields import find_fields, read_date
from generator.extract.formats.markup import text_of
from generator.model import Evidence

ARTICLE_TYPES = ("article", "posting", "report", "review", "webpage", "creativework", "recipe", "story", "videoobject")
_LONGEST_CAPTION = 600  # characters; more is a paragraph set as one
_DEEPEST = 6  # lists and objects around an article
_REFERRING = frozenset({"author", "creator", "publisher"})

_BYLINES = (
    "//*[@rel='author' or contains(@class,'byline__name') or contains(@class,'author-name') or contains(@class,'author__name')]",
    "//*[contains(@class,'byline') or contains(@class,'Byline') or contains(@id,'byline')]",
    "//*[@class='author' or contains(concat(' ',@class,' '),' author ')]",
)


def find_html_fields(tree: html.HtmlElement) -> Iterator[Evidence]:
    """Evidence for every field that a page prints, the best of each field first."""
    yield from _json_ld(tree)
    yield from _microdata(tree)
    yield from _meta(tree)
    yield from _visible(tree)


def _json_ld(tree: html.HtmlElement) -> Iterator[Evidence]:
    objects: list[tuple[int, Mapping[str, Any]]] = []
    named: dict[str, Mapping[str, Any]] = {}
    for script in tree.xpath("//script[contains(@type,'ld+json')]"):
        text = (script.text or "").strip().removeprefix("<![CDATA[").removesuffix("]]>")
        try:
            value = json.loads(text, strict=False)
            objects.extend(_articles(value))
            named |= {str(one["@id"]): one for one in _find_named(value)}
        except (ValueError, RecursionError):
            continue
    objects.sort(key=lambda found: found[0])
    for _, found in objects[:2]:
        pairs = [(key, _resolve(value, named) if key in _REFERRING else value) for key, value in found.items()]
        yield from find_fields(pairs, "JSON-LD", confidence=0.97)


def _find_named(value: Any, depth: int = _DEEPEST) -> Iterator[Mapping[str, Any]]:
    """The objects that others may refer to by their `@id`, with their names, wherever in lists and graphs they stand."""
    if isinstance(value, list) and depth:
        for one in value:
            yield from _find_named(one, depth - 1)
    elif isinstance(value, dict) and depth:
        if value.get("@id") and value.get("name"):
            yield value
        yield from _find_named(value.get("@graph"), depth - 1)


def _resolve(value: Any, named: Mapping[str, Mapping[str, Any]]) -> Any:
    """A value with the objects in place of the references to them."""
    if isinstance(value, list):
        return [_resolve(one, named) for one in value]
    return named.get(str(value.get("@id")), value) if isinstance(value, dict) and not value.get("name") else value


def _articles(value: Any, depth: int = _DEEPEST) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Objects that describe an article, with the rank of their kind, wherever they are in lists and graphs."""
    if depth == 0:
        return
    if isinstance(value, list):
        for one in value:
            yield from _articles(one, depth - 1)
    elif isinstance(value, dict):
        kinds = [str(kind).casefold() for kind in _as_list(value.get("@type"))]
        ranks = [rank for rank, ending in enumerate(ARTICLE_TYPES) for kind in kinds if kind.endswith(ending)]
        if ranks and ("headline" in value or "datePublished" in value):
            yield min(ranks), value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles(value.get(key), depth - 1)


def _microdata(tree: html.HtmlElement) -> Iterator[Evidence]:
    pairs = []
    for element in tree.xpath("//*[@itemprop]")[:300]:
        if any("comment" in (parent.get("itemtype") or "").casefold() for parent in element.iterancestors()):
            continue
        value = element.get("content") or element.get("datetime") or (element.get("href") if element.tag in {"link", "a"} else None)
        if element.get("itemprop") in {"author", "creator", "publisher"}:
            named = element.xpath(".//*[@itemprop='name']")
            value = (named[0].get("content") or text_of(named[0])) if named else value if value and "://" not in value else text_of(element)
        if element.get("itemprop") in {"headline", "datePublished", "dateModified", "author", "creator", "publisher", "articleSection"}:
            pairs.append((element.get("itemprop") or "", value or text_of(element)))
    yield from find_fields(pairs, "microdata", confidence=0.9)


def _meta(tree: html.HtmlElement) -> Iterator[Evidence]:
    pairs: list[tuple[str, str]] = []
    for element in tree.xpath("//meta[@content]")[:500]:
        name = element.get("property") or element.get("name") or element.get("http-equiv") or ""
        if "://" in (element.get("content") or "") and "author" in name:
            continue
        pairs.append((name, element.get("content") or ""))
    for element in tree.xpath("//link[@rel='canonical']")[:1]:
        yield from find_fields([("canonical", element.get("href") or "")], "link", confidence=0.98)
    yield from find_fields(pairs, "meta", confidence=0.93)
    yield from find_fields([("lang", tree.get("lang") or "")], "attribute", confidence=0.6)


def _visible(tree: html.HtmlElement) -> Iterator[Evidence]:
    for heading in _texts(tree.xpath("//h1"), 3):
        yield Evidence("headline", heading, "first heading", confidence=0.85)
        for title in _texts(tree.xpath("//head/title"), 1):
            if outlet := find_outlet(title, heading):
                yield Evidence("source", outlet, "behind the headline in the page's title", confidence=0.6)
    for title in _texts(tree.xpath("//head/title"), 1):
        yield Evidence("headline", title, "page title", confidence=0.5)
    for element in tree.xpath("//time[@datetime]")[:3]:
        if when := read_date(element.get("datetime")):
            yield Evidence("published", when.edtf, "time element", confidence=0.6)
    for caption in _texts(tree.xpath("(//article|//main)//figcaption"), 1):
        if len(caption) <= _LONGEST_CAPTION:
            yield Evidence("photo.caption", caption, "first caption", confidence=0.8)
    for path in _BYLINES:
        yield from find_fields([("author", text) for text in _texts(tree.xpath(path), 3) if len(text) < 80], "byline", confidence=0.7)  # noqa: PLR2004


def _texts(elements: Iterable[html.HtmlElement], most: int) -> list[str]:
    texts = (text_of(element) for element in elements)
    return list(dict.fromkeys(text for text in texts if text))[:most]


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
