"""Places: the page of each article, `articles/2022/03/ferry-runs-aground-off-visby`.

A page that stands keeps its place, wherever hands have moved it; new pages are placed by month of publication and headline.
Names are unique when case is ignored, and do not depend on the order in which seeds come.
"""

from collections.abc import Iterable

from generator.link.piece import Piece
from generator.link.stories.naming import order_key
from generator.model import Article
from generator.slug import Slugs, slugify

FOLDER = "articles"
_UNDATED = "undated"
_MONTH = 7  # characters of 2022-03


def place_articles(pieces: Iterable[Piece], standing: Iterable[str]) -> dict[str, str]:
    """The slug of each piece by its key. `standing` are the slugs of all pages in docs/, of which none is taken twice."""
    taken = Slugs(slug.casefold() for slug in standing)
    slugs: dict[str, str] = {}
    for piece in sorted(pieces, key=lambda piece: order_key(piece.article, piece.key)):
        if piece.hand and not piece.hand.deleted:
            slugs[piece.key] = piece.hand.path.removesuffix(".md")
            taken.add(slugs[piece.key].casefold())
        else:
            slugs[piece.key] = taken.take(_new_slug(piece))
    return slugs


def _new_slug(piece: Piece) -> str:
    article = piece.pristine or piece.article
    stem = piece.key.rpartition("/")[2].rpartition(".")[0]
    return f"{FOLDER}/{_folder(article)}/{slugify(article.headline or '', slugify(stem))}"


def _folder(article: Article) -> str:
    """The month, where it is known: all days that the date may mean are of it."""
    if article.published is None:
        return _UNDATED
    first, last = (day.isoformat()[:_MONTH] for day in (article.published.earliest, article.published.latest))
    return first.replace("-", "/") if first == last else _UNDATED
