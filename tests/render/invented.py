"""A digest written by hand, in invented words."""

from generator.model import (
    Alignment,
    Article,
    Assignment,
    Block,
    BlockKind,
    Citation,
    Clock,
    Digest,
    Entry,
    Evidence,
    Mention,
    Photo,
    Reason,
    Source,
    Status,
    Story,
    Teaser,
    Telling,
    Topic,
)
from generator.when import When, parse_when


def when(edtf: str) -> When:
    """A date that is known to be one."""
    parsed = parse_when(edtf)
    assert parsed
    return parsed


def paragraphs(*texts: str) -> tuple[Block, ...]:
    """A body of nothing but paragraphs."""
    return tuple(Block(BlockKind.PARAGRAPH, text, (number, number)) for number, text in enumerate(texts, start=5))


FERRY = Article(
    seed="ferry.txt",
    sha256="ab" * 32,
    headline="Ferry to Langholm will sail again in spring, minister says",
    published=when("2023-01-16T09:30:00Z"),
    updated=when("2023-01-16T11:05:00Z"),
    authors=("Ada Quill",),
    source="The Harbour Post",
    url="https://harbourpost.example/2023/01/16/ferry",
    language="en",
    place="Langholm",
    tags=("ferries", "langholm"),
    photo=Photo("The ferry at its quay.", "Harbour Post / J. Reed"),
    lede="The ferry to Langholm will sail again in spring, the transport minister said on Monday.",
    body=(
        *paragraphs("The crossing has been closed since the storm of November 2022, which tore away the pier's northern arm."),
        Block(BlockKind.QUOTE, '"We want to soothe the worries of the islanders," the minister said.'),
        Block(BlockKind.HEADING, "What it will cost"),
        *paragraphs("The repair will cost 4.2 million crowns. A first ship is to leave on 3 April."),
        Block(BlockKind.CAPTION, "The ferry at its quay."),
        Block(BlockKind.ITEM, "Two crossings a day"),
        Block(BlockKind.ITEM, "Three on Sundays"),
    ),
    related=(Teaser("Storm tears away pier", when("2022-11-20"), "https://harbourpost.example/pier"),),
    left_out=(Block(BlockKind.PARAGRAPH, "Log in to comment", (40, 44)),),
    evidence=(
        Evidence("headline", "Ferry to Langholm will sail again", "repeated headline", (1, 2)),
        Evidence("published", "2023-01-16T09:30:00Z", "labelled line", (3, 3)),
    ),
)
MAIL = Article(
    seed="mail.txt",
    sha256="cd" * 32,
    headline="Langholm crossing opens again in spring",
    published=when("2023-01-17"),
    language="en",
    body=paragraphs(
        "The crossing to Langholm opens again in spring, the minister of transport said on Monday.",
        '"We want to calm the fears of the islanders," the minister said.',
        "Fishermen had complained of the long way round by Skarnes.",
    ),
    evidence=(Evidence("headline", "Langholm crossing opens", "opening", (1, 1), derived="first sentence"),),
)


def make_digest() -> Digest:
    """Two tellings of one event, a topic below another, one outlet, and entries on both clocks."""
    ferry_slug, mail_slug, story_slug = (
        "articles/2023/01/ferry-to-langholm",
        "articles/2023/01/langholm-crossing",
        "stories/ferry-to-langholm",
    )
    topics = (Assignment("topics/ferries"), Assignment("topics/langholm", "speaks of Langholm 3 times"))
    ferry = Telling(
        ferry_slug,
        FERRY,
        FERRY,
        source="sources/the-harbour-post",
        topics=topics,
        pristine_topics=topics,
        story=story_slug,
        mentions=(
            Mention(1, 34, 47, "November 2022", when("2022-11"), "The crossing has been closed since the storm of November 2022."),
            Mention(4, 60, 67, "3 April", when("2023-04-03"), "A first ship is to leave on 3 April.", Status.PLANNED),
        ),
        related=(Reason(mail_slug, "both speak of Langholm and of ferries"),),
        copies=(Reason("repeat.txt", "the same text word for word"),),
    )
    mail = Telling(mail_slug, MAIL, MAIL, topics=topics[1:], pristine_topics=topics[1:], story=story_slug)
    said = [
        Citation(ferry_slug, 0, "The ferry to Langholm will sail again in spring, the transport minister said on Monday."),
        Citation(mail_slug, 0, "The crossing to Langholm opens again in spring, the minister of transport said on Monday."),
    ]
    return Digest(
        tellings=(mail, ferry),
        stories=(
            Story(
                story_slug,
                "Ferry to Langholm will sail again",
                "Ferry to Langholm will sail again",
                (ferry_slug, mail_slug),
                (Reason(mail_slug, "shares Langholm, the minister, 16 January; 2 of 3 sentences say the same"),),
                summary=(said[0],),
                alignments=(
                    Alignment(tuple(said)),
                    Alignment((Citation(ferry_slug, 2, FERRY.blocks[2].text), Citation(mail_slug, 1, MAIL.blocks[1].text))),
                ),
                only=(Citation(mail_slug, 2, "Fishermen had complained of the long way round by Skarnes."),),
            ),
        ),
        topics=(
            Topic("topics/ferries", "Ferries", "Ferries", (ferry_slug,), aliases=("ferry",), parents=("topics/langholm",), lead=(said[0],)),
            Topic(
                "topics/langholm",
                "Langholm",
                "Langholm",
                (mail_slug, ferry_slug),
                related=(Reason("topics/ferries", "1 of 2 articles are on both"),),
            ),
        ),
        sources=(
            Source("sources/the-harbour-post", "The Harbour Post", "The Harbour Post", (ferry_slug,), hosts=("harbourpost.example",)),
        ),
        entries=(
            Entry(
                when("2022-11"),
                Clock.HAPPENED,
                ("The storm tore away the pier.",),
                (Citation(ferry_slug, 1, FERRY.blocks[1].text),),
                score=0.6,
            ),
            Entry(when("2023-01-16"), Clock.PUBLISHED, (FERRY.headline or "",), (Citation(ferry_slug, 0, ""),), score=0.5),
            Entry(when("2023-01-17"), Clock.PUBLISHED, (MAIL.headline or "",), (Citation(mail_slug, 0, ""),), score=0.4),
            Entry(
                when("2023-04-03"),
                Clock.HAPPENED,
                ("A first ship is to leave on 3 April.",),
                (Citation(ferry_slug, 4, "A first ship is to leave on 3 April."),),
                Status.PLANNED,
                said_by="the minister",
            ),
        ),
    )
