"""The nouns. Frozen, made of tuples, and referring to each other by slug or path, never by object.

No field is filled in later: a later step makes a new noun. In the way of the data: a Seed is read (`seed.py`), an Article
extracted (`article.py`), a Hand found in docs/ (`hand.py`), Tellings linked into a Digest (`digest.py`), Pages rendered and
Changes written (`page.py`).

Words used throughout: a *slug* names a page by its path in docs/ without `.md` (`articles/2022/02/uk-wants-to-give`,
`topics/nato`); *printed* means that a seed says so, *derived* that Dateline concluded it; a *hand* is a person who
edits the Markdown; *pristine* is what the generator wrote before any hand.
"""

from generator.model.article import NOWHERE, Article, Block, BlockKind, Evidence, Extraction, Lines, Photo, Teaser
from generator.model.digest import (
    Alignment,
    Assignment,
    Citation,
    Clock,
    Digest,
    Entry,
    Mention,
    Reason,
    Source,
    Status,
    Story,
    Telling,
    Topic,
)
from generator.model.hand import ENTRIES, NOTHING, Hand, Standing
from generator.model.page import Action, Change, Conflict, File, Page, Plan
from generator.model.seed import Problem, Seed

__all__ = [
    "ENTRIES",
    "NOTHING",
    "NOWHERE",
    "Action",
    "Alignment",
    "Article",
    "Assignment",
    "Block",
    "BlockKind",
    "Change",
    "Citation",
    "Clock",
    "Conflict",
    "Digest",
    "Entry",
    "Evidence",
    "Extraction",
    "File",
    "Hand",
    "Lines",
    "Mention",
    "Page",
    "Photo",
    "Plan",
    "Problem",
    "Reason",
    "Seed",
    "Source",
    "Standing",
    "Status",
    "Story",
    "Teaser",
    "Telling",
    "Topic",
]
