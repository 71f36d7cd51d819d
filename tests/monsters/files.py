"""Names that systems, pages and terminals take amiss, and what is no plain file."""

import os
import socket
import stat
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = (
    "con.txt", "NUL.txt", "aux", "lpt1.txt", "a\\..\\x.txt", "a%2f..%2fx.txt", "C:\\x.txt", "a:b.txt", "trailing dot.", "trailing space ",
    "n" * 250 + ".txt", "é" * 120 + ".txt", "Same.txt", "same.txt", "SAME.TXT", "caf\u00e9.txt", "cafe\u0301.txt", "-rf.txt", "--help",
    "a\nb.txt", "a\tb.txt", "\x1b[2Jx.txt", "\u202etxt.exe", "$(touch x).txt", "`x`.txt", "; rm x", "*", "?", "'.txt", '".txt', "<b>.txt",
    "::error::x.txt", "##[error]x.txt", "index.md", "index.html", "~", "x#3", "%00.txt", "{{ x }}.txt", "feed.xml#1", "no-utf8-\udcff.txt",
    "CON", "com\u00b9.txt", "CLOCK$", "x.txt:stream", "x.txt.", "\u2028.txt", "a\rb.txt", "\u200b.txt", "\u2024\u2024\uff0fx.txt",
    "\ufeffx.txt", "-", "--", "@x.txt", "&.txt", "%", "\x7f.txt", "\U0001f469\u200d\U0001f467.txt", "ﬁ.txt", "fi.txt", "İ.txt", "i̇.txt",
    "ß.txt", "ss.txt", "]]>.txt",
)  # fmt: skip


def make_files(folder: Path, large: int) -> None:
    """Articles under odd names, links, pipes, devices and folders without end."""
    for name in NAMES:
        _write_named(folder / "names", name)
    _write_named(folder / "names" / "folder.txt", "con.txt")
    strange = folder / "strange"
    strange.mkdir()
    makers: dict[str, Callable[[Path], object]] = {
        "out.txt": lambda path: path.symlink_to(Path(__file__)),
        "folder.txt": lambda path: path.symlink_to(Path(__file__).parent, target_is_directory=True),
        "loop.txt": lambda path: path.symlink_to(path),
        "one.txt": lambda path: path.symlink_to(path.with_name("two.txt")),
        "two.txt": lambda path: path.symlink_to(path.with_name("one.txt")),
        "nowhere.txt": lambda path: path.symlink_to(path.parent / "gone"),
        "process.txt": lambda path: path.symlink_to("/proc/self/environ"),
        "up": lambda path: path.symlink_to(path.parent, target_is_directory=True),
        "sparse.txt": lambda path: _write_sparse(path, 1000 * large),
        "locked.txt": lambda path: path.touch(0),
        "deep": lambda path: (path / "/".join("d" * 900)).mkdir(parents=True),
        "pipe.txt": getattr(os, "mkfifo", _bind),
        "socket.txt": _bind,
        "zero.txt": lambda path: os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(1, 5)),
        "disk.txt": lambda path: os.mknod(path, stat.S_IFBLK | 0o600, os.makedev(7, 250)),
    }
    for name, make in makers.items():
        try:
            make(strange / name)
        except (OSError, AttributeError, NotImplementedError):  # not on this system, or not for this user
            continue


def _write_named(folder: Path, name: str) -> None:
    """An article under a name, where this system takes it; where it ignores case or Unicode form, not twice."""
    folder.mkdir(exist_ok=True)
    try:
        with (folder / name).open("xb") as file:
            number = len(list(folder.parent.rglob("*")))  # no two say the same, or one would be the other's copy
            said = (f"Boat a{number}b{each} sails from c{number}d{each} to e{number}f{each} on Monday." for each in range(12))
            file.write(f"Boats of {number} sail again\n\n{' '.join(said)}\n".encode())
    except (OSError, ValueError):
        return


def _write_sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def _bind(path: Path) -> None:
    before = Path.cwd()
    os.chdir(path.parent)  # a socket's path may have 100 characters
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path.name)
    os.chdir(before)
