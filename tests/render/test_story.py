"""The page of a story that many outlets print."""

from dataclasses import replace

from generator.config import Config
from generator.model import Alignment, Citation, Digest
from generator.render.catalogue import Catalogue
from generator.render.story import render_stories

WIRE = "Two tugboats pulled the ship free before noon."
OWN = "By noon tugboats had pulled the ship free."


def render(digest: Digest, config: Config) -> str:
    """The one story's page, when five more outlets print what the first does."""
    (story,) = digest.stories
    first = next(telling for telling in digest.tellings if telling.slug == story.tellings[0])
    prints = [replace(first, slug=f"articles/2023/01/print-{number}", source=None) for number in range(5)]
    slugs = [story.tellings[0], *(telling.slug for telling in prints)]
    wordings = (*(Citation(slug, 1, WIRE) for slug in slugs), Citation(story.tellings[1], 1, OWN))
    printed = replace(
        story,
        tellings=(*slugs, story.tellings[1]),
        alignments=(Alignment(wordings), Alignment(wordings[:-1])),
        echoes=tuple((slug, slugs[0]) for slug in slugs[1:]),
    )
    catalogue = Catalogue(replace(digest, tellings=(*digest.tellings, *prints), stories=(printed,)), config)
    return next(page.body for page in render_stories(catalogue) if page.path == f"{story.slug}.md")


def test_the_same_wording_stands_once_with_all_who_use_it(digest: Digest, config: Config) -> None:
    """Six who print one sentence share a box beside the one who words it otherwise; what all print alike is only counted."""
    page = render(digest, config)

    wordings = page.partition("dateline:wordings -->")[2].partition("<!--")[0]
    assert wordings.count("\n- ") == 2
    assert wordings.partition("By noon")[0].count("](") == 6
    assert "1 sentence is the same in all that have it." in wordings


def test_reprints_are_listed_below_their_text(digest: Digest, config: Config) -> None:
    """A wire text and those who print it are one entry of the list, and one voice of the count."""
    page = render(digest, config)

    listed = page.partition("dateline:tellings -->")[2].partition("<!--")[0]
    assert [line.partition(" ")[0] for line in listed.splitlines() if line[:1].isdigit()] == ["1.", "2."]
    assert listed.count("    - The same text: **") == 5
    assert "Told by 7 articles, 2 of them independent." in page
