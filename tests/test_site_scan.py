from pathlib import Path

import pytest

from generator.render import render_pages
from generator.site_scan import scan_site
from tests.render.built import ROOT, build_site, make_config
from tests.render.invented import make_digest

_TEMPLATE = (ROOT / "overrides/main.html").read_text(encoding="utf-8")
POLICY = _TEMPLATE[_TEMPLATE.index("<meta http-equiv") :].partition("\n")[0].replace("{{ styles }}", "'self'")
"""As every page has it under MkDocs."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one plain page and a script that is the project's own."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/timeline.js").write_bytes((ROOT / "overrides/assets/timeline.js").read_bytes())
    return tmp_path


def found(site: Path, source: str) -> list[str]:
    """What a scan says of a page."""
    (site / "index.html").write_text(source, encoding="utf-8")
    return [problem.message.partition(":")[0] for problem in scan_site(site, ROOT / "overrides")]


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_built_site_holds_nothing_but_the_theme(builder: str, tmp_path: Path) -> None:
    """A digest built by either builder has no script, resource, form or address that is not the theme's or the site's."""
    site = build_site(render_pages(make_digest(), make_config(tmp_path)), tmp_path, builder)

    assert scan_site(site, ROOT / "overrides") == ()


@pytest.mark.parametrize(
    "harmless",
    [
        '<a href="https://news.example.org/">x</a> <a href="mailto:a@b.example">y</a> <a href="../a/#p-1">z</a>',
        '<script type="application/json">{"a": 1}</script>',
        f'{POLICY}<script src="assets/timeline.js"></script>',
        POLICY.replace("style-src 'self'", "style-src 'self'; style-src-elem 'self' 'unsafe-inline'"),
        '<link rel="canonical" href="https://digest.example/">',
        '<meta http-equiv="refresh" content="0; url=../../03/ferry/">',
        '<table><tr><td style="text-align: right;">1</td></tr></table>',
        '<img src="data:image/png;base64,AAAA" alt="a"><!-- dateline:related -->',
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    ],
)
def test_what_is_harmless_is_not_told(site: Path, harmless: str) -> None:
    """Links, data and the project's own scripts are as they should be."""
    assert found(site, harmless) == []


@pytest.mark.parametrize(
    "harmful",
    [
        "<script>alert(1)</script>",
        '<script src="https://elsewhere.example/x.js"></script>',
        '<script src="//elsewhere.example/x.js"></script>',
        '<script src="/\\elsewhere.example/x.js"></script>',
        '<script src="assets/other.js"></script>',
        '<script src="assets/timeline.js"></script>',
        f'<script src="assets/timeline.js"></script>{POLICY}',
        POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
        POLICY.replace("; form-action 'none'", "; form-action *"),
        POLICY.replace("script-src", "script-src-elem *; script-src"),
        '<meta http-equiv="Content-Security-Policy">',
        '<script src="https://elsewhere.example/x.js" src="assets/timeline.js"></script>',
        '<script src="assets/timeline.js"><img src=x onerror=alert(1)></script>',
        '<svg><script type="application/json"><img src=x onerror=alert(1)></script></svg>',
        '<script type="importmap">{"imports": {}}</script>',
        '<script id="__config" type="application/json">{"search": "assets/other.js"}</script>',
        '<p onclick="x">a</p>',
        '<img/src="x"/onerror=alert(1)>',
        '<a href=" java\nscript:alert(1)">a</a>',
        '<a href="vbscript:x">a</a>',
        '<a href="data:text/html,x">a</a>',
        '<a href="x" ping="https://elsewhere.example/">a</a>',
        '<svg><a xlink:href="javascript:alert(1)"><rect/></a></svg>',
        '<svg><use href="https://elsewhere.example/x.svg#y"/></svg>',
        '<svg><animate attributeName="href" values="javascript:alert(1)"/></svg>',
        "<svg><foreignObject></foreignObject></svg>",
        "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
        '<img src="https://elsewhere.example/x.png">',
        '<img src="\\\\elsewhere.example/x.png">',
        '<img src="a.png" srcset="b.png 1x, https://elsewhere.example/x.png 2x">',
        '<video poster="//elsewhere.example/x.png"></video>',
        '<table background="//elsewhere.example/x.png"></table>',
        '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
        '<link rel="stylesheet" href="assets/other.css">',
        '<link rel="alternate prefetch" href="//elsewhere.example/">',
        '<p style="background: url(//elsewhere.example/x.png)">a</p>',
        "<style>@import '//elsewhere.example/x.css';</style>",
        "<iframe></iframe>",
        '<object data="x.svg"></object>',
        '<form action="https://elsewhere.example/"></form>',
        '<button formaction="https://elsewhere.example/">a</button>',
        '<base href="https://elsewhere.example/">',
        '<meta http-equiv="Refresh" content="0;https://elsewhere.example/">',
        '<meta http-equiv="refresh" content="0; url=//elsewhere.example/">',
        '<meta http-equiv="set-cookie" content="a=b">',
        '<meta charset="utf-7">',
        '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
        '<title><a title="</title><img src=x onerror=alert(1)>"></title>',
        "<!--> <img src=x onerror=alert(1)> -->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<svg><![CDATA[<img src=x onerror=alert(1)>]]></svg>",
        "<textarea></textarea>",
    ],
)
def test_what_is_harmful_is_told_with_its_line(site: Path, harmful: str) -> None:
    """Anything that runs, asks another host or leads away by itself is reported with page and line."""
    (site / "index.html").write_text(f"<p>\n{harmful}", encoding="utf-8")
    problems = scan_site(site, ROOT / "overrides")

    assert problems
    assert (problems[0].path, problems[0].line) == (f"{site.name}/index.html", 2)


def test_script_that_was_changed_is_told(site: Path) -> None:
    """A script of the theme's name with other bytes is not the theme's."""
    (site / "assets/timeline.js").write_text("alert(1)", encoding="utf-8")

    assert found(site, f'{POLICY}<script src="assets/timeline.js"></script>') == [
        "a `.js` that nobody shipped",
        "the script assets/timeline.js",
    ]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("assets/x.js", "alert(1)"),
        ("assets/x.css", "p { background: url(//elsewhere.example/) }"),
        ("x.xhtml", "<html/>"),
        ("feed.xml", '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="x.xsl"?><feed/>'),
        ("feed.xml", '<feed><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></feed>'),
        ("feed.xml", '<!DOCTYPE feed [<!ENTITY a "b">]><feed>&a;</feed>'),
        ("feed.xml", "<feed>"),
        ("chart.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        ("chart.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        ("chart.svg", '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"/></svg>'),
    ],
)
def test_files_beside_the_pages_are_scanned(site: Path, name: str, data: str) -> None:
    """A script or style that nobody shipped is told wherever it lies, and so is a feed or drawing that a browser would run."""
    (site / name).write_text(data, encoding="utf-8")

    assert {problem.path for problem in scan_site(site, ROOT / "overrides")} == {f"{site.name}/{name}"}


@pytest.mark.parametrize("data", ["<p>a".encode("utf-16"), b"<p>\0</p>"])
def test_page_in_another_encoding_is_told(site: Path, data: bytes) -> None:
    """A page that a browser may read in another encoding than this scan is told."""
    (site / "index.html").write_bytes(data)

    assert [problem.path for problem in scan_site(site, ROOT / "overrides")] == [f"{site.name}/index.html"]
