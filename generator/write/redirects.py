"""Redirects: which of them there have to be, for the pages that hands have moved."""

from collections.abc import Iterator, Sequence

from generator.model import File
from generator.write.pairs import Pair
from generator.write.redirect_page import Owner, address_of, is_redirect, read_redirect, write_redirect


def find_redirects(pairs: Sequence[Pair]) -> Iterator[File]:
    """A redirect for each page that moves now, and each that stands and whose owner still has a page.

    None stands at the address of a page.
    """
    pages = [pair for pair in pairs if pair.path.endswith(".md") and not pair.vanishes]
    homes = {_owner(pair): pair.path for pair in pages}
    renamed = {Owner("seed", pair.place.seed): _owner(pair) for pair in pages if pair.place and pair.place.seed}
    leads: dict[str, Owner] = {}
    for pair in pairs:
        place = pair.place
        if place is None or place.data is None:
            continue
        if place.moved:
            leads[address_of(place.pristine_path)] = _owner(pair)
        elif is_redirect(place.path) and (found := read_redirect(place.path, place.data)):
            leads.setdefault(place.path, renamed.get(found[0], found[0]))
    taken = {address_of(pair.path) for pair in pages}
    for path, owner in sorted(leads.items(), key=lambda lead: lead[0]):
        if path not in taken and owner in homes:
            yield File(path, write_redirect(path, homes[owner], owner))


def _owner(pair: Pair) -> Owner:
    if pair.seed:
        return Owner("seed", pair.seed)
    return Owner("home", pair.place.home if pair.place else pair.path)
