"""The tables of months."""

from generator.extract.dates.month_names import JALALI_NAMES, MONTH_NAMES, MONTHS_BY_NAME, fold_name


def test_every_language_has_twelve_months() -> None:
    """Each row has twelve groups, none empty, and the rows stand in order."""
    for language, groups in [*MONTH_NAMES.items(), *JALALI_NAMES.items()]:
        months = groups.split()

        assert len(months) == 12, language
        assert all(name for month in months for name in month.split("/")), language
    assert list(MONTH_NAMES) == sorted(MONTH_NAMES)


def test_a_language_uses_no_name_twice() -> None:
    """Within a language a name means one month, accents and case aside."""
    for language, groups in MONTH_NAMES.items():
        seen: dict[str, int] = {}
        for month, names in enumerate(groups.split(), start=1):
            for name in names.split("/"):
                folded = fold_name(name.replace("_", " "))

                assert seen.setdefault(folded, month) == month, (language, name)


def test_names_that_languages_disagree_on_keep_all_their_months() -> None:
    """`listopad` is October in Croatian and November in Polish and Czech."""
    assert MONTHS_BY_NAME["listopad"] == {"hr": 10, "cs": 11, "pl": 11}


def test_folding_forgives_accents_case_and_dots() -> None:
    """Names are found as keyboards without accents write them, and hamza of Arabic is optional."""
    assert [fold_name("FÉVR."), fold_name("أبريل"), fold_name("फ़रवरी")] == [fold_name("fevr"), fold_name("ابريل"), fold_name("फरवरी")]
