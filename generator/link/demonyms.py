"""Words for what belongs to a country or region: `the Norwegian port` speaks of a port, and no topic is called Norwegian."""

DEMONYMS = frozenset(
    """
    Afghan African Albanian Algerian American Arab Arabic Argentine Armenian Asian Atlantic Australian Austrian Azerbaijani Balkan Baltic
    Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Briton Bulgarian Burmese Canadian Catalan Caribbean Chechen Chilean
    Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Egyptian English Estonian Ethiopian European Finnish
    French Georgian German Ghanaian Greek Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian
    Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Latin Latvian Lebanese Libyan Lithuanian
    Macedonian Malaysian Mexican Moldovan Mongolian Moroccan Muslim Nepalese Nigerian Nordic Norwegian Pakistani Palestinian Peruvian
    Philippine Filipino Polish Portuguese Romanian Russian Saudi Scandinavian Scottish Serbian Singaporean Slovak Slovenian Somali
    Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uzbek Venezuelan
    Vietnamese Welsh Western Yemeni Zambian Zimbabwean
    """.split()
)
