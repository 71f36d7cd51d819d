import json

from generator.config import Config
from generator.model import Digest
from generator.render.catalogue import Catalogue
from generator.render.timeline import render_timeline
from generator.render.timeline_filter import render_filter


def test_filter_names_topics_and_source_of_each_article(digest: Digest, config: Config) -> None:
    """The timeline's script finds an article's source and topics by the address of its page."""
    known = json.loads(render_filter(Catalogue(digest, config)).data)
    source, topics = known["articles"]["articles/2023/01/ferry-to-langholm"]

    assert known["sources"][source] == "The Harbour Post"
    assert [known["topics"][topic] for topic in topics] == ["Ferries", "Langholm"]


def test_filter_covers_every_page_of_the_timeline_in_its_order(digest: Digest, config: Config) -> None:
    """Each page of the timeline is there with as many entries as it lists, and on the clocks on which it lists them."""
    catalogue = Catalogue(digest, config)
    known = json.loads(render_filter(catalogue).data)
    pages = {page.path.removesuffix(".md"): page.body for page in render_timeline(catalogue)}

    assert set(known["pages"]) == set(pages) - {"timeline/index"}
    for slug, entries in known["pages"].items():
        items = [line for line in pages[slug].splitlines() if line.startswith("- **")]
        assert [clock for clock, _ in entries] == [int("*published*" in item) for item in items]
        for (_, numbers), item in zip(entries, items, strict=True):
            cited = [list(known["articles"])[number] for number in numbers]
            assert cited[0] in item
