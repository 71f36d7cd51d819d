"""`extract --explain`: a seed line by line with the role of each, and below it what each field rests on."""

from generator.cli.console import say
from generator.extract.explain import LineRole
from generator.model import Extraction

COLOURS = {"body": "default", "lede": "cyan", "headline": "bold green", "left out": "dim", "related": "magenta"}
"""Of roles; what is none of these is a field, and green."""

WIDEST = 100  # characters of a line that are shown


def explain_extraction(path: str, roles: tuple[LineRole, ...], extraction: Extraction) -> None:
    """Prints one seed's explanation: its lines in the colour of their roles, then the evidence of each field."""
    say(path, "bold underline")
    headlines = {article.seed: article.headline or "no headline" for article in extraction.articles}
    record, several = "", len({role.record for role in roles}) > 1
    for role in roles:
        if role.record != record and several:
            say(f"#{role.record.rpartition('#')[2]} {headlines.get(role.record, 'no article')}", "bold")
        record = role.record
        style = COLOURS.get(role.role, "green")
        say(f"{role.line or '':>6} {role.role:<10} {_shorten(role.text)}", style)
        say(f"       {'':<10} {role.reason}", "dim")
    for article in extraction.articles:
        say(f"Fields of {article.seed}:", "bold")
        shown: set[str] = set()
        for evidence in article.evidence:
            chosen = evidence.field not in shown
            shown.add(evidence.field)
            first, last = evidence.lines
            where = f"lines {first}-{last}" if last > first else f"line {first}" if first else "no line of its own"
            how = f"derived, {evidence.derived}" if evidence.derived else "printed"
            say(f"  {evidence.field:<10} {'is' if chosen else 'or'} {_shorten(evidence.value)}", "green" if chosen else "dim")
            say(f"  {'':<13} {evidence.rule}; {how}; {where}; confidence {evidence.confidence:.2f}", "dim")
    for problem in extraction.problems:
        say(f"{path}:{problem.line}: {problem.message}", "yellow")


def _shorten(text: str) -> str:
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"
