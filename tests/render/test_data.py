import csv
import io
import json
from dataclasses import replace

from generator.config import Config
from generator.model import Digest
from generator.render.catalogue import Catalogue
from generator.render.data import render_data
from tests.render.attacks import FORMULAS
from tests.render.invented import when


def data(digest: Digest, config: Config) -> dict[str, bytes]:
    """The data files by their paths."""
    return {file.path: file.data for file in render_data(Catalogue(digest, config))}


def test_table_holds_every_listed_article(digest: Digest, config: Config) -> None:
    """A spreadsheet program reads a row for each article, lists joined by semicolons."""
    rows = list(csv.DictReader(io.StringIO(data(digest, config)["data/articles.csv"].decode("utf-8-sig"))))

    assert [row["headline"] for row in rows] == [telling.article.headline for telling in digest.tellings]
    assert rows[1]["topics"] == "Ferries; Langholm"
    assert rows[1]["published"] == "2023-01-16T09:30:00Z"


def test_spreadsheet_reckons_nothing(digest: Digest, config: Config) -> None:
    """No cell that a seed fills begins like a formula."""
    mail, ferry = digest.tellings
    for formula in FORMULAS:
        article = replace(mail.article, headline=formula, authors=(formula,), source=formula, language=formula)
        table = data(replace(digest, tellings=(replace(mail, article=article), ferry)), config)["data/articles.csv"].decode("utf-8-sig")

        assert not [cell for row in csv.reader(io.StringIO(table)) for cell in row if cell.startswith(("=", "+", "-", "@", "|", "%"))]


def test_timeline_is_in_the_form_that_its_viewer_reads(digest: Digest, config: Config) -> None:
    """A month stays a month, a moment has its hour, what is planned says so, and texts are escaped as HTML."""
    entries = (*digest.entries[:3], replace(digest.entries[3], summary=("A <b>ship</b> & more.",)))
    month, published, _, planned = json.loads(data(replace(digest, entries=entries), config)["data/timeline.json"])["events"]

    assert month["start_date"] == {"year": 2022, "month": 11}
    assert "end_date" not in month
    assert published["group"] == "published"
    assert planned["display_date"] == "3 April 2023 (planned as of 16 January 2023)"
    assert planned["text"]["headline"] == "A &lt;b&gt;ship&lt;/b&gt; &amp; more."
    assert '<a href="https://digest.example/articles/2023/01/ferry-to-langholm/">' in planned["text"]["text"]


def test_open_interval_has_one_end(digest: Digest, config: Config) -> None:
    """Since a day: the day is there, and no end is invented."""
    entry = replace(digest.entries[0], when=when("2022-11-05/.."))
    (event,) = json.loads(data(replace(digest, entries=(entry,)), config)["data/timeline.json"])["events"]

    assert event["start_date"] == {"year": 2022, "month": 11, "day": 5}
    assert "end_date" not in event
