"""When an article was published, and when it was last changed.

    2024-05-17T09:30+0000                         in a header: the first moment; the last one, if later, is the change
    Published 17 May 2024                         labelled
    09:30 GMT 17.05.2024 (Updated: 10:15 GMT 17.05.2024)
    By Ana Reis / May 17, 2024                    beside the headline or the byline
    https://harbourpost.example/2024/05/17/ferry  in the address

Rule: every date of a short passage, and every date that begins a longer one, is a candidate. It gets points for its label,
for standing close to the headline, and for agreeing with the address. A date far from headline and text is another
article's or the day of the visit. What reads two ways is settled by the other candidates, or left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from generator.extract.address_date import find_address_date
from generator.extract.boilerplate import split_words
from generator.extract.printed_date import FoundDate, find_dates, settle_date
from generator.extract.sight import Sight
from generator.model import Evidence, Lines
from generator.when import Precision, When

# fmt: off
PUBLISHED_WORDS = frozenset(
    """published posted publication date created veröffentlicht erstellt erschienen publié publiée paru mis publicado publicada
    publicação publicación pubblicato pubblicata data опубликовано дата создано добавлено опубліковано дата نشر تاريخ النشر
    기사입력 입력 등록 公開 掲載 発表 发布 發布 发表 opublikowano dodano publicerad julkaistu gepubliceerd geplaatst yayınlanma""".split()
)
UPDATED_WORDS = frozenset(
    """updated update modified revised edited changed aktualisiert geändert stand modifié modifiée actualisé actualizado
    actualizada modificado atualizado atualizada atualização aggiornato aggiornata aggiornamento modifica обновлено обновлен изменено
    оновлено змінено تحديث 수정 최종수정 更新 修正 zaktualizowano uppdaterad päivitetty bijgewerkt güncelleme""".split()
)
# fmt: on
_SHORT = 25  # words of a passage in which any date counts
_LABELS_BEFORE = 3  # words before a date, or short passages before it, in which its label stands
_NEAR = 14  # passages from the headline within which a date is the article's
_ENOUGH = 1.5
_SLACK = timedelta(days=2)  # between an address and a printed day: time zones, late posts


@dataclass(frozen=True, slots=True)
class Dated:
    """A date on the page, with what speaks for it."""

    found: FoundDate
    lines: Lines
    points: float
    rule: str
    updated: bool


def find_publication(
    sights: Sequence[Sight], headline: int | None, span: tuple[int, int], address: str, language: str | None
) -> tuple[Evidence, ...]:
    """Evidence for `published` and `updated` on the page itself and in its address, best first."""
    filed = find_address_date(address) if address else None
    dated = _find_dated(sights, headline, span, language)
    days = [filed.earliest] if filed and filed.precision is Precision.DAY else []
    days += [one.found.when.earliest for one in dated if one.found.when]
    found: list[Evidence] = []
    for one in sorted(dated, key=lambda one: -one.points):
        when = settle_date(one.found, days)
        if when is None:
            continue
        points = one.points
        if filed and filed.earliest - _SLACK <= when.earliest <= filed.latest + _SLACK:
            points += 2
        elif filed and not one.updated:
            points -= 2
        if points >= _ENOUGH:
            field = "updated" if one.updated else "published"
            found.append(Evidence(field, when.edtf, one.rule, one.lines, confidence=min(0.95, 0.3 + points / 12)))
    found.sort(key=lambda evidence: -evidence.confidence)
    if filed:
        exact = filed.precision is Precision.DAY
        found.append(Evidence("published", filed.edtf, "address", confidence=0.6 if exact else 0.2))
    return tuple(_refine(found))


def _find_dated(sights: Sequence[Sight], headline: int | None, span: tuple[int, int], language: str | None) -> list[Dated]:
    anchor = headline if headline is not None else span[0]
    dated = []
    for index, sight in enumerate(sights):
        text = sight.passage.text
        short = sight.words <= _SHORT
        for one in find_dates(text if short else text[:160], language):
            before = split_words(text[max(0, one.start - 40) : one.start])
            if not short and one.start > 60:  # noqa: PLR2004 - inside a sentence: what the text speaks of
                break
            updated, labelled = _read_label(before, index, sights)
            points = 2.0 * labelled + _place_points(index, anchor, span)
            if len(text) - (one.end - one.start) < 25:  # noqa: PLR2004 - little else on its line
                points += 1
            rule = ("labelled " if labelled else "") + ("date of change" if updated else "date") + (" by the headline" if points > 2 else "")  # noqa: PLR2004
            dated.append(Dated(one, sight.passage.lines, points, rule, updated))
    return dated


def _place_points(index: int, anchor: int, span: tuple[int, int]) -> float:
    distance = index - anchor
    if 0 <= distance <= _NEAR and index <= max(span[0] + 2, anchor + 4):
        return 4 - 0.15 * distance
    if -_NEAR <= distance < 0:
        return 2 + 0.1 * distance
    if span[0] <= index < span[1]:
        return -1
    if span[1] <= index <= span[1] + 4:
        return 1
    return -2


def _read_label(before: Sequence[str], index: int, sights: Sequence[Sight]) -> tuple[bool, bool]:
    """Whether a date is one of change, and whether it is labelled at all."""
    words = list(before[-_LABELS_BEFORE:])
    if not words:
        for earlier in sights[max(0, index - 1) : index][::-1]:
            if earlier.words <= _LABELS_BEFORE:
                words = [*earlier.folded, *words]
    near = words[-_LABELS_BEFORE:]
    if any(word in UPDATED_WORDS for word in near):
        return True, True
    return False, any(word in PUBLISHED_WORDS for word in near)


def _refine(found: Sequence[Evidence]) -> list[Evidence]:
    """A day whose time of day another candidate knows takes that candidate's place before it."""
    best: dict[str, Evidence] = {}
    for evidence in found:
        best.setdefault(evidence.field, evidence)
    out = list(found)
    for field, winner in best.items():
        if "T" in winner.value:
            continue
        finer = next((e for e in found if e.field == field and e.value.startswith(winner.value + "T") and e.confidence > 0.5), None)  # noqa: PLR2004
        if finer:
            out.remove(finer)
            out.insert(out.index(winner), replace(finer, confidence=winner.confidence))
    return out


