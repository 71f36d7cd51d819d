"""Coverage over time as a drawing within the page: no file, no script, the colours of the palette, and the same in words.

Bars stand a month apart, or a year where the digest spans more than `MONTHS_SHOWN` months.
"""

from collections import Counter
from collections.abc import Iterable

from generator.model import Telling
from generator.render.periods import month_label
from generator.when import Precision

MONTHS_SHOWN = 36
_WIDTH, _HEIGHT, _BASE = 480, 110, 90  # of the drawing, and where its bars stand
_DIGIT = 9  # about as wide as a digit is
_DATED = {Precision.TIME, Precision.DAY, Precision.WEEK, Precision.MONTH}

Bars = tuple[tuple[str, int], ...]
"""Label and count, in order of time, nothing left out between first and last."""


def count_coverage(tellings: Iterable[Telling]) -> Bars:
    """How many articles were published in each month, or in each year of a longer span."""
    dates = [when.earliest for telling in tellings if (when := telling.article.published) and when.precision in _DATED]
    if not dates:
        return ()
    months = Counter(date.year * 12 + date.month - 1 for date in dates)
    if max(months) - min(months) < MONTHS_SHOWN:
        return tuple((month_label(number // 12, number % 12 + 1), months[number]) for number in range(min(months), max(months) + 1))
    years = Counter(date.year for date in dates)
    return tuple((str(year), years[year]) for year in range(min(years), max(years) + 1))


def draw_chart(bars: Bars) -> str:
    """The drawing as HTML for a page's Markdown; empty where there is nothing to compare. Holds numbers and months only."""
    if len(bars) < 2:  # noqa: PLR2004 - one bar compares with nothing
        return ""
    words = "; ".join(f"{label}: {count}" for label, count in bars if count)
    step = _WIDTH / len(bars)
    tallest = max(count for _, count in bars)
    drawn = "".join(_draw_bar(number * step, step, count, count * (_BASE - 20) / tallest) for number, (_, count) in enumerate(bars))
    first, last = bars[0][0], bars[-1][0]
    return (
        "<figure>"
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="Articles published. {words}.">'
        f'<line x1="0" x2="{_WIDTH}" y1="{_BASE}" y2="{_BASE}"/>{drawn}'
        f'<text x="0" y="{_HEIGHT - 4}">{first}</text><text class="last" x="{_WIDTH}" y="{_HEIGHT - 4}">{last}</text></svg>'
        f"<figcaption>Articles published. {words}.</figcaption></figure>"
    )


def _draw_bar(left: float, step: float, count: int, height: float) -> str:
    if not count:
        return ""
    width = min(step * 0.8, 48)
    middle = left + step / 2
    bar = f'<rect x="{middle - width / 2:.1f}" y="{_BASE - height:.1f}" width="{width:.1f}" height="{height:.1f}"/>'
    if step < _DIGIT * (len(str(count)) + 1):  # the numbers of neighbours would run into each other; the caption has them all
        return bar
    return f'{bar}<text class="count" x="{middle:.1f}" y="{_BASE - height - 5:.1f}">{count}</text>'
