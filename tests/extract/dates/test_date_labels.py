"""What stands beside a date to say which date it is."""

import pytest

from generator.extract.dates.date_labels import LABELS, Label, find_label, is_label


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        ("Published on ", "", Label.PUBLISHED),
        ("Published Friday, ", "", Label.PUBLISHED),
        ("Posted by Jane Roe on ", "", Label.PUBLISHED),
        ("Posted by Wilhelmina Featherstonehaugh of the Evening Harbour Mail, 3 weeks ago, on Wednesday, ", "", None),
        ("Published by Wilhelmina Featherstonehaugh-Torviksson, 3 weeks ago, on ", "", Label.PUBLISHED),
        ("Published 3 weeks ago on ", "", Label.PUBLISHED),
        ("First published: Fri ", "", Label.PUBLISHED),
        ("Veröffentlicht am ", "", Label.PUBLISHED),
        ("Publié le ", "", Label.PUBLISHED),
        ("Опубликовано: ", "", Label.PUBLISHED),
        ("تاريخ النشر: ", "", Label.PUBLISHED),
        ("发布时间：", "", Label.PUBLISHED),
        ("Last updated on ", "", Label.UPDATED),
        ("Stand: ", "", Label.UPDATED),
        ("Mis à jour le ", "", Label.UPDATED),
        ("", " (aktualisiert)", Label.UPDATED),
        ("Retrieved on ", "", Label.ACCESSED),
        ("© ", "", Label.OTHER),
        ("Member since ", "", Label.OTHER),
        ("", " / Updated 8 hours ago", None),
        ("a letter that was published by the port on ", "", None),
        ("the talks began on ", "", None),
        ("", "", None),
    ],
)
def test_tells_labels_of_many_languages_apart(before: str, after: str, label: Label | None) -> None:
    """The words right before a date name its kind, prepositions and days of the week aside; a verb in mid-sentence names none."""
    found = find_label(before, after)

    assert label == (found[0] if found else None)


def test_no_label_is_of_two_kinds() -> None:
    """A word is in the table of one kind only."""
    kinds = [{word for row in rows for word in row.partition(": ")[2].split("|")} for rows in LABELS.values()]

    assert all(not one & other for place, one in enumerate(kinds) for other in kinds[place + 1 :])


def test_rows_are_sorted_by_language() -> None:
    """Each row names its language, and a language's rows stand together in order."""
    for rows in LABELS.values():
        languages = [row.partition(": ")[0] for row in rows]

        assert languages == sorted(languages)


@pytest.mark.parametrize("line", ["Published", "Last updated on Friday", "Publié le", "Yayınlanma:", "Written by:", "By |", "Rédigé par"])
def test_a_label_may_have_lost_what_it_is_of(line: str) -> None:
    """A line is a label alone where nothing but small words stands behind a day's or a byline's."""
    assert is_label(line)


@pytest.mark.parametrize("line", ["Friday", "GROUP BY", "Release | Date", "(data)", "published", "Published 2024", "Photo:", "Ports"])
def test_other_words_are_no_label_of_a_day(line: str) -> None:
    """Weekdays, code, tables, the middle of a sentence, values and labels of something else are none."""
    assert not is_label(line)
