"""Not an article: pages that a scraper saved in the place of one, told by what their prose says, or by having none.

    404 - Page not found                                error page
    We and our partners store cookies on your device    consent wall
    This article is for subscribers only. Log in        wall of an account, with hardly a line of the article above it
    Please enable JavaScript to view this page          empty shell
    Ferry strike ends / Mayor resigns / Snow ahead      list page: headlines, a teaser below each at most
    word word word ...                                  megabytes of it: a log, an export, a program's output

Rule: an error page or shell says so in its first lines, with hardly a sentence above, and holds little prose; a wall asks for
something, and its prose is mostly about cookies and accounts; a list page has linked headlines or days with a teaser each, and
hardly another sentence.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.dates.printed_date import find_dates
from generator.extract.document import Document
from generator.extract.text.sentence import count_unspaced

# fmt: off
SHELL_PHRASES: Mapping[str, tuple[str, ...]] = {
    "ar": ("الصفحة غير موجودة", "الصفحة التي تبحث عنها", "خطأ 404", "تفعيل جافا سكريبت"),
    "de": ("seite nicht gefunden", "seite wurde nicht gefunden", "seite konnte leider nicht gefunden", "seite konnte nicht gefunden",
           "seite existiert nicht", "seite existiert leider nicht", "fehler 404", "404 fehler", "zugriff verweigert",
           "javascript aktivieren", "javascript um diese", "aktivieren sie javascript", "artikel ist nicht mehr verfügbar"),
    "en": ("page not found", "404 not found", "error 404", "404 error", "page could not be found", "page cannot be found",
           "page can't be found", "can't find the page", "can't find that page", "you requested could not be found",
           "page you're looking for", "page you are looking for", "page you were looking for", "article you are looking for",
           "not found on this server", "page isn't available",
           "page is not available", "page is no longer available", "article is no longer available", "content is no longer available",
           "access denied", "403 forbidden", "access to this page", "you have been blocked", "enable javascript", "turn on javascript",
           "javascript is disabled", "javascript is required", "enable cookies", "are you a robot", "verify you are human",
           "verifying you are human", "checking your browser", "unusual traffic", "captcha", "internal server error",
           "service unavailable", "service temporarily unavailable", "is temporarily unavailable", "bad gateway",
           "page doesn't exist", "page does not exist", "this site can't be reached", "site is under maintenance",
           "down for maintenance", "unavailable due to legal reasons", "unavailable for legal reasons",
           "attempting to access this website"),
    "es": ("página no encontrada", "página no existe", "página que busca", "página que buscas", "error 404", "acceso denegado",
           "habilite javascript", "activar javascript", "habilitar javascript"),
    "fr": ("page introuvable", "page non trouvée", "page n'existe", "page que vous cherchez", "page que vous recherchez", "erreur 404",
           "accès refusé", "activer javascript", "activez javascript"),
    "it": ("pagina non trovata", "pagina che stai cercando", "pagina non esiste", "errore 404", "accesso negato", "abilitare javascript",
           "abilita javascript"),
    "ja": ("ページは見つかりません", "ページが見つかりません", "ページは存在しません"),
    "ko": ("페이지를 찾을 수 없습니다", "존재하지 않는 페이지"),
    "pt": ("página não encontrada", "página que você procura", "página não existe", "erro 404", "acesso negado", "habilitar javascript",
           "ative o javascript"),
    "ru": ("страница не найдена", "страницы не существует", "ошибка 404", "доступ запрещен", "доступ запрещён", "включите javascript"),
    "uk": ("сторінку не знайдено", "сторінки не існує", "помилка 404", "доступ заборонено", "увімкніть javascript"),
    "zh": ("页面不存在", "頁面不存在", "找不到页面", "找不到頁面", "您访问的页面", "禁止访问", "启用 javascript"),
}
# What a wall asks of those who stand before it.
WALL_PHRASES: Mapping[str, tuple[str, ...]] = {
    "ar": ("نستخدم ملفات تعريف الارتباط", "للمشتركين فقط"),
    "de": ("verwenden cookies", "nutzen cookies", "cookies verwenden", "cookies und ähnliche", "unsere partner", "nur für abonnenten",
           "bereits ein abo", "bereits abonnent", "um weiterzulesen", "weiterlesen mit"),
    "en": ("use cookies", "uses cookies", "store cookies", "our partners", "to our use of", "for subscribers", "subscribers only",
           "subscribe to continue", "subscribe to read", "already a subscriber", "already have an account", "log in to continue",
           "sign in to continue", "log in to read", "create an account to", "register to continue", "register to read"),
    "es": ("usamos cookies", "utilizamos cookies", "nuestros socios", "cookies o tecnologías", "solo para suscriptores",
           "exclusivo para suscriptores", "ya eres suscriptor", "suscríbete para"),
    "fr": ("utilisons des cookies", "nos partenaires", "réservé aux abonnés", "réservée aux abonnés", "déjà abonné"),
    "it": ("utilizziamo cookie", "utilizziamo i cookie", "usiamo i cookie", "nostri partner", "riservato agli abbonati",
           "sei già abbonato"),
    "ja": ("会員限定", "ログインして"),
    "pt": ("usamos cookies", "utilizamos cookies", "nossos parceiros", "exclusivo para assinantes", "já é assinante", "já sou assinante"),
    "ru": ("используем cookie", "используем файлы cookie", "только для подписчиков", "уже подписаны", "чтобы продолжить"),
    "uk": ("використовуємо cookie", "використовуємо файли cookie", "лише для передплатників", "щоб продовжити"),
    "zh": ("登录后", "登錄後", "订阅后", "使用 cookie"),
}
# How the title of a page of results begins.
RESULTS = ("search results", "results for", "suchergebnisse", "ergebnisse für", "résultats de recherche", "résultats de la recherche",
           "resultados de búsqueda", "resultados de la búsqueda", "risultati della ricerca", "risultati di ricerca", "resultados da busca",
           "resultados da pesquisa", "результаты поиска", "результати пошуку", "نتائج البحث", "搜索结果", "搜尋結果", "検索結果")
# fmt: on
SHELL = "an error page or an empty shell"
WALL = "a consent wall: its text is about cookies and accounts"
LIST = "a list of other pages, or no text at all"
LONGEST = 500_000  # characters of a document: the longest reports that outlets print have a fifth of that
MOST_LINES = 10_000  # as many as that fills at 50 columns; a line costs more time and memory than its characters
_LITTLE = 120  # words of prose that an error page may hold: an apology, a hint
_FIRST = 12  # passages in which it says what it is
_BEFORE = 40  # words of prose above which it has said so: below a short article a form may ask whether one is a robot
_WALL = 0.6  # share of prose about cookies and accounts
_WALL_KINDS = frozenset({"account", "cookies", "legal", "newsletter"})
_FEWEST = 20  # words of prose of an article
_TITLE = 4  # passages that may be the title of a page of results
_ENTRIES = 5  # headlines of a list page
_HEADLINE = (3, 25)  # words of one of them
_TEASER = 45  # words below it
_REACH = 3  # passages below it within which its teaser begins
_LISTED = 0.6  # share of its letters that are headlines and teasers
_PROSE = 60  # letters of what is no scrap, in languages that part no words
_QUOTED = re.compile(r"[\"“„«‘][^\"“”„»«]{1,80}[\"”“»]")
_LINKED = 0.9  # share of a headline's letters that is a link


def _fold(phrases: Iterable[str]) -> tuple[str, ...]:
    """Phrases as they are looked for among folded words; those of scripts that write without blanks may be part of a word."""
    folded = (" ".join(split_words(phrase)) for phrase in phrases)
    return tuple(phrase if count_unspaced(phrase) else f" {phrase} " for phrase in folded)


_SHELLS = _fold(phrase for phrases in SHELL_PHRASES.values() for phrase in phrases)
_WALLS = _fold(phrase for phrases in WALL_PHRASES.values() for phrase in phrases)
_RESULTS = tuple(phrase.rstrip() for phrase in _fold(RESULTS))


def find_excess(document: Document) -> str:
    """Why a document is no article by its size alone, in words; empty where it may be one."""
    length = len(document.text) + sum(len(block.text) for block in document.blocks)
    lines = document.text.count("\n") + len(document.blocks)
    for number, what, limit in ((length, "characters", LONGEST), (lines, "lines", MOST_LINES)):
        if number > limit:
            return f"{number:,} {what}, more than an article has (the limit is {limit:,})"
    return ""


def find_rejection(sights: Sequence[Sight], *, page: bool = True) -> str:
    """Why passages hold no article, in words; empty where they may hold one. `page`: they are a page's, and no feed's or record's."""
    prose = sum(sight.words for sight in sights if sight.prose)
    before = accumulate((sight.words if sight.prose else 0 for sight in sights), initial=0)
    first = [sight for sight, above in zip(sights[:_FIRST], before, strict=False) if sight.words <= _LITTLE and above < _BEFORE]
    if prose < _LITTLE and any(_says(sight, _SHELLS) for sight in first):
        return SHELL
    asking = [sight for sight in sights if sight.prose and sight.kinds & _WALL_KINDS]
    wall = sum(sight.words for sight in asking)
    if prose and wall >= _WALL * prose and prose - wall < _LITTLE and any(_says(sight, _WALLS) for sight in sights):
        return WALL
    if page and any(_folded(sight).startswith(_RESULTS) for sight in sights[:_TITLE]):
        return LIST
    return "an empty shell: hardly a word" if page and sum(sight.words for sight in sights) < _FEWEST else ""


def _says(sight: Sight, phrases: Sequence[str]) -> bool:
    """Whether a passage says one of some phrases itself; a sentence may quote it too."""
    text = _folded(sight)
    if not any(phrase in text for phrase in phrases):
        return False
    own = f" {' '.join(split_words(_QUOTED.sub(' ', sight.passage.text)))} " if sight.quote and sight.prose else text
    return any(phrase in own for phrase in phrases)


def _folded(sight: Sight) -> str:
    return f" {' '.join(sight.folded)} "


def find_list(sights: Sequence[Sight]) -> str:
    """Why the passages of a page's text are a list of other pages, in words; empty where they may be an article's.

    An entry is a headline that is a link, or one with a day of its own beside it; a chronicle has days and no headlines, and a
    live blog one day.
    """
    entries = [index for index, sight in enumerate(sights) if _is_headline(sight)]
    heads = [index for index in entries if sights[index].linked >= _LINKED]
    if len(heads) < _ENTRIES:
        heads = _dated_entries(sights, entries)
    if len(heads) < _ENTRIES:
        return ""
    named = frozenset(heads)
    near = {place for head in heads for place in range(head + 1, head + 1 + _REACH)} - named
    prose = {index for index, sight in enumerate(sights) if index not in named and (sight.prose or len(sight.passage.text) >= _PROSE)}
    teasers = [index for index in prose & near if index - 1 not in prose and sights[index].words <= _TEASER]
    listed = sum(len(sights[index].passage.text) for index in (*heads, *teasers))
    whole = sum(len(sight.passage.text) for sight in sights)
    return LIST if len(prose) <= len(heads) + 1 and listed >= _LISTED * whole else ""


def _is_headline(sight: Sight) -> bool:
    fewest, most = _HEADLINE
    return fewest <= sight.words <= most and not sight.ended and not sight.dated and not sight.whole and not sight.form


def _dated_entries(sights: Sequence[Sight], entries: Sequence[int]) -> list[int]:
    """Headlines with a day beside them that none above has; none where the days are few."""
    heads: dict[str, int] = {}
    for head in entries:
        beside = [sight for sight in sights[max(0, head - 1) : head + 1 + _REACH] if sight.dated and not sight.prose]
        days = (found.readings[0].day.edtf for sight in beside for found in find_dates(sight.passage.text))
        if day := next((day for day in days if day not in heads), None):
            heads[day] = head
    return list(heads.values()) if len(heads) >= _ENTRIES else []
