"""A digest that a hand and a seed dispute."""

from pathlib import Path

import pytest

from tests.project import Project

FERRY = """The ferry sails again
2022-02-07T12:31:00Z
https://post.example/ferry
Morning Post

The ferry to the island sails again, its owner said on Monday, after a storm had kept it in the harbour for a week.

The harbour master said that the pier had been mended and that the lights of the harbour were burning again.

Nobody was hurt in the storm, which was the worst that the island had seen in twenty years, the harbour master said.
"""


@pytest.fixture
def disputed(empty_project: Project) -> tuple[Project, Path]:
    """A digest of one article whose last paragraph a hand and its seed have both changed, and the article's page."""
    seed = empty_project.root / "seeds/ferry.txt"
    seed.write_text(FERRY, "utf-8")
    empty_project.dateline("generate", "--quiet")
    page = next((empty_project.root / "docs/articles").glob("*/*/*.md"))
    page.write_text(page.read_text("utf-8").replace("Nobody was hurt in the storm", "A sailor was hurt in the storm"), "utf-8")
    seed.write_text(FERRY.replace("Nobody was hurt in the storm", "Two sailors were hurt in the storm"), "utf-8")
    return empty_project, page
