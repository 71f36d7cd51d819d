"""A generated block with a heading: what most of a page around its own text is made of."""

from generator.marks import mark_block


def write_section(name: str, heading: str, text: str) -> str:
    """The text below its heading between the marks of `name`; empty where there is no text."""
    return mark_block(name, f"## {heading}\n\n{text}") if text else ""
