"""Front matter that bursts, lies or never ends."""

from collections.abc import Iterator

from tests.monsters.samples import PROSE

_INNER = "abcdefgh"


def _nest(form: str) -> str:
    """Front matter in which every value holds the one before nine times."""
    tens = (form.format(", ".join([f"*{inner}"] * 9)) for inner in _INNER)
    return "a: &a {k: v}\n" + "\n".join(f"{name}: &{name} {ten}" for name, ten in zip("bcdefghi", tens, strict=True))


YAML = (
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]", "- list", "scalar", "template: ../../x.html", "? [a]: b",
    "<<: {a: b}", "a: b\na: c", "title: !!python/object/apply:os.system [x]", "title: !!binary x", "title: 0x" + "f" * 5000,
    "title: " + "9" * 5000, "title: .inf", "title: 190:20:30", "date: 999999-01-01", "date: 2021-02-30", "title: [", "title: {",
    "title: '", "%YAML 9.9", "\x00: x", "title: \ud800", "title: " + "[" * 1000 + "]" * 1000, "title: " + "{a: " * 1000,
    "tags: [" + "a, " * 5000 + "]", "title: |\n" + "  x\n" * 3000,
    f"{_nest('[{}]')}\ntitle: *i\ntags: *i\ndate: *i", f"{_nest('{{<<: [{}]}}')}\ntitle: *i", "title: &a [*a]", "title: *nobody",
    "!!set {title, date}", "title: !!omap [a: b]", "title: !!timestamp 2020-99-99", "title: >-\n" + "\n" * 9000, "- " * 4000,
    "title: " + "!" * 4000, "{" * 4000, "? " * 4000, "title: x\n---\ntitle: y\n---\ntitle: z", "\ufeffkey: x", "title:\tx", "yes: no\n~: ~",
)  # fmt: skip

TOML = (
    "a = " + "[" * 8000, ".".join("a" * 8000) + " = 1", "a = " + "9" * 8000, "a = " + "{a = " * 3000, "a = 2021-02-30", "a = 1e999999",
    "title = '''" + "x\n" * 4000, "[a]\n[a]", "[[a]]\n" * 2000, "title = " + '"\\u0041' * 2000,
)  # fmt: skip


def make_notes() -> Iterator[tuple[str, bytes]]:
    """Notes with each front matter."""
    for number, front in enumerate(YAML):
        yield f"notes/{number:02}.md", f"---\n{front}\n---\n{PROSE}\n".encode(errors="surrogatepass")
    for number, front in enumerate(TOML):
        yield f"notes/toml-{number:02}.md", f"+++\n{front}\n+++\n{PROSE}\n".encode()
    yield "notes/fences.md", b"---\n" * 50_000
    yield "notes/never.md", b"---\ntitle: x\n" + b"key: value\n" * 50_000
