"""The page's title: the headline, and what the site puts behind it.

    Ferry strike ends after nine days - Harbour Post
    Ferry strike ends after nine days | Ports | Harbour Post
    Ferries | harbourpost.example | The weekly of the coast

Rule: behind a headline stand at most a section and a name, of few words each; of many parts only the first is the headline. A host
behind a bar is the site's name, whatever stands behind it.
"""

import re

_SUFFIX = re.compile(r"\s+(?:[|»«·•–—:]|::|-|--)\s+|\s*\|\s*")
_WORD = re.compile(r"\w\S*")
_LONGEST = 500  # characters of a title with all that stands behind it
_SHORTEST = 3  # words of a headline, but before a bar, which never stands inside one
_NAME = 5  # words of a site's name behind a title
_HOST_PART = re.compile(r"\|\s*(?:[\w-]+\.)+[a-z]{2,24}\s*(?=\|)")
_MOST_PARTS = 3  # of a title with section and site behind it


def strip_site(title: str) -> tuple[str, str]:
    """A page's title without what the site put behind it, and the site's name: `("Ferry strike ends", "Harbour Post")`."""
    if len(title) > _LONGEST:
        return title, ""
    if host := _HOST_PART.search(title):
        title = title[: host.end()].rstrip()
    marks = list(_SUFFIX.finditer(title))
    if not marks:
        return title, ""
    head, name = title, ""
    for mark in reversed(marks):
        before, behind = head[: mark.start()], head[mark.end() :]
        words = len(_WORD.findall(before))
        if "|" not in mark[0] and behind[:1].islower() and "." not in behind:
            break  # a dash inside the headline: no name begins small but a host's
        if len(behind.split()) > _NAME or not (words >= _SHORTEST or ("|" in mark[0] and words >= len(behind.split()))):
            break
        head, name = before.rstrip(" |»«·•–—:-"), name or behind
    if len(_SUFFIX.findall(head)) >= _MOST_PARTS:
        return title[: marks[0].start()], title[marks[-1].end() :]
    return head, name


def split_site(title: str) -> tuple[str, ...]:
    """The parts that the site put behind a page's title, in order: `("Ports", "Harbour Post")`."""
    return tuple(part for part in _SUFFIX.split(title.removeprefix(strip_site(title)[0])) if part and part.strip())


def is_title(text: str) -> bool:
    """Whether a line is a page's title with a site's name behind it, and nothing goes on behind that."""
    name = strip_site(text)[1]
    return bool(name) and (name[0].isupper() or "|" in text)
