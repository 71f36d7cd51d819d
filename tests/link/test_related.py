"""What a reader of one article may want to read next."""

from tests.link.specimens import FERRY, FERRY_RETOLD, THEATRE, link, make_article, telling_of

INQUIRY = (
    "An inquiry into the stranding of the Norrland opened in Slite with the evidence of captain Ines Falk.",
    "Builders of the steering said that it had been tested; the coast guard doubted it.",
)


def test_related_article_names_what_both_speak_of() -> None:
    """A later article on the same ship is related, though it tells another event, and the reason names what they share."""
    ferry, inquiry = make_article("ferry.txt", FERRY, "2022-03-08"), make_article("inquiry.txt", INQUIRY, "2022-09-01")

    digest = link(ferry, inquiry, make_article("theatre.txt", THEATRE, "2022-03-08"))

    (reason,) = telling_of(digest, "ferry.txt").related
    assert reason.slug == telling_of(digest, "inquiry.txt").slug
    assert reason.words.startswith("both speak of ")
    assert "Ines Falk" in reason.words


def test_tellings_of_one_story_are_not_related_besides() -> None:
    """What stands on the story's page already is not repeated as related."""
    digest = link(make_article("a.txt", FERRY, "2022-03-08"), make_article("b.txt", FERRY_RETOLD, "2022-03-08"))

    assert digest.stories
    assert telling_of(digest, "a.txt").related == ()
