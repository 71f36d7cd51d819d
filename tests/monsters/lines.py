"""Text without end: what pattern after pattern stops at, and may go back over."""

from collections.abc import Iterator

PIECES = (
    "a", " ", "word ", "A.", "a b c. ", ".", "1", "12:30 ", "2020-01-01 ", "Mon, 1 Jan 2020 ", "January ", "By Ann Lee ", "-", "- ",
    "– ", "(", "[", "[x](", "![", "<", "<b>", "&", "&amp;", "&#1;", '"', "“a”", "'", "\\", "/", "//", "http://",
    "https://a.example/", "www.", "a@", "@", "#", "# ", "*", "_", "`", "|", ",", ";", ":", "©", "•", "…", "\u0301", "\u200b",
    "\u202e", "\U0001f469\u200d", "\xa0", "\t", "Photo: ", "(Reuters) - ", "LONDON, ", "€1,000,000 ", "-\n", " \n", "\r", "\u2028",
    "\u00ad", "e\u0301", "\u0e33", "\U0001f3f3\ufe0f\u200d\U0001f308", ")", "]", "“", "‘", "’s ", "»", "?", "!", "A ", "Ab ",
    "U.S. ", "Mr. ", "1. ", "1/", "1,", "10/10/", "II. ", "x — ", " | ", "::", "\\n", "\\u0041", "\\x41", "%20", "&#x41", "Ã©",
    "â€™", "«a» ", "word-", "word-\n", "[1] ", "a|", "a,", "a. ", "said ", "“x,” he said. ", "Read more: ", "Tags: a, ",
    "Updated: ", "a.b", "+", "=", "~", "^", "$", "{", "}", "{{", "字", "字。", "ا ", "по ", "\U00020000", "\ufffd", "\x1b[0m",
)  # fmt: skip

WIDTH = 60
"""Characters of a line, so that no limit of lines is met before the limit of characters."""


def make_lines(many: int, large: int) -> Iterator[tuple[str, bytes]]:
    """Each piece as one line, and as a text of lines; then what is only large."""
    for number, piece in enumerate(PIECES):
        line = (piece * (WIDTH // len(piece) + 1))[:WIDTH] + "\n"
        yield f"lines/{number:03}-one.txt", (piece * (many // len(piece))).encode()
        yield f"lines/{number:03}-many.txt", (line * (many // len(line))).encode()
    yield "large/line.txt", b"word " * (large // 5)
    yield "large/zeros.txt", bytes(large)
    yield "large/breaks.txt", b"\n" * large
    yield "large/words.html", b"<html><p>" + b"word " * (large // 5)
