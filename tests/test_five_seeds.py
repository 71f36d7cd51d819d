"""The five seeds of seeds/ against what a careful editor reads out of them, tests/five_seeds.yml."""

import hashlib
from functools import cache
from typing import Any

import pytest
import yaml

from generator.build import draft_digest
from generator.cli.records import article_record
from generator.config import read_config
from generator.extract import extract_articles
from generator.model import Digest, Seed
from generator.seeds import read_seed
from tests.project import ROOT, Project

FACTS: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "tests/five_seeds.yml").read_bytes())
EVENTS: list[dict[str, Any]] = FACTS.pop("events")  # type: ignore[assignment]
PRINTED = (
    *("headline", "published", "updated", "source", "url", "authors", "language"),
    *("tags", "place", "agency", "section", "image", "photo"),
)
SEEDS = [pytest.param(name, id=name[:3]) for name in FACTS]

SHA256 = {
    "000_117229a630c38b87.txt": "b6c1e7627c311ababc329794f82015de1d58fc3bc20156a1ef47fe21aa056e5a",
    "001_600ddfc7903985c6.txt": "d21f50833bbf42fa8407fe0123fc094da90bb8d3c8f90951b764cd9c57b44fcd",
    "002_56e87e22233ff059.txt": "9fb9bf3a00c5a8b6f0dc0dc4b98c4409669a11e6a053244e6f019a85e7276d43",
    "003_1780666f36dac3a8.txt": "6fdee45f9dd0210dd05d26098b41e6819e684189dbaa3db2707266b1350d73a6",
    "004_e925e6eb96f7c14d.txt": "0674c529c819963efbaa8ee71c8b2b8b322c2246d87b46fcc9008f5ee5073900",
}


@cache
def extracted(name: str) -> dict[str, Any]:
    """What `dateline extract --json` prints of one of the five."""
    seed = read_seed(ROOT / "seeds" / name, name)
    assert isinstance(seed, Seed)
    (article,) = extract_articles(seed).articles
    return article_record(article, name)


@pytest.mark.parametrize("name", SEEDS)
def test_seed_is_as_it_came(name: str) -> None:
    """A seed is evidence: not a byte of it changes."""
    assert hashlib.sha256((ROOT / "seeds" / name).read_bytes()).hexdigest() == SHA256[name]


@pytest.mark.parametrize("name", SEEDS)
def test_printed_fields_are_read_as_printed(name: str) -> None:
    """Every field that the seed prints, or plainly lacks, is read as an editor reads it."""
    facts, record = FACTS[name], extracted(name)
    expected = {key: facts[key] for key in PRINTED if key in facts and key not in facts.get("derived", ())}

    assert {key: record[key] for key in expected} == expected


@pytest.mark.parametrize("name", SEEDS)
def test_body_is_whole_and_nothing_else(name: str) -> None:
    """Every block of the body is there, in order, of its kind, from its first word to its last."""
    facts, body = FACTS[name]["body"], extracted(name)["body"]

    assert [found_form(block, fact) for block, fact in zip(body, facts, strict=False)] == [fact_form(fact) for fact in facts]
    assert len(body) == len(facts)


@pytest.mark.parametrize("name", SEEDS)
def test_lede_stands_apart(name: str) -> None:
    """The lede is what the outlet set apart, and there is none where it set none apart."""
    fact, lede = FACTS[name].get("lede"), extracted(name)["lede"]

    assert (lede or "").startswith(fact["begins"] if fact else "")
    assert (lede or "").endswith(fact["ends"] if fact else "")
    assert bool(lede) == bool(fact)


@pytest.mark.parametrize("name", SEEDS)
def test_boilerplate_is_left_out(name: str) -> None:
    """Nothing of the site's own furniture is in the body or the headline."""
    record = extracted(name)
    text = "\n".join([record["headline"] or "", record["lede"] or "", *(block["text"] for block in record["body"])])

    assert [phrase for phrase in FACTS[name].get("absent", ()) if phrase in text] == []


@pytest.mark.parametrize("name", SEEDS)
def test_teasers_are_kept_apart(name: str) -> None:
    """A teaser of another article is kept as related, with its day."""
    teasers = [{"headline": teaser["headline"], "published": teaser["published"]} for teaser in extracted(name)["related"]]

    assert teasers == FACTS[name].get("related", [])


@pytest.mark.parametrize("name", SEEDS)
def test_what_is_concluded_says_so(name: str, digest: Digest) -> None:
    """A field that no seed prints is on its page only with the words of how it was concluded."""
    (telling,) = (telling for telling in digest.tellings if telling.article.seed == name)
    concluded = FACTS[name].get("derived", [])
    record = article_record(telling.article, name)

    assert sorted(field for field in record["derived"] if field in {"headline", "published", "source", "authors", "url"}) == sorted(
        concluded
    )
    assert {field: record[field] for field in concluded if FACTS[name].get(field)} == {
        field: FACTS[name][field] for field in concluded if FACTS[name].get(field)
    }


@pytest.mark.parametrize("event", [pytest.param(event, id=f"{event['seed'][:3]}-{event['text']}") for event in EVENTS])
def test_dates_spoken_of_are_found(event: dict[str, str], digest: Digest) -> None:
    """Each date that a text speaks of is found with the precision that it really has, and as planned where it was to come."""
    (telling,) = (telling for telling in digest.tellings if telling.article.seed == event["seed"])
    found = {(mention.when.edtf, str(mention.status)) for mention in telling.mentions if mention.text.lower() in event["text"].lower()}

    assert (event["when"], event.get("status", "happened")) in found


def test_two_tellings_of_one_story(digest: Digest) -> None:
    """The first two seeds tell one story, and the page says why."""
    seeds = {telling.slug: telling.article.seed for telling in digest.tellings}
    told = [({seeds[slug] for slug in story.tellings}, [reason.words for reason in story.reasons]) for story in digest.stories]

    assert [members for members, _ in told] == [{"000_117229a630c38b87.txt", "001_600ddfc7903985c6.txt"}]
    assert all(words for _, reasons in told for words in reasons)


@pytest.fixture(scope="module")
def digest(built: Project) -> Digest:
    """The five seeds, linked."""
    return draft_digest(read_config(built.root / "mkdocs.yml")).digest


def fact_form(fact: dict[str, Any]) -> tuple[str, str, str, bool]:
    """An expected block as it is compared: its kind, how it begins and ends, and whether it holds what it should."""
    if "heading" in fact:
        return "heading", fact["heading"], fact["heading"], True
    return fact.get("kind", "paragraph"), fact["begins"], fact["ends"], True


def found_form(block: dict[str, str], fact: dict[str, Any]) -> tuple[str, str, str, bool]:
    """A block as found, cut to what is known of it."""
    _, begins, ends, _ = fact_form(fact)
    return block["type"], block["text"][: len(begins)], block["text"][-len(ends) :], fact.get("contains", "") in block["text"]
