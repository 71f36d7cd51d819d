"""Doubts: what a careful editor should look at in an article that was read, although nothing was wrong with its seed.

    no date is printed                       the page stands under `undated`, and relative dates in its text stay open
    headline derived from the first sentence a hand may know the real one
    updated before it was published          one of the two is misread
    more left out than kept                  the text may be among what was left out

The rule: a table, heaviest first; what a hand has set is no doubt any more.
"""

from collections.abc import Callable, Iterable, Iterator

from generator.link.terms import count_words
from generator.markdown_text import clean_text, shorten
from generator.model import Article, Problem, Telling

LITTLE = 150  # words below which a text is short enough to doubt that it is all there
SHOWN = 80  # characters of a headline that are told
UNSURE = 0.3  # confidence below which a headline may be another line


def find_doubts(tellings: Iterable[Telling], seeds: str) -> Iterator[Problem]:
    """A Problem for each doubt about each article that has a seed; `seeds` is the folder's name."""
    for telling in tellings:
        if not telling.article.seed:
            continue
        for weight, find in DOUBTS:
            message = find(telling.article)
            if message:
                yield Problem(f"{seeds}/{telling.article.seed}", 0, message, weight)


def _contradiction(article: Article) -> str:
    published, updated = article.published, article.updated
    if published and updated and updated.latest < published.earliest:
        return f"is updated ({updated}) before it is published ({published}): one of them is misread; correct it on its page."
    return ""


def _missing_headline(article: Article) -> str:
    return "" if article.headline else "has no headline, and no sentence to make one of."


def _missing_date(article: Article) -> str:
    return (
        "" if article.published else "prints no day of publication: relative dates in its text stay open; write `published:` on its page."
    )


def _derived_headline(article: Article) -> str:
    how = article.derived.get("headline")
    return f"prints no headline: its page has one by its {how}." if how else ""


def _derived_date(article: Article) -> str:
    how = article.derived.get("published")
    return f"prints no certain day of publication: {article.published} is derived ({how})." if how else ""


def _unsure_headline(article: Article) -> str:
    candidates = [evidence for evidence in article.evidence if evidence.field == "headline" and not evidence.derived]
    values = list(dict.fromkeys(shorten(clean_text(evidence.value), SHOWN) for evidence in candidates))
    if len(values) > 1 and candidates[0].confidence < UNSURE:
        return f"may be headed “{values[1]}” instead of “{values[0]}”."
    return ""


def _much_left_out(article: Article) -> str:
    kept = _count(block.text for block in article.blocks)
    if kept < LITTLE and (left := _count(block.text for block in article.left_out)) > 2 * kept:
        return f"has {kept} words of text, and {left} were left out: some of them may belong to it; see dateline extract --explain."
    return ""


def _count(texts: Iterable[str]) -> int:
    return sum(map(count_words, texts))


DOUBTS: tuple[tuple[int, Callable[[Article], str]], ...] = (
    (5, _contradiction),
    (5, _missing_headline),
    (4, _missing_date),
    (3, _derived_headline),
    (2, _derived_date),
    (2, _unsure_headline),
    (1, _much_left_out),
)
