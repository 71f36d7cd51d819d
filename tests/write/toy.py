"""A toy generator: seeds of a few words become pages like those of the real one, corrected by hands as the real ones are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.marks import mark_block
from generator.model import File, Hand, Page

TOPIC = "topics/all.md"
FEED = "feed.json"


@dataclass(frozen=True)
class ToySeed:
    """A headline and paragraphs."""

    headline: str
    paragraphs: tuple[str, ...]
    month: str = "02"


def make_pages(seeds: Mapping[str, ToySeed], hands: Sequence[Hand] = ()) -> list[Page | File]:
    """A page for every article that no hand deleted, where hands put it; blocks for those that hands wrote; a topic; a feed."""
    known = {hand.seed: hand for hand in hands if hand.seed}
    homes = {
        seed: known[seed].path if seed in known else f"articles/2022/{toy.month}/{seed.removesuffix('.txt')}.md"
        for seed, toy in sorted(seeds.items())
        if seed not in known or not known[seed].deleted
    }
    headlines = {seed: known[seed].headline or seeds[seed].headline if seed in known else seeds[seed].headline for seed in homes}
    pages: list[Page | File] = [
        replace(make_page(seed, seeds[seed], [name for name in headlines.values() if name != headlines[seed]][:3]), path=home)
        for seed, home in homes.items()
    ]
    own = [hand for hand in hands if hand.is_article]
    around = f"{mark_block('byline', 'By a hand')}\n\n{mark_block('about', f'Beside {len(seeds)} seeds')}\n"
    pages += (Page(hand.path, {}, around) for hand in own)
    if homes:
        listed = "\n".join(f"- {headline}" for headline in headlines.values())
        home = next((hand.path for hand in hands if hand.home == TOPIC and not hand.deleted), TOPIC)
        pages.append(Page(home, {}, f"# All\n\n{mark_block('articles', listed)}\n"))
    pages.append(File(FEED, "\n".join(headlines.values()).encode()))
    return pages


def make_page(seed: str, toy: ToySeed, related: Sequence[str] = ()) -> Page:
    """An article's page."""
    text = "\n\n".join((f"# {toy.headline}", *toy.paragraphs))
    blocks = f"\n\n{mark_block('related', chr(10).join(f'- {name}' for name in related))}" if related else ""
    front_matter = {"published": f"2022-{toy.month}-07", "topics": ["all"], "seed": seed, "length": len(toy.paragraphs)}
    return Page(f"articles/2022/{toy.month}/{seed}.md", front_matter, f"{text}{blocks}\n\n{mark_block('about', f'Made from {seed}.')}\n")
