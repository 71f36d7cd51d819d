"""How long ago something was, as pages print beside a byline: `2 hours ago`, `vor 2 Stunden`, `před 2 hodinami`, `3小时前`.

Rule: a number and a unit, with a language's word for `ago` before or behind them. It is no day, since nobody knows from when it
counts, but what it stands beside is dated.
"""

import re

_BEFORE = "acum|hace|há|il y a|pred|před|vor|πριν(?: από)?|قبل|منذ"
_BEHIND = "ago|atrás|ezelőtt|fa|geleden|lalu|siden|sedan|sitten|temu|trước|önce|назад|тому|पहले|پیش"
_AGO = re.compile(
    rf"""
    \b (?:{_BEFORE.replace(" ", r"[ ]")}) \s \d+ \s? [^\W\d_]+
    | \b \d+ \s? [^\W\d_]+ \.? (?: \s yang )? \s (?:{_BEHIND}) \b
    | \d \s? [分天日周週小時个個か月年鐘钟间間時时]{{1,3}} 前
    | \d \s? [가-힣]{{1,2}} \s? 전 \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_COUNTED = re.compile(r"\d\s?[^\W\d_]")


def find_ago(text: str) -> re.Match[str] | None:
    """Where a text says how long ago something was; None where it does not."""
    return _AGO.search(text) if _COUNTED.search(text) else None  # the pattern is dear, and few numbers have a unit
