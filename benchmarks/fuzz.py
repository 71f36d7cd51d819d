"""`python -m benchmarks.fuzz 10`: ten minutes of mutated seeds of every format, each extracted once, some again at twice the size.

Every run has a number and is the same on every machine: what is found can be had again by `python -m benchmarks.fuzz 0 NUMBER`.
Told is what no seed may do: raise, give back nothing at all, take seconds, or a time that grows faster than the seed. Exit 1 then.
"""

import random
import sys
import traceback
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from time import monotonic, process_time

from generator.extract import extract_articles
from generator.model import Seed
from tests.monsters.lines import PIECES
from tests.monsters.samples import ARTICLE, PROSE, make_samples
from tests.render.attacks import ATTACKS

SLOW = 0.5  # seconds from which growth can be told from noise
LONGEST = 5.0  # seconds that no seed of these sizes may take: growth does not tell where twice the size is over a limit
GROWTH = 3.2  # times as long for twice the size: linear is 2, quadratic 4
LARGEST = 60_000  # bytes to which a slice is repeated, before it is doubled

WORDS = [*(piece.encode() for piece in PIECES), *(attack.encode(errors="surrogatepass") for attack in ATTACKS), ARTICLE, PROSE.encode()]


def cut(data: bytes, chance: random.Random) -> bytes:
    """Without a slice."""
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[:start] + data[end:]


def insert(data: bytes, chance: random.Random) -> bytes:
    """With a word that has harmed programs elsewhere."""
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.choice(WORDS) * chance.choice((1, 1, 3, 50)) + data[place:]


def flip(data: bytes, chance: random.Random) -> bytes:
    """With some bytes changed."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def repeat(data: bytes, chance: random.Random, twice: int = 1) -> bytes:
    """With a slice or word many times over."""
    start = chance.randrange(len(data) + 1)
    piece = chance.choice((data[start : start + chance.choice((1, 3, 10, 40, 200))], chance.choice(WORDS)))
    times = LARGEST // max(len(piece), 1) if piece else 0
    return data[:start] + piece * (times * twice) + data[start:]


MUTATIONS: tuple[Callable[[bytes, random.Random], bytes], ...] = (cut, insert, insert, flip)


def make_seed(number: int, twice: int = 1) -> Seed:
    """The seed of a number; with `twice` 2 what is repeated in it is repeated twice as often."""
    chance = random.Random(number)  # noqa: S311 - chance, not a secret
    name, data = chance.choice(SAMPLES)
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(MUTATIONS)(data, chance)
    if chance.random() < 0.2:
        data = repeat(data, chance, twice)
    return Seed(name, data)


SAMPLES = tuple(make_samples()) + tuple(
    (path.name, path.read_bytes()) for path in sorted((Path(__file__).parents[1] / "tests/articles").iterdir()) if path.suffix != ".yml"
)


def find_faults(number: int) -> Iterator[str]:
    """What the seed of a number does that no seed may."""
    seed = make_seed(number)
    try:
        took = _time(seed)
    except Exception:  # noqa: BLE001 - any is a find
        yield f"raises {traceback.format_exc(limit=-3)}"
        return
    if took > LONGEST:
        yield f"takes {took:.1f} s for {len(seed.data)} bytes"
    elif took > SLOW:
        longer = make_seed(number, twice=2)
        again = _time(longer)
        if len(longer.data) > len(seed.data) and again > GROWTH * took:
            yield f"takes {took:.1f} s for {len(seed.data)} bytes, {again:.1f} s for {len(longer.data)}"


def _time(seed: Seed) -> float:
    start = process_time()
    extraction = extract_articles(seed)
    took = process_time() - start
    if not extraction.articles and not extraction.problems:
        message = "neither an article nor a problem"
        raise AssertionError(message)
    return took


def main(minutes: float, first: int) -> int:
    """Prints what is found and how many were tried; 1 where anything was."""
    start, found, slowest = monotonic(), 0, (0.0, 0)
    for number in count(first):
        begun = process_time()
        for fault in find_faults(number):
            found += 1
            print(f"{number} ({make_seed(number).path}): {fault}", flush=True)
        slowest = max(slowest, (process_time() - begun, number))
        if monotonic() - start >= minutes * 60:
            break
    print(f"{number - first + 1} seeds, {found} faults; slowest {slowest[0]:.1f} s (number {slowest[1]})")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1] if sys.argv[1:] else 10), int(sys.argv[2] if sys.argv[2:] else 0)))
