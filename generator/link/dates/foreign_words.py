"""Words of dates that dateparser's tables do not have, by language: each row answers what texts write and the tables miss.

hace tres días   nel 2019   в декабре   por la mañana (no tomorrow)
"""

# Languages that write no spaces between words.
UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})

# From one to ten; a second word for a number after a stroke.
NUMBERS = {
    "de": "ein/einem/einer zwei drei vier fünf sechs sieben acht neun zehn",
    "es": "un/una dos tres cuatro cinco seis siete ocho nueve diez",
    "fr": "un/une deux trois quatre cinq six sept huit neuf dix",
    "it": "un/una due tre quattro cinque sei sette otto nove dieci",
    "pt": "um/uma dois/duas três quatro cinco seis sete oito nove dez",
    "ru": "один/одну два/две три четыре пять шесть семь восемь девять десять",
    "uk": "один/одну два/дві три чотири - шість сім вісім - десять",
    "ar": "واحد اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر",
    "ja": "一 二 三 四 五 六 七 八 九 十",
    "zh": "一 二/两 三 四 五 六 七 八 九 十",
}

# Phrases with a number: form, unit, direction.
COUNTED = {
    "ru": (("N дней назад", "D", -1), ("N (?:неделю|недели|недель) назад", "W", -1), ("N (?:год|года|лет) назад", "Y", -1)),
    "uk": (("N (?:день|дні|днів) тому", "D", -1), ("N (?:тиждень|тижні|тижнів) тому", "W", -1), ("N (?:рік|роки|років) тому", "Y", -1),
           ("через N (?:дні|днів)", "D", 1), ("через N (?:тижні|тижнів)", "W", 1)),
    "it": (("(?:tra|fra) N settiman[ae]", "W", 1), ("(?:tra|fra) N giorn[io]", "D", 1), ("N settiman[ae] fa", "W", -1)),
    "ar": (("قبل N أيام", "D", -1), ("قبل N سنوات", "Y", -1)),
    "zh": (("N年前", "Y", -1), ("N个月前", "M", -1), ("N(?:周|星期)前", "W", -1)),
}  # fmt: skip

# Phrases without one: unit and how many of them ahead.
STEPS = {
    "it": {
        "la scorsa settimana": ("W", -1), "la prossima settimana": ("W", 1), "lo scorso mese": ("M", -1), "il prossimo mese": ("M", 1),
        "lo scorso anno": ("Y", -1), "l'anno scorso": ("Y", -1), "il prossimo anno": ("Y", 1), "l'altro ieri": ("D", -2),
    },
    "ar": {"غدا": ("D", 1), "الأسبوع المقبل": ("W", 1), "الشهر المقبل": ("M", 1), "العام الماضي": ("Y", -1), "العام المقبل": ("Y", 1)},
}  # fmt: skip

# What stands before a month or year: `in`, or its beginning, middle or end.
WITHIN = frozenset("in im em en w v в у i nel nello a na no en في anfang mitte ende début fin begin eind начале середине конце".split())

# Parts of the day that are written in one word with a weekday.
DAY_PARTS = "abends?|nachts?|morgens?|mittags?|nachmittags?|vormittags?|avond|ochtend|middag|nacht"

# Years counted from the text's own that stand right before a month: `去年3月`.
YEARS_BEFORE = {"去年": -1, "昨年": -1, "今年": 0, "本年": 0, "明年": 1, "来年": 1, "작년": -1, "올해": 0, "내년": 1}

# What stands between the first and the last day of a range.
UNTIL = r"bis(?:\szum)?|au|al|a|ao|tot(?:\sen\smet)?|t/m|по|до"

# What stands before two days, and between them: `zwischen dem 3. und dem 5. Mai`.
BETWEEN = "zwischen|entre|tra|fra|tussen|между|між|بين"
AND = r"und\s|y\s|et\s|e\s|en\s|и\s|і\s|та\s|و\s?"
ARTICLE = r"dem\s|den\s|el\s|le\s|il\s|o\s"

# How the case of `in December` ends, from that of `3 December`.
MONTH_ENDINGS = {"ru": (("я", "е"), ("а", "е")), "uk": (("ого", "ому"), ("я", "і"), ("а", "і"))}

# Words that mean no day after another: the morning.
OTHERWISE = {
    "es": {"mañana": frozenset({"la", "esta", "media"})},
    "de": {"morgen": frozenset("am zum jeden jedem guten nächsten heute gestern diesem einem der dem den".split())},
}
