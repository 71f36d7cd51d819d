"""PDF, through the optional extra `documents` (pypdf): the text of its pages, to be read as a dump."""

import io
import logging

from generator.extract.document import Document
from generator.extract.formats.fields import find_fields
from generator.extract.text.characters import clean_text
from generator.model import Problem

LARGEST = 4 << 20  # bytes of what is drawn on all pages: pages of text have thousands, and a few kB can be drawn on every page
PAGES = 200  # an article has one or two, a report a hundred

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a PDF is said once, in a Problem


def read_pdf(seed: str, data: bytes) -> tuple[Document, ...]:
    """The text of a PDF; a Problem where nothing can read one here."""
    try:
        import pypdf
    except ImportError:  # the extra is not installed
        return (Document(seed, problems=(Problem(seed, 0, "a PDF; to read those, install dateline[documents].", 9),)),)
    reader = pypdf.PdfReader(io.BytesIO(data))
    texts, drawn = [], 0
    for number, page in enumerate(reader.pages):
        if number == PAGES:
            return (Document(seed, problems=(Problem(seed, 0, f"a PDF of more than {PAGES} pages: kept off the site.", 9),)),)
        content = page.get_contents()
        drawn += 0 if content is None else len(content.get_data())
        if drawn > LARGEST:
            return (Document(seed, problems=(Problem(seed, 0, f"draws more than {LARGEST >> 20} MB: kept off the site.", 9),)),)
        texts.append(page.extract_text())
    text = "\n".join(texts)
    if not text.strip():
        return (Document(seed, problems=(Problem(seed, 0, "a PDF of pictures without text: kept off the site.", 5),)),)
    pairs = [(name.lstrip("/"), str(value)) for name, value in (reader.metadata or {}).items() if name in {"/Title", "/Author"}]
    evidence = tuple(find_fields(pairs, "document's", confidence=0.5))
    return (Document(seed, clean_text(text), 0, evidence=evidence),)
