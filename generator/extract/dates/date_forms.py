"""The forms of printed dates: what may stand before and after a year, each with a line of real input above.

`printed_date.py` tries them in its order. A new form is a pattern here, a line there and a case in
tests/cases/printed_dates.md.
"""

import re

# Words that stand within a date beside the name of its month, folded.
_CONNECTIVES = (
    "a am anul az ci cu cü cı d da de del den der di do e el eme er ere gada i il ko l le m nam nci nd ngay o of r rd roku st "
    "ste ta tahun th the um van y έτους η ης ος г го год года е ж жыл жылғы й ого оны р року рік թ ל سال سنة عام م คศ พศ รศ "
    "วันที่ წ წლის"
)
CONNECTIVES = frozenset(_CONNECTIVES.split())

MAY_HOLD = re.compile(r"[\d年](?:\d|(?<=年))")  # one set of first characters: found much faster than `\d\d|年`
# 2022 | 20220207, 20220207T1231Z; what may not stand before is looked for behind the first figure: most characters are none
NUMBER = re.compile(r"\d(?:(?<!\d\d)\d{3}(?!\d)|(?<![\w.-]\d)\d{7}(?:T?\d{4}(?:\d{2})?Z?)?(?![\w-]))")
WORDS = re.compile(r"[^\s\d.,:;،/()\[\]|<>\"'’`·•–—-]+")

# 7 February, 7th of February, 7 de febrero de, 7. Februar, ٧ فبراير/شباط, 07-Feb-
DAY_NAME = re.compile(r"(?P<day>\d(?<![\d.,:/]\d)\d?)(?P<between>[^\d\n]{2,40})$")

# February 7, | Feb. 7th | Şubat 7 | Mon Feb 7 12:31:00 UTC
NAME_DAY = re.compile(
    r"""
    (?P<name> [^\W\d_] [^\s\d,;:()|/]{0,19}+ (?:[ ][^\W\d_][^\s\d,;:()|/]{0,19}+)? ) [.,]? [\s-]* (?P<day>\d{1,2})
    (?: \s+ (?P<time> \d{1,2}:\d{2}(?::\d{2})? (?: \s+ [A-Z]{1,4} | \s+ [+-]\d{4} )? ) \s+
      | (?P<between> [^\d\n]{1,10} ) )
    $
    """,
    re.VERBOSE,
)

# 2022. február 7. | 2022-Feb-07 | 2022 m. vasario 7 d.
AFTER_NAME_DAY = re.compile(r"(?P<between>[^\d\n]{3,30}?)(?P<day>\d{1,2})(?!\d|[:.]\d)")

# 2022. gada 7. februāris | 2022 жылғы 7 ақпан
AFTER_DAY_NAME = re.compile(r"\W{0,3}(?:gada|жылғы|жылы?|ж)\W{1,3}(?P<day>\d{1,2})\W{1,3}(?P<name>[^\W\d_]+)")

# 07.02. | 7. 2. | 7/2/ | 07-02-
FIGURES = re.compile(r"(?P<first>\d(?<![\d./-]\d)\d?)\s?(?P<mark>[./-])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?$")
AFTER_FIGURES = re.compile(r"\s?(?P<mark>[./-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<day>\d{1,2})(?!\d)")

# 7/2/22 | 07.02.22: two figures of a year, which no other number may touch
SHORT = re.compile(r"(?P<first>\d(?<![\d./:,-]\d)\d?)(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)'?(?P<year>\d{2})(?![\d/:]|[.,-]\d)")
SHORT_NAME = re.compile(r"(?P<day>\d(?<![\d./:,-]\d)\d?)[ -](?P<name>[^\W\d_]{3,9})\.?(?:-|[ ]['’])(?P<year>\d{2})(?![\d/:]|[.,-]\d)")

# 2022年2月7日 | 令和4年2月7日 | 二〇二二年二月七日 | 2022년 2월 7일
CHARACTERS = re.compile(
    r"""
    (?: (?P<era>令和|平成|昭和|民[國国]) \s* (?P<era_year>\d{1,3}|元) | (?P<year>\d{4}|[〇○零一二三四五六七八九]{4}) ) \s* [年년]
    \s* (?P<month>\d{1,2}|[一二三四五六七八九十]{1,3}) \s* [月월]
    \s* (?P<day>\d{1,2}|[一二三四五六七八九十]{1,3}) \s* [日号號일]
    """,
    re.VERBOSE,
)

# 7 tháng 2 năm 2022 | 7 Th2 2022 | 2022 оны 2-р сарын 7
NUMBERED_MONTH = re.compile(r"(?P<day>\d(?<!\d\d)\d?)\s*(?:tháng|thg|th)\.?\s*(?P<month>\d{1,2})\W{0,3}(?:năm)?\s*$", re.IGNORECASE)
AFTER_NUMBERED_MONTH = re.compile(r"\s*оны\s*(?P<month>\d{1,2})\W{0,2}\w{0,6}\s+сарын\s+(?P<day>\d{1,2})(?!\d)")

MAY_BE_SHORT = re.compile(r"[./'’-]\d\d(?!\d)")
