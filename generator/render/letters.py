"""Long indexes of names cut by first letter, so that every page stays light."""

import unicodedata
from collections.abc import Callable, Iterable
from itertools import groupby

from generator.markdown_text import clean_text
from generator.render.periods import Period, T, split_parts

SIZE = 150  # names a page, about 20 KB of HTML beside the theme's own
BIGGEST = 30  # names that stand above the letters, those with most articles
OTHER = "0–9 and signs"


def letter_of(name: str) -> str:
    """The letter under which a name is listed: its first, without accents and in capitals, in any script."""
    first = unicodedata.normalize("NFKD", clean_text(name))[:1].upper()[:1]
    return first if first.isalpha() else OTHER


def split_letters(folder: str, items: Iterable[T], name_of: Callable[[T], str], size: int = SIZE) -> tuple[Period[T], ...]:
    """The items cut into pages below a folder by the first letters of their names, signs last; within a page by name."""

    def place(item: T) -> tuple[bool, str, str]:
        name = name_of(item)
        letter = letter_of(name)
        return letter == OTHER, letter, clean_text(name).casefold()

    letters = groupby(sorted(items, key=place), lambda item: letter_of(name_of(item)))
    return tuple(
        part
        for letter, group in letters
        for part in split_parts(f"{folder}/{'other' if letter == OTHER else letter.casefold()}", letter, tuple(group), size)
    )
