"""Reading seeds/."""

from pathlib import Path

from generator.model import Problem, Seed
from generator.seeds import read_seeds


def test_seeds_come_sorted_and_whole(tmp_path: Path) -> None:
    """Every file below the folder is a seed under its path with `/`, in the order of paths, byte for byte."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_bytes(b"\xff\x00\r\n")
    (tmp_path / "a.html").write_bytes(b"one")
    (tmp_path / ".hidden").write_bytes(b"no")
    (tmp_path / "README.md").write_bytes(b"for keepers")

    assert list(read_seeds(tmp_path)) == [Seed("a.html", b"one"), Seed("b/two.txt", b"\xff\x00\r\n")]


def test_a_seed_over_the_limit_is_set_aside(tmp_path: Path) -> None:
    """A seed larger than the limit is reported and not half read; the others come."""
    (tmp_path / "big.txt").write_bytes(b"x" * 11)
    (tmp_path / "small.txt").write_bytes(b"x")

    first, second = read_seeds(tmp_path, limit=10)

    assert isinstance(first, Problem)
    assert "set aside" in first.message
    assert second == Seed("small.txt", b"x")


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    """A symbolic link to a file outside seeds/ is no seed; one within is."""
    (tmp_path / "secret").write_bytes(b"secret")
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "real.txt").write_bytes(b"real")
    (seeds / "out.txt").symlink_to(tmp_path / "secret")
    (seeds / "within.txt").symlink_to(seeds / "real.txt")

    assert [seed.path for seed in read_seeds(seeds)] == ["real.txt", "within.txt"]


def test_no_folder_is_no_seeds(tmp_path: Path) -> None:
    """A folder that is not there holds no seeds."""
    assert list(read_seeds(tmp_path / "seeds")) == []
