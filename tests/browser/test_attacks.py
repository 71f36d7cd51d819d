"""Sites made of attack strings, opened in a real browser."""

import os
import threading
from dataclasses import replace
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.markdown_text import clean_text
from generator.model import Digest, Telling
from generator.render import render_pages
from tests.browser.conftest import QuietHandler
from tests.browser.served import Site
from tests.render.attacks import ATTACKS
from tests.render.built import build_site, make_config
from tests.render.invented import make_digest
from tests.render.test_hostile import say

EVERY = int(os.environ.get("DATELINE_ATTACKS_EVERY", "40"))
"""Of how many attack strings one is opened on a page of its own; all of them stand on the pages that list them."""


def make_attacked_digest(attacks: tuple[str, ...]) -> Digest:
    """A digest with an article for each attack, which says it in every field."""
    tellings: list[Telling] = []
    for number, attack in enumerate(attacks):
        _, telling = say(make_digest(), attack).tellings
        tellings.append(replace(telling, slug=f"articles/2023/01/attack-{number}", related=(), story=None, topics=()))
    slugs = tuple(telling.slug for telling in tellings)
    _, story = (None, say(make_digest(), attacks[0]).stories[0])
    mail, _ = make_digest().tellings
    topic = replace(make_digest().topics[1], tellings=slugs, related=())
    return Digest((*tellings, mail), (replace(story, tellings=(slugs[0], mail.slug)),), (topic,), (), ())


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_no_attack_comes_alive(builder: str, chromium: Browser, tmp_path: Path) -> None:
    """Opened in a browser, pages full of attacks ask for nothing foreign, run nothing, complain of nothing, and show the text."""
    attacks = tuple(attack for attack in ATTACKS if clean_text(attack))
    site = build_site(render_pages(make_attacked_digest(attacks), make_config(tmp_path)), tmp_path, builder)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        watched = Site(f"http://127.0.0.1:{server.server_port}")
        context = chromium.new_context()
        watched.watch(context)
        page = context.new_page()
        lists = [f"articles/{path.parent.relative_to(site / 'articles').as_posix()}/" for path in site.glob("articles/2023/0*/index.html")]
        for path in ("", "topics/langholm/", "stories/ferry-to-langholm/", *lists):
            page.goto(f"{watched.address}/{path}")
        for number in range(0, len(attacks), EVERY):
            page.goto(f"{watched.address}/articles/2023/01/attack-{number}/")
            shown = page.locator("h1").evaluate("heading => heading.textContent")
            assert shown.split() == clean_text(attacks[number]).split()
        context.close()
        server.shutdown()

    assert watched.complaints == []
    assert watched.strangers == []
    theme = [url for url in watched.requests if url.endswith(".js")]
    assert {url.removeprefix(watched.address).split("/")[1] for url in theme} == {"assets"}
