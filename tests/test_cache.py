"""Work that need not be done twice."""

from pathlib import Path

from generator.cache import Cache, seed_key
from generator.model import Article, Extraction, Seed


def test_a_second_run_finds_what_the_first_kept(tmp_path: Path) -> None:
    """What was put is got by another run; what a run did not use is forgotten after it."""
    one, two = Extraction((Article("a.txt", "0"),)), Extraction((Article("b.txt", "1"),))
    with Cache(tmp_path) as cache:
        cache.put("one", one)
        cache.put("two", two)
    with Cache(tmp_path) as cache:
        assert cache.get(Extraction, "one") == one
    with Cache(tmp_path) as cache:
        assert (cache.get(Extraction, "one"), cache.get(Extraction, "two")) == (one, None)


def test_the_key_names_path_and_bytes() -> None:
    """Another path, or other bytes, is another key; the same seed has the same."""
    seed = Seed("a.txt", b"text")

    assert seed_key(seed) == seed_key(Seed("a.txt", b"text"))
    assert len({seed_key(seed), seed_key(Seed("b.txt", b"text")), seed_key(Seed("a.txt", b"texts"))}) == 3


def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path) -> None:
    """A file that is no database, and a folder that cannot be one, give nothing and stop nothing."""
    (tmp_path / "work.sqlite").write_bytes(b"no database" * 500)
    (tmp_path / "file").write_bytes(b"")

    for folder in (tmp_path, tmp_path / "file"):
        with Cache(folder) as cache:
            cache.put("one", Extraction())
            assert cache.get(Extraction, "one") in {None, Extraction()}


def test_a_row_of_another_shape_is_not_used(tmp_path: Path) -> None:
    """A row that does not read back as an extraction is passed over."""
    with Cache(tmp_path) as cache:
        cache.put("one", Extraction())
        assert cache._rows is not None  # noqa: SLF001 - spoils a row on purpose
        with cache._rows:  # noqa: SLF001
            cache._rows.execute("UPDATE work SET value = '[[[1]], []]'")  # noqa: SLF001

        assert cache.get(Extraction, "one") is None
