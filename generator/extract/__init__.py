"""One seed's bytes -> its articles: encoding, format, fields, body. Knows nothing of other seeds; reads no disk, no clock."""

import hashlib
from collections.abc import Iterator

from generator.extract.article import read_article
from generator.extract.document import Document
from generator.extract.dump import read_dump
from generator.extract.formats import read_format
from generator.extract.rejection import find_excess
from generator.extract.structured import read_structured
from generator.extract.text.omission import breaks_off
from generator.markdown_text import find_hostile_characters
from generator.model import Article, Extraction, Problem, Seed

__all__ = ["extract_articles"]

_SHOWN = 40  # characters of a text's end that are told


def extract_articles(seed: Seed) -> Extraction:
    """The articles of a seed, and what was wrong with it. Never raises; time is linear in the seed's bytes."""
    sha256 = hashlib.sha256(seed.data).hexdigest()
    articles: list[Article] = []
    problems: list[Problem] = []
    for document in read_format(seed):
        problems += document.problems
        article = _read_document(document, sha256)
        if isinstance(article, Article):
            articles.append(article)
            problems += (*_find_hidden(article), *_find_cut(article, document))
        elif article:
            problems.append(Problem(document.seed, 0, f"{article}: kept off the site.", 5))
    return Extraction(tuple(articles), tuple(problems))


def _read_document(document: Document, sha256: str) -> Article | str:
    """The article of a document, or in words why it holds none; no words where its problems say so already."""
    excess = find_excess(document)
    if excess:
        return excess
    if document.blocks:
        return read_structured(document, sha256)
    if not document.text.strip():
        return "" if document.problems else "empty"
    return read_article(read_dump(document), sha256)


def _find_hidden(article: Article) -> Iterator[Problem]:
    """That a text holds characters which no reader sees: its page is made without them."""
    hidden = find_hostile_characters("\n".join((article.headline or "", *(block.text for block in article.blocks))))
    if hidden:
        yield Problem(article.seed, 0, f"holds characters that no reader sees ({', '.join(hidden)}): its page leaves them out.", 3)


def _find_cut(article: Article, document: Document) -> Iterator[Problem]:
    """That a text breaks off, as feeds and news services hand out beginnings; a page's text may end with one who trails off."""
    if article.body and breaks_off(article.body[-1].text, sure=not document.is_body):
        message = f"its text breaks off (“…{article.body[-1].text[-_SHOWN:]}”), a teaser it seems: put the whole article in its place."
        yield Problem(article.seed, 0, message, 3)
