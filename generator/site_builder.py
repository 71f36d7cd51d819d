"""The site builder, run so that what a hand saved amiss holds up no other page. Otherwise it is `mkdocs build`.

ff fe 23 00 20 00 ...       a page that was saved as UTF-16: shown by what its bytes most likely say
docs/private -> ../private  a link: what lies behind it is no part of docs/, and is not published
"""

import argparse
import codecs
import logging
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LEFT_TO = "cp1252"
"""What pages that are neither UTF-8 nor UTF-16 are mostly saved as."""


class Lenience(BasePlugin):  # type: ignore[no-untyped-call,type-arg]
    """What MkDocs asks on its way."""

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """The files without those of docs/ that are links or lie behind one."""
        docs = Path(config.docs_dir)
        for file in list(files):
            if file.src_dir == config.docs_dir and (docs / file.src_uri).resolve() != docs.resolve() / file.src_uri:
                files.remove(file)
        return files

    def on_page_read_source(self, /, *, page: Page, config: MkDocsConfig) -> str | None:
        """The text of a page that is not saved as UTF-8; None, which leaves it to MkDocs, for any other."""
        data = Path(config.docs_dir, page.file.src_uri).read_bytes() if page.file.src_dir == config.docs_dir else b""
        try:
            data.decode()
        except UnicodeDecodeError:
            return data.decode("utf-16" if data.startswith(_WIDE) else _LEFT_TO, errors="replace")
        return None


def main() -> None:
    """Builds the site; warnings go to standard error, a line each, and with `--strict` end in failure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--config-file", required=True)
    parser.add_argument("--site-dir", required=True)
    parser.add_argument("--strict", action="store_true")
    chosen = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s - %(message)s")
    try:
        config = load_config(chosen.config_file, site_dir=chosen.site_dir, strict=chosen.strict or None)
        config.plugins["dateline"] = Lenience()
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config)
        finally:
            config.plugins.on_shutdown()
    except MkDocsException as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
