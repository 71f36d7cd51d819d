"""What the script of the timeline's pages reads to filter the whole of it: short, because a reader's browser fetches all of it."""

import json

from generator.markdown_text import clean_text
from generator.model import Clock, Entry, File
from generator.render.catalogue import Catalogue
from generator.render.timeline import split_timeline
from generator.render.timeline_lists import by_month

_CLOCKS = (Clock.HAPPENED, Clock.PUBLISHED)


def render_filter(catalogue: Catalogue) -> File:
    """`data/filter.json`: of each article the numbers of its source and topics; of each page's entries the clock and the articles.

    Entries stand as on their page, pages in the order of time, articles by their number among `articles`.
    """
    topics = {topic.slug: number for number, topic in enumerate(catalogue.digest.topics)}
    sources = {source.slug: number for number, source in enumerate(catalogue.digest.sources)}
    articles = {
        telling.slug: [sources.get(telling.source or "", -1), [topics[one.topic] for one in telling.topics if one.topic in topics]]
        for telling in catalogue.listed
    }
    numbers = {slug: number for number, slug in enumerate(articles)}

    def record(entry: Entry) -> list[int | list[int]]:
        cited = dict.fromkeys(telling.slug for said in entry.citations if (telling := catalogue.canonical(said.telling)))
        return [_CLOCKS.index(entry.clock), [numbers[slug] for slug in cited if slug in numbers]]

    document = {
        "topics": [clean_text(topic.label) for topic in catalogue.digest.topics],
        "sources": [clean_text(source.name) for source in catalogue.digest.sources],
        "articles": articles,
        "pages": {period.slug: [record(entry) for entry in by_month(period.items)] for period in split_timeline(catalogue)},
    }
    return File("data/filter.json", (json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
