from pathlib import Path

import pytest

from generator.render import render_pages
from generator.site_scan import scan_site
from tests.render.built import ROOT, build_site, make_config
from tests.render.invented import make_digest


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
        '<script src="assets/timeline.js"></script>',
        '<link rel="canonical" href="https://digest.example/">',
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
        '<script src="assets/other.js"></script>',
        '<p onclick="x">a</p>',
        '<a href=" java\nscript:alert(1)">a</a>',
        '<a href="vbscript:x">a</a>',
        '<a href="data:text/html,x">a</a>',
        '<img src="https://elsewhere.example/x.png">',
        '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
        "<iframe></iframe>",
        '<form action="https://elsewhere.example/"></form>',
        '<base href="https://elsewhere.example/">',
        '<meta http-equiv="Refresh" content="0;https://elsewhere.example/">',
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

    assert found(site, '<script src="assets/timeline.js"></script>') == ["the script assets/timeline.js"]
