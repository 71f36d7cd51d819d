"""The words of English that dates are made of: which kind of word each is, and what it stands for.

A kind is a name in capitals that the patterns use. To teach a word, add it to its kind's row here; a word that is not
here is no part of any date. Words are in lower case, without a last dot.
"""

WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
SEASONS = {"SP": "spring springs", "SU": "summer summers", "FA": "autumn autumns fall falls", "WI": "winter winters"}
DAYPARTS = {"MO": "morning mornings", "AF": "afternoon afternoons", "EV": "evening evenings", "NI": "night nights"}

# Letters of ISO 8601 durations, with T for parts of a day; E a decade, C a century, L a millennium, Q a quarter.
UNITS = {
    "TS": "second seconds",
    "TM": "minute minutes",
    "TH": "hour hours",
    "D": "day days",
    "W": "week weeks",
    "M": "month months",
    "Q": "quarter quarters",
    "Y": "year years",
    "E": "decade decades",
    "C": "century centuries",
    "L": "millennium millennia",
    "F": "fortnight fortnights",
    "WE": "weekend weekends",
}

SMALL_NUMBERS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SCALES = {"hundred": 100, "thousand": 1000}
ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"

# Days with a name: month and day; month, weekday and which of them in the month, 0 the last; days from Easter; or empty: only its
# year is sure. Those of `FEAST_NAMES` are none without `Day`, and those of `HOLY_DAYS` none without their weekday.
FEASTS = {"christmas": "12-25", "halloween": "10-31", "thanksgiving": "11-4-4", "easter": "easter", "pentecost": "easter+49", "ramadan": ""}
FEAST_NAMES = {
    "election": "11-1-1+1",  # in the United States, the day after November's first Monday
    "labor": "9-1-1",
    "memorial": "5-1-0",
    "veterans": "11-11",
    "boxing": "12-26",
    "bastille": "7-14",
    "valentine": "2-14",
}
HOLY_DAYS = {"ash": "easter+-46", "palm": "easter+-7", "maundy": "easter+-3", "good": "easter+-2"}

REFERENCES = {
    "PRESENT_REF": "now currently nowadays",
    "PAST_REF": "recently",
    "FUTURE_REF": "soon",
}
DEICTIC_DAYS = {"today": 0, "tomorrow": 1, "yesterday": -1}

# How many units ahead.
STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
}

RECURRENCES = {
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
    "hourly": "PT1H",
}

ZONES = {
    "gmt": "Z",
    "utc": "Z",
    "est": "-05:00",
    "edt": "-04:00",
    "cst": "-06:00",
    "cdt": "-05:00",
    "mst": "-07:00",
    "mdt": "-06:00",
    "pst": "-08:00",
    "pdt": "-07:00",
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "msk": "+03:00",
    "jst": "+09:00",
}

# Kinds that only hold a phrase together.
WORDS = {
    "THE": "the",
    "A": "a an",
    "OWN": "its his her their our your my",
    "THIS": "this",
    "THESE": "these",
    "THAT": "that",
    "SAME": "same very",
    "LAST": "last past previous preceding",
    "NEXT": "next coming upcoming",
    "FOLLOWING": "following",
    "CURRENT": "current",
    "RECENT": "recent",
    "LATEST": "latest",
    "FULL": "full whole entire",
    "EACH": "each every",
    "ALTERNATE": "other",
    "EARLY": "early mid late",
    "EARLIER": "earlier later",
    "SOMETIME": "sometime",
    "ABOUT": "about around approximately roughly circa nearly almost",
    "LEAST": "least",
    "MORE": "more less",
    "THAN": "than",
    "OVER": "over",
    "UP": "up",
    "ADDITIONAL": "additional extra further another",
    "FEW": "few several many",
    "COUPLE": "couple",
    "HALF": "half",
    "AGO": "ago",
    "BEFORE": "before",
    "AFTER": "after",
    "OLD": "old",
    "LONG": "long",
    "POINT": "end beginning start middle close",
    "OF": "of",
    "ON": "on",
    "IN": "in",
    "TO": "to",
    "FROM": "from",
    "AT": "at",
    "AND": "and",
    "OR": "or",
    "SO": "so",
    "NO": "no",
    "NEAR": "near short",
    "TERM": "term",
    "FUTURE": "future",
    "RIGHT": "right",
    "FISCAL": "fiscal",
    "PERIOD": "period",
    "COMPARABLE": "comparable corresponding",
    "OVERNIGHT": "overnight",
    "TONIGHT": "tonight",
    "NOON": "noon midday",
    "MIDNIGHT": "midnight",
    "AMPM": "am pm a.m p.m",
    "OCLOCK": "o'clock o’clock",
    "AHEAD": "ahead",
    "WHILE": "while",
    "TIME": "time",
    "NEW": "new",
    "EVE": "eve",
    "TRADING": "trading business",
    "BEYOND": "beyond",
}
