"""`extract --explain`: a seed line by line with the role of each, and below it what each field rests on."""

from generator.cli.console import say
from generator.model import Extraction


def explain_seed(path: str, extraction: Extraction) -> None:
    """Prints one seed's explanation."""
    for article in extraction.articles:
        say(f"{path}", "bold")
        shown: set[str] = set()
        for evidence in article.evidence:
            first = evidence.field not in shown
            shown.add(evidence.field)
            how = evidence.derived or "printed"
            where = f"lines {evidence.lines[0]}-{evidence.lines[1]}" if evidence.lines[0] else "no line"
            say(f"  {evidence.field:<10} {'= ' if first else '  or '}{evidence.value[:90]}", "green" if first else "dim")
            say(f"             {evidence.rule}; {how}; {where}; confidence {evidence.confidence:.2f}", "dim")
        for block in article.body:
            say(f"  {block.lines[0]:>5}-{block.lines[1]:<5} {block.kind:<9} {block.text[:100]}")
        for block in article.left_out:
            say(f"  {block.lines[0]:>5}-{block.lines[1]:<5} left out  {block.text[:100]}", "dim")
    for problem in extraction.problems:
        say(f"{path}:{problem.line}: {problem.message}", "yellow")
