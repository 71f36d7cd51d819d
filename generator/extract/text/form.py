"""What a line is by its form alone: an address, a moment, a picture, an e-mail, a telephone, a locale, a tag of HTML, a reading time.

    https://cdn.harbourpost.example/ferry.jpg      image
    2024-05-17T09:30+0000                          moment
    12. https://harbourpost.example/ferries        reference: what a text browser lists below a page
    /html/head/meta[@name='og:title']/@content     path: a scraper's own, no value
    </form>                                        markup, left over

Rule: the whole line has the form, nothing else stands on it. The first form in the table wins: a picture is an address too.
"""

import re

from generator.extract.dates.moment import parse_moment

FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("image", re.compile(r"https?://\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#:/_]\S*)?", re.IGNORECASE)),
    ("address", re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)),
    ("path", re.compile(r"/html/\S*|//?\*?\[@\S+|/\w+(?:/\w+)*/@\w+")),
    ("markup", re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)),
    ("reference", re.compile(r"\d{1,4}\.\s+(?:(?:https?|ftp|file)://|mailto:|javascript:)\S+", re.IGNORECASE)),
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("telephone", re.compile(r"\+?\d[\d\s()/-]{6,18}\d")),
    ("locale", re.compile(r"[a-z]{2,3}[_-][A-Z]{2}")),
    (
        "reading time",
        re.compile(r"\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s?(?:min(?:ute)?s?(?:\.? read)?|minutes? de lecture|Min\. Lesezeit)", re.IGNORECASE),
    ),
    ("year", re.compile(r"(?:19|20)\d\d")),
)
_MARKED = re.compile(r"[\d/@_<-]")  # no form is without one of these
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:/\S*)?")
_LONGEST = 2000  # characters of an address


def sort_form(text: str) -> str:
    """The form of a line; empty where it is just words."""
    if len(text) > _LONGEST or (" " in text and not text[:1].isdigit() and text[:1] not in "+<"):
        return ""
    if not _MARKED.search(text):
        return ""
    if parse_moment(text):
        return "moment"
    return next((name for name, form in FORMS if form.fullmatch(text)), "")


def is_host(text: str) -> bool:
    """Whether a line is an address without its scheme, as a reader's view prints it at the top: `harbourpost.example/ferry`."""
    return "." in text and " " not in text and _HOST.fullmatch(text) is not None
