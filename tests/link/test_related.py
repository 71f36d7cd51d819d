"""What a reader of one article may want to read next."""

from dataclasses import replace

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
    assert reason.words == "both speak of Ines Falk, Norrland, Slite"


def test_topics_in_common_are_named_first() -> None:
    """A topic that both are on is a ground, and names beside it are those that are no topic."""
    articles = [make_article(f"{at}.txt", text, f"202{at}-03-08", tags=("Norrland",)) for at, text in enumerate((FERRY, INQUIRY))]

    (reason,) = telling_of(link(*articles), "0.txt").related

    assert reason.words == "both are on Norrland and speak of Ines Falk, Slite"


def test_no_article_rather_than_a_poor_one() -> None:
    """The same words without a name or topic in common relate nothing, nor do German nouns, which are no names."""
    recipe = "Melt the butter, sift the flour, beat the eggs and bake the batter until the crumb is golden."
    german = "Die Belegschaft trug Masken, und jede Maske half der Belegschaft gegen Ansteckung im Lager."
    articles = [
        make_article("a.txt", (recipe, "Serve the cake with cream."), "2021-03-08"),
        make_article("b.txt", (recipe, "Fold chocolate into the icing.", "Let the icing rest."), "2022-03-08"),
        replace(make_article("c.txt", (german, "Der Betrieb ruhte."), "2021-03-08"), language="de"),
        replace(make_article("d.txt", (german, "Ein Anwalt erklärt die Pflicht.", "Der Lohn läuft weiter."), "2022-03-08"), language="de"),
    ]
    filler = [make_article(f"{at:02}.txt", (f"Nothing {word} was said.",)) for at, word in enumerate("abcdefghijklmnopqrstuvwxyz" * 2)]

    digest = link(*articles, *filler)

    assert not digest.stories
    assert not any(telling.related for telling in digest.tellings)


def test_other_story_is_related_once() -> None:
    """Of the tellings of another story the closest alone is related: the story's page has the rest."""
    retold = [make_article(f"{at}.txt", text, "2022-03-08", source=f"Post {at}") for at, text in enumerate((FERRY, FERRY_RETOLD))]

    digest = link(make_article("inquiry.txt", INQUIRY, "2022-09-01"), *retold)

    assert digest.stories
    assert len(telling_of(digest, "inquiry.txt").related) == 1


def test_tellings_of_one_story_are_not_related_besides() -> None:
    """What stands on the story's page already is not repeated as related."""
    digest = link(make_article("a.txt", FERRY, "2022-03-08"), make_article("b.txt", FERRY_RETOLD, "2022-03-08"))

    assert digest.stories
    assert telling_of(digest, "a.txt").related == ()
