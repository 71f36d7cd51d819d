"""The disk: the only place where a file below docs/ is written or deleted.

A file is written beside its place and then put there at once, so that a page is old or new and never half. Nothing is
written outside of docs/, nothing through a link, nothing over a file that is write-protected.
"""

import os
import stat
from pathlib import Path, PurePosixPath

from generator.write.standing import PRISTINE

_WORKBENCH = ".tmp"


class RefusedError(OSError):
    """A path that is not to be written; the message says why."""


class Disk:
    """docs/ to write to."""

    def __init__(self, docs: Path) -> None:
        self._docs = docs.resolve()
        self.pristine = self._docs / PRISTINE
        self._workbench = self.pristine / _WORKBENCH
        self._safe: set[Path] = {self._docs}

    def open(self) -> None:
        """Makes the folder of pristine copies. OSError where it cannot."""
        if self.pristine.is_symlink():
            message = f"{PRISTINE} is a link, and links are not followed"
            raise RefusedError(message)
        self.pristine.mkdir(parents=True, exist_ok=True)

    def prepare(self) -> None:
        """Makes the workbench, and clears away what a killed run was writing there. OSError where it cannot."""
        self._workbench.mkdir(exist_ok=True)
        for left in self._workbench.iterdir():
            left.unlink()

    def clear(self) -> None:
        """Takes the workbench away."""
        self._workbench.rmdir()

    def read(self, path: str, *, pristine: bool = False) -> bytes | None:
        """The bytes of a page or of its copy; None where there is none. RefusedError where the path is not safe."""
        file = self._locate(path, pristine=pristine)
        return file.read_bytes() if file.exists() else None

    def write(self, path: str, data: bytes | None, *, pristine: bool = False, flush: bool = False) -> bool:
        """Puts the bytes in the place of a page or of its copy, or deletes it for None; False where it was so already."""
        if self.read(path, pristine=pristine) == data:
            return False
        file = self._locate(path, pristine=pristine)
        if data is None:
            file.unlink()
            self._drop_empty_folders(file.parent)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            self.replace(file, data, flush=flush)
        return True

    def replace(self, file: Path, data: bytes, *, flush: bool = False) -> None:
        """The file is what it was until it is all that it is to be, wherever the run is killed. It keeps its permissions.

        `flush` waits until the bytes are on the disk: it guards against a power cut, and takes ten times as long. It is for
        what cannot be made again.
        """
        fresh = self._workbench / f"{os.getpid()}"
        mode = stat.S_IMODE(file.stat().st_mode) if file.exists() else None
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
                if flush:
                    stream.flush()
                    os.fsync(stream.fileno())
            if mode is not None:
                fresh.chmod(mode)
            fresh.replace(file)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise

    def _locate(self, path: str, *, pristine: bool) -> Path:
        """Where a path below docs/ is on the disk. RefusedError where it leads out of docs/, through a link or to a guarded file."""
        parts = PurePosixPath(path).parts
        if not parts or path.startswith("/") or any(part.startswith(".") or set(part) & set("\\:\0") for part in parts):
            message = "is no path inside of docs/; nothing was written."
            raise RefusedError(message)
        root = self.pristine if pristine else self._docs
        file = root.joinpath(*parts)
        self._check_folder(file.parent)
        if file.is_symlink():
            message = "is a link, and links are not written through; put the file itself there."
            raise RefusedError(message)
        if file.exists() and not file.is_file():
            message = "is no file; nothing was written."
            raise RefusedError(message)
        if file.exists() and not file.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            message = "is write-protected: left as it is; give it write permission to have it brought up to date."
            raise RefusedError(message)
        return file

    def _check_folder(self, folder: Path) -> None:
        if folder in self._safe:
            return
        self._check_folder(folder.parent)
        if folder.is_symlink():
            message = "lies behind a link, and links are not followed; nothing was written."
            raise RefusedError(message)
        self._safe.add(folder)

    def _drop_empty_folders(self, folder: Path) -> None:
        while folder not in {self._docs, self.pristine}:
            try:
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent
