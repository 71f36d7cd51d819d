"""Articles of one kind are no tellings of one event; a few tellings need proof."""

import pytest

from tests.link.specimens import FERRY, FERRY_RETOLD, THEATRE, WHEAT, groups_of, link, make_article

OTHERS = make_article("wheat.txt", WHEAT, "2022-03-08"), make_article("theatre.txt", THEATRE, "2022-03-08")
WEATHER = (
    (
        "Rain will spread from the west over the Lofoten islands, with a fresh breeze and temperatures around 8 degrees.",
        "In the mountains snow is expected above 600 metres, and drivers should allow for ice on the passes.",
        "Along the coast gusts of 20 metres a second are possible.",
    ),
    (
        "Sunshine returns to the Lofoten islands, with a light breeze and temperatures around 13 degrees.",
        "In the mountains the night brings frost above 900 metres, and the passes are dry.",
        "Along the coast fog is possible, and showers follow in the evening.",
    ),
)
MARKET = (
    (
        "Shares on the Bergen exchange closed higher, led by shipping and salmon farmers.",
        "The main index rose 1.2 percent to 1,431 points, with Havlys up 4 percent after its quarterly report.",
        "The krone gained against the euro, and oil traded at 84 dollars a barrel.",
    ),
    (
        "Shares on the Bergen exchange closed lower, dragged down by banks and salmon farmers.",
        "The main index fell 0.7 percent to 1,421 points, with Havlys down 2 percent on profit taking.",
        "The krone lost against the euro, and oil traded at 81 dollars a barrel.",
    ),
)
MATCH = (
    (
        "Norrby United beat Alvik Rovers 3-1 at Harbour Park, with two goals by striker Jonas Ek.",
        "Coach Maria Lund praised her defenders and said that the team had earned its third win in a row.",
        "Alvik had scored first through Petter Dahl, but Norrby turned the match before half-time.",
    ),
    (
        "Norrby United drew 0-0 with Senja Town at Harbour Park, and striker Jonas Ek missed a penalty.",
        "Coach Maria Lund said that the team had lacked patience and named no one to blame.",
        "Goalkeeper Ida Strand saved the penalty in the 88th minute and was carried off by her side.",
    ),
)
COLUMN = (
    (
        "I have never understood people who prune roses in autumn, and this week my neighbour did it again.",
        "A rose that is cut in October sends out shoots that the first frost kills, as every gardener learns once.",
        "Next week I will write about the compost heap, that most honest corner of any garden.",
    ),
    (
        "This week I want to praise the compost heap, the most honest corner of any garden.",
        "My neighbour throws his leaves away, in sacks, and buys them back in spring as soil.",
        "A heap wants air, patience and a little of everything, as every gardener learns once.",
    ),
)
STRIKE = (
    (
        "Cabin crew of Gotska Air walked out over pay, and 140 flights from Visby were cancelled before the evening.",
        "The union Vingen, led by Karin Holm, asks for seven percent more and for free weekends in winter.",
        "Gotska Air called the step irresponsible and told passengers to stay at home until they hear from it.",
        "Negotiators meet again at a hotel in Slite, where a mediator from the ministry waits with a draft.",
    ),
    (
        "Pilots of Gotska Air laid down their work after talks over duty hours failed; 90 flights did not leave Visby.",
        "The union Vingen said that its members fly more nights than their contracts allow, and sleep too little.",
        "Travellers queued at the counters of Gotska Air, some of them since midnight, and a few took the ferry.",
        "A court in Stockholm is to say whether the walkout was announced in time.",
    ),
)
SERIES = {"weather": WEATHER, "market": MARKET, "match": MATCH, "column": COLUMN, "strike": STRIKE}


@pytest.mark.parametrize("name", SERIES)
@pytest.mark.parametrize(
    ("first", "second", "outlet"),
    [
        pytest.param("2022-03-07", "2022-03-08", "The Visby Post", id="one outlet, day after day"),
        pytest.param("2022-03-07", "2022-03-08", None, id="no outlet, day after day"),
        pytest.param("2021-03-08", "2022-03-08", None, id="a year apart"),
        pytest.param(None, "2022-03-08", None, id="one undated"),
        pytest.param(None, None, "The Visby Post", id="undated rows of one outlet"),
    ],
)
def test_articles_of_one_kind_stay_apart(name: str, first: str | None, second: str | None, outlet: str | None) -> None:
    """Two reports of a series, or of two events at one company, are no story."""
    one, two = SERIES[name]

    digest = link(make_article("a.txt", one, first, source=outlet), make_article("b.txt", two, second, source=outlet), *OTHERS)

    assert groups_of(digest) == set()


@pytest.mark.parametrize("days", [("2022-03-08", "2022-03-09"), (None, "2022-03-09"), (None, None)])
@pytest.mark.parametrize("outlet", ["The Visby Post", None])
def test_tellings_with_sentences_in_common_are_proved(days: tuple[str | None, str | None], outlet: str | None) -> None:
    """What says the same in most sentences is one event, with its days or without, of one outlet or of two."""
    one, two = make_article("a.txt", FERRY, days[0], source=outlet), make_article("b.txt", FERRY_RETOLD, days[1], source=outlet)

    assert groups_of(link(one, two, *OTHERS)) == {frozenset({"a.txt", "b.txt"})}


def test_other_days_in_the_same_sentence_speak_against() -> None:
    """Two burglaries in the same words on two nights are two."""
    texts = [
        (f"Police in Alvik were called to a burglary in {street} on {night} night, where {loot} was taken from a cellar.",)
        for street, night, loot in (("Storgatan", "Sunday", "jewellery"), ("Kyrkogatan", "Monday", "silver"))
    ]

    digest = link(*(make_article(f"{at}.txt", text, f"2022-03-0{7 + at}") for at, text in enumerate(texts)), *OTHERS)

    assert groups_of(digest) == set()


def test_third_that_nothing_proves_leaves_a_small_story() -> None:
    """Of three that the words join, the two that say the same stay, and the other report on the company goes."""
    retold = (
        "Some 140 flights from Visby were cancelled before evening when cabin crew of Gotska Air walked out over pay.",
        "Seven percent more and free weekends in winter is what the union Vingen under Karin Holm asks for.",
        "The draft of a mediator from the ministry waits at a hotel in Slite, where negotiators meet again.",
    )
    articles = [make_article(f"{name}.txt", text) for name, text in (("a", STRIKE[0]), ("b", retold), ("c", STRIKE[1]))]

    assert groups_of(link(*articles, *OTHERS)) == {frozenset({"a.txt", "b.txt"})}
