"""The built site in a real Chromium, served from this machine alone."""

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.served import Site
from tests.project import Project

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",  # a container's root has no other way; the pages are our own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


expect.set_options(timeout=20_000)  # a busy machine draws late


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a log."""

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, else Playwright's own; the tests are skipped, and said to be, where there is neither."""
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
        program = next(filter(None, map(shutil.which, NAMES)), own if Path(own).exists() else None)
        if program is None:
            pytest.skip(f"no Chromium: neither {', '.join(NAMES)} on the PATH nor Playwright's own")
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(built: Project) -> Iterator[str]:
    """Where the built site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(built.root / "site"))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def site(address: str) -> Site:
    """The served site, nothing asked of it yet."""
    return Site(address)


@pytest.fixture
def page(chromium: Browser, site: Site) -> Iterator[Page]:
    """A fresh page on the home of the site; afterwards nothing may have gone wrong and nothing may have left this machine."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    site.watch(context)
    page = context.new_page()
    page.goto(f"{site.address}/")
    yield page
    context.close()
    assert site.complaints == []
    assert site.strangers == []
