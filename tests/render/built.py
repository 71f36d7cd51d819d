"""Builds a real site from rendered pages, with the project's own settings and overrides, outside of the project."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from generator.config import Config, read_config
from generator.front_matter import write_page
from generator.model import File, Page
from tests.project import heed_links

ROOT = Path(__file__).parents[2]
BUILDERS = {
    "mkdocs": ("build", "--strict", "--quiet", "--config-file", "mkdocs.yml"),
    "zensical": ("build", "--strict", "--clean", "--config-file", "mkdocs.yml"),
}


def make_config(folder: Path, site_url: str = "") -> Config:
    """The project's settings, for a digest and site in another folder."""
    own = read_config(ROOT / "mkdocs.yml")
    return replace(own, root=folder, docs=folder / "docs", site=folder / "site", site_name="Island digest", site_url=site_url)


def write_docs(rendered: tuple[Page | File, ...], docs: Path) -> None:
    """Writes pages and files below a folder."""
    for page in rendered:
        path = docs / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.data if isinstance(page, File) else write_page(page.front_matter, page.body).encode())


def build_site(rendered: tuple[Page | File, ...], folder: Path, builder: str = "mkdocs") -> Path:
    """The folder of the site that a builder makes of these pages, without a warning."""
    write_docs(rendered, folder / "docs")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    heed_links(folder)
    shutil.copytree(ROOT / "overrides", folder / "overrides", dirs_exist_ok=True)
    command = [sys.executable, "-m", builder, *BUILDERS[builder]]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", env=quiet, check=False)
    assert (run.returncode, run.stderr.replace("No issues found", "").strip()) == (0, "")
    return folder / "site"
