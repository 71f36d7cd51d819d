"""One seed's bytes -> its articles: encoding, format, fields, body. Knows nothing of other seeds; reads no disk, no clock."""

import hashlib

from generator.extract.article import read_article
from generator.extract.document import Document
from generator.extract.dump import read_dump
from generator.extract.encoding import decode_bytes
from generator.model import Article, Extraction, Problem, Seed

__all__ = ["extract_articles"]


def extract_articles(seed: Seed) -> Extraction:
    """The articles of a seed, and what was wrong with it. Never raises; time is linear in the seed's bytes."""
    sha256 = hashlib.sha256(seed.data).hexdigest()
    articles: list[Article] = []
    problems: list[Problem] = []
    for document in (Document(seed.path, decode_bytes(seed.data).text),):
        problems += document.problems
        article = read_article(read_dump(document), sha256)
        if article:
            articles.append(article)
        else:
            problems.append(Problem(seed.path, 0, "no text of an article was found: kept off the site.", 5))
    return Extraction(tuple(articles), tuple(problems))
