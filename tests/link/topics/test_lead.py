"""What a topic's page opens with."""

from tests.link.specimens import FERRY, FERRY_RETOLD, THEATRE, WHEAT, link, make_article

LATER = ("He said little more of it on Monday evening.", "An inquiry into the grounding of the ferry Norrland opened in Slite on Monday.")


def leads_of(*articles: tuple[str, tuple[str, ...], str | None], tag: str = "Norrland", topics: str | None = None) -> list[str]:
    """The sentences of the topic of a tag that some articles have, each of a seed, paragraphs and a day."""
    made = [make_article(seed, text, day, tags=(tag,)) for seed, text, day in articles]
    digest = link(*made, topics=topics)
    return [said.sentence for topic in digest.topics if topic.lead for said in topic.lead]


def test_one_sentence_an_event_by_the_day_on_which_it_was_told() -> None:
    """A story speaks once, a later article after it; a sentence that leans on another speaks for none."""
    told = ("a.txt", FERRY, "2022-03-08"), ("b.txt", FERRY_RETOLD, "2022-03-08"), ("c.txt", LATER, "2022-09-05")

    first, second = leads_of(*told)

    assert first in {FERRY[0], FERRY_RETOLD[0]}
    assert second == LATER[1]


def test_outlet_that_is_known_speaks_first() -> None:
    """Of two tellings of one event the one speaks whose outlet a reader can be told."""
    digest = link(
        make_article("a.txt", FERRY, "2022-03-08", tags=("Norrland",)),
        make_article("b.txt", FERRY_RETOLD, "2022-03-08", source="Post", tags=("Norrland",)),
    )

    ((said,),) = (topic.lead for topic in digest.topics)

    assert said.sentence == FERRY_RETOLD[0]


def test_sentence_names_the_topic() -> None:
    """What does not name the topic is told only where nothing does."""
    assert leads_of(("a.txt", FERRY, "2022-03-08"), ("b.txt", WHEAT, "2022-03-09")) == [FERRY[0]]
    assert leads_of(("a.txt", WHEAT, "2022-03-08"), ("b.txt", THEATRE, "2022-03-09")) == [THEATRE[0]]


def test_surname_and_alias_name_a_topic() -> None:
    """A person is named by the surname too, and anything by an alias of topics.yml."""
    moe = "Bergen: {aliases: [Olav Moe]}"

    assert leads_of(("a.txt", (WHEAT[0], "The director Moe promised an understudy on Saturday."), None), tag="bergen", topics=moe) == [
        "The director Moe promised an understudy on Saturday."
    ]


def test_half_a_quotation_is_not_said() -> None:
    """A sentence whose quotation goes on, and one that points back, open no page."""
    half = "Olav Moe told the theatre on Saturday: “An understudy will sing in my place."
    back = "In that case the director Olav Moe had promised an understudy on Saturday."

    assert leads_of(("a.txt", (half, back), None), tag="Olav Moe") == []


def test_nothing_to_say_is_not_said() -> None:
    """A topic whose articles have no sentence that stands alone has no lead."""
    assert leads_of(("a.txt", ("She was 91.", "a list of boats"), None)) == []
