"""Not an article: pages that a scraper saved in the place of one, told by what their prose says, or by having none.

    404 - Page not found                                error page
    We and our partners store cookies on your device    consent wall
    Please enable JavaScript to view this page          empty shell
    Ferry strike ends / Mayor resigns / Snow ahead      list page: headlines, and no text below them
    word word word ...                                  megabytes of it: a log, an export, a program's output

Rule: an error page or shell says so in its first lines and holds little prose; a consent wall's prose is mostly about
cookies and accounts; a list page has lines, but no run of sentences. A page that is one of these holds no article.
"""

from collections.abc import Iterable, Mapping, Sequence

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.document import Document
from generator.model import Block

# fmt: off
SHELL_PHRASES: Mapping[str, tuple[str, ...]] = {
    "ar": ("الصفحة غير موجودة",),
    "de": ("seite nicht gefunden", "zugriff verweigert", "javascript aktivieren", "seite existiert nicht"),
    "en": ("page not found", "404 not found", "error 404", "404 error", "not be found", "no longer available",
           "access denied", "forbidden", "enable javascript",
           "javascript is disabled", "javascript is required", "are you a robot", "verify you are human", "checking your browser",
           "internal server error", "service unavailable", "bad gateway", "temporarily unavailable", "unusual traffic", "captcha",
           "page doesn't exist", "page does not exist", "this site can't be reached",
           "under maintenance", "turn on javascript", "enable cookies"),
    "es": ("página no encontrada", "acceso denegado", "no se ha encontrado", "habilite javascript", "activar javascript"),
    "fr": ("page introuvable", "page non trouvée", "accès refusé", "activer javascript", "page n'existe pas"),
    "it": ("pagina non trovata", "accesso negato", "abilitare javascript"),
    "pt": ("página não encontrada", "acesso negado", "habilitar javascript", "ative o javascript"),
    "ru": ("страница не найдена", "доступ запрещен", "доступ запрещён", "включите javascript", "ошибка 404"),
    "uk": ("сторінку не знайдено", "доступ заборонено", "увімкніть javascript"),
    "zh": ("页面不存在", "找不到页面", "禁止访问", "启用 javascript"),
}
# fmt: on
SHELL = "an error page or an empty shell"
LONGEST = 1_000_000  # characters of a document: the longest reports that outlets print have a tenth of that
_LITTLE = 120  # words of prose that an error page may hold: an apology, a hint
_FIRST = 12  # passages in which it says what it is
_WALL = 0.6  # share of prose about cookies and accounts
_WALL_KINDS = frozenset({"account", "cookies", "legal"})
_FEWEST = 20  # words of prose of an article
_PHRASES = tuple(f" {' '.join(split_words(phrase))} " for phrases in SHELL_PHRASES.values() for phrase in phrases)


def find_excess(document: Document) -> str:
    """Why a document is no article by its size alone, in words; empty where it may be one."""
    length = len(document.text) + sum(len(block.text) for block in document.blocks)
    return f"{length:,} characters, more than an article has (the limit is {LONGEST:,})" if length > LONGEST else ""


def find_shell(headline: str, blocks: Sequence[Block]) -> str:
    """Why a page whose body is marked holds no article, in words: it says so itself, and little else; empty where it may hold one."""
    little = sum(len(block.text.split()) for block in blocks) < _LITTLE
    said = (split_words(text) for text in (headline, *(block.text for block in blocks[:_FIRST])))
    return SHELL if little and _says_shell(said) else ""


def _says_shell(passages: Iterable[Sequence[str]]) -> bool:
    return any(phrase in f" {' '.join(words)} " for words in passages for phrase in _PHRASES)


def find_rejection(sights: Sequence[Sight]) -> str:
    """Why a dump holds no article, in words; empty where it may hold one."""
    prose = sum(sight.words for sight in sights if sight.prose)
    if prose < _LITTLE and _says_shell(sight.folded for sight in sights[:_FIRST] if sight.words <= _LITTLE):
        return SHELL
    wall = sum(sight.words for sight in sights if sight.prose and sight.kinds & _WALL_KINDS)
    if prose and wall >= _WALL * prose and prose - wall < _LITTLE:
        return "a consent wall: its text is about cookies and accounts"
    if not sights or sum(sight.words for sight in sights) < _FEWEST:
        return "an empty shell: hardly a word"
    return ""
