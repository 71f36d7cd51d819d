"""Outlets under their host names and spellings."""

from generator.model import Evidence, Hand, Source
from tests.link.specimens import FERRY, THEATRE, WHEAT, link, make_article, telling_of

TEXTS = (FERRY, WHEAT, THEATRE)


def sources_of(*printed: tuple[str | None, str | None], hands: tuple[Hand, ...] = ()) -> list[Source]:
    """The sources of articles that print these names under these addresses."""
    articles = (
        make_article(f"{number}.txt", (*TEXTS[number % 3], f"{number} " * 20), source=source, url=url)
        for number, (source, url) in enumerate(printed)
    )
    return list(link(*articles, hands=hands).sources)


def test_hosts_of_one_printed_name_are_one_outlet() -> None:
    """Two hosts whose articles print one name are one outlet, whatever the case or article of the name."""
    (source,) = sources_of(
        ("The Visby Post", "https://www.visbypost.example/a"),
        ("The Visby Post", "https://www.visbypost.example/b"),
        ("Visby Post", "https://news.visby.example/b"),
    )

    assert (source.slug, source.name, source.hosts) == (
        "sources/the-visby-post",
        "The Visby Post",
        ("visbypost.example", "news.visby.example"),
    )
    assert len(source.tellings) == 3


def test_article_without_a_name_goes_by_its_host() -> None:
    """A host whose name other articles print gives it to those that print none; an unknown host is an outlet itself."""
    sources = sources_of(
        ("Visby Post", "https://visbypost.example/a"), (None, "https://m.visbypost.example/b"), (None, "https://slite.example/c")
    )

    assert [(source.name, len(source.tellings)) for source in sources] == [("slite.example", 1), ("Visby Post", 2)]


def test_editions_of_a_host_are_one_outlet() -> None:
    """Countries, languages and `edition.` before a host lead to one outlet, named or not; what stands before may be a name itself."""
    sources = sources_of(
        ("Visby Post", "https://visbypost.example/a"), (None, "https://uk.visbypost.example/b"), (None, "https://edition.visbypost.example/c"),
        (None, "https://slite.example/d"), (None, "https://es.slite.example/e"), (None, "https://news.com.au/f"), (None, "https://garden.slite.example/g"),
    )  # fmt: skip

    assert [(source.name, len(source.tellings)) for source in sources] == [
        ("garden.slite.example", 1), ("news.com.au", 1), ("slite.example", 2), ("Visby Post", 3),
    ]  # fmt: skip


def test_longer_name_that_a_host_prints_is_the_same_outlet() -> None:
    """`Visby Post News` at the host of the `Visby Post` is the Post, there and where no address is printed; a host for a name too."""
    sources = sources_of(
        ("Visby Post", "https://visbypost.example/a"), ("Visby Post", "https://visbypost.example/b"), ("Visby Post News", "https://visbypost.example/c"),
        ("Visby Post News", None), ("visbypost.example", None), ("Visby Times", None),
    )  # fmt: skip

    assert [(source.name, len(source.tellings)) for source in sources] == [("Visby Post", 5), ("Visby Times", 1)]


def test_hosts_that_differ_in_their_ends_stay_apart() -> None:
    """Nothing says that one outlet has both, and two newspapers may have one name in two countries."""
    assert len(sources_of((None, "https://visbypost.example/a"), (None, "https://visbypost.test/b"))) == 2


def test_wire_on_somebody_elses_site_is_an_outlet_of_its_own() -> None:
    """A name that a host prints now and then does not become the host's, nor the host the name's."""
    sources = sources_of(
        *[("Visby Post", f"https://visbypost.example/{number}") for number in range(3)], ("Baltic Wire", "https://visbypost.example/wire")
    )

    assert [(source.name, len(source.tellings), source.hosts) for source in sources] == [
        ("Baltic Wire", 1, ()),
        ("Visby Post", 3, ("visbypost.example",)),
    ]


def test_name_derived_from_a_host_yields_to_the_printed_one() -> None:
    """Where extraction made a name of the host, the name that the host's other articles print stands."""
    derived = make_article(
        "b.txt", WHEAT, source="Visbypost", url="https://visbypost.example/b",
        evidence=(Evidence("source", "Visbypost", "address", derived="host name"),),
    )  # fmt: skip

    digest = link(make_article("a.txt", FERRY, source="The Visby Post", url="https://visbypost.example/a"), derived)

    assert [source.name for source in digest.sources] == ["The Visby Post"]


def test_no_name_and_no_address_is_no_outlet() -> None:
    """Where nothing says who published it, a telling has no source."""
    assert telling_of(link(make_article("a.txt", FERRY)), "a.txt").source is None


def test_headline_of_a_sources_page_is_its_name_everywhere() -> None:
    """A hand's H1 renames the outlet; the generator's own name is kept beside it."""
    (source,) = sources_of(("Visby Post", None), hands=(Hand("sources/visby-post.md", headline="Visby Post (daily)"),))

    assert (source.name, source.pristine_name) == ("Visby Post (daily)", "Visby Post")
