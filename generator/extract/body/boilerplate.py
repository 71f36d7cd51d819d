"""Phrases that pages print around articles, by what they are for: a table of data, sorted by language.

    Sign up for our newsletter        newsletter
    Read more: Ferry strike ends      related
    Leave a reply                     comments

Rule: a phrase speaks for a passage that holds it as whole words in the same order, whatever the letter case. To add one,
add it to its line here and a case to tests/cases/boilerplate.md.
"""

import re
from collections.abc import Iterator, Mapping

# fmt: off
PHRASES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "account": {
        "ar": ("تسجيل الدخول", "إنشاء حساب", "كلمة المرور"),
        "de": ("anmelden", "abmelden", "einloggen", "registrieren", "passwort", "mein konto", "benutzername"),
        "en": ("log in", "login", "log out", "logout", "sign in", "sign out", "sign up", "register", "create account", "create an account",
               "my account", "your account", "password", "forgot password", "forgot your password", "remember me", "username",
               "already a member", "become a member", "already have an account", "manage subscription", "screen name"),
        "es": ("iniciar sesión", "inicia sesión", "regístrate", "registrarse", "contraseña", "mi cuenta", "cerrar sesión"),
        "fr": ("se connecter", "connexion", "s'inscrire", "mot de passe", "mon compte", "créer un compte", "déconnexion"),
        "it": ("accedi", "registrati", "iscriviti", "password dimenticata", "il mio account"),
        "ja": ("ログイン", "会員登録"),
        "ko": ("로그인", "회원가입"),
        "nl": ("inloggen", "uitloggen", "registreren", "wachtwoord", "mijn account", "aanmelden"),
        "pl": ("zaloguj", "zaloguj się", "wyloguj", "zarejestruj się", "hasło", "moje konto"),
        "pt": ("entrar", "cadastre se", "cadastro", "senha", "minha conta", "iniciar sessão", "fazer login"),
        "ru": ("войти", "вход", "регистрация", "зарегистрироваться", "авторизация", "пароль", "личный кабинет"),
        "sv": ("logga in", "logga ut", "registrera dig", "lösenord", "mitt konto", "skapa konto"),
        "tr": ("giriş yap", "üye ol", "üye girişi", "şifre", "şifremi unuttum", "çıkış yap"),
        "uk": ("увійти", "вхід", "реєстрація", "зареєструватися", "пароль"),
        "zh": ("登录", "登錄", "注册", "註冊", "登入"),
    },
    "advert": {
        "ar": ("إعلان", "إعلانات"),
        "de": ("anzeige", "anzeigen", "werbung", "gesponsert"),
        "en": ("advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "promoted", "adchoices", "ad choices",
               "paid content", "partner content", "affiliate", "affiliate commission", "promo code", "coupon", "story continues below",
               "continue reading below", "skip ad", "hide ad", "supported by", "ad feedback", "remove ads"),
        "es": ("publicidad", "anuncio", "patrocinado", "contenido patrocinado"),
        "fr": ("publicité", "sponsorisé", "annonce", "contenu sponsorisé"),
        "it": ("pubblicità", "sponsorizzato", "annuncio"),
        "ja": ("広告", "スポンサーリンク"),
        "ko": ("광고",),
        "nl": ("advertentie", "advertenties", "gesponsord"),
        "pl": ("reklama", "artykuł sponsorowany"),
        "pt": ("publicidade", "patrocinado", "anúncio", "continua após a publicidade"),
        "ru": ("реклама", "на правах рекламы", "партнёрский материал"),
        "sv": ("annons", "annonser", "sponsrat innehåll"),
        "tr": ("reklam", "sponsorlu"),
        "uk": ("реклама", "на правах реклами"),
        "zh": ("广告", "廣告"),
    },
    "comments": {
        "ar": ("تعليق", "تعليقات", "التعليقات", "أضف تعليق"),
        "de": ("kommentare", "kommentar", "kommentieren", "kommentar schreiben", "leserkommentare", "antworten", "kommentar melden"),
        "en": ("comment", "comments", "leave a comment", "leave a reply", "post a comment", "add a comment", "add comment", "join the discussion",
               "join the conversation", "participate in the discussion", "reply", "replies", "show comments", "view comments", "load comments",
               "report abuse", "your email address will not be published", "required fields are marked", "cancel reply", "upvote",
               "in reply to", "thoughts on", "all comments", "discussion about this post", "join the chat", "newest first", "oldest first", "comments are closed", "log in to comment",
               "log in to reply", "click to rate", "report comment", "report this comment", "flag as inappropriate", "accepting comments",
               "not been moderated", "have your say"),
        "es": ("comentarios", "comentario", "comentar", "deja un comentario", "responder", "deja una respuesta"),
        "fr": ("commentaires", "commentaire", "commenter", "laisser un commentaire", "répondre", "réagir", "signaler un abus", "signaler ce commentaire"),
        "it": ("commenti", "commento", "commenta", "lascia un commento", "rispondi"),
        "ja": ("コメント", "コメントを残す", "返信"),
        "ko": ("댓글",),
        "nl": ("reacties", "reageer", "plaats een reactie", "reageren"),
        "pl": ("komentarze", "dodaj komentarz", "skomentuj", "odpowiedz"),
        "pt": ("comentários", "comentário", "comentar", "deixe um comentário", "deixe uma resposta", "responder"),
        "ru": ("комментарии", "комментарий", "комментировать", "оставить комментарий", "ответить", "обсудить", "добавить комментарий"),
        "sv": ("kommentarer", "kommentera", "skriv en kommentar"),
        "tr": ("yorum", "yorumlar", "yorum yap", "yorum yaz", "cevapla"),
        "uk": ("коментарі", "коментар", "коментувати", "залишити коментар", "відповісти"),
        "zh": ("评论", "評論", "留言", "发表评论", "回复"),
    },
    "cookies": {
        "ar": ("ملفات تعريف الارتباط", "سياسة الخصوصية"),
        "de": ("cookies", "datenschutz", "datenschutzerklärung", "zustimmen", "einwilligung",
               "technische speicherung", "speicherung oder der zugriff"),
        "en": ("cookie", "cookies", "cookie policy", "privacy policy", "privacy notice", "privacy statement", "accept all", "accept and close", "i agree",
               "we and our partners", "personal data", "personal information", "your consent", "gdpr", "do not sell", "privacy settings", "your data",
               "technical storage", "protected by recaptcha"),
        "es": ("cookies", "política de privacidad", "aceptar", "privacidad",
               "almacenamiento o acceso técnico"),
        "fr": ("cookies", "politique de confidentialité", "confidentialité", "accepter", "données personnelles",
               "stockage ou l'accès technique"),
        "it": ("cookie", "cookies", "privacy policy", "informativa", "accetto", "accetta",
               "archiviazione tecnica"),
        "ja": ("プライバシーポリシー", "クッキー"),
        "ko": ("개인정보처리방침", "개인정보취급방침", "쿠키"),
        "nl": ("cookiebeleid", "privacybeleid", "privacyverklaring", "alle cookies accepteren"),
        "pl": ("polityka prywatności", "pliki cookie", "akceptuję"),
        "pt": ("cookies", "política de privacidade", "privacidade", "aceitar",
               "armazenamento ou acesso técnico"),
        "ru": ("cookies", "файлы cookie", "политика конфиденциальности", "персональных данных"),
        "sv": ("integritetspolicy", "cookiepolicy", "godkänn alla"),
        "tr": ("çerez", "çerezler", "gizlilik politikası", "çerez politikası", "kvkk"),
        "uk": ("cookies", "файли cookie", "політика конфіденційності", "персональних даних"),
        "zh": ("隐私政策", "隱私政策", "隐私"),
    },
    "credit": {
        "ar": ("تصوير",),
        "de": ("foto", "fotos", "bild", "quelle", "bildquelle"),
        "en": ("photo", "photo by", "photos by", "photograph", "file photo", "image", "image credit", "image source", "images", "photo credit", "credit",
               "getty", "getty images", "shutterstock", "ap photo", "handout", "courtesy of", "image copyright", "image caption", "media caption", "media playback is unsupported on your device", "pictured",
               "screenshot", "illustration", "enlarge", "seen here", "istock", "alamy", "unsplash", "wikimedia commons", "video", "watch"),
        "es": ("foto", "fotografía", "imagen", "crédito"),
        "fr": ("photo", "crédit photo", "image", "légende"),
        "it": ("foto", "immagine", "fonte"),
        "ja": ("写真", "画像"),
        "ko": ("사진",),
        "nl": ("foto", "beeld", "bron"),
        "pl": ("fot", "zdjęcie", "zdjęcia"),
        "pt": ("foto", "imagem", "crédito", "divulgação", "reprodução"),
        "ru": ("фото", "источник фото", "изображение", "видео"),
        "sv": ("foto", "bild"),
        "tr": ("fotoğraf", "görsel"),
        "uk": ("фото", "зображення", "відео"),
        "zh": ("图片", "圖片", "摄影"),
    },
    "legal": {
        "ar": ("جميع الحقوق محفوظة", "حقوق النشر"),
        "de": ("alle rechte vorbehalten", "dieses thema im programm", "impressum", "agb", "nutzungsbedingungen"),
        "en": ("all rights reserved", "copyright", "terms of use", "terms of service", "terms and conditions", "terms conditions", "may not be published",
               "may not be reproduced", "without permission", "without written permission", "powered by", "trademark", "registered trademark", "disclaimer",
               "contact us", "about us", "advertise with us", "code of ethics", "sitemap", "site map", "work with us", "careers", "do not necessarily reflect",
               "user agreement", "subject to", "views expressed", "opinions expressed", "operated by", "cookie preferences", "accessibility"),
        "es": ("todos los derechos reservados", "aviso legal", "términos", "contacto", "quiénes somos"),
        "fr": ("tous droits réservés", "mentions légales", "conditions générales", "contactez nous", "qui sommes nous"),
        "it": ("tutti i diritti riservati", "riproduzione riservata", "note legali", "contatti", "chi siamo", "p iva"),
        "ja": ("無断転載", "お問い合わせ", "会社概要", "利用規約"),
        "ko": ("무단전재", "재배포금지", "저작권자"),
        "nl": ("alle rechten voorbehouden", "algemene voorwaarden", "over ons", "neem contact op"),
        "pl": ("wszelkie prawa zastrzeżone", "regulamin", "kontakt", "o nas"),
        "pt": ("todos os direitos reservados", "termos de uso", "contato", "quem somos", "expediente"),
        "ru": ("все права защищены", "перепечатка", "использование материалов", "контакты", "о нас", "о проекте", "свидетельство о регистрации", "редакция"),
        "sv": ("alla rättigheter förbehållna", "användarvillkor", "kontakta oss", "om oss", "ansvarig utgivare"),
        "tr": ("tüm hakları saklıdır", "künye", "iletişim", "hakkımızda", "kullanım koşulları"),
        "uk": ("всі права захищені", "усі права захищено", "використання матеріалів", "контакти", "про нас", "редакція"),
        "zh": ("版权所有", "版權所有", "联系我们", "关于我们", "未经授权"),
    },
    "menu": {
        "ar": ("الرئيسية", "القائمة", "بحث", "أقسام"),
        "de": ("startseite", "menü", "suche", "suchen", "zum inhalt springen", "navigation", "nächster artikel",
               "vorheriger artikel", "diesen artikel lesen"),
        "en": ("menu", "view original", "article is more than", "references", "visible links", "hidden links", "skip to content", "skip to main content", "skip to navigation", "main content", "search", "navigation", "toggle navigation", "home",
               "home page", "homepage", "sections", "all sections", "browse", "previous", "next", "back to top", "back to home", "close", "more", "show more",
               "load more", "see all", "view all", "expand", "collapse", "site index", "edition", "loading", "go to", "jump to", "click here", "live tv",
               "breaking news", "newsroom", "mobile apps", "rss", "next article", "previous article", "next post", "previous post",
               "enlarge this image", "enlarge image", "click to enlarge", "toggle caption", "hide caption", "view fullscreen", "full screen"),
        "es": ("inicio", "menú", "buscar", "secciones", "ver más", "portada", "siguiente", "anterior"),
        "fr": ("accueil", "menu", "rechercher", "recherche", "rubriques", "voir plus", "aller au contenu", "suivant", "précédent"),
        "it": ("home", "cerca", "menu", "sezioni", "vai al contenuto", "successivo", "precedente"),
        "ja": ("メニュー", "検索", "ホーム", "トップ"),
        "ko": ("메뉴", "검색", "홈"),
        "nl": ("zoeken", "vorig artikel", "volgend artikel", "ga naar inhoud", "naar de inhoud", "meer laden"),
        "pl": ("strona główna", "szukaj", "przejdź do treści"),
        "pt": ("início", "menu", "buscar", "pesquisar", "seções", "ir para o conteúdo", "próximo", "anterior", "ver mais"),
        "ru": ("главная", "меню", "поиск", "разделы", "все новости", "показать ещё", "показать еще", "далее", "назад", "наверх",
               "вернуться к списку"),
        "sv": ("startsida", "sök", "hoppa till innehåll", "meny"),
        "tr": ("ana sayfa", "anasayfa", "ara", "menü", "içeriğe geç"),
        "uk": ("головна", "меню", "пошук", "розділи", "усі новини", "всі новини", "показати ще"),
        "zh": ("首页", "首頁", "菜单", "搜索", "导航"),
    },
    "newsletter": {
        "ar": ("النشرة البريدية", "اشترك"),
        "de": ("newsletter", "abonnieren", "abonnement", "jetzt abonnieren", "e mail adresse"),
        "en": ("newsletter", "newsletters", "subscribe", "subscribe now", "subscription", "subscribers", "sign up for", "sign up to", "sign up here", "sign up now",
               "delivered to your inbox", "your inbox", "email address", "e mail address", "get the latest", "get our", "stay up to date", "daily briefing",
               "breaking news alerts", "push notifications", "notifications", "download the app", "download our app", "get the app", "free trial", "special offer",
               "support us", "support our", "donate", "thank you for subscribing", "thanks for signing up", "thanks for subscribing", "please enter",
               "enter your email", "join our", "never miss", "after newsletter promotion", "reader supported publication", "receive new posts", "thanks for reading", "free or paid subscriber", "subscribe for free", "unlimited access", "exclusive content", "subscribe to", "premium"),
        "es": ("boletín", "suscríbete", "suscríbase", "suscripción", "correo electrónico"),
        "fr": ("newsletter", "infolettre", "abonnez vous", "s'abonner", "adresse e mail", "inscrivez vous"),
        "it": ("newsletter", "iscriviti", "abbonati", "abbonamento", "indirizzo email"),
        "ja": ("メールマガジン", "購読"),
        "ko": ("뉴스레터", "구독"),
        "nl": ("nieuwsbrief", "abonneer", "word abonnee", "e mailadres", "meld je aan", "leestijd"),
        "pl": ("newsletter", "zapisz się", "prenumerata", "zaprenumeruj"),
        "pt": ("newsletter", "assine", "inscreva se", "assinatura", "receba em seu email", "receba por email", "seu e mail"),
        "ru": ("рассылка", "подписаться", "подпишитесь", "подписка", "подписывайтесь", "уведомления"),
        "sv": ("nyhetsbrev", "prenumerera", "bli prenumerant"),
        "tr": ("bülten", "abone ol", "e bülten"),
        "uk": ("розсилка", "підписатися", "підпишіться", "підписка", "підписуйтесь"),
        "zh": ("订阅", "訂閱", "邮件"),
    },
    "related": {
        "ar": ("اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "الأكثر قراءة", "المزيد", "شاهد أيضا"),
        "de": ("lesen sie auch", "mehr zum thema", "meistgelesen", "das könnte sie auch interessieren", "weitere artikel", "auch interessant", "mehr lesen", "weiterlesen",
               "mehr erfahren", "siehe auch", "das könnte dir auch gefallen", "das könnte ihnen auch gefallen", "das könnte dich auch interessieren"),
        "en": ("read more", "read also", "also read", "read next", "up next", "related", "related articles", "related stories", "related news", "related content",
               "related topics", "related posts", "more from", "more on", "more news", "more stories", "most read", "most popular", "most viewed", "most shared", "trending", "trending now",
               "popular", "recommended", "recommended for you", "you may like", "you may also like", "you might also like", "you might be interested", "see also",
               "editors' picks", "editor's picks", "top stories", "latest news", "latest stories", "latest", "must read", "must reads", "don't miss", "in other news", "what to read next",
               "featured", "top news", "recent posts", "recent articles", "recent stories", "from the web", "around the web", "read the full", "full story",
               "read full", "learn more", "find out more", "click here to", "clicking here", "related story", "continue reading", "get fox", "view gallery", "elsewhere on",
               "explore further", "read now", "more information"),
        "es": ("más información", "sobre la firma", "lee también", "leer más", "te puede interesar", "más noticias", "lo más leído", "lo más visto", "últimas noticias", "relacionados", "más leídas", "noticias relacionadas", "ver también"),
        "fr": ("lire aussi", "à lire aussi", "lire la suite", "en savoir plus", "les plus lus", "articles liés", "sur le même sujet", "voir aussi", "à voir également"),
        "it": ("leggi anche", "leggi tutto", "continua a leggere", "ti potrebbe interessare", "potrebbe interessarti", "articoli correlati", "più letti", "altre notizie", "potrebbero interessarti"),
        "ja": ("関連記事", "あわせて読みたい", "合わせて読みたい", "こちらもおすすめ", "おすすめ", "ランキング", "人気記事", "続きを読む", "最新記事"),
        "ko": ("관련기사", "많이 본", "인기기사", "주요뉴스", "추천"),
        "nl": ("lees ook", "lees meer", "lees verder", "meest gelezen", "meer over", "meer uit", "meer nieuws", "gerelateerd", "bekijk ook", "zie ook"),
        "pl": ("czytaj także", "czytaj też", "czytaj również", "zobacz też", "zobacz także", "czytaj więcej", "najczęściej czytane", "przeczytaj także", "przeczytaj też"),
        "pt": ("leia também", "leia mais", "veja também", "mais lidas", "relacionadas", "notícias relacionadas", "saiba mais", "últimas notícias", "posts relacionados"),
        "ru": ("читайте также", "читать далее", "по теме", "ещё по теме", "популярное", "самое читаемое", "смотрите также", "похожие статьи", "новости партнёров", "последние новости", "рекомендуем", "главное за сегодня", "читать полностью",
               "подробнее"),
        "sv": ("läs även", "läs också", "läs mer", "mest lästa", "relaterade artiklar"),
        "tr": ("ilgili haberler", "ayrıca okuyun", "devamını oku", "çok okunanlar", "benzer haberler", "bunlar da ilginizi çekebilir"),
        "uk": ("читайте також", "читати далі", "за темою", "популярне", "найпопулярніше", "дивіться також", "останні новини", "новини партнерів",
               "докладніше", "детальніше"),
        "zh": ("相关阅读", "相关新闻", "相關新聞", "推荐阅读", "热门", "更多", "延伸阅读", "热点"),
    },
    "share": {
        "ar": ("شارك", "مشاركة", "فيسبوك", "تويتر", "واتساب"),
        "de": ("teilen", "drucken", "merken",
               "teile diesen beitrag", "beitrag teilen", "diesen beitrag auf instagram"),
        "en": ("share", "share this", "share on", "tweet", "facebook", "twitter", "whatsapp", "telegram", "pinterest", "reddit", "linkedin", "instagram", "youtube",
               "flipboard", "tumblr", "google+", "print", "email this", "copy link", "link copied", "copied", "follow us", "follow us on", "like us", "shares",
               "bookmark", "save article", "get short url", "pin it", "follow", "snapchat", "messenger", "email", "e mail", "permalink", "embed"),
        "es": ("compartir", "compartir en", "imprimir", "síguenos", "comparte"),
        "fr": ("partager", "partagez", "imprimer", "suivez nous", "partager sur", "envoyer par mail"),
        "it": ("condividi", "stampa", "seguici", "condividi su"),
        "ja": ("シェア", "ツイート", "共有", "フォロー"),
        "ko": ("공유", "인쇄하기", "트위터", "페이스북"),
        "nl": ("delen", "deel dit artikel", "volg ons"),
        "pl": ("udostępnij", "drukuj", "podziel się", "obserwuj nas"),
        "pt": ("compartilhar", "compartilhe", "partilhar", "imprimir", "siga nos", "share this on"),
        "ru": ("поделиться", "поделитесь", "вконтакте", "одноклассники", "распечатать", "версия для печати", "нашли ошибку", "ctrl enter"),
        "sv": ("dela", "dela artikeln", "skriv ut", "följ oss"),
        "tr": ("paylaş", "yazdır", "bizi takip edin", "takip et"),
        "uk": ("поділитися", "поділіться", "роздрукувати", "помилку"),
        "zh": ("分享", "微信", "微博", "打印"),
    },
}
# fmt: on

LANGUAGES = frozenset(language for languages in PHRASES.values() for language in languages)
"""Languages of which phrases are known."""

LABELS = frozenset({"comments", "related", "newsletter", "share", "advert"})
"""Kinds whose phrase, standing alone, announces that what follows is no article."""

_LOOKED_AT = 40  # words of a passage: boilerplate says at once what it is
_MOST_OF = 0.5  # of a word's letters, where a phrase covers it: without blanks a word may be a whole clause
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?\+?")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _index() -> tuple[dict[str, list[tuple[tuple[str, ...], str]]], dict[str, list[tuple[str, str]]]]:
    """Phrases by their first word, and by their first letter those of scripts that write without blanks."""
    by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    by_letter: dict[str, list[tuple[str, str]]] = {}
    for kind, languages in PHRASES.items():
        for phrase in sorted({phrase for phrases in languages.values() for phrase in phrases}):
            if _HAN.match(phrase):
                by_letter.setdefault(phrase[0], []).append((phrase, kind))
            else:
                words = split_words(phrase)
                by_word.setdefault(words[0], []).append((words, kind))
    return by_word, by_letter


def split_words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, with straight apostrophes."""
    words: list[str] = []
    for piece in text.lower().replace("’", "'").split():
        if piece.isalnum():  # as most are, and the pattern is dear
            words.append(piece)
        else:
            words += _WORD.findall(piece)
    return tuple(words)


def find_phrases(words: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    """Kind of every phrase among words, with the number of the word it begins at and how many words it covers."""
    if _BY_WORD.keys().isdisjoint(words) and "".join(words).isascii():
        return  # most lines hold none, and this is told at once
    for start, word in enumerate(words[:_LOOKED_AT]):
        if word in _BY_WORD:
            for phrase, kind in _BY_WORD[word]:
                if words[start : start + len(phrase)] == phrase:
                    yield kind, start, len(phrase)
        if not word.isascii() and _HAN.match(word):
            for at, letter in enumerate(word[: 2 * _LOOKED_AT]):
                for unspaced, kind in _BY_LETTER.get(letter, ()):
                    if word.startswith(unspaced, at):
                        yield kind, start, 1 if len(unspaced) >= _MOST_OF * len(word) else 0


_BY_WORD, _BY_LETTER = _index()
