"""What newspapers call their sections, one word or two: a table of data, sorted by language.

Rule: a line that is one of these names no article, and right over a headline it is the section, but for `News` and its like.
"""

from generator.extract.body.boilerplate import split_words

# fmt: off
_NAMES = {
    "ar": "سياسة|اقتصاد|رياضة|ثقافة|مجتمع|رأي|منوعات|صحة|علوم|تكنولوجيا|فنون|محليات|دولي",
    "de": "meinung|kommentar|kolumne|gastbeitrag|leitartikel|politik|wirtschaft|sport|kultur|feuilleton|panorama|wissen|wissenschaft|"
          "gesellschaft|nachruf|ausland|inland|lokales|regionales|vermischtes|netzwelt|gesundheit|reise",
    "en": "opinion|opinions|comment|commentary|analysis|editorial|op ed|national|international|local|local news|politics|"
          "business|money|markets|economy|sport|sports|football|culture|arts|books|film|music|science|health|environment|climate|education|"
          "technology|tech|travel|lifestyle|entertainment|obituary|obituaries|letters|features|world|world news|crime|weather",
    "es": "opinión|editorial|tribuna|columna|política|economía|cultura|sociedad|internacional|nacional|deportes|ciencia|tecnología|salud|"
          "mundo|sucesos|obituario|obituarios|medio ambiente",
    "fr": "opinion|opinions|tribune|chronique|éditorial|politique|économie|culture|société|international|monde|sport|sports|sciences|santé|"
          "planète|nécrologie|faits divers|environnement",
    "it": "opinioni|editoriale|politica|economia|cultura|cronaca|esteri|mondo|sport|scienza|scienze|salute|società|tecnologia|ambiente",
    "ja": "政治|経済|社会|国際|スポーツ|文化|社説|科学|地域",
    "ko": "정치|경제|사회|국제|문화|스포츠|연예|오피니언|사설|과학",
    "nl": "opinie|binnenland|buitenland|politiek|economie|sport|cultuur|wetenschap|gezondheid|regio|achtergrond",
    "pl": "opinie|polityka|gospodarka|kraj|świat|sport|kultura|nauka|zdrowie|biznes|społeczeństwo",
    "pt": "opinião|editorial|política|economia|cultura|sociedade|mundo|esporte|esportes|desporto|saúde|ciência|tecnologia|cotidiano",
    "ru": "мнение|мнения|политика|экономика|общество|мир|в мире|спорт|культура|наука|происшествия|здоровье|технологии",
    "tr": "gündem|siyaset|ekonomi|dünya|spor|kültür|kültür sanat|sağlık|teknoloji|yaşam|köşe yazısı",
    "uk": "думки|політика|економіка|суспільство|світ|у світі|спорт|культура|наука|події|здоров'я|технології",
    "zh": "国际|國際|国内|国內|财经|財經|体育|體育|社会|社會|科技|文化|娱乐|娛樂|时政|评论版|社论",
}
# fmt: on

_SAYS_NOTHING = "news|latest news|nachrichten|noticias|notícias|notizie|nieuws|haber|wiadomości|новости|новини|أخبار|ニュース|뉴스|新闻"

SECTION_NAMES = frozenset(split_words(name) for names in _NAMES.values() for name in names.split("|"))
"""The words of each name, in small letters."""

NO_HEADLINES = SECTION_NAMES | frozenset(split_words(name) for name in _SAYS_NOTHING.split("|"))
"""The words of each name that stands over articles and names none."""
