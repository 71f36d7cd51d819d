"""A text dump, looked at as a whole."""

from generator.extract.dump import find_top_address
from generator.extract.text.lines import read_lines

ADDRESS = "https://post.example/2024/05/17/ferry"


def test_the_address_of_a_page_stands_among_its_first_lines() -> None:
    """A scraper writes it with what else it knows of the page; an address far below is one that the page links to."""
    known = "Ferry strike ends\nHarbour Post\nJane Roe\n17 May 2024\nen\nPorts\nferries\nstrikes\npilots\n"

    assert find_top_address(read_lines(f"{known}{ADDRESS}\nPilots return.")) == ADDRESS
    assert not find_top_address(read_lines(known + "Pilots return.\n" * 6 + ADDRESS))
