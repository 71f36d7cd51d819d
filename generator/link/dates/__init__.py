"""The dates that a text speaks of: `find_expressions` is the door."""

from generator.link.dates.expressions import Expression, find_expressions

__all__ = ["Expression", "find_expressions"]
