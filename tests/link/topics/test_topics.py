"""What articles are about."""

from collections import Counter

import pytest

from generator.link.topics.labels import choose_spelling, label_of, spell_words
from generator.link.topics.speech import is_meant
from generator.link.topics.suggestions import suggest_merges
from generator.model import Digest, Hand
from tests.link.specimens import FERRY, FERRY_RETOLD, THEATRE, WHEAT, link, make_article, telling_of, topics_of

PORTS = ("Norrland sails for WTO envoys. The WTO met. Nobody but the WTO came to the port.", "us sailors told us of it")


def labels_of(digest: Digest) -> dict[str, str]:
    """The label of each topic by its slug."""
    return {topic.slug: topic.label for topic in digest.topics}


def test_printed_tags_are_topics_whatever_their_case() -> None:
    """`Ferries`, `FERRIES` and `ferries` are one topic, shown as it is mostly printed with capitals."""
    articles = [
        make_article(f"{tag}.txt", text, tags=(tag,)) for tag, text in (("ferries", FERRY), ("Ferries", WHEAT), ("FERRIES", THEATRE))
    ]

    digest = link(*articles, make_article("x.txt", PORTS, tags=("Ferries",)))

    assert labels_of(digest) == {"topics/ferries": "Ferries"}
    assert len(digest.topics[0].tellings) == 4
    assert topics_of(telling_of(digest, "x.txt")) == {"topics/ferries": ""}


def test_tag_in_small_letters_is_shown_as_the_texts_spell_it() -> None:
    """The texts know that `wto` is WTO, and that `ferry` is no name."""
    digest = link(make_article("a.txt", PORTS, tags=("wto",)), make_article("b.txt", FERRY, tags=("ferry", "visby")))

    assert labels_of(digest) == {"topics/wto": "WTO", "topics/ferry": "Ferry", "topics/visby": "Visby"}


def test_tags_that_only_the_page_knows_are_no_topics() -> None:
    """Beside tags that an article speaks of, one that neither it nor another outlet knows is its page's; alone it is a tag."""
    tags = ("Norrland", "Lighthouses", "Prefs Menu", "Weather")
    other = make_article("b.txt", WHEAT, tags=("Odense mills", "weather"), source="Other Post")

    digest = link(make_article("a.txt", FERRY, tags=tags, source="Post"), other, make_article("c.txt", THEATRE, tags=("Gazing",)))

    assert labels_of(digest).keys() == {f"topics/{name}" for name in ("norrland", "lighthouses", "weather", "odense-mills", "gazing")}


def test_tag_of_a_common_word_is_a_name_in_capitals() -> None:
    """`us` is US, whatever stands for all of us in the texts, and nobody speaks of it who only says us."""
    digest = link(make_article("a.txt", WHEAT, tags=("us",)), make_article("b.txt", ("It told us. It hit us. It sank us. We left us.",)))

    assert labels_of(digest)["topics/us"] == "US"
    assert "topics/us" not in topics_of(telling_of(digest, "b.txt"))


def test_word_that_is_no_name_is_spoken_of_by_the_way() -> None:
    """Three times make a topic of a name; of a word in small letters it takes six, or the headline."""
    tagged = make_article("a.txt", ("Bread and more bread.",), tags=("bread",))

    digest = link(tagged, make_article("b.txt", ("More bread. " * 5,)), make_article("c.txt", ("More bread. " * 6,)))

    assert ["topics/bread" in topics_of(telling_of(digest, seed)) for seed in ("b.txt", "c.txt")] == [False, True]


def test_copy_has_the_topics_of_its_original() -> None:
    """A reprint is no second article on anything, and is found by what its original is found by."""
    digest = link(make_article("a.txt", FERRY, "2022-03-08"), make_article("b.txt", FERRY, "2022-03-09"), make_article("c.txt", WHEAT))

    assert topics_of(telling_of(digest, "a.txt")) == topics_of(telling_of(digest, "b.txt")) != {}


def test_article_without_tags_has_the_topics_it_speaks_of() -> None:
    """Three mentions make a topic, and the assignment says so; one mention makes none."""
    tagged = make_article("a.txt", WHEAT, tags=("WTO", "Odense", "envoys"))

    digest = link(tagged, make_article("b.txt", PORTS))

    assert topics_of(telling_of(digest, "b.txt")) == {"topics/wto": "speaks of WTO 3 times"}


def test_headline_counts() -> None:
    """Twice in the text and once in the headline is plain enough."""
    tagged = make_article("a.txt", WHEAT, tags=("Norrland",))
    untagged = make_article("b.txt", ("Norrland sank.", "The Norrland was old."), headline="Norrland sinks")

    assert "topics/norrland" in topics_of(telling_of(link(tagged, untagged), "b.txt"))


def test_section_that_is_a_topic_counts() -> None:
    """A printed section is a topic where a tag knows it, and says so; another section is none."""
    tagged = make_article("a.txt", WHEAT, tags=("harvest",))
    articles = [
        make_article(seed, text, section=section) for seed, text, section in (("b.txt", FERRY, "Harvest"), ("c.txt", THEATRE, "News"))
    ]

    digest = link(tagged, *articles)

    assert topics_of(telling_of(digest, "b.txt"))["topics/harvest"] == "printed as its section"
    assert labels_of(digest)["topics/harvest"] == "Harvest"
    assert "topics/news" not in labels_of(digest)


def test_digest_without_tags_has_topics_from_names() -> None:
    """Names that two articles speak of more than once are their topics; one that shares none has its own best name."""
    texts = {
        "a.txt": ("Norrland left Visby.", "In Visby the Norrland waits."),
        "b.txt": ("Off Visby, the Norrland sank. Visby mourns the Norrland.",),
        "c.txt": ("A play by Olav Moe opened.", "They say Olav Moe wept."),
    }

    digest = link(*(make_article(seed, text) for seed, text in texts.items()))

    assert {seed: set(topics_of(telling_of(digest, seed))) for seed in texts} == {
        "a.txt": {"topics/visby", "topics/norrland"}, "b.txt": {"topics/visby", "topics/norrland"}, "c.txt": {"topics/olav-moe"},
    }  # fmt: skip
    assert topics_of(telling_of(digest, "c.txt")) == {"topics/olav-moe": "speaks of Olav Moe twice"}


def test_aliases_and_rules_of_topics_yml() -> None:
    """Tags printed as an alias fall in, texts that use one speak of the topic, and a rule's word assigns it at once."""
    topics = (
        "ferries: {label: Ferries at sea, aliases: [boats, ferry, Norrland], parents: [sea], rules: [tugboats]}\n"
        "sea: {description: Water.}\n"
    )
    articles = (
        make_article("a.txt", WHEAT, tags=("Boats",)),
        make_article("b.txt", FERRY_RETOLD, tags=("autumn",)),
        make_article("c.txt", FERRY),
    )

    digest = link(*articles, topics=topics)

    assert topics_of(telling_of(digest, "a.txt")) == {"topics/ferries": ""}
    assert topics_of(telling_of(digest, "b.txt")) == {"topics/autumn": "", "topics/ferries": "speaks of tugboats"}
    assert topics_of(telling_of(digest, "c.txt"))["topics/ferries"] == "speaks of Ferries at sea 3 times"
    ferries, sea = (next(topic for topic in digest.topics if topic.slug == slug) for slug in ("topics/ferries", "topics/sea"))
    assert (ferries.label, ferries.parents, ferries.aliases) == ("Ferries at sea", ("topics/sea",), ("boats", "ferry", "Norrland"))
    assert (sea.label, sea.tellings, sea.description) == ("Sea", (), "Water.")


def test_topics_by_hand_replace_the_generators() -> None:
    """`topics:` in front matter is the whole list; what the generator had stays beside it for the merge."""
    hand = Hand("articles/a.md", "a.txt", front_matter={"topics": ["Fog", "topics/ferries"]})

    telling = telling_of(link(make_article("a.txt", FERRY, tags=("ferry",)), hands=(hand,)), "a.txt")

    assert topics_of(telling) == {"topics/fog": "", "topics/ferries": ""}
    assert [assignment.topic for assignment in telling.pristine_topics] == ["topics/ferry"]


def test_label_by_hand_and_deleted_topic() -> None:
    """A hand's H1 is the label, beside the pristine one; a topic whose page a hand deleted is on no article."""
    hands = Hand("topics/ferry.md", headline="Ferries"), Hand("topics/fog.md", deleted=True)

    digest = link(make_article("a.txt", FERRY, tags=("ferry", "fog")), hands=hands)

    assert [(topic.label, topic.pristine_label) for topic in digest.topics] == [("Ferries", "Ferry")]
    assert topics_of(telling_of(digest, "a.txt")) == {"topics/ferry": ""}


def test_spelling_with_a_capital_inside_stays() -> None:
    """A first capital is given to a word that has none, and to no other."""
    assert [label_of(spelling) for spelling in ("security", "iPhone", "eBay trade", "NATO")] == ["Security", "iPhone", "eBay trade", "NATO"]


def test_related_topics_say_why() -> None:
    """Topics that two articles share are related, with the number of articles they share."""
    articles = [make_article(f"{number}.txt", text, tags=("ferry", "fog")) for number, text in enumerate((FERRY, WHEAT))]

    digest = link(*articles, make_article("x.txt", THEATRE, tags=("fog", "song")))

    ferry = next(topic for topic in digest.topics if topic.slug == "topics/ferry")
    assert [(reason.slug, reason.words, reason.score) for reason in ferry.related] == [
        ("topics/fog", "2 articles are on Ferry and Fog", 0.667)
    ]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["ferry", "ferries"], True),
        (["port", "ports"], True),
        (["wto", "world-trade-organization"], True),
        (["sergei-olin", "sergey-olin"], True),
        (["gurbanguli-olinov", "kurbanguly-olinov"], True),
        (["covid19", "covid-19"], True),
        (["wto", "world-trade-organization-of-norway"], False),
        (["world-trade-union", "world-trade-union-of-norway"], True),
        (["syria", "syrian"], True),
        (["olin", "sergei-olin"], True),
        (["olin", "sergei-olin", "ada-olin"], False),
        (["visby", "new-visby"], False),
        (["norway", "norwich"], False),
        (["north-korea", "south-korea"], False),
        (["visby"], False),
    ],
)
def test_suggestions(names: list[str], *, found: bool) -> None:
    """Plurals, initials, the same letters or all but one, wholes, surnames and nations are suggested; other likenesses are not."""
    assert bool(suggest_merges({name: name.replace("-", " ").title() for name in names})) is found


def test_initials_are_those_of_a_name() -> None:
    """A phrase of common words has no initials that anybody would use."""
    assert not suggest_merges({"wto": "WTO", "wheat-prices": "Wheat prices", "wp": "WP"})


def test_names_that_hang_together_are_one_suggestion() -> None:
    """`US`, `USA`, `U.S.` and both long names are one line with all the reasons, whatever their order."""
    labels = {
        "us": "US",
        "usa": "USA",
        "u-s": "U.S.",
        "united-states": "United States",
        "united-states-of-america": "United States of America",
    }

    (problem,) = suggest_merges(labels | {"visby": "Visby"})

    assert all(f"`{label}`" in problem.message for label in labels.values())
    assert "Visby" not in problem.message
    assert suggest_merges(dict(reversed((labels | {"visby": "Visby"}).items()))) == (problem,)


def test_suggested_topics_are_not_joined() -> None:
    """`ferry` and `ferries` stay two topics, and a light problem says that they may be one."""
    digest = link(make_article("a.txt", FERRY, tags=("port",)), make_article("b.txt", WHEAT, tags=("ports",)))

    assert {"topics/port", "topics/ports"} <= labels_of(digest).keys()
    assert [problem.weight for problem in digest.problems if "Ports" in problem.message] == [1]


def test_what_a_spelling_means() -> None:
    """Capitals mean only capitals, a capital needs one, small letters mean any."""
    assert [is_meant(*pair) for pair in (("US", "us"), ("US", "US"), ("Norway", "norway"), ("Norway", "NORWAY"), ("ice", "Ice"))] == [
        False, True, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "spoken", "shown"),
    [
        ("HARBOUR STRIKE", "harbour strike", "Harbour strike"),
        ("HARBOUR STRIKE", "", "Harbour strike"),
        ("WTO", "wto", "WTO"),
        ("grey Friday", "Grey Friday", "Grey Friday"),
        ("grey Friday", "", "grey Friday"),
        ("who", "who", "WHO"),
        ("visby", "Visby", "Visby"),
    ],
)
def test_case_of_labels(printed: str, spoken: str, shown: str) -> None:
    """A tag that shouts is spelled as texts do, or calmly; initials stay, and a word of any text is a name in capitals alone."""
    assert label_of(choose_spelling(Counter({printed: 1}), Counter({spoken: 5} if spoken else {}))) == shown


def test_tag_in_one_case_is_a_name_where_the_text_has_all_its_words_with_capitals() -> None:
    """`visby school of music` is a name beside a text on the School of Music at Visby, and `visby music` beside music is none."""
    spoken = {"Visby", "School", "Music", "fog", "Fog"}

    assert spell_words("visby school of music", spoken) == "Visby School of Music"
    assert spell_words("VISBY MUSIC", spoken) == "Visby Music"
    assert [spell_words(tag, spoken) for tag in ("visby fog", "visby sea", "visby")] == ["visby fog", "visby sea", "visby"]


def test_spelling_without_any_witness() -> None:
    """A tag that no text uses is shown as it is printed, with a first capital."""
    assert label_of(choose_spelling(Counter({"quiet ports": 2}), Counter())) == "Quiet ports"
