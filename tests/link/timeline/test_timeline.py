"""The timeline of a digest, on both clocks."""

from generator.config import Settings
from generator.link.mentions import find_mentions
from generator.link.timeline import draw_timeline
from generator.model import Article, Block, BlockKind, Clock, Entry, Evidence, Status, Story, Telling
from generator.when import parse_when


def tell(slug: str, published: str, *paragraphs: str, story: str | None = None, listed: bool = True, copy_of: str | None = None) -> Telling:
    """A telling of these paragraphs, its headline made of its slug."""
    body = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    article = Article(f"{slug}.txt", "", slug.replace("-", " ").title(), parse_when(published), language="en", body=body)
    return Telling(slug, article, article, story=story, mentions=find_mentions(article), listed=listed, copy_of=copy_of)


def draw(*tellings: Telling, clock: Clock = Clock.HAPPENED) -> list[Entry]:
    """The entries of one clock; every story that a telling names is one."""
    slugs = sorted({telling.story for telling in tellings if telling.story})
    stories = [Story(slug, slug, slug, tuple(one.slug for one in tellings if one.story == slug), ()) for slug in slugs]
    return [entry for entry in draw_timeline(tellings, stories, Settings()) if entry.clock is clock]


def test_the_same_happening_told_twice_is_one_entry_with_two_citations() -> None:
    """Two articles that date one thing alike make one line that cites both."""
    (entry,) = draw(
        tell("a", "2022-02-07", "The visit of the harbour envoy to Lisbon is planned for 20 February."),
        tell("b", "2022-02-08", "The harbour envoy will begin the visit to Lisbon on February 20."),
    )
    assert entry.when.edtf == "2022-02-20"
    assert [citation.telling for citation in entry.citations] == ["a", "b"]
    assert entry.status is Status.PLANNED


def test_two_things_on_one_day_are_two_entries() -> None:
    """A shared date alone makes no happening."""
    tellings = (
        tell("a", "2022-02-07", "The dam at Orrin broke on 3 February."),
        tell("b", "2022-02-07", "Rowers won gold medals on 3 February."),
    )
    assert len(draw(*tellings)) == 2


def test_a_vaguer_telling_joins_the_more_precise_date() -> None:
    """`last year` and `in December` of that year are one entry, under the closer date."""
    (entry,) = draw(
        tell("a", "2022-02-07", "The ferry company put forward proposals on night crossings last year."),
        tell("b", "2022-02-08", "In December 2021, the ferry company put forward its proposals on crossings."),
    )
    assert entry.when.edtf == "2021-12"
    assert {citation.telling for citation in entry.citations} == {"a", "b"}


def test_a_later_telling_says_that_a_plan_came_true() -> None:
    """Planned by the first, happened by the second: the entry has happened, in the second's words."""
    (entry,) = draw(
        tell("a", "2022-02-07", "The Orrin bridge will open to traffic on 20 February."),
        tell("b", "2022-02-21", "The Orrin bridge opened to traffic on 20 February."),
    )
    assert entry.status is Status.HAPPENED
    assert entry.summary == ("The Orrin bridge opened to traffic on 20 February.",)


def test_a_date_by_the_way_opens_no_entry() -> None:
    """What is only compared with, counted from, or in someone's speech is no happening of that date."""
    assert not draw(
        tell(
            "a",
            "2022-02-07",
            "The mayor wants the quay to be as it was in 1997.",
            "The alliance should return to its 1997 borders, she has held since 2010.",
            '"Everything must be decided today," she told reporters at the quay.',
        )
    )


def test_a_sentence_of_two_dates_tells_the_first() -> None:
    """A receipt this month of what was sent in late 2021 is no happening of 2021."""
    entries = draw(tell("a", "2022-02-20", "Earlier this month, the port received the reply to plans that were outlined in late 2021."))
    assert [entry.when.edtf for entry in entries] == ["2022-02"]


def test_tellings_that_disagree_are_said_to() -> None:
    """Two tellings of one story with different days: both entries stand, and the later found says what the other has."""
    entries = draw(
        tell("a", "2022-02-07", "The Orrin dam broke on 3 February, flooding the lower town.", story="s"),
        tell("b", "2022-02-07", "The Orrin dam broke on 4 February, flooding the lower town.", story="s"),
    )
    assert [entry.when.edtf for entry in entries] == ["2022-02-03", "2022-02-04"]
    assert [entry.dispute for entry in entries] == [
        "Tellings of this story disagree: 3 February 2022 here, 4 February 2022 elsewhere.",
        "Tellings of this story disagree: 4 February 2022 here, 3 February 2022 elsewhere.",
    ]


def test_a_sentence_that_stands_alone_is_preferred() -> None:
    """Of two sentences the one that needs no other to be read sums the entry up."""
    (entry,) = draw(
        tell("a", "2022-02-07", "It opened the new Orrin bridge on 3 February."),
        tell("b", "2022-02-08", "The county opened the new Orrin bridge on 3 February."),
    )
    assert entry.summary[0].startswith("The county")


def test_hidden_tellings_and_copies_take_no_part() -> None:
    """A reprint is no second voice, and what a hand hid is not told."""
    (entry,) = draw(
        tell("a", "2022-02-07", "The Orrin bridge opened on 3 February."),
        tell("b", "2022-02-07", "The Orrin bridge opened on 3 February.", copy_of="a"),
        tell("c", "2022-02-07", "The Orrin bridge opened on 3 February.", listed=False),
    )
    assert [citation.telling for citation in entry.citations] == ["a"]


def test_every_sentence_of_a_summary_is_cited_first() -> None:
    """The summary's sentences are those of the first citations, word for word."""
    for entry in draw(tell("a", "2022-02-07", "The Orrin dam broke on 3 February."), tell("b", "2022-02-07", "Rain fell on 2 February.")):
        assert entry.summary == tuple(citation.sentence for citation in entry.citations[: len(entry.summary)])


def test_what_was_published_is_told_once_a_story_and_day() -> None:
    """The published clock has a line a story and day, with the headline and everyone who told it then."""
    entries = draw(
        tell("dam-breaks", "2022-02-07T08:00:00Z", "Text.", story="s"),
        tell("dam-is-broken", "2022-02-07T09:00:00Z", "Text.", story="s"),
        tell("dam-is-mended", "2022-02-09", "Text.", story="s"),
        tell("rowers-win", "2022-02-07", "Text."),
        clock=Clock.PUBLISHED,
    )
    told = [(entry.when.edtf, entry.summary, len(entry.citations)) for entry in entries]
    assert told == [
        ("2022-02-07", ("Rowers Win",), 1),
        ("2022-02-07T08:00:00Z", ("Dam Breaks",), 2),
        ("2022-02-09", ("Dam Is Mended",), 1),
    ]


def test_a_printed_headline_speaks_for_a_derived_one() -> None:
    """Of a story's tellings on one day one that prints its headline is shown, even where another came first."""
    first = tell("a-first", "2022-02-07", "Text.", story="s")
    article = Article("a.txt", "", "Text", first.article.published, evidence=(Evidence("headline", "Text", "opening", derived="opening"),))
    derived = Telling("a-first", article, article, story="s")
    (entry,) = draw(derived, tell("b-second", "2022-02-07", "Text.", story="s"), clock=Clock.PUBLISHED)
    assert entry.summary == ("B Second",)


def test_a_telling_without_a_date_is_on_no_published_clock() -> None:
    """No day is made up for what has none."""
    assert not draw(tell("a", "unknown", "The Orrin dam broke in May 2020."), clock=Clock.PUBLISHED)


def test_the_order_of_tellings_changes_nothing() -> None:
    """The same tellings in another order give the same entries."""
    tellings = [
        tell(f"t{number}", "2022-02-07", f"The Orrin dam number {number % 3} broke on {number % 5 + 1} February.") for number in range(12)
    ]
    assert draw_timeline(tellings, (), Settings()) == draw_timeline(tellings[::-1], (), Settings())


def test_who_dates_it_less_closely_does_not_speak_for_the_day() -> None:
    """Of `in May` and `on 3 May` the entry of that day has the words of the latter, however well the other stands."""
    (entry,) = draw(
        tell("a", "2022-05-20", "The old mill dam of Orrin first broke in May and has flooded the lower town since."),
        tell(
            "b",
            "2022-05-04",
            "The old mill dam of Orrin broke on 3 May and flooded the lower town"
            ", and nobody knew how it could be mended, who would do so or when.",
        ),
    )
    assert entry.when.edtf == "2022-05-03"
    assert "3 May" in entry.summary[0]


def test_much_in_common_is_no_contradiction() -> None:
    """Two sentences of one story about the same thing are not said to disagree where they say different things."""
    entries = draw(
        tell("a", "2022-02-07", "Crowds held the main square of Lowmoor through the night of 3 February.", story="s"),
        tell(
            "b",
            "2022-02-07",
            "Riders charged the crowds on the main square of Lowmoor with whips on 4 February, and shots fell.",
            story="s",
        ),
    )
    assert [entry.dispute for entry in entries] == ["", ""]


def test_a_date_that_says_which_thing_is_meant_opens_no_entry() -> None:
    """`after the 3 May flood` and the date that a page bears tell no happening of that day."""
    assert not draw(
        tell(
            "a",
            "2022-06-07",
            "The council bought new pumps after the 3 May flood of the lower town.",
            "Last updated on 5 June 2022 at noon by the desk.",
        )
    )


def test_what_cannot_stand_alone_matters_less() -> None:
    """Of two entries as often told the one that needs no other sentence to be read has the higher score."""
    entries = draw(
        tell("a", "2022-02-07", "The dam at Orrin broke on 3 February."),
        tell("b", "2022-02-07", "That was what Lowmoor had feared on 2 February."),
    )
    assert entries[0].score < entries[1].score


def test_this_year_matters_less_than_a_year_that_says_when() -> None:
    """A year that is the telling's own says little; the same year in a later telling, or another year, counts in full."""
    own, other = draw(
        tell("a", "2022-02-07", "The harbour board opened a new ferry route this year."),
        tell("b", "2022-02-07", "Quarrymen at Orrin found a Roman well there in 2019."),
    )[::-1]
    (later,) = draw(tell("c", "2023-02-07", "The harbour board opened a new ferry route in 2022."))
    assert (own.when.edtf, other.when.edtf) == ("2022", "2019")
    assert own.score < other.score
    assert own.score < later.score
