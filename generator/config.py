"""Every setting with its default, read from `extra.dateline` in mkdocs.yml.

An unknown key is refused with the nearest valid name; a value of the wrong kind is refused with what it should be.
"""

import difflib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml


class ConfigError(ValueError):
    """A setting that cannot be used; the message is one sentence for the keeper."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What may stand under `extra.dateline`."""

    seeds: str = "seeds"
    """The folder of scraped articles, beside mkdocs.yml."""

    cache: str = ".cache/dateline"
    """Work that need not be done twice; may be deleted at any time and never changes a result."""

    topics: str = "topics.yml"
    """Topics as hands arrange them; need not exist."""

    seed_limit: int = 64 << 20
    """Bytes a seed may have: an article has thousands, an export of many articles millions."""

    story_days: int = 3
    """Days that may lie between two tellings of one event."""

    timeline_sentences: int = 1
    """Sentences that sum up an entry of the timeline."""


@dataclass(frozen=True, slots=True)
class Config:
    """Where everything is, and the settings."""

    root: Path
    """The folder of mkdocs.yml."""

    file: Path
    docs: Path
    site: Path
    site_name: str
    site_url: str
    """With a trailing slash; empty where mkdocs.yml gives none, and then feeds hold no absolute address."""

    settings: Settings
    overrides: Path = Path("overrides")
    """The theme's `custom_dir`; need not exist."""

    @property
    def seeds(self) -> Path:
        """The folder of scraped articles."""
        return self.root / self.settings.seeds

    @property
    def cache(self) -> Path:
        """Where work is kept that need not be done twice."""
        return self.root / self.settings.cache

    @property
    def topics(self) -> Path:
        """The file in which hands arrange topics; need not exist."""
        return self.root / self.settings.topics


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without acting on the tags by which it names Python objects."""


_Loader.add_multi_constructor("", lambda _loader, _suffix, _node: None)


def read_config(file: Path) -> Config:
    """Reads mkdocs.yml. ConfigError where it is missing, is no mapping, or holds a setting that is not known."""
    try:
        document = yaml.load(file.read_bytes(), _Loader)  # noqa: S506 - a SafeLoader that makes unknown tags None
    except OSError as error:
        message = f"{file}: cannot be read ({error.strerror}); run dateline beside mkdocs.yml or give --config."
        raise ConfigError(message) from error
    except yaml.YAMLError as error:
        message = f"{file}: not valid YAML: {' '.join(str(error).split())}"
        raise ConfigError(message) from error
    if not isinstance(document, dict):
        message = f"{file}: should be a mapping of settings."
        raise ConfigError(message)
    extra = document.get("extra") or {}
    if not isinstance(extra, dict):
        message = f"{file}: extra should be a mapping."
        raise ConfigError(message)
    theme = document.get("theme")
    root = file.resolve().parent
    site_url = str(document.get("site_url") or "")
    return Config(
        root=root,
        file=file.resolve(),
        docs=root / str(document.get("docs_dir") or "docs"),
        site=root / str(document.get("site_dir") or "site"),
        overrides=root / str((theme.get("custom_dir") if isinstance(theme, dict) else None) or "overrides"),
        site_name=str(document.get("site_name") or "Digest"),
        site_url=site_url if not site_url or site_url.endswith("/") else site_url + "/",
        settings=parse_settings(extra.get("dateline") or {}, str(file)),
    )


def parse_settings(given: Any, where: str) -> Settings:
    """Settings from what stands under `extra.dateline`; ConfigError names `where` and what to write instead."""
    if not isinstance(given, dict):
        message = f"{where}: extra.dateline should be a mapping, such as `seeds: seeds`."
        raise ConfigError(message)
    known = {field.name: field for field in fields(Settings)}
    for name, value in given.items():
        if name not in known:
            near = difflib.get_close_matches(str(name), known, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"known are {', '.join(sorted(known))}."
            message = f"{where}: extra.dateline has no setting `{name}`; {hint}"
            raise ConfigError(message)
        kind = type(known[name].default)
        if type(value) is not kind:
            message = f"{where}: extra.dateline.{name} should be a {kind.__name__}, such as `{known[name].default}`."
            raise ConfigError(message)
    return Settings(**given)
