"""Whole seeds of many forms, written for the purpose: each with all that is to be read out of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.cli.records import article_record
from generator.extract import extract_articles
from generator.model import Seed

FOLDER = Path(__file__).parents[1] / "articles"
SEEDS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".yml")


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_a_whole_seed_is_read_as_an_editor_reads_it(path: Path, golden: Callable[[Path, bytes], None]) -> None:
    """Every field of every article, and every problem, is what stands beside the seed."""
    extraction = extract_articles(Seed(path.name, path.read_bytes()))
    records = [article_record(article, article.seed, extraction.problems) for article in extraction.articles]
    said = [{key: value for key, value in record.items() if value and key != "evidence"} for record in records]

    golden(path.with_suffix(".yml"), yaml.safe_dump(said, allow_unicode=True, sort_keys=False, width=120).encode())
