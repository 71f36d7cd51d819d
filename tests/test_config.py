"""Settings out of mkdocs.yml."""

from pathlib import Path

import pytest

from generator.config import ConfigError, Settings, read_config


def write(folder: Path, text: str) -> Path:
    """An mkdocs.yml of this text."""
    file = folder / "mkdocs.yml"
    file.write_text(text, encoding="utf-8")
    return file


def test_defaults_stand_where_nothing_is_said(tmp_path: Path) -> None:
    """A file that says nothing of Dateline gives every default, and folders beside the file."""
    config = read_config(write(tmp_path, "site_name: Harbour News\nsite_url: https://example.org/news\n"))

    assert config.settings == Settings()
    assert config.site_name == "Harbour News"
    assert config.site_url == "https://example.org/news/"
    assert config.docs == tmp_path / "docs"


def test_python_tags_are_passed_over(tmp_path: Path) -> None:
    """The tags by which the builder names Python objects are neither acted on nor an error."""
    config = read_config(write(tmp_path, "site_name: A\nmarkdown_extensions:\n  - x: !!python/name:os.system ''\n"))

    assert config.site_name == "A"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("extra: {dateline: {story_dayz: 3}}", "did you mean `story_days`?"),
        ("extra: {dateline: {story_days: three}}", "should be a int"),
        ("extra: {dateline: [seeds]}", "should be a mapping"),
        ("extra: [dateline]", "extra should be a mapping"),
        ("- site_name", "should be a mapping"),
        ("site_name: [", "not valid YAML"),
    ],
)
def test_a_wrong_setting_is_refused_with_what_to_write(tmp_path: Path, text: str, hint: str) -> None:
    """A setting that cannot be used is named in one sentence with the likely fix."""
    with pytest.raises(ConfigError) as refusal:
        read_config(write(tmp_path, text))

    assert hint in str(refusal.value)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    """Without mkdocs.yml the message says where to run the command."""
    with pytest.raises(ConfigError, match="run dateline beside mkdocs"):
        read_config(tmp_path / "mkdocs.yml")
