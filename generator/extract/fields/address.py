"""The address of an article, where a dump does not state it but uses it.

    [Facebook](https://www.facebook.com/sharer.php?u=https%3A%2F%2Fharbourpost.example%2Fferry-strike-ends)
    [WhatsApp](whatsapp://send?text=Ferry%20strike%20ends%20-%20https://harbourpost.example/ferry-strike-ends)
    [12 comments](https://harbourpost.example/ferry-strike-ends#comments)
    Copy this link
    https://harbourpost.example/ferry-strike-ends
    Citation: Ferry strike ends (2024) retrieved 20 May 2024 from https://harbourpost.example/ferry-strike-ends

Rule: every address in a dump is a candidate, those inside other addresses too, without its fragment and its query, but for the
number of an article in it. Points speak for one that is handed to other sites to be shared, that a sign-in comes back to, that
comments hang on, that spells the headline, that stands alone on a line. An address of a host's front page is no article's.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from urllib.parse import unquote

from generator.extract.body.boilerplate import split_words

_COLON = re.compile(r":(?://|\?)")
_SCHEME = re.compile(r"(?:(?:https?|whatsapp|viber|tg|fb-messenger)://|(?:mailto|sms):\?)$", re.IGNORECASE)
_LONGEST_SCHEME = 15  # characters
_REST = re.compile(r"[^\s<>\"'\\\]\[(){}|^`]{4,2000}")
_INNER = re.compile(r"(?<=.)https?(?::|%3A)(?://|%2F%2F)[^\s&\"'<>]+", re.IGNORECASE)
_SHARING = re.compile(
    r"^(?!http)|shar(?:e|er)\b|sharearticle|/intent/|/submit|/dialog/|/pin/|/send\b|/save\?|/add\?|bookmark|wa\.me|tweet|status=",
    re.IGNORECASE,
)
_RETURNING = re.compile(r"log-?in|sign-?in|sign-?up|register|account|auth\b", re.IGNORECASE)
_TAIL = re.compile(r"[?#&\s].*", re.DOTALL)
# read.php?idx=1092&page=1
_NUMBER = re.compile(
    r"[?&](?:(?:art(?:icle)?|news|story|page|item|post|doc|content)?_?(?:id|idx|no|num)|idxno|[ans]id|p|article|story|news)=\d+(?=[&#]|$)",
    re.IGNORECASE,
)
_FRONT = re.compile(r"https?://[^/]+/?", re.IGNORECASE)
_TALK = re.compile(r"#(?:comment|respond|disqus)", re.IGNORECASE)
_MOST = 4000  # addresses of a dump that are looked at
_AROUND = 300  # characters before and behind an address that are looked at
_COPY = re.compile(
    r"copy (?:this |the )?link|link kopieren|copier le lien|copiar (?:el )?enlace|copiar link|copia link|ссылк", re.IGNORECASE
)
_LONG = 4  # letters of a word that an address is known by
_ENOUGH = 4.0  # points; a use that is of nothing but the article's address has them
_LIKELY, _HINTED, _SPELT = 3.0, 2.5, 6.0  # of uses that other addresses have too; of all of the headline's words

_ENDS = frozenset({"", "\n", ">", "\r"})


def find_address(text: str, headline: str) -> tuple[str, str]:
    """The address that a dump's own text uses for its article, and why; empty where none is sure."""
    words = [word for word in split_words(headline) if len(word) >= _LONG]
    points: defaultdict[str, float] = defaultdict(float)
    reasons: defaultdict[str, dict[str, None]] = defaultdict(dict)
    used: Counter[str] = Counter()
    for address, reason, worth in _find_uses(text, _fold(headline)):
        used[address] += 1
        if reason and reason not in reasons[address]:
            points[address] += worth
            reasons[address][reason] = None
    for address, number in used.items():
        share = _share_spelt(unquote(address), words)
        if share >= 0.5 and len(words) > 1:  # noqa: PLR2004 - fewer may be chance
            points[address] += _SPELT * share
            reasons[address]["it spells the headline"] = None
        points[address] += min(1.0, number / 10)
    best = max(points, key=lambda address: (points[address], -len(address), address), default="")
    return (best, "; ".join(reasons[best])) if best and points[best] >= _ENOUGH else ("", "")


def _share_spelt(address: str, words: Sequence[str]) -> float:
    """The share of a headline's words that an address spells."""
    lowered = address.lower()
    if not any(word in lowered for word in words):  # nearly all are told so; to split an address into words is dear
        return 0.0
    spelt = set(split_words(re.sub(r"[-_/.+]+", " ", address)))
    return sum(word in spelt for word in words) / len(words)


def _find_uses(text: str, headline: str) -> Iterator[tuple[str, str, float]]:
    """Each use of an address in a text, with what it says for it. `headline`: folded."""
    for start, end in islice(_find_addresses(text), _MOST):
        whole = text[start:end]
        if inner := _INNER.search(whole):
            shared = _clean(unquote(inner[0]))
            outer = whole[: inner.start()]
            if _FRONT.fullmatch(shared):
                continue
            if _SHARING.search(outer):
                yield shared, "it is handed on to be shared", _ENOUGH
            elif _RETURNING.search(outer):
                yield shared, "who signs in comes back to it", _ENOUGH
            continue  # any other address that holds one is an advertiser's or an archive's
        address = _clean(whole)
        if address.startswith("http") and not _FRONT.fullmatch(address):
            yield from ((address, reason, worth) for reason, worth in _judge_use(text, start, end, headline))


def _find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where each address of a text begins and ends: found by its colon, for letters are everywhere."""
    end = 0
    for colon in _COLON.finditer(text):
        scheme = _SCHEME.search(text, max(end, colon.end() - _LONGEST_SCHEME), colon.end())
        rest = _REST.match(text, colon.end()) if scheme else None
        if scheme and rest:
            end = rest.end()
            yield scheme.start(), end


def _judge_use(text: str, start: int, end: int, headline: str) -> Iterator[tuple[str, float]]:
    above, _, before = text[max(0, start - _AROUND) : start].rpartition("\n")
    behind = text[end : end + _AROUND]
    yield "", 0.0
    if _TALK.search(text, start, end):
        yield "comments hang on it", _HINTED
    if headline and before.endswith("](") and _fold(before[:-2].rpartition("[")[2]) == headline:
        yield "the headline links to it", _LIKELY
    if not before.strip(" <") and behind[:1] in _ENDS:
        yield "it stands alone on a line", _LIKELY
        if _COPY.search(above.rstrip().rpartition("\n")[2]):
            yield "a label says to copy it", _HINTED
        if headline and _fold(behind.lstrip("> \n#")).startswith(headline):
            yield "it stands over the headline", _HINTED


def _fold(text: str) -> str:
    return " ".join(split_words(text))


def _clean(address: str) -> str:
    """An address without fragment and the sentence's own marks; of its query only the number by which some know an article."""
    number = _NUMBER.search(address)
    return _TAIL.sub("", address).rstrip(".,;:!*_") + (f"?{number[0][1:]}" if number else "")
