"""The language of a text."""

from types import SimpleNamespace

import pytest

from generator.extract.text import language
from generator.extract.text.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The pilots will return to work on Monday after nine days, the port council said in a statement.", "en"),
        ("Die Lotsen kehren am Montag nach neun Tagen an die Arbeit zurück, teilte der Hafenrat mit.", "de"),
        ("Les pilotes reprendront le travail lundi après neuf jours, a indiqué le conseil du port.", "fr"),
        ("Los pilotos volverán al trabajo el lunes después de nueve días, dijo el consejo del puerto.", "es"),
        ("I piloti torneranno al lavoro lunedì dopo nove giorni, ha detto il consiglio del porto.", "it"),
        ("Os pilotos voltarão ao trabalho na segunda-feira após nove dias, disse o conselho do porto.", "pt"),
        ("Лоцманы вернутся к работе в понедельник после девяти дней, сообщил совет порта.", "ru"),
        ("Лоцмани повернуться до роботи в понеділок після дев'яти днів, повідомила рада порту.", "uk"),
        ("سيعود الطيارون إلى العمل يوم الاثنين بعد تسعة أيام، بحسب ما قال مجلس الميناء.", "ar"),
        ("港口委员会表示,引航员将在九天后的星期一恢复工作,渡轮也将重新开航。", "zh"),
        ("港湾評議会によると、水先人は九日ぶりに月曜日に仕事に戻る。", "ja"),
        ("항만 위원회는 도선사들이 9일 만에 월요일에 업무에 복귀한다고 밝혔다.", "ko"),
        ("Οι πλοηγοί επιστρέφουν στην εργασία τη Δευτέρα μετά από εννέα ημέρες.", "el"),
        ("", None),
        ("12:31 07.02.2022", None),
        ("OK", None),
    ],
)
def test_tells_languages_apart(text: str, language: str | None) -> None:
    """A sentence of news is enough to tell its language; a date or a word is not."""
    assert language == detect_language(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Lotsen kehren am Montag nach neun Tagen an die Arbeit zurück, teilte der Hafenrat am Freitag mit.\n" * 6,
        "Die Lotsen kehren am Montag nach neun Tagen an die Arbeit zurück,\nteilte der Hafenrat am Freitag in einem langen Brief mit.\n"
        * 8,
    ],
    ids=["paragraphs", "hard-wrapped"],
)
def test_goes_by_the_prose_of_a_page(text: str) -> None:
    """A menu in another language does not outvote the text below it."""
    menu = "\n".join(["Home", "News", "Sports", "Login", "Weather", "Shop", "Contact us", "About"] * 60)

    assert detect_language(menu + "\n" + text) == "de"


def test_a_quotation_in_letters_of_another_language_does_not_decide() -> None:
    """A sentence in Greek letters within a report makes no Greek of it."""
    text = "The pilots hung a sheet over the quay for all who came by, on which they had painted: “{}” Nobody took it down on Monday."

    assert detect_language(text.format("Η απεργία μας τελείωσε")) == "en"


def test_goes_by_more_than_the_beginning_of_a_text() -> None:
    """A long quotation in another language, with which a text opens, does not outvote what follows."""
    quotation = "“We have waited for nine days, and will wait for nine more if the port council does not come to see us,” she said.\n" * 9
    text = "Die Lotsen kehren am Montag nach neun Tagen an die Arbeit zurück, teilte der Hafenrat am Freitag mit.\n" * 25

    assert detect_language(quotation) == "en"
    assert detect_language(quotation + text) == "de"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The pilots and the council met at the port", False),  # four of its small words
        ("The pilots and the council met at a port", True),
        ("The pilots and the council met at the port" + 41 * " harbour", False),  # one in twelve and a half
        ("The pilots and the council met at the port" + 42 * " harbour", True),
    ],
)
def test_knows_english_by_its_small_words(text: str, asked: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001
    """English prose is known by its small words, without the model that is slow to load; a few of them say nothing."""
    monkeypatch.setattr(language, "_identifier", lambda: SimpleNamespace(classify=lambda _: ("asked", 0.0)))

    assert detect_language(text) == ("asked" if asked else "en")
