"""What news prints beside a date to say which date it is: `Published`, `Aktualisiert am`, `Mis à jour le`, `تاريخ النشر`.

Each row a language and its words, parted by `|`, in small letters without the preposition that follows ("am", "le"). A label of
two kinds ("Published 7 Feb, updated 8 Feb") belongs to the date that follows it.
"""

import re
from enum import StrEnum


class Label(StrEnum):
    """What a label says that a date is."""

    PUBLISHED = "published"
    UPDATED = "updated"
    ACCESSED = "accessed"
    OTHER = "other"
    """The date of something else: an event, a picture, a right."""


LABELS = {
    Label.PUBLISHED: (
        "ar: تاريخ النشر|نشر في|نشرت في|نُشر|نشر بتاريخ|تم النشر|نشر|تاريخ الخبر",
        "bg: публикувано|публикувана|публикация",
        "bn: প্রকাশ|প্রকাশিত|প্রকাশের",
        "ca: publicat|publicada",
        "cs: publikováno|vydáno|zveřejněno|vyšlo",
        "da: publiceret|offentliggjort|udgivet",
        "de: veröffentlicht|erschienen|publiziert|erscheinungsdatum|veröffentlichungsdatum|erstellt|gepostet|geschrieben",
        "de: eingestellt|beitrag wurde|datum|meldung vom|pressemitteilung vom|artikel vom|online seit|veröffentlichung",
        "de: verfasst",
        "el: δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία",
        "en: published|posted|publication date|date published|first published|originally published|originally posted|issued",
        "en: released|created|originally created|filed|submitted|written|date|release date|uploaded|premiered|dated|pub date",
        "en: publish date",
        "es: publicado|publicada|fecha de publicación|publicación|fecha|creado|actualidad",
        "et: avaldatud|loodud",
        "fa: تاریخ انتشار|منتشر شده|انتشار|تاریخ",
        "fi: julkaistu|luotu",
        "fr: publié|publiée|publication|paru|date de publication|mis en ligne|posté|créé|écrit|rédigé|parution|date",
        "he: פורסם|תאריך פרסום|תאריך",
        "hi: प्रकाशित|पब्लिश|प्रकाशन",
        "hr: objavljeno|objavio|objavila",
        "hu: megjelent|közzétéve|publikálva|létrehozva|feltöltve",
        "id: diterbitkan|dipublikasikan|tayang|terbit|dimuat",
        "it: pubblicato|pubblicata|pubblicazione|data di pubblicazione|scritto|creato|inserito|data",
        "ja: 公開|公開日|掲載|掲載日|投稿|投稿日|配信|配信日|公開日時|発行日|作成日",
        "ko: 입력|등록|기사입력|게재|작성|승인|발행일",
        "lt: paskelbta|publikuota|sukurta",
        "lv: publicēts|publicēta",
        "nl: gepubliceerd|geplaatst|gepost|publicatiedatum|geschreven|datum",
        "no: publisert|lagt ut|opprettet",
        "pl: opublikowano|data publikacji|opublikowany|opublikowane|dodano|utworzono|publikacja|data dodania|data",
        "pt: publicado|publicada|publicação|postado|criado|data de publicação|data",
        "ro: publicat|postat|data publicării|publicare|data",
        "ru: опубликовано|дата публикации|опубликован|опубликована|публикация|размещено|добавлено|создано|дата",
        "sk: publikované|zverejnené|uverejnené|vydané",
        "sl: objavljeno|objava",
        "sq: publikuar|postuar",
        "sr: објављено|objavljeno",
        "sv: publicerad|publicerat|publicerades|skapad|upplagd",
        "th: เผยแพร่|วันที่",
        "tr: yayınlanma|yayın tarihi|yayımlanma|yayınlandı|giriş tarihi|eklenme|oluşturma|tarih|giriş",
        "uk: опубліковано|дата публікації|опублікований|розміщено|створено|публікація|дата",
        "ur: شائع|اشاعت",
        "vi: đăng|xuất bản|ngày đăng|đăng lúc",
        "zh: 发布时间|发布日期|发布于|发表于|发表时间|日期|发布|發布時間|發佈|發表|發布日期|時間|时间|发稿时间",
    ),
    Label.UPDATED: (
        "ar: آخر تحديث|تحديث|تم التحديث|عدل",
        "bg: обновено|обновена|актуализирано|последна промяна",
        "bn: আপডেট|হালনাগাদ",
        "cs: aktualizováno|upraveno|změněno",
        "da: opdateret|sidst ændret",
        "de: aktualisiert|aktualisierung|letzte aktualisierung|zuletzt aktualisiert|letzte änderung|zuletzt geändert|geändert",
        "de: update|stand|zuletzt bearbeitet|bearbeitet|überarbeitet|akt",
        "el: ενημέρωση|τελευταία ενημέρωση|ενημερώθηκε",
        "en: updated|last updated|last update|update|modified|last modified|last edited|edited|revised|last revised|changed",
        "en: last changed|as of|last reviewed|reviewed|corrected|upd",
        "es: actualizado|actualizada|última actualización|modificado|actualización",
        "et: uuendatud|muudetud",
        "fa: به‌روزرسانی|بروزرسانی|آخرین ویرایش",
        "fi: päivitetty|muokattu",
        "fr: mis à jour|mise à jour|actualisé|modifié|dernière mise à jour|màj|maj|dernière modification",
        "he: עודכן|עדכון",
        "hi: अपडेटेड|अपडेट|अद्यतन",
        "hr: ažurirano|izmijenjeno",
        "hu: frissítve|módosítva|utolsó módosítás|frissült",
        "id: diperbarui|pembaruan|update",
        "it: aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|modificato|ultima modifica",
        "ja: 更新|更新日|最終更新|最終更新日|更新日時",
        "ko: 수정|최종수정|업데이트",
        "lt: atnaujinta",
        "lv: atjaunots|atjaunināts",
        "nl: bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|laatst gewijzigd|geüpdatet|aangepast",
        "no: oppdatert|sist endret|endret",
        "pl: aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|ostatnia modyfikacja",
        "pt: atualizado|atualizada|última atualização|atualização|modificado|actualizado",
        "ro: actualizat|ultima actualizare|modificat|actualizare",
        "ru: обновлено|изменено|последнее обновление|отредактировано|обновление",
        "sk: aktualizované|upravené|zmenené",
        "sl: posodobljeno|spremenjeno",
        "sr: ажурирано|ažurirano|измењено",
        "sv: uppdaterad|uppdaterat|senast uppdaterad|ändrad|uppdaterades",
        "tr: güncelleme|güncellendi|güncelleme tarihi|son güncelleme",
        "uk: оновлено|змінено|останнє оновлення",
        "vi: cập nhật",
        "zh: 更新时间|更新时间|更新于|更新時間|最后更新|更新",
    ),
    Label.ACCESSED: (
        "de: abgerufen|abgerufen am|zugriff|archiviert",
        "en: accessed|retrieved|archived|access date|date accessed|captured|downloaded|printed|printed on|date of access",
        "en: viewed|saved|crawled|fetched",
        "es: consultado|consulta|recuperado",
        "fr: consulté|téléchargé|imprimé|archivé",
        "it: consultato|visitato|stampato",
        "nl: geraadpleegd|bezocht",
        "pl: dostęp",
        "pt: acessado|acedido|consultado",
        "ru: дата обращения|просмотрено|архивировано",
        "uk: дата звернення",
    ),
    Label.OTHER: (
        "de: copyright|seit|bis|ab|geboren|beginn|ende|termin|foto|bild|veranstaltung|gültig|spieltag|anmeldeschluss",
        "de: zuletzt online|registriert|mitglied seit|dabei seit|beigetreten|kommentar|antwort|nächste|foto vom|aufgenommen",
        "de: uhrzeit",
        "en: copyright|since|until|till|through|born|died|joined|member since|registered|expires|valid|deadline|event|start",
        "en: starts|end|ends|begin|begins|photo|file photo|pictured|picture taken|image taken|comment|reply|replied|says|wrote",
        "en: next|previous|effective|due|taken|founded|before|after|from|between|established|last seen|open|opens|close|closes",
        "en: sunrise|season|episode|dob|date of birth|filmed|recorded|read more",
        "es: copyright|desde|hasta|foto|archivo|comentario|nacido",
        "fr: copyright|depuis|jusqu'au|jusqu’au|photo|né le|commentaire|inscrit",
        "it: copyright|dal|fino al|foto|commento|nato",
        "nl: copyright|sinds|tot|foto|reactie",
        "pt: copyright|desde|até|foto|comentário",
        "ru: copyright|с|до|фото|комментарий|родился",
        "uk: copyright|з|до|фото|коментар",
        "und: ©|®",
    ),
}

# Words that stand between a label and its date, besides figures and marks: published *on Monday*, veröffentlicht *am*.
_FILLERS = (
    "on at am en im in um the le à el la il em de del den dem der dnia op på w в у o на от від lúc les ngày am-pm pm uhr gmt utc est "
    "edt et bst cet "
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday "
    "mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira "
    "пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье "
    "понеділок вівторок середа четвер п'ятниця субота неділя "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "ago minutes minute mins min hours hour hrs days day weeks week months month years year vor stunden tagen minuten il y a "
    "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد pazartesi salı çarşamba perşembe cuma cumartesi pazar"
)
FILLERS = frozenset(_FILLERS.split())
WRITERS = frozenset({"by", "von", "par", "por", "di", "da", "door", "av", "af", "od"})  # posted *by Jane Roe* on
REACH = 80  # characters before a date in which its label stands

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|©|®")
_BARE = re.compile(r"[^\W\d_]+(?:[\s'’-][^\W\d_]+)*\s*[:：|]?")
_AFTER = re.compile(r"[\s,|()–—-]{0,4}([^\W\d_]+)[\s)\]]*$")  # 7 February 2022 (updated), and not: updated 2 hours ago
_MARKS = " \t:：|,;.>/()[]–—-·•"
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def _by_phrase() -> dict[tuple[str, ...], Label]:
    phrases: dict[tuple[str, ...], Label] = {}
    for kind, rows in LABELS.items():
        for row in rows:
            for phrase in row.partition(": ")[2].split("|"):
                phrases.setdefault(tuple(word.casefold() for word in _WORD.findall(phrase)), kind)
    return phrases


BY_PHRASE = _by_phrase()
_LONGEST = max(map(len, BY_PHRASE))
_ENDINGS = {"".join(words): kind for words, kind in BY_PHRASE.items() if _UNSPACED.match("".join(words))}


def find_label(before: str, after: str = "") -> tuple[Label, str] | None:
    """The kind of date that the text before it, or right after it, names, and the label; None where neither does."""
    before = before[-REACH:].rstrip(_MARKS)
    for phrase, kind in _ENDINGS.items() if _UNSPACED.search(before) else ():
        if before.endswith(phrase):
            return kind, phrase
    words = _WORD.findall(before)
    while words and words[-1].casefold() in FILLERS and not _phrase_at_end(words):
        words.pop()
    if found := _phrase_at_end(words):
        return found
    for place in range(len(words) - 1, max(0, len(words) - 5), -1):
        if words[place].casefold() in WRITERS and (found := _phrase_at_end(words[:place])):
            return found
    said = _AFTER.match(after)
    return (Label.UPDATED, said[1]) if said and BY_PHRASE.get((said[1].casefold(),)) is Label.UPDATED else None


def is_label(text: str) -> bool:
    """Whether a line is a label of a day or a byline and nothing else, as pages that lost the value have it: `Written by:`."""
    if not _BARE.fullmatch(text) or text[0].islower():
        return False
    words = [word.casefold() for word in _WORD.findall(text)]
    if words[-1] in WRITERS:
        return not text.isupper()  # GROUP BY
    while len(words) > 1 and words[-1] in FILLERS:
        words.pop()
    return BY_PHRASE.get(tuple(words)) in {Label.PUBLISHED, Label.UPDATED}


def _phrase_at_end(words: list[str]) -> tuple[Label, str] | None:
    """The longest label that the words end with. A small letter in mid-sentence is a verb: "a letter published by"."""
    for count in range(min(_LONGEST, len(words)), 0, -1):
        kind = BY_PHRASE.get(tuple(word.casefold() for word in words[-count:]))
        if kind is None:
            continue
        if kind in {Label.PUBLISHED, Label.UPDATED} and words[-count][0].islower() and len(words) - count > 1:
            return None
        return kind, " ".join(words[-count:])
    return None
