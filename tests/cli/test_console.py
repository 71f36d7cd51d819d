"""What holds for every command: its help, how wrong use ends, and what may reach a terminal."""

import json
import re

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from generator.cli import app
from tests.project import Project


@pytest.mark.parametrize(
    ("words", "fix"),
    [
        (("generate", "--config", "nowhere.yml"), "nowhere.yml"),
        (("extract", "nowhere.txt"), "nowhere.txt"),
        (("dates", "mkdocs.yml", "--published", "someday"), "someday"),
        (("timeline", "seeds", "--from", "someday"), "someday"),
        (("genrate",), "genrate"),
        (("generate", "--dryrun"), "--dryrun"),
        (("diff", "docs/topics/nothing.md"), "docs/topics/nothing.md: no such page"),
        (("restore", "docs/topics/nothing.md"), "docs/topics/nothing.md: no such page"),
        (("resolve", "docs/topics/nothing.md", "--ours"), "docs/topics/nothing.md: no such page"),
        (("resolve", "docs/topics/nothing.md"), "--theirs"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_wrong_use_ends_with_one_sentence(project: Project, words: tuple[str, ...], fix: str) -> None:
    """Wrong use ends with 2 and a sentence that names what was wrong, never with a traceback."""
    run = project.dateline(*words, code=2)

    assert fix in run.err
    assert "Traceback" not in run.err


def test_unknown_setting_names_the_nearest(project: Project) -> None:
    """A misspelt setting is refused with the name that was probably meant."""
    config = project.root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "\nextra:\n  dateline:\n    story_day: 3\n", "utf-8")

    assert "story_days" in project.dateline("generate", code=2).err


@pytest.mark.parametrize("command", sorted(get_command(app).commands))  # type: ignore[attr-defined]
def test_every_command_has_help_with_an_example(command: str) -> None:
    """Each command's help says what it does and shows it in use."""
    run = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "200"})

    assert run.exit_code == 0
    assert f"dateline {command}" in run.output.replace("Usage: ", "")


def test_terminal_gets_no_control_characters_of_a_seed(project: Project) -> None:
    """What a seed says is printed with its control characters written out, so that it cannot steer a terminal."""
    (project.root / "seeds/loud.txt").write_text(
        "\x1b]0;owned\x07\x1b[2J\nThe \x1b[31mred\x1b[0m news of the day is long enough.\n" * 5, "utf-8"
    )

    runs = [project.dateline("extract", "seeds/loud.txt"), project.dateline("generate"), project.dateline("check")]

    assert [char for run in runs for char in run.out + run.err if not char.isprintable() and char != "\n"] == []


def test_a_record_is_one_line_for_every_reader(project: Project) -> None:
    """Characters of a name that some readers end a line at, and that steer a terminal, are escapes within JSON."""
    name = "seeds/odd\u2028\x85\x9b31m.txt"
    (project.root / name).write_text("Ferries sail again from Monday. " * 20, "utf-8")

    (line,) = project.dateline("extract", name, "--json").out.splitlines()

    assert json.loads(line)["seed"] == name
    assert not set(line) & set("\u2028\x85\x9b")


def test_runner_gets_no_command_of_a_seed(project: Project) -> None:
    """No line that is printed is what a runner of continuous integration takes for a command, whatever names and words say."""
    names = ("::error::x.txt", "x\n::set-output name=a::b.txt", "##[add-mask]x.txt", "x ##vso[task.complete]y.txt")
    for name in names:
        (project.root / "seeds" / name).write_bytes(b"")

    runs = [project.dateline("extract", "seeds"), project.dateline("generate"), project.dateline("check")]
    lines = [line for run in runs for line in (run.out + run.err).splitlines()]

    assert any("task.complete" in line for line in lines)
    assert [line for line in lines if re.search(r"^\s*::|##\[|##vso\[", line)] == []
