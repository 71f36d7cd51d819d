"""Where an article's page comes from: its seed, and for every field what found it, printed or derived."""

from generator.markdown_text import clean_text, escape_text
from generator.model import Article, Evidence, Photo


def explain_origin(article: Article) -> str:
    """Where every field comes from: printed in the seed or derived, by which rule, on which lines."""
    winners = {evidence.field: evidence for evidence in reversed(article.evidence)}
    fields = [f"- {_explain(winners[field])}" for field in sorted(winners)]
    photo = article.photo
    sentences = (
        f"Made from the seed {escape_text(article.seed)}.",
        f"Its picture, not shown here: {_describe_photo(photo)}" if photo else "",
        f"Left out as not being of the article: {_left_out(article)}." if article.left_out else "",
    )
    return "\n\n".join(filter(None, (" ".join(filter(None, sentences)), "\n".join(fields))))


def _explain(evidence: Evidence) -> str:
    """`**Headline**, *derived*: first sentence (lines 1–4)`. What stands on no line, such as the language, is found in the whole."""
    field = escape_text(evidence.field.replace("_", " ").capitalize())
    lines = _lines(evidence.lines)
    where = f" (line{'s' * ('–' in lines)} {lines})" if lines else ""
    how = "derived" if evidence.derived else "printed" if lines else "found"
    return f"**{field}**, *{how}*: {escape_text(evidence.derived or evidence.rule)}{where}"


def _describe_photo(photo: Photo) -> str:
    return "; ".join(escape_text(text) for text in (photo.caption, photo.credit) if clean_text(text))


def _left_out(article: Article) -> str:
    pieces = len(article.left_out)
    lines = ", ".join(dict.fromkeys(filter(None, (_lines(block.lines) for block in article.left_out))))
    return f"{pieces} piece{'s' * (pieces != 1)}" + (f" on the line{'s' * (not lines.isdecimal())} {lines}" if lines else "")


def _lines(lines: tuple[int, int]) -> str:
    first, last = lines
    if not first:
        return ""
    return str(first) if first == last else f"{first}–{last}"
