"""Where a text breaks off because it is only a teaser, and the rest stands elsewhere.

    Pilots return to work on Mon… [+1200 chars]         a news service counts what it keeps back
    Pilots return to work [...]                         a feed's beginning
    Pilots return to work... Continue reading           with a call to read on

Rule: marks of omission at the very end. A speaker may trail off too: there nothing stands behind the dots, and no bracket around them.
"""

import re

_CALLS = (
    "read more|read on|read the|continue reading|keep reading|weiterlesen|mehr lesen|zum artikel|lire la suite|lire plus|leer más|"
    "seguir leyendo|leggi tutto|continua a leggere|leia mais|continue lendo|читать далее|читать полностью|читати далі|اقرأ المزيد|"
    "阅读全文|続きを読む|더보기"
)
_ENDING = re.compile(
    rf"\s*(?P<dots>…|\.\.\.|\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\))?[\s.…]*(?P<count>\[\+\d+\s?chars?\])?\s*(?P<call>(?:{_CALLS})\b.{{0,80}})?$",
    re.IGNORECASE,
)
_REACH = 120  # characters from the end


def strip_omission(text: str) -> str:
    """A text without the mark of omission at its end, and without what calls to read on behind it."""
    found = _find(text)
    return text[: found[0]] if found else text


def strip_call(text: str) -> str:
    """A text that breaks off without what stands behind its dots: how much is kept back, a call to read on."""
    found = _find(text)
    return text[: found[1]] if found else text


def breaks_off(text: str, *, sure: bool = False) -> bool:
    """Whether a text ends where something is left out. `sure`: nothing but brackets, a count or a call will do."""
    found = _find(text)
    return found is not None and (not sure or found[2])


def _find(text: str) -> tuple[int, int, bool] | None:
    """Where the mark of omission begins and ends, and whether it is no speaker's; None where a text does not end with one."""
    start = max(0, len(text) - _REACH)
    at = next((match for match in re.finditer(r"…|\.\.\.|\[\+\d", text[start:])), None)
    if at is None:
        return None
    begin = start + at.start() - (text[start + at.start() - 1 : start + at.start()] in {"[", "("})
    match = _ENDING.match(text, begin)
    if not match or not (match["dots"] or match["count"]):
        return None
    end = match.end("dots") if match["dots"] else begin
    return begin, end, bool(match["count"] or match["call"] or (match["dots"] or "")[-1:] in {"]", ")"})
