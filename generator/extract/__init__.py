"""One seed's bytes -> its articles: encoding, format, fields, body. Knows nothing of other seeds; reads no disk, no clock."""

import hashlib

from generator.extract.article import read_article
from generator.extract.dump import read_dump
from generator.extract.formats import read_format
from generator.extract.structured import read_structured
from generator.model import Article, Extraction, Problem, Seed

__all__ = ["extract_articles"]


def extract_articles(seed: Seed) -> Extraction:
    """The articles of a seed, and what was wrong with it. Never raises; time is linear in the seed's bytes."""
    sha256 = hashlib.sha256(seed.data).hexdigest()
    articles: list[Article] = []
    problems: list[Problem] = []
    for document in read_format(seed):
        problems += document.problems
        if document.blocks:
            articles.append(read_structured(document, sha256))
        elif document.text.strip():
            article = read_article(read_dump(document), sha256)
            if isinstance(article, Article):
                articles.append(article)
            else:
                problems.append(Problem(document.seed, 0, f"{article}: kept off the site.", 5))
        elif not document.problems:
            problems.append(Problem(document.seed, 0, "empty: kept off the site.", 9))
    return Extraction(tuple(articles), tuple(problems))
