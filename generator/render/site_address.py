"""Where a page or file will be on the site, for what is read outside of it: feeds, data, calendars."""

from urllib.parse import quote

from generator.config import Config


def page_address(config: Config, slug: str, file: str) -> str:
    """A page's address: absolute where `site_url` says where the site is, else as seen from the file that names it."""
    return file_address(config, "" if slug == "index" else f"{slug.removesuffix('/index')}/", file)


def file_address(config: Config, path: str, file: str) -> str:
    """The same for any path below the site."""
    above = config.site_url or "../" * file.count("/")
    return (above + quote(path)) or "./"
