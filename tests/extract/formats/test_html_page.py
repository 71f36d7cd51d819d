"""Web pages. All pages are invented."""

from generator.extract.formats.html_page import read_html, read_html_text
from generator.model import BlockKind

PROSE = "The port council agreed on Friday to the terms that pilots had asked for since the strike began, and ferries sail again."
BODY = (
    f"<p>{PROSE}</p><h2>What was agreed</h2><p>{PROSE} The pilots voted.</p>"
    "<blockquote>We have what we came for.</blockquote><ul><li>Nine days off</li></ul>"
)


def page(head: str = "", body: str = BODY, shown: str = "") -> str:
    """A page with a menu, a headline, and a footer."""
    return (
        f"<!DOCTYPE html><html lang='en-GB'><head><title>Ferry strike ends - Harbour Post</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><main><article><h1>Ferry strike ends</h1>{shown}{body}</article></main>"
        "<footer>Terms of use</footer></body></html>"
    )


def values(document_text: str, field: str) -> list[str]:
    """The values of a field, best first."""
    return [one.value for one in read_html_text("a.html", document_text).evidence if one.field == field]


def test_keeps_the_body_in_blocks() -> None:
    """Paragraphs, headings, quotes and items stay what they are; menu, footer and headline are no part of the body."""
    document = read_html("a.html", page().encode())

    kinds = [block.kind for block in document.blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM]
    assert document.blocks[0].text == PROSE
    assert [block.text for block in document.left_out] == ["Home Sport", "Ferry strike ends", "Terms of use"]


def test_prefers_json_ld() -> None:
    """What a page tells search engines in JSON-LD goes before its meta elements, wherever in a graph it stands."""
    graph = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"}, {"@type": ["NewsArticle"],
      "headline": "Ferry strike is over", "datePublished": "2024-05-17T09:30:00+02:00", "dateModified": "2024-05-18",
      "author": [{"@type": "Person", "name": "Jane Roe"}, {"name": "John Doe"}], "publisher": {"name": "Harbour Post"},
      "articleSection": "Ports", "keywords": "ferries, strikes", "image": {"url": "https://post.example/a.jpg"},
      "mainEntityOfPage": {"@id": "https://post.example/ferry#webpage"}}]}</script>"""
    text = page(graph + '<meta property="article:published_time" content="2024-05-16">')

    assert values(text, "headline")[0] == "Ferry strike is over"
    assert values(text, "published")[0] == "2024-05-17T09:30:00+02:00"
    assert values(text, "updated") == ["2024-05-18"]
    assert values(text, "authors")[:2] == ["Jane Roe", "John Doe"]
    assert values(text, "source")[0] == "Harbour Post"
    assert values(text, "section")[0] == "Ports"
    assert values(text, "tags") == ["ferries", "strikes"]
    assert values(text, "image")[0] == "https://post.example/a.jpg"
    assert values(text, "url") == ["https://post.example/ferry"]
    assert values(text, "language") == ["en"]


def test_finds_an_article_deep_in_json_ld() -> None:
    """A list may hold a graph, the graph a page, and that page the article."""
    graph = """<script type="application/ld+json">[{"@graph": [{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle",
      "headline": "Ferry strike is over"}}]}]</script>"""

    assert values(page(graph), "headline")[0] == "Ferry strike is over"


def test_reads_meta_elements_and_the_canonical_address() -> None:
    """OpenGraph, Dublin Core and plain meta elements are read, the canonical address before any other."""
    text = page(
        """<meta property="og:title" content="Ferry strike ends"><meta property="og:site_name" content="Harbour Post">
        <meta name="author" content="By Jane Roe and John Doe"><meta name="DC.date.issued" content="2024-05-17">
        <meta property="og:url" content="https://m.post.example/ferry"><link rel="canonical" href="https://post.example/ferry">
        <meta property="article:author" content="https://facebook.example/harbour"><meta name="news_keywords" content="ferries;strikes">"""
    )

    assert values(text, "headline")[0] == "Ferry strike ends"
    assert values(text, "source")[0] == "Harbour Post"
    assert values(text, "authors") == ["Jane Roe", "John Doe"]
    assert values(text, "published") == ["2024-05-17"]
    assert values(text, "url")[0] == "https://post.example/ferry"
    assert values(text, "tags") == ["ferries", "strikes"]


def test_reads_microdata_but_not_that_of_comments() -> None:
    """Elements with `itemprop` name fields, unless a comment holds them."""
    text = page(
        shown="""<span itemprop="author"><b itemprop="name">Jane Roe</b></span>
        <time itemprop="datePublished" datetime="2024-05-17">May</time>
        <div itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2024-05-20"></time></div>"""
    )

    assert values(text, "authors")[0] == "Jane Roe"
    assert values(text, "published")[0] == "2024-05-17"


def test_reads_what_the_page_shows_where_nothing_else_says_it() -> None:
    """A page without metadata still shows a headline, a byline and a day."""
    text = page(shown="<p>By Jane Roe</p><p>Published 17 May 2024</p>")

    assert values(text, "headline")[0] == "Ferry strike ends"
    assert values(text, "published") == ["2024-05-17"]
    assert values(text, "authors") == ["Jane Roe"]


def test_keeps_the_first_caption_apart_from_the_body() -> None:
    """The caption of the lead picture is a field of its own, and no paragraph."""
    text = page(shown="<figure><img src='a.jpg'><figcaption>A ferry leaves port.</figcaption></figure>")

    assert values(text, "photo.caption") == ["A ferry leaves port."]
    assert "A ferry leaves port." not in [block.text for block in read_html_text("a.html", text).blocks]


def test_a_paragraph_is_no_caption() -> None:
    """A caption may tell a story of some sentences; what is set as one and goes on is none."""
    for sentences, captions in ((4, 1), (7, 0)):
        caption = f"{PROSE} " * sentences
        text = page(shown=f"<figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure>")

        assert len(values(text, "photo.caption")) == captions


def test_a_page_of_endless_tags_is_kept_off() -> None:
    """A page with a hundred times the tags of any article is reported, and not read."""
    document = read_html_text("a.html", PROSE + "<br>" * 250_000)

    assert not document.text
    assert "tags" in document.problems[0].message


def test_reads_the_code_page_that_it_declares() -> None:
    """An old page is read by the encoding that it names, in whichever element."""
    prose = "Паромщики вернулись к работе в понедельник, сообщил городской совет порта, и паромы снова ходят по расписанию."
    data = page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', f"<p>{prose}</p><p>{prose}</p>").encode(
        "cp1251"
    )

    assert prose == read_html("a.html", data).blocks[0].text


def test_a_page_without_text_says_so() -> None:
    """An empty shell has no blocks, and a Problem."""
    document = read_html("a.html", b"<html><body><div id='app'></div></body></html>")

    assert not document.blocks
    assert "no text of an article" in document.problems[0].message


def test_broken_json_ld_harms_nothing() -> None:
    """JSON-LD that is no JSON, or no object, is passed over."""
    text = page('<script type="application/ld+json">{"headline": "Fer</script><script type="application/ld+json">["x", 3, null]</script>')

    assert values(text, "headline")[0] == "Ferry strike ends"


def test_quotes_lists_and_tables_keep_what_they_are() -> None:
    """Paragraphs within a quote are quoted, an item's list follows its own words, and the cells of a row stand apart."""
    body = (
        f"<p>{PROSE}</p><blockquote><p>We won.</p><p>Nobody will forget it.</p></blockquote>"
        "<ul><li>Two <b>new</b> boats<ul><li>one red</li></ul></li></ul>"
        f"<table><tr><th>Port</th><th>Ferries</th></tr><tr><td>Lund</td><td>4</td></tr></table><p>{PROSE}</p>"
    )

    found = [(block.kind, block.text) for block in read_html("a.html", page(body=body).encode()).blocks]
    assert found[1:-1] == [
        (BlockKind.QUOTE, "We won."),
        (BlockKind.QUOTE, "Nobody will forget it."),
        (BlockKind.ITEM, "Two new boats"),
        (BlockKind.ITEM, "one red"),
        (BlockKind.PARAGRAPH, "Port | Ferries"),
        (BlockKind.PARAGRAPH, "Lund | 4"),
    ]


def test_an_outlet_that_is_referred_to_has_a_name() -> None:
    """JSON-LD may name the outlet in another object; a page without any has it behind the headline of its title."""
    graph = """<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Ferry strike ends",
      "publisher": {"@id": "https://post.example/#o"}, "author": [{"@id": "#j"}]},
      {"@type": "Organization", "@id": "https://post.example/#o", "name": "The Post"}, {"@id": "#j", "name": "Jane Roe"}]}</script>"""

    assert (values(page(graph), "source")[0], values(page(graph), "authors")[0]) == ("The Post", "Jane Roe")
    assert values(page(), "source") == ["Harbour Post"]
    assert values(page('<meta property="og:site_name" content="Home | Post of Lund">'), "source")[0] == "Post of Lund"


def test_a_page_without_a_headline_is_read_by_its_lines() -> None:
    """A page that marks nothing is a dump: its lines say which is the headline, the byline and the day."""
    lines = ("Ferry strike ends", "By Jane Roe", "17 May 2024", PROSE, PROSE)
    document = read_html("a.html", f"<html><body>{''.join(f'<div>{line}</div>' for line in lines)}</body></html>".encode())

    assert document.text.split("\n") == list(lines)
    assert not document.blocks


def test_a_day_or_byline_over_the_body_is_no_part_of_it() -> None:
    """What trafilatura takes for a first paragraph and is a day or byline fills its field alone."""
    document = read_html("a.html", page(body=f"<p>By Jane Roe</p><p>17 May 2024</p><p>{PROSE}</p><p>{PROSE} So it was.</p>").encode())

    assert [block.text for block in document.blocks] == [PROSE, f"{PROSE} So it was."]
    assert {("authors", "Jane Roe"), ("published", "2024-05-17")} <= {(one.field, one.value) for one in document.evidence}


def test_a_page_that_trafilatura_hands_back_in_one_lump_is_read_by_its_lines() -> None:
    """Where the text is too short to be found by its elements its lines are read as a dump's, apart from each other."""
    document = read_html("a.html", b"<html><body><nav><a href='/'>Home</a></nav><h1>Ferry strike</h1><p>Pilots return.</p></body></html>")

    assert document.text.split("\n") == ["Home", "Ferry strike", "Pilots return."]
