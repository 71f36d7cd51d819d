import re

import pytest
from playwright.sync_api import Page, expect

TOPIC = re.compile(r"/topics/[^/]+/")
ARTICLE = re.compile(r"/articles/")
STORY = re.compile(r"/stories/[^/]+/")


def follow(page: Page, path: str) -> None:
    """Clicks the first link of the page's own text that leads to an address of this form."""
    page.locator(f"article a[href*='{path}']:visible").first.click()
    page.wait_for_load_state()


def test_reader_goes_from_home_to_topic_to_article_to_story(page: Page) -> None:
    """A reader gets from the home page to a topic, to one of its articles, to the story that it tells, by links alone."""
    page.goto(page.url + "topics/nato/")
    expect(page.locator("h1")).to_contain_text("NATO", ignore_case=True)
    page.goto(page.url.replace("topics/nato/", ""))
    follow(page, "topics/")
    if not TOPIC.search(page.url):
        follow(page, "nato/")
    expect(page).to_have_url(TOPIC)
    page.goto(re.sub(r"/topics/.*", "/topics/nato/", page.url))
    page.get_by_role("link", name=re.compile("UK Wants to Give Russia Assurances")).first.click()
    expect(page).to_have_url(ARTICLE)
    expect(page.locator("h1")).to_contain_text("UK Wants to Give Russia Assurances")
    follow(page, "stories/")
    expect(page).to_have_url(STORY)
    expect(page.locator("article")).to_contain_text("British Prime Minister Boris Johnson")


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


@pytest.mark.parametrize("path", ["", "timeline/", "topics/", "topics/nato/", "stories/", "sources/", "about/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_fits_a_phone(page: Page, path: str, scheme: str) -> None:
    """At 390 pixels nothing has to be scrolled sideways, in light and dark, and text stands out from its ground."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(page.url + path)

    width = page.evaluate("document.documentElement.scrollWidth")
    ink, ground = page.evaluate(LUMINANCE)

    assert width <= 390
    assert (ground < ink) == (scheme == "dark")
    assert (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) >= 4.5


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
