import re

from playwright.sync_api import Browser, Page, expect

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


def test_timeline_is_whole_without_scripts(chromium: Browser, site: Site) -> None:
    """Who allows no scripts reads the whole timeline as a plain list, and finds no filter that does nothing."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.address}/timeline/")

    assert page.locator(f"{ENTRIES}:visible").count() == page.locator(ENTRIES).count() > 0
    assert page.locator(".filter").count() == 0
    context.close()
