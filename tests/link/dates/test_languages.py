"""Dates in other languages than English."""

import pytest

from generator.link.dates import find_expressions
from generator.when import parse_when

CASES = [
    ("de", "Am 3. Mai 2021 und am 10. Februar; vor drei Tagen, gestern, letzte Woche, im Mai 2020, im Jahr 1999, am Montag.",
     "2021-05-03 2022-02-10 2022-02-06 2022-02-08 2022-W05 2020-05 1999 2022-02-07"),
    ("fr", "Le 3 mai 2021, il y a deux jours, hier, la semaine dernière, en mai 2020, lundi, le 1er juin 2021.",
     "2021-05-03 2022-02-07 2022-02-08 2022-W05 2020-05 2022-02-07 2021-06-01"),
    ("es", "El 14 de mayo de 2021; ayer, hace 2 días, en octubre de 2020, en 1997, el lunes.",
     "2021-05-14 2022-02-08 2022-02-07 2020-10 1997 2022-02-07"),
    ("it", "Il 3 maggio 2021, ieri, 2 giorni fa.", "2021-05-03 2022-02-08 2022-02-07"),
    ("pt", "Em 3 de maio de 2021, ontem, em 1999.", "2021-05-03 2022-02-08 1999"),
    ("nl", "Op 3 mei 2021, gisteren, vorige week.", "2021-05-03 2022-02-08 2022-W05"),
    ("ru", "3 мая 2021 года, вчера, на прошлой неделе, в 1999 году, 10.02.2022.",
     "2021-05-03 2022-02-08 2022-W05 1999 2022-02-10"),
    ("zh", "2021年5月3日，昨天，上周，2020年。", "2021-05-03 2022-02-08 2022-W05 2020"),
    ("ja", "2021年5月3日、昨日。", "2021-05-03 2022-02-08"),
    ("ar", "في 3 مايو 2021", "2021-05-03"),
    ("hu", "2021. május 3. napján", "2021-05-03"),
    ("pt-BR", "em 3 de maio de 2021", "2021-05-03"),
    ("de", "Am Morgen kam er; morgen, vorgestern, in zwei Wochen, vor einem Jahr, im März, nächste Woche, letzten Monat.",
     "2022-02-10 2022-02-07 2022-W08 2021 2022-03 2022-W07 2022-01"),
    ("fr", "Avant-hier, demain, dans deux semaines, il y a trois ans, en mars, la semaine prochaine, le mois dernier, en 2019.",
     "2022-02-07 2022-02-10 2022-W08 2019 2022-03 2022-W07 2022-01 2019"),
    ("es", "Llegó por la mañana; mañana, hace tres días, dentro de dos semanas, hace dos años, en marzo, la próxima semana, el miércoles.",
     "2022-02-10 2022-02-06 2022-W08 2020 2022-03 2022-W07 2022-02-09"),
    ("it", "Tre giorni fa, due anni fa, nel 2019, nel dicembre 2021, tra due settimane, la prossima settimana, il mese scorso, mercoledì.",
     "2022-02-06 2020 2019 2021-12 2022-W08 2022-W07 2022-01 2022-02-09"),
    ("pt", "Há três dias, há dois anos, em duas semanas, em março, na próxima semana, no mês passado, na quarta-feira.",
     "2022-02-06 2020 2022-W08 2022-03 2022-W07 2022-01 2022-02-09"),
    ("ru", "Три дня назад, пять лет назад, через две недели, в декабре 2021 года, в марте, в прошлом месяце, в среду.",
     "2022-02-06 2017 2022-W08 2021-12 2022-03 2022-01 2022-02-09"),
    ("uk", "3 травня 2021 року, вчора, три дні тому, два роки тому, у грудні 2021 року, у березні, через два тижні, у середу.",
     "2021-05-03 2022-02-08 2022-02-06 2020 2021-12 2022-03 2022-W08 2022-02-09"),
    ("ar", "أمس، غدا، قبل ثلاثة أيام، في ديسمبر 2021، في مارس، الأسبوع المقبل، الشهر الماضي، عام 2019، الأربعاء.",
     "2022-02-08 2022-02-10 2022-02-06 2021-12 2022-03 2022-W07 2022-01 2019 2022-02-09"),
    ("zh", "他昨天说，三天前开会，上周五结束，两周后再开，3月公布，两年前。", "2022-02-08 2022-02-06 2022-02-04 2022-W08 2022-03 2020"),
    ("ja", "彼は昨日東京で話した。", "2022-02-08"),
    ("de", "13. bis 29. Mai 2022, vom 13. bis zum 19. Oktober, 17.-19. April, am 3. Mai",
     "2022-05-13/2022-05-29 2021-10-13/2021-10-19 2022-04-17/2022-04-19 2022-05-03"),
    ("fr", "Du 3 au 5 avril 2024, 1er-3 juin 2021.", "2024-04-03/2024-04-05 2021-06-01/2021-06-03"),
    ("es", "Del 3 al 5 de abril de 2024.", "2024-04-03/2024-04-05"),
    ("pt", "De 3 a 5 de abril de 2024.", "2024-04-03/2024-04-05"),
    ("nl", "Van 3 tot 5 april 2024, 3 t/m 5 mei 2021.", "2024-04-03/2024-04-05 2021-05-03/2021-05-05"),
    ("ru", "С 3 по 5 апреля 2024 года.", "2024-04-03/2024-04-05"),
    ("de", "Die Brücke wird am Freitag eröffnet. Sie wurde am Freitag gesperrt. Am kommenden Freitag, letzten Mittwoch.",
     "2022-02-11 2022-02-04 2022-02-11 2022-02-02"),
    ("es", "El puente abrirá el viernes. Cerró el viernes. El próximo viernes, el viernes pasado.",
     "2022-02-11 2022-02-04 2022-02-11 2022-02-04"),
    ("fr", "Le pont ouvrira vendredi. Il a fermé vendredi. Vendredi prochain, vendredi dernier.",
     "2022-02-11 2022-02-04 2022-02-11 2022-02-04"),
    ("it", "Il ponte aprirà venerdì. Ha chiuso venerdì. Venerdì prossimo, venerdì scorso.",
     "2022-02-11 2022-02-04 2022-02-11 2022-02-04"),
    ("pt", "A ponte abrirá na sexta-feira. Fechou na sexta-feira. Na próxima sexta-feira.", "2022-02-11 2022-02-04 2022-02-11"),
    ("nl", "De brug gaat vrijdag open. De brug werd vrijdag gesloten.", "2022-02-11 2022-02-04"),
    ("ru", "Мост откроется в пятницу. Его закрыли в пятницу. В следующую пятницу.", "2022-02-11 2022-02-04 2022-02-11"),
    ("uk", "Міст буде відкрито в понеділок. Його закрили в понеділок.", "2022-02-14 2022-02-07"),
    ("ar", "سيفتح الجسر يوم الجمعة. أغلق يوم الجمعة. الجمعة المقبل.", "2022-02-11 2022-02-04 2022-02-11"),
    ("ja", "橋は金曜日に開通する予定だ。金曜日に閉鎖された。", "2022-02-11 2022-02-04"),
    ("zh", "大桥将于周五开放。周五关闭了。下周五，上周五。", "2022-02-11 2022-02-04 2022-02-18 2022-02-04"),
    ("de", "Am Montagabend, ab Anfang Mai, Ende Januar.", "2022-02-07 2022-05 2022-01"),
    ("fr", "Depuis début mai 2021, fin janvier.", "2021-05 2022-01"),
    ("ru", "В начале мая 2021 года, в конце января.", "2021-05 2022-01"),
    ("zh", "大桥于去年3月关闭，明年4月5日重新开放。", "2021 2021-03 2023 2023-04-05"),
    ("de", "Zwischen dem 3. und 5. Mai 2021.", "2021-05-03/2021-05-05"),
    ("es", "Entre el 3 y el 5 de mayo de 2021.", "2021-05-03/2021-05-05"),
    ("fr", "Entre le 3 et le 5 mai 2021.", "2021-05-03/2021-05-05"),
    ("it", "Tra il 3 e il 5 maggio 2021.", "2021-05-03/2021-05-05"),
    ("pt", "Entre 3 e 5 de maio de 2021.", "2021-05-03/2021-05-05"),
    ("nl", "Tussen 3 en 5 mei 2021.", "2021-05-03/2021-05-05"),
    ("ru", "Между 3 и 5 мая 2021 года.", "2021-05-03/2021-05-05"),
    ("uk", "Між 3 і 5 травня 2021 року.", "2021-05-03/2021-05-05"),
    ("ar", "بين 3 و5 مايو 2021", "2021-05-03/2021-05-05"),
    ("ja", "2021年5月3日から5日まで、5月5日から3日。", "2021-05-03/2021-05-05 2022-05-05"),
    ("zh", "2021年5月3日至5日。", "2021-05-03/2021-05-05"),
    ("xx", "2021-05-03 aba 03.05.2021", "2021-05-03 2021-05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[f"{language}-{expected}" for language, _, expected in CASES])
def test_plain_dates_are_read_in_any_language(language: str, text: str, expected: str) -> None:
    """Dates that a text states, and simple relative ones, with the precision of the words."""
    found = find_expressions(text, parse_when("2022-02-09"), language)
    assert [one.edtf for one in found] == expected.split()


def test_without_a_publication_date_only_what_is_stated_is_resolved() -> None:
    """`gestern` and a day without its year are found, and left open."""
    found = find_expressions("Gestern, am 3. Mai und am 4. Mai 2021.", None, "de")
    assert [(one.text, one.edtf) for one in found] == [("Gestern", None), ("3. Mai", None), ("4. Mai 2021", "2021-05-04")]


def test_a_day_that_no_calendar_has_is_left_open() -> None:
    """30 February stays without a date in every language."""
    (expression,) = find_expressions("am 30. Februar 2021", None, "de")
    assert expression.edtf is None


def test_a_word_for_both_yesterday_and_tomorrow_says_neither() -> None:
    """Hindi has one word for the two: no day is guessed."""
    assert find_expressions("कल", parse_when("2022-02-09"), "hi") == ()
