"""The commands; the only prints, progress bars and exit codes.

Exit codes: 0 done, 1 problems found, 2 wrong use. Errors are one sentence on standard error: what, where, the likely fix.
"""

import sys

import typer

from generator.cli import digest, hands, inspect
from generator.cli.console import fail
from generator.config import ConfigError

app = typer.Typer(
    name="dateline",
    help="A folder of scraped news articles in, a digest to read, search, cite and correct out.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
digest.register(app)
hands.register(app)
inspect.register(app)


def main() -> None:
    """The `dateline` command."""
    try:
        app()
    except ConfigError as error:
        fail(str(error), code=2)
    except BrokenPipeError:  # the reader of a pipe, such as head, has seen enough
        sys.stderr.close()
    except OSError as error:  # what cannot be read or written, in one sentence
        fail(str(error), code=1)
    except KeyboardInterrupt:
        fail("stopped; docs/ is whole, the next run completes it.", code=130)
