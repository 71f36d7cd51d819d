"""What holds for the project as a whole: the committed digest, the map, the manual, the pins, the workflows."""

import ast
import re
import shlex
import subprocess
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from generator.cli import app
from generator.config import Settings
from tests.project import ROOT, Project, copy_project

PURE = ("extract", "link", "render", "model", "when.py", "slug.py", "front_matter.py", "markdown_text.py", "marks.py")
IMPURE_METHODS = {
    "now",
    "today",
    "utcnow",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
    "uuid1",
    "uuid4",
}
MANUALS = ("README.md", "CONTRIBUTING.md", "SECURITY.md")
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def tracked_files() -> list[Path]:
    """Every file that git keeps."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def printed_commands() -> list[tuple[str, str]]:
    """Each line of each shell block in the manuals, with the manual's name."""
    blocks = ((name, block) for name in MANUALS for block in re.findall(r"```sh\n(.*?)```", (ROOT / name).read_text("utf-8"), re.DOTALL))
    lines = ((name, line.split("#")[0].strip()) for name, block in blocks for line in block.splitlines())
    return sorted({(name, line) for name, line in lines if line})


def test_committed_docs_are_what_generating_makes(tmp_path: Path) -> None:
    """Generating in a copy of the project changes no page: docs/ was committed together with what made it."""
    project = copy_project(tmp_path, docs=True)
    committed = project.pages()

    project.dateline("generate", "--quiet")

    assert "index.md" in committed
    assert project.pages() == committed


def test_docs_do_not_depend_on_the_place(project: Project, built: Project) -> None:
    """Made from nothing in two places, every path and every byte is the same, pristine copies included."""
    project.dateline("generate", "--quiet")

    assert project.pages() == built.pages()


@pytest.mark.parametrize(("manual", "line"), printed_commands())
def test_printed_commands_exist(manual: str, line: str) -> None:
    """Every command that a manual prints is one that there is, with options that it has."""
    program, *words = shlex.split(line)
    program = program.removeprefix(".venv/bin/")
    if program == "make":
        targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
        assert {word for word in words if "=" not in word} <= set(targets), manual
    elif program == "dateline":
        command = typer.main.get_command(app).commands[words[0]]  # type: ignore[attr-defined]
        known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
        assert {word.split("=")[0] for word in words if word.startswith("-")} <= known, manual
    else:
        assert program in {"git", ".ci/run"}, manual


def test_every_command_is_in_the_manual() -> None:
    """README names every command, so that none has to be found by chance."""
    named = set(re.findall(r"dateline ([a-z]+)\b", (ROOT / "README.md").read_text("utf-8")))

    assert set(typer.main.get_command(app).commands) - named == set()  # type: ignore[attr-defined]


def test_every_setting_is_in_the_manual() -> None:
    """README's table of settings has every setting with its default, and no other."""
    rows = dict(re.findall(r"^\| `(\w+)` \| `([^`]*)` \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE))

    assert rows == {field.name: str(field.default) for field in fields(Settings)}


def test_map_names_doors_that_are_there() -> None:
    """Each door that generator/README.md names is a function of that room."""
    rows = re.findall(r"^\| `([\w/.]+)` \| (.*?) \|", (ROOT / "generator/README.md").read_text("utf-8"), re.MULTILINE)
    named = {room: re.findall(r"`(\w+)\(", doors) for room, doors in rows}
    sources = {room: ROOT / "generator" / (f"{room}__init__.py" if room.endswith("/") else room) for room in named}
    missing = {room: [door for door in doors if door not in sources[room].read_text("utf-8")] for room, doors in named.items()}

    assert len(named) >= 8
    assert {room: doors for room, doors in missing.items() if doors} == {}


def test_pure_rooms_ask_no_clock_and_open_nothing() -> None:
    """What import contracts cannot see: no call in a pure room asks the time or opens a file."""
    files = [file for name in PURE for file in (ROOT / "generator").glob(f"{name}/**/*.py" if "." not in name else name)]
    calls = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {name}()"
        for file in files
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.Call)
        for name in [node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")]
        if name in (IMPURE_METHODS if isinstance(node.func, ast.Attribute) else {"open", "input"})
    ]

    assert len(files) > 20
    assert calls == []


def test_no_file_names_a_registry_or_a_machine() -> None:
    """The project can be moved: no file says where packages are fetched from or where somebody keeps the project."""
    registries = "|".join(
        re.escape(host) for host in ("pypi" + ".org", "python" + "hosted.org", "registry." + "npmjs", "proxy." + "golang")
    )
    machine = re.compile(rf"{registries}|(?<![\w.])/(?:root|work|home|Users)/\w")
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for file in tracked_files()
        if not file.is_relative_to(ROOT / "seeds")
        for number, line in enumerate(file.read_bytes().decode("utf-8", "replace").splitlines(), start=1)
        if machine.search(line)
    ]

    assert found == []


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_every_pin_is_exact_and_hashed(name: str) -> None:
    """Requirements name one exact version a line with its hashes, and no place to fetch from."""
    text = (ROOT / "requirements" / name).read_text("utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]

    assert len(pins) > 30
    assert [pin for pin in pins if not re.match(r"[a-z0-9.-]+(\[[a-z,-]+\])?==\S+ .*--hash=sha256:[0-9a-f]{64}", pin)] == []


def test_run_and_dev_pins_agree() -> None:
    """What runs the digest is tested in the same versions."""
    run, dev = (
        set(re.findall(r"^\S+==\S+", (ROOT / "requirements" / name).read_text("utf-8"), re.MULTILINE)) for name in ("run.txt", "dev.txt")
    )

    assert run - dev == set()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_pin_actions_and_grant_nothing_by_default(workflow: Path) -> None:
    """Every action is pinned by commit with its version beside; nothing is allowed but what a job asks for; every job ends."""
    text = workflow.read_text("utf-8")
    document: dict[str, Any] = yaml.safe_load(text)

    assert re.findall(r"uses: (?!\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$).*", text, re.MULTILINE) == []
    assert document["permissions"] == {}
    assert all("timeout-minutes" in job for job in document["jobs"].values())


def test_only_the_right_job_of_a_push_can_write() -> None:
    """A pull request starts nothing that deploys or writes; of the publishing jobs each has its own right and no other."""
    publish = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_bytes())
    ci = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_bytes())

    assert set(publish[True]) == {"push", "workflow_dispatch"}  # YAML reads the key `on` as true
    assert publish["jobs"]["build"]["if"] == "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)"
    assert all("build" in job["needs"] for name, job in publish["jobs"].items() if name != "build")
    assert {name: job["permissions"] for name, job in publish["jobs"].items()} == {
        "build": {"contents": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "keep": {"contents": "write"},
    }
    assert all(job["permissions"] == {"contents": "read"} for job in ci["jobs"].values())
