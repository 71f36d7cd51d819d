"""What a story says happened, in a sentence or two of its tellings."""

from generator.link.stories.summary import summarise_tellings
from tests.link.specimens import FERRY, FERRY_RETOLD, make_article


def summarise(**texts: tuple[str, ...]) -> list[tuple[str, str]]:
    """Who says what in the summary of some texts."""
    articles = {name: make_article(f"{name}.txt", paragraphs, headline=paragraphs[0]) for name, paragraphs in texts.items()}
    return [(said.telling, said.sentence) for said in summarise_tellings(articles)]


def test_opening_that_says_what_all_say_comes_first() -> None:
    """Of the openings the sentence is taken that has most of what they share, whoever says it."""
    (told, said), *_ = summarise(a=FERRY, b=FERRY_RETOLD, c=("A spokesman had no comment on Tuesday at all.", FERRY_RETOLD[0]))

    assert (told, said) in {("a", FERRY[0]), ("b", FERRY_RETOLD[0])}


def test_sentence_that_leans_on_another_is_left() -> None:
    """A pronoun without its noun, a fragment and a question tell nothing alone, wherever they stand."""
    leaning = (
        "She told of the ferry Norrland aground off Visby in fog.",
        "The ferry Norrland off Visby",
        "Was the ferry Norrland aground off Visby?",
    )

    found = summarise(a=(*leaning, FERRY[0]), b=FERRY_RETOLD)

    assert found
    assert not {said for _, said in found} & set(leaning)


def test_one_is_better_than_none() -> None:
    """Where every sentence leans on another, the first stands for the story."""
    assert summarise(a=("She was 91.",), b=("He wept.",)) == [("a", "She was 91.")]


def test_second_sentence_adds_to_the_first() -> None:
    """What says the same again in other words is not said twice."""
    found = summarise(a=(FERRY[0],), b=("The ferry Norrland ran aground off Visby with 212 passengers, the coast guard said.",))

    assert len(found) == 1
