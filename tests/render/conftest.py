"""What tests of rendering start from."""

from pathlib import Path

import pytest

from generator.config import Config
from generator.model import Digest
from tests.render.built import make_config
from tests.render.invented import make_digest


@pytest.fixture
def digest() -> Digest:
    """The digest written by hand."""
    return make_digest()


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """The project's settings, with docs/ and site/ in a folder of the test's own."""
    return make_config(tmp_path, "https://digest.example/")
