"""HTML, XML, feeds and Markdown, nested, unclosed and explosive."""

from collections.abc import Iterator

from tests.monsters.samples import PROSE

PAGE = "<html><head><title>x</title>{}</head><body>{}</body></html>"
DEEP = ("div", "b", "table><tr><td", "blockquote", "ul><li", "svg", "a href=x", "font", "select", "template", "p", "h1", "details", "math")
INNER = 240
"""Elements within each other that a parser still bears, with much text in the last."""


def make_markup(many: int) -> Iterator[tuple[str, bytes]]:
    """Pages, feeds, other XML, and Markdown."""
    yield from _make_pages(many)
    yield from _make_xml(many)
    for name, mark in {"quotes": "> ", "items": "- ", "links": "[x](", "fences": "```\n", "headings": "# x\n", "rows": "|a|b|\n"}.items():
        yield f"markup/{name}.md", (mark * (many // 4) + PROSE).encode()


def _make_pages(many: int) -> Iterator[tuple[str, bytes]]:
    for tag in DEEP:
        name = tag.split(">")[0].split()[0]
        yield f"markup/deep-{name}.html", PAGE.format("", f"<{tag}>" * (many // 8) + PROSE).encode()
        yield f"markup/inner-{name}.html", PAGE.format("", f"<{tag}>" * (INNER // len(tag.split(">"))) + PROSE * (many // 200)).encode()
    for name, body in {
        "tags": "<i>x</i>" * many, "attributes": "<p " + "x=y " * many + ">", "attribute": f"<p x='{'y' * many}",
        "comment": "<!--" + PROSE * 50, "comments": "<!-- x -->" * (many // 4), "script": "<script>" + PROSE * 50,
        "entities": "&#x41;" * many, "unclosed": "<p" * many, "breaks": "x<br>" * many,
        "rows": "<tr><td>x" * (many // 4), "cdata": "<![CDATA[" * (many // 4), "nuls": "<p>\0" * (many // 4),
        "inline": "<b>" * INNER + "<i>x</i>" * (many // 20), "misnested": "<b><i></b>" * (many // 20),
        "times": "<time datetime=2024-05-17>17 May 2024</time>" * (many // 20), "links": "<a href=/x>Ferry sails again</a> " * (many // 20),
        "paragraphs": f"<p>{PROSE}</p>" * (many // 20), "titles": "<h1>Ferry sails again</h1>" * (many // 20),
        "list": "<li>x" * (many // 10),
        "bylines": "<span class=author>By Ann Lee</span>" * (many // 20), "words": f"<p>{'word ' * many}", "word": f"<p>{'a' * many}",
        "lines": "<pre>" + "word word word\n" * (many // 15), "pictures": "<figure><img src=x><figcaption>x</figure>" * (many // 40),
    }.items():  # fmt: skip
        yield f"markup/{name}.html", PAGE.format("", body).encode()
    record = '<script type="application/ld+json">{}</script>'
    yield "markup/linked-data.html", PAGE.format(record.format("[" * many), PROSE).encode()
    yield "markup/linked-deep.html", PAGE.format(record.format('{"@graph":[' * 400 + "]}" * 400), PROSE).encode()
    yield "markup/linked-many.html", PAGE.format(record.format('{"headline":"x"}') * (many // 40), PROSE).encode()
    yield "markup/metas.html", PAGE.format("<meta name=author content=x>" * (many // 8), PROSE).encode()
    yield "markup/authors.html", PAGE.format("<meta name=author content='Ann Lee'>" * (many // 10), PROSE).encode()
    yield "markup/charset.html", PAGE.format("<meta charset=utf-16><base href=file:///><meta http-equiv=refresh content=0>", PROSE).encode()


def _make_xml(many: int) -> Iterator[tuple[str, bytes]]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    for name, root in {"rss": "rss><channel><item><title", "svg": "svg><text", "html": "html", "doc": "doc><main><p"}.items():
        yield f"markup/laughs-{name}.xml", f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><{root}>&l9;'.encode()
        yield f"markup/outside-{name}.xml", f'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]><{root}>&y;{PROSE}'.encode()
        square = f'<!DOCTYPE x [<!ENTITY y "{"ha" * (many // 20)}">]><{root}>{"&y;" * (many // 20)}'
        yield f"markup/square-{name}.xml", square.encode()
        outside = '<!DOCTYPE x [<!ENTITY % y SYSTEM "http://127.0.0.1:9/x"> %y; %z;]>'
        yield f"markup/parameter-{name}.xml", f"{outside}<{root}>&y;{PROSE}".encode()
    yield "markup/fetched.xml", f'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><rss><channel><item><title>{PROSE}'.encode()
    yield (
        "markup/included.xml",
        f'<doc xmlns:x="http://www.w3.org/2001/XInclude"><main><x:include href="/etc/hostname"/><p>{PROSE}'.encode(),
    )
    yield "markup/spaces.xml", ("<doc " + " ".join(f'xmlns:n{n}="u{n}"' for n in range(many // 20)) + f"><main><p>{PROSE}").encode()
    yield "markup/deep.xml", b"<rss><channel>" + b"<x>" * (many // 4)
    yield "markup/inner.xml", ("<doc><main>" + "<p>" * INNER + PROSE * (many // 200)).encode()
    yield "markup/items.xml", b"<rss><channel>" + b"<item><title>x</title></item>" * (many // 20)
    yield "markup/categories.xml", ("<rss><channel><item><title>x</title>" + "<category>x</category>" * (many // 20)).encode()
    yield "markup/content.xml", f"<rss><channel><item><title>x</title><description>{'&lt;b>' * (many // 8)}{PROSE}".encode()
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><content type="xhtml">'
    yield "markup/xhtml.xml", (atom + "<div>" * (many // 8) + PROSE).encode()
