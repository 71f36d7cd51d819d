"""About: how the digest was made, what its words promise, and how to correct it."""

from generator.marks import mark_block
from generator.model import Page
from generator.render.catalogue import Catalogue

TEXT = """# About this digest

Every page here is made from scraped articles that lie as files in the folder `seeds/`. The text of an article is the text
of its seed: nothing is rewritten, summed up in other words, or translated.

## Printed and derived

A headline, a date, an outlet or a byline is shown as *printed* where the seed says it. Where the seed does not say it and
it can be concluded, it is *derived*, and the article's page says from what. What can not be concluded is left open.

## Dates

A date is given as closely as it is known: a day, a week, a month, a year, or around one of them. The timeline has two
clocks: when something was published, and when it happened according to the articles. What an article announced is marked
as planned as of the day of that article; whether it came about is for later articles to say.

## Stories, topics, sources

Articles that tell the same event are one story; its page gives the reason for each, and sets their sentences side by side.
Topics come from the tags that the articles carry, else from what they speak of. A copy of an article is listed on the page
of the fullest one and not shown twice.

## Corrections

Every page is plain Markdown and may be edited by hand: text, headline, dates, topics. A correction stays, and shows
wherever the page is listed. What lies between `dateline` marks is kept up to date by the builds; what hands write or delete
there stays too."""


def render_about(catalogue: Catalogue) -> Page:
    """The page; its numbers are those of the digest."""
    derived = sum(1 for telling in catalogue.digest.tellings if telling.pristine and telling.pristine.derived)
    copies = sum(1 for telling in catalogue.digest.tellings if telling.copy_of)
    seeds = len({telling.article.seed.partition("#")[0] for telling in catalogue.digest.tellings if telling.article.seed})
    by_hand = sum(1 for telling in catalogue.digest.tellings if telling.pristine is None)
    counts = (
        f"{seeds} seed{'s' * (seeds != 1)} were read into {len(catalogue.digest.tellings)} articles.",
        f"{derived} of them have something derived.",
        f"{copies} are copies of another." if copies else "",
        f"{by_hand} were written by hand." if by_hand else "",
    )
    numbers = "## In numbers\n\n" + " ".join(filter(None, counts))
    return Page("about.md", {}, f"{TEXT}\n\n{mark_block('numbers', numbers)}\n")
