"""Three hundred seeds that have harmed programs elsewhere, a module a family, made here from parts; small ones, or at their full size."""

from pathlib import Path

from generator.extract.rejection import LONGEST
from tests.monsters.archives import make_archives
from tests.monsters.documents import make_documents
from tests.monsters.encodings import make_encodings
from tests.monsters.files import make_files
from tests.monsters.lines import make_lines
from tests.monsters.mails import make_mails
from tests.monsters.markup import make_markup
from tests.monsters.notes import make_notes
from tests.monsters.records import make_records

MEGABYTE = 1_000_000


def make_monsters(folder: Path, *, full: bool) -> None:
    """Writes the monsters below a folder."""
    many, large = (MEGABYTE, 100 * MEGABYTE) if full else (5_000, MEGABYTE)
    for makers in (
        make_lines(LONGEST if full else many, large),
        make_encodings(),
        make_markup(many),
        make_notes(),
        make_records(many, large),
        make_mails(many),
        make_archives(large),
        make_documents(large),
    ):
        for name, data in makers:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
    make_files(folder, large)
