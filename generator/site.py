"""Runs the site builder. What it builds with stands in mkdocs.yml, so that `mkdocs build` alone does the same."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

from generator.config import Config

# INFO    -  Doc file 'guide.md' contains a link '#p-9', but there is no such anchor on this page.
# INFO    -  A reference to 'about.md' is included in the 'nav' configuration, which is not found in the documentation files.
_TOLD = re.compile(r"WARNING|ERROR|Error|Aborted|INFO .*(?: anchor|'nav' configuration)")


@dataclass(frozen=True, slots=True)
class SiteReport:
    """How the builder ended."""

    ok: bool
    warnings: tuple[str, ...]
    """Its warnings and errors, one line each; and links to no place on a page, which it alone knows and which fail no build."""


def build_site(config: Config, *, strict: bool = True) -> SiteReport:
    """Builds docs/ into site/. With `strict` a warning counts as a failure. Where it fails the last good site stays."""
    fresh = config.site.with_name(f".{config.site.name}.new")
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(config.file), "--site-dir", str(fresh)]
    command += ["--strict"] if strict else []
    run = subprocess.run(
        command, cwd=config.root, env=_environment(), capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )
    lines = (line.strip() for line in run.stderr.splitlines())
    warnings = tuple(line for line in lines if _TOLD.match(line))
    if run.returncode:
        shutil.rmtree(fresh, ignore_errors=True)
        return SiteReport(
            ok=False, warnings=warnings or (run.stderr.strip().rpartition("\n")[2] or f"the site builder ended with {run.returncode}",)
        )
    shutil.rmtree(config.site, ignore_errors=True)
    fresh.replace(config.site)
    return SiteReport(ok=True, warnings=warnings)


def serve_site(config: Config, address: str) -> subprocess.Popen[bytes]:
    """Starts the builder's live preview at `host:port`; it rebuilds when docs/ changes. The caller ends it."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--config-file", str(config.file), "--dev-addr", address, "--livereload"]
    return subprocess.Popen(command, cwd=config.root, env=_environment())


def _environment() -> dict[str, str]:
    """This environment, with the theme's advertisement for its successor turned off."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
