"""What looks like a date and is none.

    a 23-year-old clerk   aged 41 years   Flight 1990   Section 1983   the Sunday Courier   $1,990   the Friday Group

Each filter is a question about the tokens around a candidate; the first that says yes throws it out.
"""

from collections.abc import Callable, Sequence

from generator.link.dates.grammar import Candidate
from generator.link.dates.tokens import Token

Filter = Callable[[Sequence[Token], Candidate], bool]


def _text(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _is_age(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """How old a person is: `23-year-old`, `52 years old`, `a 6-month-old son`."""
    unit = tokens[candidate.last - 1]
    after = candidate.last + (_text(tokens, candidate.last) in {"-", "–"})
    if unit.kind in {"UNIT", "UNITS"} and _text(tokens, after).lower() in {"old", "olds"}:
        return unit.value == "Y" or _text(tokens, after + 1).lower() in _CHILDREN
    if unit.kind == "OLD" and _text(tokens, candidate.last).lower() in _CHILDREN:
        return True
    return _text(tokens, candidate.first - 1).lower() in {"age", "aged", "ages"}


_CHILDREN = frozenset("son daughter baby babies boy girl child children infant twin twins grandson granddaughter nephew niece".split())
_NUMBERED = frozenset(
    """flight route highway section article chapter page rule no number room boeing resolution windows channel model code act
    interstate bus train world apollo area formula building suite division group team unit type version figure table item lot""".split()
)
_AMOUNTS = frozenset(
    """score scores total sum average rating ratings maximum minimum height altitude elevation depth length distance capacity population
    price value crowd turnout attendance audience output speed""".split()
)
_COUNTED = frozenset(
    """people troops soldiers men women children miles kilometers metres meters feet pounds dollars euros percent jobs employees workers
    homes houses members points shares cars tons tonnes degrees deaths cases votes copies students seats barrels acres others passengers
    refugees prisoners police officers tests patients users customers units stores protesters
    pixels px km kg mph gmt utc hrs local""".split()
)

_TIMES = frozenset("x×X")


def _is_number(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """A year's four figures that count or name something else: `Flight 1990`, `1,850 of 2000 seats`, `a score of 2072`, `1800 x 1920`."""
    if candidate.last - candidate.first != 1 or tokens[candidate.first].kind != "YEAR":
        return False
    before, after = _text(tokens, candidate.first - 1), _text(tokens, candidate.last)
    if before.lower() == "of" and _text(tokens, candidate.first - 2).lower() in _AMOUNTS:
        return True
    if before.lower() in _NUMBERED or (
        before in {"$", "£", "€", "#", ".", "/"} and tokens[candidate.first - 1].end == tokens[candidate.first].start
    ):
        return True
    if after in {"%", "/", ":", "°", "€"} and tokens[candidate.last].start == tokens[candidate.last - 1].end:
        return True
    if (after in _TIMES and _text(tokens, candidate.last + 1).isdigit()) or (
        before in _TIMES and _text(tokens, candidate.first - 2).isdigit()
    ):
        return True
    return after.lower() in _COUNTED


_MAKERS = frozenset(
    """acura audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford honda hyundai infiniti isuzu jaguar
    jeep kia lexus lincoln mazda mercedes mercury mini mitsubishi nissan oldsmobile opel peugeot pontiac porsche renault saab saturn skoda
    subaru suzuki tesla toyota vauxhall volkswagen volvo yamaha""".split()
)


def _is_model_year(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """`his 1987 Ford Escort`, `a 2012 Toyota`: when a car was built tells nothing of the news; but `the 1996 Ford strike`."""
    if candidate.last - candidate.first != 1 or tokens[candidate.first].kind != "YEAR":
        return False
    owned = tokens[candidate.first - 1].kind in {"A", "OWN", "POSS"} if candidate.first else False
    return owned and _text(tokens, candidate.last).lower() in _MAKERS and _text(tokens, candidate.last)[0].isupper()


_NAMED_DAYS = frozenset({"black", "good", "cyber", "ash", "palm", "bloody", "super", "maundy", "giving"})
_PAPERS = frozenset(
    "times post journal herald telegraph mail express mirror star sun independent gazette tribune chronicle courier news magazine group "
    "agreement school people book review world".split()
)


def _is_name(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """A word of dates in a name: `the Sunday Courier`, `Lisbon Spring`, `the Today program`, `Black Friday`; or any Monday."""
    first, last = tokens[candidate.first], tokens[candidate.last - 1]
    if last.kind in {"UNIT", "UNITS"} and last.text[0].isupper() and not last.text.isupper():
        return first.kind not in {"FEAST", "FEASTNAME", "NEW"}
    if first.text == "Today" and _text(tokens, candidate.first - 1)[:1].isalpha():
        return True
    if first.kind not in {"WEEKDAY", "MONTH", "SEASON"} or candidate.last - candidate.first != 1:
        return False
    after = _text(tokens, candidate.last)
    if after[:1].isupper() and after.lower() in _PAPERS:
        return True
    before = _text(tokens, candidate.first - 1)
    if first.kind == "SEASON":
        return True
    if first.kind == "WEEKDAY":
        return before.lower() in _NAMED_DAYS or _is_any_day(tokens, candidate.first)
    return first.kind == "MONTH" and (before[:1].isupper() and before.lower() in {"ms", "mr", "mrs", "theresa", "dr"})


def _is_any_day(tokens: Sequence[Token], first: int) -> bool:
    """Whether no one Monday is meant: `on a Monday`, `one Monday`, `on a recent Monday`; but `a Monday meeting`."""
    before = [_text(tokens, index).lower() for index in range(first - 3, first)]
    article = 2 if before[2] == "a" else 1 if before[1] in {"a", "an", "one"} and before[2].isalpha() else 0
    return before[2] in {"one", "recent"} or (article > 0 and before[article - 1] in {"on", "of"})


def _is_paper(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """`the Daily Post` is a newspaper, and not how often."""
    word = tokens[candidate.first]
    return word.kind == "RECURRENCE" and word.text[0].isupper() and _text(tokens, candidate.last)[:1].isupper()


def _is_era(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """`today's youth` and `the people of tomorrow` are of their time, not of a day."""
    first = tokens[candidate.first]
    if first.kind != "DEICTIC":
        return False
    if _text(tokens, candidate.first - 1).lower() == "of" and first.value == "1":
        return True
    possessed = candidate.last < len(tokens) and tokens[candidate.last].kind == "POSS"
    return possessed and _text(tokens, candidate.last + 1).lower() in _OF_A_TIME


_OF_A_TIME = frozenset("youth world society generation generations children parents technology standards".split())


def _is_short(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """A name that begins or is written like a day or month: `Jan Mertens`, `Sun Motors`, `the DEC appeal`."""
    first = tokens[candidate.first]
    if candidate.last - candidate.first != 1 or first.kind not in {"WEEKDAY", "MONTH"} or first.text == "May":
        return False
    bare = len(first.text) <= _SHORTENED and first.end - first.start == len(first.text)  # without its dot
    return bare and (first.text.isupper() or first.text.lower() in _NAMES or not _text(tokens, candidate.first - 1).islower())


_SHORTENED = 4  # letters of `Sept`; `June` and `July` are taken for months after a small word as well
_NAMES = frozenset({"sun", "sat", "mon", "wed", "fri", "thu", "tue", "jan", "mar"})


def _is_fraction(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """`three-quarters`."""
    return tokens[candidate.last - 1].text == "quarters" and tokens[candidate.last - 2].kind == "HYPHEN"


def _is_saying(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """`high noon` is an hour of films, `a matter of days` is soon, `24 hours a day` is always, `to this day` is still."""
    before = [_text(tokens, index).lower() for index in (candidate.first - 2, candidate.first - 1)]
    if before == ["matter", "of"] or (tokens[candidate.first].kind == "NOON" and before[-1] == "high"):
        return True
    said = [token.text.lower() for token in tokens[candidate.first : candidate.last + 2]]
    return " ".join(said) in _ALWAYS or " ".join([*before, *said[:2]]) in _ALWAYS or (before[-1] == "to" and said[:2] == ["this", "day"])


_ALWAYS = frozenset(
    {f"{count} hours a day" for count in ("24", "twenty-four", "twenty four")}
    | {f"{count} days a week" for count in ("7", "seven")}
    | {"365 days a year"}
)


def _is_same_hour(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """The hour said before once more, in brackets and of another zone: `10:35 a.m. (0735 GMT)`."""
    before = tokens[max(0, candidate.first - 2) : candidate.first]
    if tokens[candidate.first].kind != "CLOCK" or [token.text for token in before[1:]] != ["("]:
        return False
    alone = _text(tokens, candidate.last) == ")" or tokens[candidate.last - 1].kind == "CLOCK"
    return alone and before[0].kind in {"AMPM", "CLOCK", "ZONE"}


def _is_ordinal_second(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """`a second` before a noun counts, it does not last."""
    last = tokens[candidate.last - 1]
    return last.kind == "ORDINAL" and candidate.last - candidate.first <= 2  # noqa: PLR2004 - `a second`


FILTERS: tuple[Filter, ...] = (
    _is_age,
    _is_number,
    _is_model_year,
    _is_name,
    _is_paper,
    _is_era,
    _is_short,
    _is_fraction,
    _is_saying,
    _is_same_hour,
    _is_ordinal_second,
)


def is_no_date(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether any filter throws the candidate out."""
    return any(check(tokens, candidate) for check in FILTERS)
