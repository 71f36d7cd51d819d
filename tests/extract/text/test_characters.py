"""Characters repaired where that is certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.text.characters import clean_text


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Itâ€™s a cafÃ© by the harbour", "It’s a café by the harbour"),
        ("Ð\x9fÐ°Ñ\x80Ð¾Ð¼ Ð²ÐµÑ\x80Ð½Ñ\x83Ð»Ñ\x81Ñ\x8f", "Паром вернулся"),
        ("Salt &amp; Pepper &#8217;s &quot;Best&quot;", 'Salt & Pepper ’s "Best"'),
        ("Salt &amp;amp; Pepper", "Salt & Pepper"),
        ("https://a.example/?a=1&copy=2", "https://a.example/?a=1&copy=2"),
        ("har\u00adbour fer\u200bry \x00\x07end\ufeff", "harbour ferry end"),
        ("one\r\ntwo\rthree\u2028four\x0cfive", "one\ntwo\nthree\nfour\nfive"),
        ("one\x85two", "one\ntwo"),
        ("می\u200cخواهم \u200fabc", "می\u200cخواهم \u200fabc"),
        ("10\u00a0000 Fähren der Cité", "10\u00a0000 Fähren der Cité"),
        ("«Été» et «cité»", "«Été» et «cité»"),
    ],
)
def test_repairs_what_is_certain_and_keeps_the_rest(seen: str, meant: str) -> None:
    """Mojibake, entities, invisible characters and line ends are repaired; good text, joiners and direction stay."""
    assert meant == clean_text(seen)


@given(st.text(max_size=300))
def test_no_line_end_but_one_is_left(text: str) -> None:
    r"""Whatever goes in, only \n ends lines afterwards, and no NUL is left."""
    cleaned = clean_text(text)

    assert not set(cleaned) & set("\r\x0b\x0c\x85\u2028\u2029\x00")


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="&"), max_size=200))
def test_leaves_plain_ascii_alone(text: str) -> None:
    """Text of ASCII without entities comes out as it went in."""
    assert text == clean_text(text)


@given(st.text(alphabet="añéüßçøžшжыїґλωאבגعربहि中日한 .,\n", max_size=200))
def test_leaves_good_letters_alone(text: str) -> None:
    """Letters of many scripts, in any order, are never taken for mojibake."""
    assert text == clean_text(text)


def test_takes_out_what_coloured_a_terminal() -> None:
    """The codes by which a text browser coloured its lines are no words."""
    assert clean_text("\x1b[1mFerry strike\x1b[0m ends") == "Ferry strike ends"
