"""A timeline of given length over many documents."""

from datetime import date

from generator.link.timeline import Document, summarize_timeline
from generator.when import parse_when

FLOOD = [
    Document("a", parse_when("2022-02-04"), "The river Orrin burst its banks at Lowmoor on Thursday night, flooding the whole lower town."),
    Document(
        "b", parse_when("2022-02-05"), "The river Orrin burst its banks at Lowmoor on Thursday, and hundreds of people left the lower town."
    ),
    Document(
        "c",
        parse_when("2022-02-20"),
        "The mayor of Lowmoor resigned over the flood that the river Orrin brought to the town on 3 February.",
    ),
    Document("d", parse_when("2022-02-09"), "A small exhibition of watercolours by local painters opened at the town hall in Lowmoor."),
]


def test_the_day_that_most_speak_of_comes_first() -> None:
    """Asked for one day, the timeline gives the one told most, with who says so."""
    (entry,) = summarize_timeline(FLOOD, 1, 1)
    assert entry.when.edtf == "2022-02-03"
    assert entry.citations[0].telling in {"a", "b", "c"}
    assert "burst its banks" in entry.summary[0]


def test_days_are_in_order_and_no_more_than_asked_for() -> None:
    """Entries stand by date; there are never more days or sentences than asked for."""
    entries = summarize_timeline(FLOOD, 3, 2)
    days = [entry.when.edtf for entry in entries]
    assert days == sorted(days)
    assert len(days) == 3
    assert all(1 <= len(entry.summary) <= 2 for entry in entries)


def test_days_outside_the_limits_are_left_out() -> None:
    """Only days from the first to the last asked for."""
    entries = summarize_timeline(FLOOD, 9, 1, date(2022, 2, 4), date(2022, 2, 10))
    assert {entry.when.edtf for entry in entries} <= {"2022-02-04", "2022-02-05", "2022-02-09"}


def test_no_sentence_is_told_twice() -> None:
    """A sentence that speaks of two days stands under one."""
    sentences = [sentence for entry in summarize_timeline(FLOOD, 9, 3) for sentence in entry.summary]
    assert len(sentences) == len(set(sentences))


def test_reprints_are_one_voice_and_order_is_nothing() -> None:
    """The same text under three names weighs no more than under one."""
    reprints = [Document(f"z{number}", FLOOD[3].published, FLOOD[3].text) for number in range(9)]
    assert summarize_timeline([*reprints, *FLOOD[::-1]], 2, 1) == summarize_timeline(FLOOD, 2, 1)


def test_nothing_gives_nothing() -> None:
    """No documents, no days or no dates: no entries, and no error."""
    assert summarize_timeline([], 5, 1) == ()
    assert summarize_timeline(FLOOD, 0, 1) == ()
    assert summarize_timeline([Document("a", None, "Nothing is dated here at all, whatever one may look for in it.")], 5, 1) == ()


def test_readers_comments_date_nothing() -> None:
    """The day on which a reader wrote below an article is no day of the news; the day that the news names is."""
    comments = " ".join(f"At 10:0{minute} am on 9 Mar 2022, mira wrote: What a dreadful flood for the whole town." for minute in range(6))
    entries = summarize_timeline([*FLOOD, Document("e", parse_when("2022-02-09"), comments)], 9, 1)
    assert "2022-03-09" not in {entry.when.edtf for entry in entries}


def test_a_time_without_its_day_dates_nothing() -> None:
    """`At 2153 GMT` after a sentence of another day does not make that day matter."""
    text = (
        "A flood in Lowmoor killed ten people on 1 February 1953, in the coldest winter. "
        "The bridge fell at 2153 GMT, as many people watched it."
    )
    entries = summarize_timeline([Document("e", parse_when("2022-02-09"), text)], 9, 9)
    told = {entry.when.edtf: entry.summary for entry in entries}
    assert len(told["1953-02-01"]) == 1


def test_a_chronicle_of_many_days_does_not_outweigh_what_several_tell() -> None:
    """A list of forty days of long ago, each of which looks back from afar, gives way to the one day that three articles tell of."""
    days = [
        f"On {day} {month} 2012 the harbour of Orrin was closed to ships by ice." for month in ("January", "March") for day in range(1, 21)
    ]
    (entry,) = summarize_timeline([*FLOOD, Document("list", parse_when("2022-02-09"), " ".join(days))], 1, 1)
    assert entry.when.edtf == "2022-02-03"
