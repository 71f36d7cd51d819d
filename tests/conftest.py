"""What tests share: a digest to play with, the same digest built, and expected files that one command rewrites."""

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

from tests.project import Project, copy_project, heed_links

# A busy machine is no failure. In CI the same examples every time: a red build means a changed line.
hypothesis.settings.register_profile(
    "dateline", deadline=None, derandomize="CI" in os.environ, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("dateline")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--golden`."""
    parser.addoption("--golden", action="store_true", help="rewrite expected files from what the code does now")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, bytes], None]:
    """Compares bytes with an expected file; with `--golden` writes that file instead, for a person to read the diff."""
    rewrite = bool(request.config.getoption("--golden"))

    def compare(expected: Path, actual: bytes) -> None:
        if rewrite:
            expected.parent.mkdir(parents=True, exist_ok=True)
            expected.write_bytes(actual)
        assert actual.decode() == expected.read_bytes().decode()

    return compare


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The five seeds, not yet generated."""
    return copy_project(tmp_path)


@pytest.fixture
def empty_project(tmp_path: Path) -> Project:
    """A digest without seeds and without pages."""
    return copy_project(tmp_path, seeds=False)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The five seeds generated and built in strict mode. For reading only: all tests share it."""
    project = copy_project(tmp_path_factory.mktemp("built"))
    heed_links(project.root)
    project.dateline("build", "--quiet")
    return project


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says plainly what could not run and why, so that it does not look passed."""
    skipped = Counter(report.longrepr[2].removeprefix("Skipped: ") for report in terminalreporter.stats.get("skipped", ()))
    for reason, number in skipped.items():
        terminalreporter.write_line(f"NOT CHECKED: {number} tests: {reason}", yellow=True, bold=True)
