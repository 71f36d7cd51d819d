"""A hook of MkDocs: what a hand saved amiss holds up no other page, with `dateline build` as with `mkdocs build` alone.

ff fe 23 00 20 00 ...       a page that was saved as UTF-16: shown by what its bytes most likely say
docs/private -> ../private  a link: what lies behind it is no part of docs/, and is not published
"""

import codecs
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LEFT_TO = "cp1252"
"""What pages that are neither UTF-8 nor UTF-16 are mostly saved as."""


def on_files(files: Files, /, *, config: MkDocsConfig) -> Files:
    """The files without those of docs/ that are links or lie behind one."""
    docs = Path(config.docs_dir)
    for file in list(files):
        if file.src_dir == config.docs_dir and (docs / file.src_uri).resolve() != docs.resolve() / file.src_uri:
            files.remove(file)
    return files


def on_page_read_source(*, page: Page, config: MkDocsConfig) -> str | None:
    """The text of a page that is not saved as UTF-8; None, which leaves it to MkDocs, for any other."""
    data = Path(config.docs_dir, page.file.src_uri).read_bytes() if page.file.src_dir == config.docs_dir else b""
    try:
        data.decode()
    except UnicodeDecodeError:
        return data.decode("utf-16" if data.startswith(_WIDE) else _LEFT_TO, errors="replace")
    return None
