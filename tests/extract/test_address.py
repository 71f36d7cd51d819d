"""Which of the addresses that a dump uses is its article's, where it holds very many, or very long links."""

import pytest

from generator.extract.fields.address import find_address

OWN = "https://harbourpost.example/news/1092"
SHARING = f"[Share](https://social.example/share?u={OWN})\n"


@pytest.mark.parametrize(("others", "address"), [(3_900, OWN), (4_100, "")])
def test_how_many_addresses_are_looked_at(others: int, address: str) -> None:
    """An address behind thousands of others is not looked for."""
    assert find_address("https://council.example/ " * others + SHARING, "Ferry Strike Ends")[0] == address


@pytest.mark.parametrize(("times", "address"), [(22, OWN), (24, "")])
def test_how_long_a_headline_links_to_its_address(times: int, address: str) -> None:
    """The headline's link counts where nearly all of the headline can stand before the address within its reach."""
    headline = " ".join(["Ferry", "strike"] * times)
    assert find_address(f"[{headline}]({OWN}) [12]({OWN}#comments)", headline)[0] == address
