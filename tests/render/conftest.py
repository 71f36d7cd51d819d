"""What tests of rendering start from."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.config import Config, Settings
from generator.front_matter import write_page
from generator.model import Digest, File, Page
from tests.render.invented import make_digest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def digest() -> Digest:
    """The digest written by hand."""
    return make_digest()


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """The project's settings, with docs/ and site/ in a folder of the test's own."""
    return Config(
        tmp_path, ROOT / "mkdocs.yml", tmp_path / "docs", tmp_path / "site", "Island digest", "https://digest.example/", Settings()
    )


Writer = Callable[[tuple[Page | File, ...], Path], None]


@pytest.fixture
def write_docs() -> Writer:
    """Writes pages and files below a folder."""

    def write(rendered: tuple[Page | File, ...], docs: Path) -> None:
        for page in rendered:
            path = docs / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(page.data if isinstance(page, File) else write_page(page.front_matter, page.body).encode())

    return write


@pytest.fixture
def build() -> Callable[[Config], Path]:
    """Builds the site of a config's docs/ in strict mode with the project's own settings and overrides; its folder."""

    def build(config: Config) -> Path:
        settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
        for key, path in (("docs_dir: docs", config.docs), ("site_dir: site", config.site), ("custom_dir: overrides", ROOT / "overrides")):
            assert key in settings
            settings = settings.replace(key, f"{key.partition(':')[0]}: {path.as_posix()}")
        file = config.root / "mkdocs.yml"
        file.write_text(settings, encoding="utf-8")
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--config-file", str(file)]
        run = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, check=False
        )
        assert (run.returncode, run.stderr.strip()) == (0, "")
        return config.site

    return build
