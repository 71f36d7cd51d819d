"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

ConfigFile = Annotated[Path, typer.Option("--config", "-c", help="The mkdocs.yml of the digest.", show_default="mkdocs.yml")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say only what is wrong.")]
Json = Annotated[bool, typer.Option("--json", help="Machine-readable, on standard output.")]
Paths = Annotated[list[Path], typer.Argument(help="Files, or folders of them.", show_default=False)]
