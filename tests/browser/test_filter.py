import json
import re

from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.served import Site

ENTRIES = ".dateline.entries li"


def test_filter_keeps_its_choice_in_the_address(page: Page) -> None:
    """The timeline narrows to what was chosen, says how much is left, hides empty months, and is the same after a reload."""
    page.goto(page.url + "timeline/")
    every = page.locator(ENTRIES).count()
    page.get_by_text("Filter by topic, source or clock").click()
    page.get_by_label("Clock").select_option("published")

    expect(page).to_have_url(re.compile(r"\?clock=published$"))
    shown = page.locator(f"{ENTRIES}:visible").count()
    assert 0 < shown < every
    assert page.locator(f"{ENTRIES}:visible em", has_text="published").count() == shown
    expect(page.get_by_role("status")).to_have_text(f"{shown} of the {every} entries on this page")
    expect(page.locator(".dateline.entries h3", has_text="October 2021")).to_be_hidden()

    page.reload()

    expect(page.get_by_label("Clock")).to_have_value("published")
    expect(page.locator(f"{ENTRIES}:visible")).to_have_count(shown)


def test_filter_by_topic_and_source_narrows_further(page: Page) -> None:
    """Choices add up, and taking them back shows everything again."""
    page.goto(page.url + "timeline/?source=Europe+Sun")
    expect(page.locator(f"{ENTRIES}:visible").first).to_contain_text("Europe Sun")
    by_source = page.locator(f"{ENTRIES}:visible").count()
    page.get_by_label("Clock").select_option("published")
    assert page.locator(f"{ENTRIES}:visible").count() < by_source

    page.get_by_label("Clock").select_option("all")
    page.get_by_label("Source").select_option("all")

    expect(page.locator(f"{ENTRIES}:visible")).to_have_count(page.locator(ENTRIES).count())


LATER = """<section class="dateline entries"><h2 id="1999">1999</h2>
<ul><li><strong>1999</strong>: A dam broke. <a href="../../articles/x/">Dam</a></li></ul>
<ul><li><strong>1999</strong>: Rowers won. <a href="../../articles/y/">Rowers</a></li></ul></section>"""


def test_filter_of_a_long_timeline_gathers_from_all_its_pages(page: Page) -> None:
    """Where the front page lists only what matters most, what is chosen comes from the pages that have it, links and all."""

    def lengthen(route: Route) -> None:
        known = route.fetch().json()
        known["articles"] |= {"articles/x": [-1, [len(known["topics"])]], "articles/y": [-1, []]}
        known["topics"].append("Dams")
        first = len(known["articles"]) - 2
        known["pages"] = {"timeline/1999": [[0, [first]], [0, [first + 1]]], **known["pages"]}
        route.fulfill(body=json.dumps(known))

    page.route("**/data/filter.json", lengthen)
    page.route("**/timeline/1999/", lambda route: route.fulfill(body=LATER, content_type="text/html"))
    page.goto(page.url + "timeline/?topic=Dams")

    shown = page.locator(f"{ENTRIES}:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_have_text(re.compile("A dam broke"))
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^1 of the \d+ entries of the timeline$"))
    expect(shown.locator("a")).to_have_attribute("href", re.compile(r"^http://[^/]+/articles/x/$"))

    page.get_by_label("Topic").select_option("all")

    expect(page.locator(f"{ENTRIES}:visible", has_text="A dam broke")).to_have_count(0)
    assert page.locator(f"{ENTRIES}:visible").count() > 1


def test_filter_goes_along_to_other_pages_of_the_timeline(page: Page) -> None:
    """A page of one year filters its own entries, leads to all that are chosen, and carries the choice to its neighbours."""
    page.goto(page.url + "timeline/2022/?clock=published")

    published = page.locator(ENTRIES).filter(has=page.locator("em", has_text="published"))
    expect(page.locator(f"{ENTRIES}:visible")).to_have_count(published.count())
    expect(published.last).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("in the whole timeline"))).to_have_attribute(
        "href", re.compile(r"/timeline/\?clock=published$")
    )
    expect(page.get_by_role("link", name="Earlier: 2021")).to_have_attribute("href", re.compile(r"\?clock=published$"))


def test_timeline_is_whole_without_scripts(chromium: Browser, site: Site) -> None:
    """Who allows no scripts reads the whole timeline as a plain list, and finds no filter that does nothing."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.address}/timeline/")

    assert page.locator(f"{ENTRIES}:visible").count() == page.locator(ENTRIES).count() > 0
    assert page.locator(".filter").count() == 0
    context.close()
