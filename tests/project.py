"""A digest in a folder of its own, for tests to run commands in."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Run:
    """How a command ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Project:
    """A digest in a folder of its own."""

    root: Path

    def dateline(self, *words: str, code: int = 0) -> Run:
        """Runs `dateline` there as a person would; the test fails where it does not end with `code`."""
        return self.python("generator", *words, code=code)

    def python(self, module: str, *words: str, code: int = 0) -> Run:
        """Runs a module of Python there; the test fails where it does not end with `code`."""
        run = subprocess.run(
            [sys.executable, "-m", module, *words], cwd=self.root, capture_output=True, text=True, encoding="utf-8", check=False
        )
        assert run.returncode == code, f"{module} {' '.join(words)} ended with {run.returncode}:\n{run.stdout}\n{run.stderr}"
        return Run(run.returncode, run.stdout, run.stderr)

    def pages(self) -> dict[str, bytes]:
        """Every file below docs/ by its path there."""
        docs = self.root / "docs"
        return {path.relative_to(docs).as_posix(): path.read_bytes() for path in sorted(docs.rglob("*")) if path.is_file()}


def heed_links(folder: Path) -> None:
    """Has every link that leads nowhere fail a strict build there, as a hand's does not."""
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(": info\n", ": warn\n"), encoding="utf-8")


def copy_project(target: Path, *, seeds: bool = True, docs: bool = False) -> Project:
    """The project's own digest in `target`, as a keeper has it: settings and theme, and on demand its seeds and pages."""
    for name in ("mkdocs.yml", "topics.yml"):
        if (ROOT / name).is_file():
            shutil.copy(ROOT / name, target)
    for name, wanted in (("overrides", True), ("seeds", seeds), ("docs", docs)):
        if wanted and (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target / name, dirs_exist_ok=True)
    (target / "seeds").mkdir(exist_ok=True)
    (target / "docs").mkdir(exist_ok=True)
    return Project(target)
