"""An article's page: its own text as extracted, and around it, in generated blocks, its place in the digest."""

from generator.markdown_text import clean_text, escape_text, write_blocks, write_link
from generator.marks import mark_block
from generator.model import Page, Status, Teaser, Telling
from generator.render.address import display_host, parse_address
from generator.render.article_fields import hide_fields, write_fields
from generator.render.article_lists import describe_article
from generator.render.article_origin import explain_origin
from generator.render.catalogue import Catalogue, headline_of
from generator.render.links import ANCHOR, block_anchor, link_page, link_telling, name_telling
from generator.render.section import write_section

OPEN = "The day of publication is not known: dates that go by it, such as “yesterday” or “on Friday”, stay open."
SPOKEN_OF = 20  # dates that the list of an article shows; of the lists below, what they leave out is counted too
OTHERS = 10
COPIES = 50


def render_article(catalogue: Catalogue, telling: Telling) -> Page | None:
    """The page; of an article that a hand wrote its generated blocks alone; None for a copy, which is listed on another's."""
    if telling.copy_of is not None:
        return None
    around = (
        write_section("story", "The story", _story(catalogue, telling)),
        write_section("dates", "Dates in this article", _dates(telling)),
        write_section("related", "Related articles", _related(catalogue, telling)),
        write_section("copies", "Copies", _copies(catalogue, telling)),
    )
    byline = mark_block("byline", _byline(catalogue, telling))
    article = telling.pristine
    if article is None:
        return Page(f"{telling.slug}.md", hide_fields(telling), "\n\n".join(filter(None, (byline, *around))) + "\n")
    text = (f"# {escape_text(article.headline or '') or 'Untitled'}", byline, write_blocks(article.blocks))
    about = write_section("about", "About this page", explain_origin(telling.article))
    return Page(f"{telling.slug}.md", write_fields(telling, article), "\n\n".join(filter(None, (*text, *around, about))) + "\n")


def _byline(catalogue: Catalogue, telling: Telling) -> str:
    """Who said it and when, the topics, and the way to the original."""
    article = telling.article
    outlet = clean_text(catalogue.source_name(telling))
    address = parse_address(article.url or "")
    derived = {name: f" (derived: {escape_text(how)})" for name, how in article.derived.items()}
    shown = link_page(telling.slug, telling.source, outlet) if telling.source in catalogue.sources and outlet else escape_text(outlet)
    first = (
        f"{shown}{derived.get('source', '')}" if shown else "",
        "By " + ", ".join(map(escape_text, article.authors)) + derived.get("authors", "") if article.authors else "",
        f"Filed from {escape_text(article.place)}{derived.get('place', '')}" if article.place else "",
        f"Wire: {escape_text(article.agency)}{derived.get('agency', '')}" if article.agency else "",
        f"Published {article.published.words}{derived.get('published', '')}" if article.published else "Date of publication not known",
        f"Updated {article.updated.words}{derived.get('updated', '')}" if article.updated else "",
        f"Headline{derived['headline']}" if "headline" in derived else "",
        f"{write_link('Original', address)} at {escape_text(display_host(address))}" if address else "",
    )
    known = (catalogue.topics.get(assignment.topic) for assignment in telling.topics)
    topics = ", ".join(link_page(telling.slug, topic.slug, topic.label) for topic in known if topic)
    lines = (escape_text(article.dek or ""), " · ".join(filter(None, first)), f"Topics: {topics}" if topics else "")
    return "\n\n".join(filter(None, lines))


def _story(catalogue: Catalogue, telling: Telling) -> str:
    """The story that the article tells, and who else tells it."""
    story = catalogue.stories.get(telling.story or "")
    if story is None:
        return ""
    reasons = {reason.slug: reason.words for reason in story.reasons}
    lines = [f"Told by {len(story.tellings)} articles, laid side by side: {link_page(telling.slug, story.slug, story.headline)}."]
    others = [other for other in catalogue.pick(story.tellings) if other.slug != telling.slug]
    for other in others[:OTHERS]:
        why = reasons.get(other.slug) or reasons.get(telling.slug) or ""
        item = f"- {describe_article(catalogue, telling.slug, other)}"
        lines.append(item + (f": {escape_text(why)}" if why else ""))
    more = f"{len(others) - OTHERS} more are on the story's page." if len(others) > OTHERS else ""
    return "\n\n".join(filter(None, (lines[0], "\n".join(lines[1:]), more)))


def _dates(telling: Telling) -> str:
    """The dates that the text speaks of, by date, each sentence once; and why some stay open, where the day of publication does."""
    lines: list[str] = []
    for mention in sorted(telling.mentions, key=lambda mention: (mention.when.sort_key, mention.block, mention.start)):
        status = "" if mention.status is Status.HAPPENED else f", *{mention.status.value}*"
        anchor = block_anchor(telling, mention.block)
        where = write_link(f"paragraph {int(anchor.removeprefix('#' + ANCHOR)) + 1}", anchor)
        line = f"- **{mention.when.words}**{status}: “{escape_text(mention.text)}” in {where}: {escape_text(mention.sentence)}"
        lines.append(line)
    unique = list(dict.fromkeys(lines))
    more = f"\n\n{len(unique) - SPOKEN_OF} more dates are in the text." if len(unique) > SPOKEN_OF else ""
    published = telling.article.published
    known = published is not None and published.earliest == published.latest
    listed = "\n".join(unique[:SPOKEN_OF]) + more
    return "\n\n".join(filter(None, (listed, "" if known else OPEN)))


def _related(catalogue: Catalogue, telling: Telling) -> str:
    """Other articles of the digest, each with its reason; then those that the seed itself pointed to."""
    lines = [
        f"- {link_telling(catalogue, telling.slug, reason.slug)}: {escape_text(reason.words)}"
        for reason in telling.related
        if (other := catalogue.canonical(reason.slug)) and other.listed
    ]
    return "\n".join([*lines, *(f"- {_teaser(teaser)}" for teaser in telling.article.related)])


def _teaser(teaser: Teaser) -> str:
    address = parse_address(teaser.url)
    headline = write_link(teaser.headline, address) if address else escape_text(teaser.headline)
    date = f", {teaser.published.words}" if teaser.published else ""
    return f"{headline}{date}: pointed to beside this article, not in this digest"


def _copies(catalogue: Catalogue, telling: Telling) -> str:
    """What says the same under another name, address or date: listed, not shown twice."""
    lines: list[str] = []
    for reason in telling.copies[:COPIES]:
        copy = catalogue.tellings.get(reason.slug)
        if copy is None:
            lines.append(f"- {escape_text(reason.slug)}: {escape_text(reason.words)}")
            continue
        address = parse_address(copy.article.url or "")
        name = f"{headline_of(copy)} ({name_telling(catalogue, copy)})"
        shown = write_link(name, address) if address else escape_text(name)
        lines.append(f"- {shown}: {escape_text(reason.words)}, from {escape_text(copy.article.seed)}")
    more = f"\n\n{len(telling.copies) - COPIES} more copies are among the seeds." if len(telling.copies) > COPIES else ""
    return "\n".join(lines) + more
