"""What a newsletter says of itself, around its text: how to see it, why it came, how to be rid of it, who sends it from where.

    View this email in your browser                                over the text: that line alone
    You are receiving this email because you signed up.            below the text: this, and all behind it
    Harbour Post, 1 Quay Street, Lund

Rule: a short block with one of these phrases is furniture; behind the last prose of a newsletter so is all that follows one of
the second kind, and of a label for sharing or other posts. A feed's own line below an entry is furniture too: "The post … appeared
first on …".
"""

import re
from collections.abc import Sequence

from generator.extract.body.boilerplate import find_phrases, split_words
from generator.extract.text.sentence import ends_sentence
from generator.model import Block, BlockKind

# fmt: off
VIEWS = (
    "view in browser", "view in your browser", "view this email", "view online", "read online", "read in browser", "open in browser",
    "trouble viewing", "im browser ansehen", "im browser anzeigen", "im browser öffnen", "im browser lesen", "online lesen",
    "dans le navigateur", "dans votre navigateur", "version en ligne", "lire en ligne", "ver en el navegador", "ver en su navegador",
    "ver en línea", "nel browser", "versione online", "ver no navegador", "versão online", "в браузере", "у браузері", "في المتصفح",
    "在浏览器中", "forward to a friend", "forwarded this email", "forward this email", "add us to your address book",
)
LEAVES = (
    "unsubscribe", "manage preferences", "manage your preferences", "update your preferences", "email preferences", "manage subscription",
    "you are receiving this", "you're receiving this", "you received this", "this email was sent", "was sent to",
    "abmelden", "abbestellen", "erhalten diese", "erhalten diesen", "se désabonner", "désabonnement", "se désinscrire", "vous recevez",
    "darse de baja", "cancelar la suscripción", "recibe este", "ha recibido este", "annulla l'iscrizione", "disiscriviti", "cancellati",
    "ricevi questa", "cancelar inscrição", "cancelar a inscrição", "descadastrar", "recebeu este", "отписаться", "получили это письмо",
    "відписатися", "отримали цей лист", "إلغاء الاشتراك", "退订", "取消订阅",
)
# fmt: on
_FEED = re.compile(
    r"(?:The post|Der Beitrag|L[’']article|La entrada|L[’']articolo|O post|Сообщение|Допис) .{1,300} "
    r"(?:appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|proviene da|apareceu primeiro em|"
    r"появились сначала на|з’явився спочатку на) .{1,100}"
)
# Share this: | Like this: | Like Loading... | Related | Filed under: Ports | Leave a comment
_BELOW = re.compile(
    r"(?:share this|like this|like loading|related(?: (?:posts|articles))?|leave a (?:comment|reply).{0,40}|\d+ comments?"
    r"|(?:filed under|posted in|tagged(?: with)?|categories|tags)\b.{0,200}"
    r"|teilen mit|gefällt mir.{0,12}|ähnliche beiträge|partager|articles similaires|compartir|me gusta.{0,14}|relacionado"
    r"|compartilhe isso|curtir isso|condividi|mi piace.{0,14}|correlati|поделиться.{0,12}|похожее)[:.…\s]*",
    re.IGNORECASE,
)
_MOST = 40  # words of the notice below a text
_SHORT = 15  # words of furniture anywhere: more is an article that speaks of a newsletter
_LABEL = 4  # words of a link's label
_PROSE = 12  # words of a block that is text


def _fold(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(split_words(phrase)) for phrase in phrases)


_VIEWS, _LEAVES = _fold(VIEWS), _fold(LEAVES)


def split_furniture(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks of the text, and those of the furniture, each in order."""
    text = max((index for index, block in enumerate(blocks) if _is_prose(block)), default=-1)
    leaves = (
        index for index in range(text + 1, len(blocks)) if _says(blocks[index].text, _LEAVES, _MOST) or _begins_end(blocks[index].text)
    )
    end = next(leaves, len(blocks))
    labels = (index for index, block in enumerate(blocks) if block.kind is not BlockKind.HEADING and is_furniture(block.text))
    out = {*labels, *range(end, len(blocks))}
    return (
        tuple(block for index, block in enumerate(blocks) if index not in out),
        tuple(block for index, block in enumerate(blocks) if index in out),
    )


def is_furniture(text: str) -> bool:
    """Whether a line or block is what a newsletter or feed says of itself."""
    return _says(text, _VIEWS, _SHORT) or _says(text, _LEAVES, _SHORT) or _FEED.fullmatch(text) is not None or _is_label(text)


def _begins_end(text: str) -> bool:
    """Whether a block is a label below a text: `Share this:`, `Related`, `Filed under: Ports`."""
    return _BELOW.fullmatch(text) is not None


def _is_label(text: str) -> bool:
    """Whether a text is a link's label and nothing else: `Read more`, `Share`."""
    words = split_words(text)
    return len(words) <= _LABEL and any((start, length) == (0, len(words)) for _, start, length in find_phrases(words))


def _says(text: str, phrases: Sequence[str], most: int) -> bool:
    words = split_words(text)
    folded = " ".join(words)
    return len(words) <= most and any(phrase in folded for phrase in phrases)


def _is_prose(block: Block) -> bool:
    spoken = len(block.text.split()) >= _PROSE and ends_sentence(block.text)
    return spoken and not is_furniture(block.text) and not _says(block.text, _LEAVES, _MOST)
