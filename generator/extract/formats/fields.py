"""Fields that a format prints under a name, as evidence: the one place that says which names mean which field.

    datePublished, article:published_time, pubDate, date_publish, Date        published
    author, authors, creator, byline, dc.creator                              authors

A name is looked up without its case, marks and prefixes. Values are text as any format has it: a date in any printed form,
authors as a list or in one string, an address that must be one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from generator.extract.dates.printed_date import parse_date
from generator.extract.fields.names import parse_names
from generator.extract.text.characters import clean_text
from generator.model import NOWHERE, Evidence, Lines
from generator.when import When, moment_when, parse_when

# For each field of Article the names it goes by, folded, the more telling first.
NAMES: Mapping[str, str] = {
    "headline": "headline ogtitle title name subject titletext articletitle dctitle twittertitle titlepage heading",
    "published": (
        "datepublished articlepublishedtime publishedtime published publishedat publishdate datepublish pubdate publicationdate "
        "publishedon publisheddate firstpublished dateissued dctermsissued dcdateissued dctermscreated datecreated issued date "
        "dcdate dctermsdate dcdatecreated created createdat sailthrudate parselypubdate pubtime timestamp datetime isodate "
        "cxenseparsepublishtime pdate displaydate articledateoriginal posted postedat publishtime"
    ),
    "updated": (
        "datemodified articlemodifiedtime modifiedtime ogupdatedtime updated updatedat lastmod modified dateupdated datemodify "
        "lastmodified dctermsmodified lastupdated updateddate modifieddate lastupdatedate"
    ),
    "authors": "author authors byline creator dccreator articleauthor bylines writer parselyauthor sailthruauthor by from",
    "source": (
        "publisher sitename ogsitename sourcehostname source sourcename medianame outlet publication site applicationname sourcedomain "
        "newspaper feedtitle dcpublisher"
    ),
    "url": ("url canonical link ogurl mainentityofpage sourceurl permalink articleurl canonicallink externalurl weburl href uri guid"),
    "language": "language inlanguage lang oglocale dclanguage metalang contentlanguage",
    "section": "articlesection section category categories parselysection channel desk rubric",
    "tags": "keywords tags newskeywords articletag tag metakeywords topics subjects parselytags",
    "image": "image ogimage imageurl topimage thumbnailurl twitterimage leadimage cover banner thumbnail coverimage",
    "dek": ("description ogdescription summary excerpt dek subtitle alternativeheadline abstract metadescription dcdescription teaser"),
}
FIELD_OF = {name: field for field, names in NAMES.items() for name in names.split()}

LONGEST = 2000  # characters of a field's value; more is not a field
LONGEST_NAME = 80
_MARKS = re.compile(r"[^\w]|_")
_ADDRESS = re.compile(r"https?://[^\s<>\"'\\]{3,2000}", re.IGNORECASE)
_HOME = re.compile(r"https?://[^/]+/?", re.IGNORECASE)  # a site's address, which is no article's
_PARTS = re.compile(r"\s*[;,|]\s*|\s+(?:and|und|et|y|e|и|та|&)\s+")
_BY = re.compile(r"^(?:by|von|par|por|di|от|від)\s+", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$")
_EPOCH = re.compile(r"1?\d{9}(?:\.\d+)?|1?\d{12}")
_NOBODY = frozenset({"admin", "administrator", "editor", "none", "null", "unknown", "nan", "n/a", "staff", "webmaster", "root", "author"})


def find_fields(pairs: Iterable[tuple[str, Any]], rule: str, lines: Lines = NOWHERE, confidence: float = 0.9) -> Iterator[Evidence]:
    """Evidence for every pair whose name is a field's, the more telling names first. `rule` says where the pairs stood."""
    known = [(FIELD_OF[key], name, value) for name, value in pairs if (key := fold_key(name)) in FIELD_OF]
    order = {name: place for names in NAMES.values() for place, name in enumerate(names.split())}
    for field, name, value in sorted(known, key=lambda pair: order[fold_key(pair[1])]):
        if field == "source" and read_address(value):
            field = "url"  # noqa: PLW2901 - trafilatura and web clippers call the page's address so
        for text in _read_values(field, value):
            yield Evidence(field, text, f"{rule} {name}", lines, confidence=confidence)


def drop_unchanged(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence without updates that are no later than the first evidence of publication: formats repeat the one as the other."""
    found = tuple(evidence)
    published = next((when for one in found if one.field == "published" and (when := parse_when(one.value))), None)
    if published is None:
        return found
    return tuple(one for one in found if one.field != "updated" or ((when := parse_when(one.value)) and when.sort_key > published.sort_key))


def fold_key(name: str) -> str:
    """A field's name in small letters without marks: `og:title` and `og_title` are `ogtitle`."""
    return _MARKS.sub("", name.casefold())


def read_date(value: object) -> When | None:
    """A date in any printed form, or seconds or milliseconds since 1970."""
    text = str(value).strip()
    if _EPOCH.fullmatch(text):
        seconds = float(text) / (1000 if len(text) > 11 else 1)  # noqa: PLR2004 - figures of milliseconds
        return moment_when(datetime.fromtimestamp(seconds, UTC))
    return parse_date(text[:100])


def read_address(value: object) -> str | None:
    """An address of the web, or None."""
    match = _ADDRESS.fullmatch(str(value).strip())
    return match[0].partition("#")[0] if match else None


def read_authors(value: object) -> tuple[str, ...]:
    """Names of authors out of a name, a list of names, or objects with a name; roles and outlets behind names are left out."""
    found: list[str] = []
    for text in flatten_text(value):
        names = _BY.sub("", _plain(text))
        found += parse_names(names) or map(str.strip, _PARTS.split(names))
    return tuple(dict.fromkeys(name for name in found if _is_author(name)))


def _is_author(name: str) -> bool:
    return 1 < len(name) <= LONGEST_NAME and "://" not in name and "@" not in name and name.casefold() not in _NOBODY


def flatten_text(value: object, depth: int = 4) -> Iterator[str]:
    """Every text of a value: of a list each member's, of an object its name, title or address."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bool) or value is None or depth == 0:
        return
    elif isinstance(value, int | float | date):
        yield str(value)
    elif isinstance(value, Mapping):
        for key in ("name", "headline", "title", "label", "url", "@id", "href", "#text", "@value", "value"):
            if value.get(key):
                yield from flatten_text(value[key], depth - 1)
                return
    elif isinstance(value, Iterable):
        for one in value:
            yield from flatten_text(one, depth - 1)


def _read_values(field: str, value: object) -> Iterator[str]:
    if field in {"published", "updated"}:
        whens = (read_date(text) for text in flatten_text(value))
        yield from (when.edtf for when in whens if when)
    elif field == "authors":
        yield from read_authors(value)
    elif field in {"url", "image"}:
        addresses = (read_address(text) for text in _addresses(value))
        yield from (address for address in addresses if address and (field == "image" or not _HOME.fullmatch(address)))
    elif field == "language":
        matches = (_LANGUAGE.match(text.strip()) for text in flatten_text(value))
        yield from (match[1].lower() for match in matches if match)
    elif field == "tags":
        texts = [part for text in flatten_text(value) for part in _split_list(text)]
        yield from dict.fromkeys(text for text in texts if text)
    else:
        texts = [text for text in map(_plain, flatten_text(value)) if text and text.casefold() not in _NOBODY]
        yield from texts[:1]


def _addresses(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from (text for key in ("url", "@id", "contentUrl", "href") for text in flatten_text(value.get(key)))
    elif isinstance(value, list | tuple):
        for one in value[:3]:
            yield from _addresses(one)
    else:
        yield from flatten_text(value)


def _split_list(text: str) -> list[str]:
    return [_plain(part) for part in re.split(r"[,;|]", text)] if len(text) <= LONGEST else []


def _plain(text: str) -> str:
    """A value's text on one line without tags; empty where it is too long for a field."""
    if len(text) > LONGEST:
        return ""
    return " ".join(_TAG.sub(" ", clean_text(text)).split())
