"""Learns generator/extract/body/weights.py from pages whose articles are known.

    python benchmarks/learn_weights.py FOLDER... [--folds 4]

A FOLDER holds text dumps in subfolders and `gold.json`: for each dump's path its `body` (paragraphs parted by blank lines),
its `title` and the `h1` of its page. With `--folds` nothing is written: each page is judged by what the others taught, and
precision and recall of the body's words are printed, a page never helping to judge another dump of itself.

Body: a conditional random field over the passages of a page (Lafferty, McCallum and Pereira 2001), two states, trained with
a softmax margin (Gimpel and Smith 2010): a passage costs by its words. Headline: a softmax over the candidates of a page.
Both by Adam, from fixed seeds. Points are rounded to one figure, so that the table can be read.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.extract.body.passage import Passage
from generator.extract.body.selection import is_alone
from generator.extract.document import Document
from generator.extract.dump import find_top_address, read_dump
from generator.extract.fields.headline_candidates import find_own_traits
from generator.extract.fields.headline_traits import find_headline_traits, nothing_traits
from generator.extract.fields.page_title import strip_site

Floats = NDArray[np.float64]
TARGET = Path(__file__).parents[1] / "generator/extract/body/weights.py"
RARE = 5  # pages on which a trait must occur to be learnt
WORD = re.compile(r"\w+")
EPOCHS_BODY, EPOCHS_HEADLINE = 8, 30
PULL = 3.0  # towards 0 (L2), over all pages
MOST = 1.5  # cost of one passage, in points


@dataclass(frozen=True, slots=True)
class Page:
    """One dump, ready to learn from."""

    name: str
    words: tuple[int, ...]
    """Of each passage."""

    traits: tuple[tuple[str, ...], ...]
    text: tuple[bool, ...]
    """Whether each passage is text of the article."""

    divided: bool
    """False for an article alone, which is not divided by points and teaches nothing about pages."""

    candidates: tuple[tuple[str, ...], ...]
    """Traits of each candidate for the headline, no headline first."""

    right: tuple[int, ...]
    """Which of the candidates are the headline; none: not to be learnt from."""


def main() -> None:
    """Learns, and writes the table or prints how well it judges."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    pages = [page for folder in arguments.folders for page in read_pages(folder)]
    print(f"{len(pages)} pages", file=sys.stderr)
    if arguments.folds:
        cross_validate(pages, arguments.folds)
    else:
        TARGET.write_text(render_table(learn_body(pages), learn_headline(pages)))


def read_pages(folder: Path) -> list[Page]:
    """Every dump of a folder that its gold.json knows."""
    gold: dict[str, dict[str, Any]] = json.loads((folder / "gold.json").read_bytes())
    return [read_page(path, (folder / path).read_text(), facts) for path, facts in sorted(gold.items()) if path.endswith(".txt")]


def read_page(name: str, text: str, facts: dict[str, Any]) -> Page:
    """One dump with its traits and what is right."""
    dump = read_dump(Document(name, text))
    judged = [index for index, verdict in enumerate(dump.verdicts) if len(verdict.traits) > 1]  # pictures and teasers are not
    told = find_text(dump.passages, facts["body"])
    stretch = dump.span if dump.span[1] else dump.stretch
    candidates = find_headline_traits(dump.sights, stretch, find_top_address(dump.lines), find_own_traits(dump.sights))
    titles = [strip_site(dump.passages[index].text)[0] for index, _ in candidates]
    right = tuple(place for place, title in enumerate(titles, 1) if is_headline(title, [facts["title"], *facts["h1"]]))
    return Page(
        name=f"{name}",
        words=tuple(min(dump.sights[index].words, 80) + 2 for index in judged),
        traits=tuple(dump.verdicts[index].traits for index in judged),
        text=tuple(told[index] for index in judged),
        divided=not is_alone(dump),
        candidates=(tuple(nothing_traits(dump.sights)), *(tuple(traits) for _, traits in candidates)),
        right=right or ((0,) if not facts.get("title_printed", True) else ()),
    )


def is_headline(text: str, titles: Sequence[str]) -> bool:
    """Whether a line is one of a page's titles, but for a few letters or a site's name behind it."""
    folded = " ".join(WORD.findall(text.lower()))
    for title in (" ".join(WORD.findall(title.lower())) for title in titles if title):
        near = SequenceMatcher(None, folded, title, autojunk=False).ratio() >= 0.92
        if folded and (near or (title.startswith(folded) and len(folded) >= 0.6 * len(title))):
            return True
    return False


def find_text(passages: Sequence[Passage], body: str) -> tuple[bool, ...]:
    """Which passages are of a body: the chain of passages found in it one after another that has the most words."""
    words = WORD.findall(body)
    starts: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        starts.setdefault(word, []).append(place)
    best: list[tuple[int, int]] = [(0, -1)] * (len(words) + 1)  # by end: words in the chain, its last link
    links: list[tuple[int, int]] = []  # passage, link before
    for index, passage in enumerate(passages):
        own = WORD.findall(passage.text)
        found = [start for start in starts.get(own[0], ()) if words[start : start + len(own)] == own] if own else []
        longer = [(best[start][0] + len(own), start + len(own), best[start][1]) for start in found]
        for total, end, before in longer:
            links.append((index, before))
            for place in range(end, len(best)):
                if best[place][0] >= total:
                    break
                best[place] = (total, len(links) - 1)
    text = [False] * len(passages)
    link = best[-1][1]
    while link >= 0:
        text[links[link][0]] = True
        link = links[link][1]
    return tuple(text)


def learn_body(pages: Sequence[Page]) -> dict[str, float]:
    """Points of each trait, and under `goes on: FROM TO` those of each pair of neighbours; `bias` for every passage."""
    names = _frequent([page.traits for page in pages])
    number = {name: place for place, name in enumerate(names)}
    samples = []
    for page in pages:
        if not page.divided or not page.words:
            continue
        flat, owner = _flatten(page.traits, number)
        right = np.array(page.text, dtype=float)
        costs = np.minimum(60 * np.array(page.words) / max(1.0, float(np.dot(page.words, right))), MOST) + 0.05
        samples.append((flat, owner, right, costs))

    def gradient(points: Floats, place: int) -> Floats:
        flat, owner, right, costs = samples[place]
        own = np.bincount(owner, weights=points[flat], minlength=len(right)) + points[-1]
        scores = np.stack([costs * right, own + costs * (1 - right)], axis=1)
        moves = points[-5:-1].reshape(2, 2)
        likely, pairs = _marginals(scores, moves)
        out = np.zeros_like(points)
        np.add.at(out, flat, (likely - right)[owner])
        out[-1] = float(np.sum(likely - right))
        true = np.zeros((2, 2))
        np.add.at(true, (right[:-1].astype(int), right[1:].astype(int)), 1)
        out[-5:-1] = (pairs - true).ravel()
        return out

    points = _descend(len(names) + 5, len(samples), gradient, EPOCHS_BODY)
    moves = {f"goes on: {first} {second}": float(points[-5 + 2 * first + second]) for first in (0, 1) for second in (0, 1)}
    return dict(zip(names, map(float, points), strict=False)) | moves | {"bias": float(points[-1])}


def learn_headline(pages: Sequence[Page]) -> dict[str, float]:
    """Points of each trait of a candidate."""
    known = [page for page in pages if page.right]
    names = _frequent([page.candidates for page in known])
    number = {name: place for place, name in enumerate(names)}
    samples = [(*_flatten(page.candidates, number), page.right, len(page.candidates)) for page in known]

    def gradient(points: Floats, place: int) -> Floats:
        flat, owner, right, size = samples[place]
        scores: Floats = np.bincount(owner, weights=points[flat], minlength=size).astype(np.float64)
        raised: Floats = np.exp(scores - scores.max())
        likely: Floats = raised / raised.sum()
        wanted: Floats = np.zeros(size)
        wanted[list(right)] = likely[list(right)] + 1e-12
        return np.bincount(flat, weights=(likely - wanted / wanted.sum())[owner], minlength=len(points)).astype(np.float64)

    points = _descend(len(names), len(samples), gradient, EPOCHS_HEADLINE)
    return dict(zip(names, map(float, points), strict=True))


def cross_validate(pages: Sequence[Page], folds: int) -> None:
    """Prints for every kind of dump how well pages are judged by what other pages taught."""
    results: dict[str, list[tuple[int, int, int, bool]]] = {}
    for fold in range(folds):
        learnt = [page for page in pages if _fold(page.name, folds) != fold]
        body, headline = learn_body(learnt), learn_headline(learnt)
        for page in pages:
            if _fold(page.name, folds) == fold and page.divided and page.words:
                chosen = _divide(page, body)
                both = sum(words for words, text, judged in zip(page.words, page.text, chosen, strict=True) if text and judged)
                judged_words = sum(words for words, judged in zip(page.words, chosen, strict=True) if judged)
                true_words = sum(words for words, text in zip(page.words, page.text, strict=True) if text)
                results.setdefault(page.name.split("/")[0], []).append(
                    (both, judged_words, true_words, _best(page, headline) in page.right)
                )
    for kind, rows in sorted(results.items()):
        precision = np.mean([both / (judged or 1) for both, judged, _, _ in rows])
        recall = np.mean([both / (true or 1) for both, _, true, _ in rows])
        right = np.mean([right for *_, right in rows])
        print(f"{kind:12} {len(rows):4} precision {precision:.3f} recall {recall:.3f} headline {right:.3f}")


def render_table(body: dict[str, float], headline: dict[str, float]) -> str:
    """The text of weights.py."""
    head = TARGET.read_text().split("BIAS =")[0]
    moves = "".join(f"    ({bool(a)}, {bool(b)}): {body[f'goes on: {a} {b}']:.1f},\n" for a in (0, 1) for b in (0, 1))
    traits = {name: value for name, value in body.items() if name != "bias" and not name.startswith("goes on")}
    return (
        f"{head}BIAS = {body['bias']:.1f}\n\n"
        f"GOES_ON: Mapping[tuple[bool, bool], float] = {{\n{moves}}}\n\n"
        f"{_render_points('POINTS', traits)}\n{_render_points('HEADLINE_POINTS', headline)}"
    )


def _render_points(name: str, points: dict[str, float]) -> str:
    rows = "".join(
        f"    {json.dumps(trait, ensure_ascii=False)}: {value:.1f},\n" for trait, value in sorted(points.items()) if abs(value) >= 0.1
    )
    return f"{name}: Mapping[str, float] = {{\n{rows}}}\n"


def _descend(size: int, samples: int, gradient: Callable[[Floats, int], Floats], epochs: int) -> Floats:
    """Adam with a falling rate, one page at a time in an order that is always the same."""
    points: Floats = np.zeros(size)
    mean: Floats = np.zeros(size)
    square: Floats = np.zeros(size)
    order = np.arange(samples)
    chance = np.random.default_rng(0)
    steps = 0
    for epoch in range(epochs):
        chance.shuffle(order)
        for place in order:
            slope = gradient(points, int(place)) + PULL * points / samples
            steps += 1
            mean = 0.9 * mean + 0.1 * slope
            square = 0.999 * square + 0.001 * slope * slope
            rate = 0.04 * (1 - epoch / epochs)
            points = points - rate * (mean / (1 - 0.9**steps)) / (np.sqrt(square / (1 - 0.999**steps)) + 1e-6)
    return points


def _marginals(scores: Floats, moves: Floats) -> tuple[Floats, Floats]:
    """How likely each passage is text, and how often each pair of neighbours is expected (forward-backward)."""
    size = len(scores)
    ahead, back = np.empty((size, 2)), np.zeros((size, 2))
    ahead[0] = scores[0]
    for place in range(1, size):
        ahead[place] = np.logaddexp(ahead[place - 1, 0] + moves[0], ahead[place - 1, 1] + moves[1]) + scores[place]
    for place in range(size - 2, -1, -1):
        later = back[place + 1] + scores[place + 1]
        back[place] = np.logaddexp(later[0] + moves[:, 0], later[1] + moves[:, 1])
    whole = np.logaddexp(ahead[-1, 0], ahead[-1, 1])
    likely = np.exp(ahead[:, 1] + back[:, 1] - whole)
    later_all = back[1:] + scores[1:]
    pairs = np.exp(ahead[:-1, :, None] + moves[None] + later_all[:, None, :] - whole).sum(axis=0)
    return likely, pairs


def _divide(page: Page, points: dict[str, float]) -> list[bool]:
    own = np.array([points["bias"] + sum(points.get(trait, 0.0) for trait in traits) for traits in page.traits])
    moves = np.array([[points[f"goes on: {first} {second}"] for second in (0, 1)] for first in (0, 1)])
    likely, _ = _marginals(np.stack([np.zeros_like(own), own], axis=1), moves)
    return [bool(value > 0.5) for value in likely]


def _best(page: Page, points: dict[str, float]) -> int:
    totals = [sum(points.get(trait, 0.0) for trait in traits) for traits in page.candidates]
    return max(range(len(totals)), key=lambda place: (totals[place], place))


def _frequent(pages: Sequence[Sequence[Sequence[str]]]) -> list[str]:
    counts = Counter(trait for page in pages for trait in {trait for traits in page for trait in traits})
    return sorted(trait for trait, count in counts.items() if count >= RARE)


def _flatten(rows: Sequence[Sequence[str]], number: dict[str, int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    flat = [(number[trait], place) for place, traits in enumerate(rows) for trait in traits if trait in number]
    pairs = np.array(flat, dtype=np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _fold(name: str, folds: int) -> int:
    return int(hashlib.sha256(name.rsplit("/", 1)[-1].encode()).hexdigest(), 16) % folds


if __name__ == "__main__":
    main()
