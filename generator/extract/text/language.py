"""The language of a text, as BCP 47: `en`, `pt`, `zh`.

The letters decide where only one language of the news is written with them, and a few small words where they are as many as
English alone has; else py3langid counts what it knows of each language (Lui and Baldwin 2012, a naive Bayes over bytes). It is
asked only for languages in which news is printed: asked for all it knows, it finds a dialect in every menu.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

READ = 3000  # characters of the text: more than a quotation in another language, which does not decide
ENOUGH = 500  # characters of prose by which it is judged alone
PROSE = 60  # characters of a line from which it is prose rather than an item of a menu
FEWEST = 20  # letters below which nothing is said

LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky "
    "lo lt lv mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh"
)

# Letters that one language of the news alone is written with.
SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff]")),  # kana: before Chinese, with which it shares the rest
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
)
ENGLISH = frozenset({"and", "of", "that", "the"})
ENGLISH_SHARE = 0.08  # of the words: a tenth of English prose, and half of that where another language quotes it at length
ENGLISH_FEWEST = 4  # of these words

SCRIPT_SHARE = 0.3  # of the letters: names in another script, and Latin names in it, are common

_ADDRESS = re.compile(r"https?://\S+|(?<!\S)\S+@\S+")
_FIGURES = re.compile(r"[\d_]+")


def detect_language(text: str) -> str | None:
    """The language that most of the text is in; None where there is too little of it to tell."""
    sample = _read_prose(text)
    if "://" in sample or "@" in sample:  # a cheap look before a dear pattern
        sample = _ADDRESS.sub(" ", sample)
    sample = _FIGURES.sub(" ", sample)
    letters = sum(map(str.isalpha, sample))
    if letters < FEWEST:
        return None
    for language, script in () if sample.isascii() else SCRIPTS:
        if len(script.findall(sample)) > SCRIPT_SHARE * letters:
            return language
    words = sample.lower().split()
    if sum(map(ENGLISH.__contains__, words)) >= max(ENGLISH_FEWEST, ENGLISH_SHARE * len(words)):
        return "en"
    language, _ = _identifier().classify(sample)
    return {"no": "nb", "tl": "fil"}.get(language, str(language))


def _read_prose(text: str) -> str:
    """The text's prose where it has enough of it, else its beginning."""
    head = text[: 20 * READ]
    prose = "\n".join(line for line in head.split("\n") if len(line) >= PROSE)
    return (prose if len(prose) >= ENOUGH else head)[:READ]


@cache
def _identifier() -> "LanguageIdentifier":
    """Loaded once, on first use: it takes most of a second."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages([language for language in LANGUAGES.split() if language in identifier.labels])
    return identifier
