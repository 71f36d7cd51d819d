"""Reading seeds/."""

import os
from pathlib import Path

import pytest

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
    """A symbolic link to a file outside seeds/ is no seed, and reported; one within is a seed."""
    (tmp_path / "secret").write_bytes(b"secret")
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "real.txt").write_bytes(b"real")
    (seeds / "out.txt").symlink_to(tmp_path / "secret")
    (seeds / "within.txt").symlink_to(seeds / "real.txt")

    read = list(read_seeds(seeds))

    assert [seed.path for seed in read if isinstance(seed, Seed)] == ["real.txt", "within.txt"]
    assert [problem.path for problem in read if isinstance(problem, Problem)] == ["out.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among files on this system")
def test_what_is_no_file_is_reported_and_not_opened(tmp_path: Path) -> None:
    """A pipe, which would never end, and links to nothing, to themselves or to a folder are reported; the seed beside them comes."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    (tmp_path / "seed.txt").write_bytes(b"x")

    read = list(read_seeds(tmp_path))

    assert [problem.path for problem in read if isinstance(problem, Problem)] == ["link", "loop.txt", "nowhere.txt", "pipe.txt"]
    assert [seed for seed in read if isinstance(seed, Seed)] == [Seed("seed.txt", b"x")]


def test_folders_without_end_are_not_entered(tmp_path: Path) -> None:
    """Hundreds of folders within each other are one report; the seed beside them comes."""
    (tmp_path / "/".join("d" * 900)).mkdir(parents=True)
    (tmp_path / "seed.txt").write_bytes(b"x")

    problem, seed = read_seeds(tmp_path)

    assert isinstance(problem, Problem)
    assert "a folder within 40 others" in problem.message
    assert seed == Seed("seed.txt", b"x")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="whoever runs this may read everything")
def test_what_may_not_be_read_is_reported(tmp_path: Path) -> None:
    """A file and a folder without the right to read are reported; the seed beside them comes."""
    (tmp_path / "file.txt").touch(0)
    (tmp_path / "folder").mkdir(0)
    (tmp_path / "seed.txt").write_bytes(b"x")

    *problems, seed = read_seeds(tmp_path)
    (tmp_path / "folder").chmod(0o700)

    assert [problem.path for problem in problems if isinstance(problem, Problem)] == ["file.txt", "folder"]
    assert seed == Seed("seed.txt", b"x")


def test_no_folder_is_no_seeds(tmp_path: Path) -> None:
    """A folder that is not there holds no seeds."""
    assert list(read_seeds(tmp_path / "seeds")) == []
