"""The names under which formats print the fields of an article: a table, and what else a name may be.

    datePublished, article:published_time, pubDate, date_publish, Date        published
    Autor, auteur, автор, 作者                                                authors

A name is looked up without its case, marks and prefixes. A name more is a word in its row.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

# For each field of Article the names it goes by, folded, the more telling first.
NAMES: Mapping[str, str] = {
    "headline": "headline ogtitle title webtitle name subject titletext articletitle dctitle twittertitle titlepage heading",
    "published": (
        "datepublished articlepublishedtime publishedtime published publishedat publishdate datepublish pubdate publicationdate "
        "publishedon publisheddate publishingdate webpublicationdate firstpublicationdate firstpublished "
        "dateissued dctermsissued dcdateissued dctermscreated datecreated issued date "
        "dcdate dctermsdate dcdatecreated created createdat sailthrudate parselypubdate pubtime timestamp datetime isodate "
        "cxenseparsepublishtime pdate displaydate articledateoriginal posted postedat publishtime"
    ),
    "updated": (
        "datemodified articlemodifiedtime modifiedtime ogupdatedtime updated updatedat lastmod modified dateupdated datemodify "
        "lastmodified dctermsmodified lastupdated updateddate modifieddate lastupdatedate"
    ),
    "authors": "author authors byline creator dccreator articleauthor bylines writer parselyauthor sailthruauthor by from",
    "source": (
        "sitename ogsitename metasitename publisher sourcehostname source sourcename medianame outlet publication site applicationname "
        "newspaper feedtitle dcpublisher sourcedomain domain hostname"
    ),
    "url": (
        "url canonical link ogurl mainentityofpage sourceurl permalink articleurl canonicallink externalurl weburl "
        "requestedurl respondedurl href uri guid"
    ),
    "language": "language inlanguage lang oglocale dclanguage metalang contentlanguage",
    "section": "articlesection section sectionname category categories parselysection channel desk rubric",
    "tags": "keywords tags newskeywords articletag tag metakeywords topics subjects parselytags",
    "image": "image ogimage imageurl topimage thumbnailurl twitterimage leadimage cover banner thumbnail coverimage",
    "dek": (
        "dek description ogdescription summary excerpt subtitle alternativeheadline abstract metadescription dcdescription teaser trailtext"
    ),
}
_FIELD_OF = {name: field for field, names in NAMES.items() for name in names.split()}
_PLACE = {name: place for names in NAMES.values() for place, name in enumerate(names.split())}

# Names in other languages, each for one of the names above.
_TRANSLATED: Mapping[str, str] = MappingProxyType(
    {
        "titel": "title", "überschrift": "title", "autor": "author", "autorin": "author", "datum": "date", "quelle": "source",
        "schlagwörter": "tags", "rubrik": "section", "adresse": "url",
        "titre": "title", "auteur": "author", "rubrique": "section", "motsclés": "tags",
        "título": "title", "titular": "title", "fecha": "date", "fuente": "source", "etiquetas": "tags", "sección": "section",
        "titolo": "title", "autore": "author", "data": "date", "fonte": "source", "sezione": "section",
        "seção": "section", "palavraschave": "tags",
        "заголовок": "title", "автор": "author", "дата": "date", "источник": "source", "теги": "tags", "рубрика": "section",
        "ссылка": "url",
        "джерело": "source", "посилання": "url",
        "العنوان": "title", "الكاتب": "author", "التاريخ": "date", "المصدر": "source", "الرابط": "url",
        "标题": "title", "標題": "title", "作者": "author", "日期": "date", "来源": "source", "來源": "source", "链接": "url",
        "关键词": "tags",
    }
)  # fmt: skip

# Days on which a scraper came by: no field of an article, but no article is younger.
ACCESSED = frozenset(
    "datedownload crawldate filedate accessed retrieved indexeddate scrapedat dateaccessed fetched downloaded archived".split()
)

_MARKS = re.compile(r"[^\w]|_")


def fold_key(name: str) -> str:
    """A field's name in small letters without marks, in the language of the table: `og:title` is `ogtitle`, `Titel` is `title`."""
    key = _MARKS.sub("", name.casefold())
    return _TRANSLATED.get(key, key)


def find_field(name: str) -> str | None:
    """The field of an article that a name means; None for any other name."""
    return _FIELD_OF.get(fold_key(name))


def rank_name(name: str) -> int:
    """The place of a name among those of its field: the more telling, the lower."""
    return _PLACE[fold_key(name)]
