"""Stories in a digest: what they are called, why they are, what they say, and what hands may do to them."""

import pytest

from generator.model import Evidence, Hand
from tests.link.specimens import FERRY, FERRY_RETOLD, THEATRE, WHEAT, groups_of, link, make_article, telling_of

EARLY = make_article("early.txt", FERRY, "2022-03-08T09:00:00Z", "Ferry runs aground off Visby")
LATE = make_article("late.txt", FERRY_RETOLD, "2022-03-09", "Norrland pulled free")
OTHERS = make_article("wheat.txt", WHEAT, "2022-03-08"), make_article("theatre.txt", THEATRE, "2022-03-08")


def test_two_tellings_are_a_story_with_its_reason() -> None:
    """A story is named for its first telling, and says in words why the second belongs."""
    (story,) = link(LATE, EARLY, *OTHERS).stories

    assert (story.slug, story.headline) == ("stories/ferry-runs-aground-off-visby", "Ferry runs aground off Visby")
    assert story.tellings == ("articles/2022/03/ferry-runs-aground-off-visby", "articles/2022/03/norrland-pulled-free")
    assert "Ines Falk" in story.reasons[0].words
    assert "3 of 3 sentences say the same" in story.reasons[0].words
    assert story.voices == 2


def test_summary_is_cited_from_the_openings() -> None:
    """The summary is one or two sentences near an opening, each with its place."""
    (story,) = link(EARLY, LATE, *OTHERS).stories

    assert story.summary[0].sentence in {FERRY[0], FERRY_RETOLD[0]}
    assert {citation.telling for citation in story.summary} <= set(story.tellings)


def test_like_events_a_year_apart_stay_apart() -> None:
    """Nearly the same words a year later are another event."""
    again = make_article("again.txt", (*FERRY_RETOLD, "It was the second time."), "2023-03-08")

    assert groups_of(link(EARLY, again)) == set()


def test_undated_telling_takes_the_day_of_the_story() -> None:
    """A telling without a date has the day of the closest dated one, and says how it was concluded."""
    undated = make_article("undated.txt", FERRY_RETOLD)

    telling = telling_of(link(EARLY, undated, *OTHERS), "undated.txt")

    assert str(telling.article.published) == str(telling.pristine and telling.pristine.published) == "2022-03-08"
    assert telling.article.derived["published"] == "same story as “Ferry runs aground off Visby”"
    assert telling.slug.startswith("articles/2022/03/")


def test_date_that_a_hand_took_out_stays_out() -> None:
    """Where a hand emptied the date, the story gives none; the generator's own version has it for the merge."""
    undated = make_article("undated.txt", FERRY_RETOLD)
    hand = Hand("articles/undated/u.md", "undated.txt", front_matter={"published": None})

    telling = telling_of(link(EARLY, undated, *OTHERS, hands=(hand,)), "undated.txt")

    assert telling.article.published is None
    assert telling.pristine is not None
    assert str(telling.pristine.published) == "2022-03-08"


def test_story_is_named_for_a_printed_headline() -> None:
    """A headline that was only derived names a story only where none is printed."""
    derived = make_article(
        "a.txt",
        FERRY_RETOLD,
        "2022-03-07",
        "More than 200 people",
        evidence=(Evidence("headline", "x", "first sentence", derived="first sentence"),),
    )

    (story,) = link(derived, EARLY, *OTHERS).stories

    assert story.slug == "stories/ferry-runs-aground-off-visby"


def test_standing_page_keeps_its_address() -> None:
    """A story whose page stands under the name of a later telling keeps it when an earlier telling comes."""
    hand = Hand("stories/norrland-pulled-free.md")

    (story,) = link(EARLY, LATE, *OTHERS, hands=(hand,)).stories

    assert story.slug == "stories/norrland-pulled-free"


def test_story_keeps_its_address_when_a_headline_changes() -> None:
    """An article's page keeps its name when its seed prints another headline, and so does the story that was named alike."""
    changed = make_article("early.txt", FERRY, "2022-03-08T09:00:00Z", "Norrland stranded in fog")
    page = Hand("articles/2022/03/ferry-runs-aground-off-visby.md", "early.txt")

    (story,) = link(changed, LATE, *OTHERS, hands=(page, Hand("stories/ferry-runs-aground-off-visby.md"))).stories

    assert (story.slug, story.headline) == ("stories/ferry-runs-aground-off-visby", "Norrland stranded in fog")


def test_story_keeps_its_address_when_its_first_telling_becomes_a_copy() -> None:
    """A fuller reprint takes the place of the telling that named the story, and the story keeps its name."""
    fuller = make_article("fuller.txt", (*FERRY, "An inquiry is to begin in spring."), "2022-03-08T10:00:00Z", "Ferry aground")

    (story,) = link(EARLY, fuller, LATE, *OTHERS, hands=(Hand("stories/ferry-runs-aground-off-visby.md"),)).stories

    assert telling_of(link(EARLY, fuller, LATE, *OTHERS), "early.txt").copy_of
    assert story.slug == "stories/ferry-runs-aground-off-visby"


def test_headline_by_hand_is_shown() -> None:
    """A corrected headline of a telling flows into the story's; a hand's H1 goes before it; the address stays."""
    corrected = Hand("articles/x.md", "early.txt", headline="Ferry stranded")

    (story,) = link(EARLY, LATE, *OTHERS, hands=(corrected,)).stories
    assert (story.slug, story.headline, story.pristine_headline) == (
        "stories/ferry-runs-aground-off-visby", "Ferry stranded", "Ferry stranded",
    )  # fmt: skip

    (story,) = link(EARLY, LATE, *OTHERS, hands=(Hand(f"{story.slug}.md", headline="All of it"),)).stories
    assert (story.headline, story.pristine_headline) == ("All of it", "Ferry runs aground off Visby")


def test_deleted_story_stays_deleted() -> None:
    """A story page that a hand deleted leaves its tellings told once."""
    digest = link(EARLY, LATE, *OTHERS, hands=(Hand("stories/ferry-runs-aground-off-visby.md", deleted=True),))

    assert not digest.stories
    assert telling_of(digest, "early.txt").story is None


@pytest.mark.parametrize(
    "wish", ["ferry-runs-aground-off-visby", "stories/ferry-runs-aground-off-visby.md", "early.txt", "Ferry runs aground off Visby"]
)
def test_hand_joins_a_story(wish: object) -> None:
    """`story:` joins by the story's address, or by another telling's seed or headline as an address."""
    hand = Hand("articles/wheat.md", "wheat.txt", front_matter={"story": wish})

    digest = link(EARLY, LATE, *OTHERS, hands=(hand,))

    assert groups_of(digest) == {frozenset({"early.txt", "late.txt", "wheat.txt"})}
    assert "joined by hand" in [reason.words for reason in digest.stories[0].reasons]


def test_hands_make_a_story_of_their_own() -> None:
    """Two articles that wish for one name are a story of that name."""
    hands = tuple(
        Hand(f"articles/{name}.md", f"{name}.txt", front_matter={"story": "Autumn in the north"}) for name in ("wheat", "theatre")
    )

    digest = link(EARLY, LATE, *OTHERS, hands=hands)

    assert groups_of(digest) == {frozenset({"early.txt", "late.txt"}), frozenset({"wheat.txt", "theatre.txt"})}
    assert "stories/autumn-in-the-north" in {story.slug for story in digest.stories}


@pytest.mark.parametrize("wish", [True, "ferry-runs-aground-off-visby", ["early.txt"], "articles/early.md"])
def test_hand_parts_an_article(wish: object) -> None:
    """`not_story:` parts from a story, from an article by seed or page, or from all."""
    hands = Hand("articles/late.md", "late.txt", front_matter={"not_story": wish}), Hand("articles/early.md", "early.txt")

    assert groups_of(link(EARLY, LATE, *OTHERS, hands=hands)) == set()


@pytest.mark.parametrize(
    ("front_matter", "said"),
    [
        ({"story": ["a", "b"]}, "`story: ['a', 'b']` is no name"),
        ({"story": True}, "`story: True` is no name"),
        ({"story": "harvest of the year"}, "joins nothing"),
        ({"not_story": ["early.txt", "eraly.txt"]}, "`not_story: eraly.txt` parts from nothing"),
        ({"not_story": True}, ""),
        ({"story": "early.txt"}, ""),
        ({"story": None}, ""),
    ],
)
def test_wish_in_vain_is_told(front_matter: dict[str, object], said: str) -> None:
    """A value that is no name, or that nothing else is called, is told in a sentence with its page; others are not."""
    hand = Hand("articles/wheat.md", "wheat.txt", front_matter=front_matter)

    problems = [problem for problem in link(EARLY, LATE, *OTHERS, hands=(hand,)).problems if problem.path == "docs/articles/wheat.md"]

    assert len(problems) == bool(said)
    assert all(said in problem.message for problem in problems)


def test_hidden_article_is_in_no_story_and_related_to_none() -> None:
    """A draft shows on no story's page and under no other article."""
    hand = Hand("articles/late.md", "late.txt", front_matter={"draft": "true"})

    digest = link(EARLY, LATE, *OTHERS, hands=(hand,))

    assert not digest.stories
    assert not [reason for telling in digest.tellings for reason in telling.related if reason.slug == "articles/late"]


def test_telling_that_is_only_somewhat_like_stays_undated() -> None:
    """Where an undated telling shares the event but little of the wording, its day stays unknown."""
    other = make_article(
        "other.txt",
        (
            "Relatives waited at the quay in Slite for the 212 people of the Norrland, which had stranded in fog off Visby.",
            "Ines Falk, her captain since spring, had told rescuers near the lighthouse that in heavy fog the steering had failed.",
            "A commission in Stockholm is to ask the makers of the steering how a valve could freeze, and whether others sail with it.",
            "Hotels opened their kitchens at night; a school became a dormitory.",
        ),
    )

    telling = telling_of(link(EARLY, other, *OTHERS), "other.txt")

    assert telling.story
    assert telling.article.published is None
    assert telling.slug.startswith("articles/undated/")


def test_edited_telling_is_no_voice_of_its_own() -> None:
    """A telling that took over most sentences of another and went on by itself is the same voice."""
    edited = make_article(
        "edited.txt",
        (*FERRY[:3], *(f"{text} Nobody in Odense knew why." for text in (*WHEAT, *THEATRE)), "Snow fell on the quay all night."),
        "2022-03-08",
    )

    (story,) = link(EARLY, edited).stories

    assert (len(story.tellings), story.voices) == (2, 1)
