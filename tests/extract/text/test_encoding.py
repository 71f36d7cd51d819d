"""Bytes as text."""

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.text.encoding import decode_bytes

GERMAN = "Die Fähre fährt früher, sagte die Bürgermeisterin über den Größenvergleich.\n" * 6
RUSSIAN = "Паромщики вернулись к работе в понедельник, сообщил городской совет порта.\n" * 6
JAPANESE = "港の職員は月曜日に仕事に戻ると市議会が発表した。会談は九日間続いた。\n" * 6
FRENCH = "Les pilotes ont repris le travail à l’été, malgré neuf jours de réserves.\n" * 6


@pytest.mark.parametrize(
    "mark_and_encoding",
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_believes_a_byte_order_mark(mark_and_encoding: tuple[bytes, str]) -> None:
    """A byte order mark names the encoding and is no part of the text."""
    mark, encoding = mark_and_encoding

    decoded = decode_bytes(mark + RUSSIAN.encode(encoding))

    assert (RUSSIAN, encoding, "") == (decoded.text, decoded.encoding, decoded.doubt)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, JAPANESE])
def test_knows_wide_encodings_without_a_mark(text: str, encoding: str) -> None:
    """UTF-16 and UTF-32 are known by the zeros beside their blanks and line breaks."""
    assert text == decode_bytes(text.encode(encoding)).text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(GERMAN, "cp1252"), (FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp")],
)
def test_guesses_old_code_pages_and_says_so(text: str, encoding: str) -> None:
    """A code page that nothing names is found by what the text would read like, and the doubt is told."""
    decoded = decode_bytes(text.encode(encoding))

    assert text == decoded.text
    assert "a guess" in decoded.doubt


@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp"])
@pytest.mark.parametrize("text", ["水先人のスト終わる\n2024年5月17日", "港湾評議会は再開"])
def test_a_few_lines_of_japanese_are_enough(text: str, encoding: str) -> None:
    """Hiragana tell a Japanese code page from a Chinese or western one, however short the text: a headline may have one in eight."""
    assert decode_bytes(text.encode(encoding)).text == text


def test_knows_the_shifts_of_japanese_mail() -> None:
    """ISO-2022-JP is ASCII with escapes, and is known by them."""
    assert decode_bytes(JAPANESE.encode("iso2022_jp")).text == JAPANESE


def test_a_file_that_two_programs_wrote_to_is_read_line_by_line() -> None:
    """Lines of a code page among lines of UTF-8 are read as that code page, and counted."""
    decoded = decode_bytes(f"{GERMAN}{GERMAN}".encode() + FRENCH.encode("cp1252"))

    assert decoded.text == f"{GERMAN}{GERMAN}{FRENCH}"
    assert "6 of its lines are not UTF-8: read as cp1252" in decoded.doubt


def test_believes_a_declared_code_page_only_if_the_bytes_agree() -> None:
    """What a format declares decides between code pages, but UTF-8 is UTF-8 whatever it declares."""
    assert decode_bytes(RUSSIAN.encode("cp866"), "cp866").text == RUSSIAN
    assert decode_bytes(RUSSIAN.encode(), "cp1252").text == RUSSIAN
    assert decode_bytes(GERMAN.encode("cp1252"), "no-such-encoding").text == GERMAN
    assert decode_bytes(GERMAN.encode("cp1252"), "hex").text == GERMAN


def test_utf8_with_a_letter_cut_in_half_is_utf8() -> None:
    """One broken letter makes no code page of a text; it is shown as broken and told."""
    decoded = decode_bytes(RUSSIAN.encode()[:-4] + b"\xd1\n")

    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert "1 broken letter in" in decoded.doubt


def test_utf8_that_was_folded_in_mid_letter_is_utf8() -> None:
    """Where a mailer broke lines at a count of bytes, each break leaves both halves of a letter; a code page breaks most letters."""
    data = ("Паромщики вернулись к работе, " * 20).encode()

    decoded = decode_bytes(b"\n".join(data[start : start + 77] for start in range(0, len(data), 77)))

    assert decoded.encoding == "utf-8"
    assert "18 broken letters" in decoded.doubt


def test_judges_one_long_line_in_no_time() -> None:
    """A page on one line with a few letters of a code page is sampled in one pass."""
    data = b"<p>harbour</p>" * 40_000 + "Fähre".encode("cp1252") * 900
    start = time.process_time()

    decode_bytes(data)

    assert time.process_time() - start < 3


def test_believes_no_codec_that_is_for_no_text() -> None:
    """A declared codec for names or literals is not used: punycode takes hours for a megabyte."""
    data = GERMAN.encode("cp1252") + b"-" + b"a1b2" * 500

    assert decode_bytes(data, "punycode").text == decode_bytes(data, "unicode_escape").text == data.decode("cp1252")


@given(st.binary(max_size=400))
def test_any_bytes_are_text(data: bytes) -> None:
    """Every sequence of bytes becomes text, the same each time."""
    decoded = decode_bytes(data)

    assert decoded == decode_bytes(data)
    decoded.text.encode("utf-8", "surrogatepass")


@given(st.text(max_size=200))
def test_utf8_comes_out_as_it_went_in(text: str) -> None:
    """Text in UTF-8 is never taken for anything else."""
    if "\x00" not in text and not text.startswith("\ufeff"):
        assert text == decode_bytes(text.encode()).text
