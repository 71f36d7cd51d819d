import re
from typing import Literal
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.project import Project


def follow(page: Page, path: str) -> None:
    """Clicks the first link of the page's own text that leads to such an address, and waits for that page."""
    page.locator(f"article a[href*='{path}']:visible").first.click()
    page.wait_for_url(f"**/{path}**")


def test_reader_goes_from_home_to_topic_to_article_to_story(page: Page) -> None:
    """A reader gets from the home page to a topic, to one of its articles, to the story that it tells, by links alone."""
    follow(page, "topics/nato/")
    expect(page.locator("h1")).to_have_text(re.compile("^nato", re.IGNORECASE))

    follow(page, "articles/2022/02/uk-wants")
    expect(page.locator("h1")).to_contain_text("UK Wants to Give Russia Assurances")

    follow(page, "stories/")
    expect(page.locator("article")).to_contain_text("Sputnik International")
    expect(page.locator("article a[href*='articles/2022/02/british-prime-minister']").first).to_be_visible()


def test_timeline_cites_the_articles(page: Page) -> None:
    """The timeline tells what happened in December 2021 with a link to an article that says so."""
    page.get_by_role("link", name="Timeline").first.click()
    expect(page.locator("article")).to_contain_text("December 2021")
    expect(page.locator("article a[href*='articles/']").first).to_be_visible()


def test_search_finds_indivisible_security(page: Page) -> None:
    """Searching `indivisible security` leads to the two articles that say it."""
    page.keyboard.press("f")
    page.keyboard.type("indivisible security", delay=5)
    results = page.locator(".md-search-result__link[href*='articles/']")
    expect(results.first).to_be_visible()

    titles = " | ".join(results.all_inner_texts())

    assert "Putin Conceptually Approves" in titles
    assert len({(href or "").split("?")[0].split("#")[0] for href in (result.get_attribute("href") for result in results.all())}) >= 2


def test_page_that_is_not_there_leads_on(page: Page) -> None:
    """A reader at an address without a page is told so, and gets to topics, timeline and home from there."""
    page.goto(f"{page.url}404.html")

    expect(page.locator("h1")).to_have_text("Page not found")
    links = page.locator("article a").all_inner_texts()
    assert {"Home", "Timeline", "Topics", "Stories"} <= {text.strip() for text in links}
    follow(page, "topics/")
    expect(page.locator("h1")).to_have_text("Topics")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_fits_a_phone(page: Page, built: Project, scheme: Literal["light", "dark"]) -> None:
    """At 390 pixels no page has to be scrolled sideways, in light and dark, and its text stands out from its ground."""
    home, site = page.url, built.root / "site"
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 844})
    wide, faint = [], []

    for file in sorted(site.rglob("index.html")):
        page.goto(home + quote(file.relative_to(site).as_posix().removesuffix("index.html")))
        ink, ground = page.evaluate(LUMINANCE)
        if page.evaluate("document.documentElement.scrollWidth") > 390:
            wide.append(page.url)
        if (ground < ink) != (scheme == "dark") or (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) < 4.5:
            faint.append(page.url)

    assert wide == []
    assert faint == []


# Relative luminance of the text and of what it stands on, after WCAG 2.2.
LUMINANCE = """() => {
  const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const over = (color, ground) => {
    probe.fillStyle = ground; probe.fillRect(0, 0, 1, 1);
    probe.fillStyle = color; probe.fillRect(0, 0, 1, 1);
    return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels) => channels.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = getComputedStyle(document.body).backgroundColor;
  const ink = getComputedStyle(document.querySelector("article p, article li, article h1")).color;
  return [luminance(over(ink, ground)), luminance(over(ground, "white"))];
}"""
