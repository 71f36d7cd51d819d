"""An article's front matter: what is known of it, for hands to correct and for the build to find it again by."""

from typing import Any

from generator.markdown_text import clean_text
from generator.model import Article, Photo, Telling


def write_fields(telling: Telling, article: Article) -> dict[str, Any]:
    """Only these keys, whatever a seed holds; empty ones are left out."""
    topics = [assignment.topic.rpartition("/")[2] for assignment in telling.pristine_topics]
    fields: dict[str, Any] = {
        "published": str(article.published or ""),
        "updated": str(article.updated or ""),
        "source": _plain(article.source),
        "authors": [_plain(author) for author in article.authors],
        "agency": _plain(article.agency),
        "place": _plain(article.place),
        "section": _plain(article.section),
        "url": _plain(article.url),
        "image": _plain(article.image),
        "photo": _photo(article.photo),
        "topics": topics,
        "language": _plain(article.language),
        "seed": article.seed,
        "sha256": article.sha256,
        "derived": {name: _plain(how) for name, how in sorted(article.derived.items())},
    }
    return {name: value for name, value in fields.items() if value} | hide_fields(telling)


def hide_fields(telling: Telling) -> dict[str, Any]:
    """What keeps an article that a hand hid out of search; nothing for any other."""
    return {} if telling.listed else {"search": {"exclude": True}}


def _plain(text: str | None) -> str:
    return clean_text(text or "")


def _photo(photo: Photo | None) -> dict[str, str]:
    fields = {"caption": _plain(photo.caption), "credit": _plain(photo.credit)} if photo else {}
    return {name: value for name, value in fields.items() if value}
