"""Who belongs together."""

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from generator.link.likeness import Pair
from generator.link.stories.clusters import find_clusters

KEYS = "abcdef"
PAIRS = st.dictionaries(
    st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(0.01, 1).map(lambda score: round(score, 3)),
)


def cluster(scores: dict[str, float], days: dict[str, int] | None = None, window: int = 3) -> list[str]:
    """Groups as strings, from scores by two letters and days by one."""
    pairs = [Pair(pair[0], pair[1], score) for pair, score in scores.items()]
    start = date(2022, 3, 1)
    spans = {key: (start + timedelta(day), start + timedelta(day)) for key, day in (days or {}).items()}
    return ["".join(group) for group in find_clusters(sorted(set("".join(scores)) | spans.keys()), pairs, spans, window)]


def test_close_ones_join_and_strangers_stay_alone() -> None:
    """Two that are alike are one group; one that is hardly like them is alone."""
    assert cluster({"ab": 0.5, "ac": 0.02, "bc": 0.02}) == ["ab", "c"]


def test_one_likeness_by_chance_chains_nothing() -> None:
    """A single likeness across two groups does not make them one: the average counts."""
    assert cluster({"ab": 0.5, "cd": 0.5, "bc": 0.4}) == ["ab", "cd"]


def test_two_tight_groups_of_one_kind_stay_apart() -> None:
    """Groups that are much closer within than to each other are two events, though as alike as tellings of one may be."""
    inside = dict.fromkeys(("ab", "ac", "bc", "de", "df", "ef"), 0.5)
    across = {f"{one}{two}": 0.15 for one in "abc" for two in "def"}

    assert cluster(inside | across) == ["abc", "def"]


def test_window_parts_what_is_alike() -> None:
    """Two articles a year apart are no tellings of one event, however alike; within the window they are."""
    assert cluster({"ab": 0.9}, {"a": 0, "b": 365}) == ["a", "b"]
    assert cluster({"ab": 0.9}, {"a": 0, "b": 4}) == ["a", "b"]
    assert cluster({"ab": 0.9}, {"a": 0, "b": 3}) == ["ab"]
    assert cluster({"ab": 0.9}, {"a": 0}) == ["ab"]


def test_story_that_several_told_stays_open_longer() -> None:
    """What follows weeks later joins a story of three tellings, and none of two; a year later it joins neither."""
    three = dict.fromkeys(("ab", "ac", "bc", "ad", "bd", "cd"), 0.5)

    assert cluster(three, {"a": 0, "b": 0, "c": 1, "d": 30}) == ["abcd"]
    assert cluster(three, {"a": 0, "b": 0, "c": 1, "d": 365}) == ["abc", "d"]
    assert cluster({"ab": 0.5, "ad": 0.4, "bd": 0.4}, {"a": 0, "b": 0, "d": 30}) == ["ab", "d"]


def test_pair_that_does_not_stand_out_is_a_field() -> None:
    """Two articles as close to a third, months away, as to each other share a field; much closer ones tell one event."""
    days = {"a": 0, "b": 0, "c": 90}

    assert cluster({"ab": 0.35, "ac": 0.32, "bc": 0.32}, days) == ["a", "b", "c"]
    assert cluster({"ab": 0.7, "ac": 0.32, "bc": 0.32}, days) == ["ab", "c"]


@given(PAIRS, st.randoms(use_true_random=False))
def test_order_of_pairs_changes_nothing(scores: dict[tuple[str, str], float], random: Random) -> None:
    """Shuffled pairs give the same groups, and every key is in exactly one."""
    pairs = [Pair(*pair, score) for pair, score in scores.items()]
    shuffled = random.sample(pairs, len(pairs))

    groups = find_clusters(KEYS, pairs, {}, 3)

    assert find_clusters(reversed(KEYS), shuffled, {}, 3) == groups
    assert sorted(key for group in groups for key in group) == list(KEYS)


@given(PAIRS)
def test_stranger_changes_no_group(scores: dict[tuple[str, str], float]) -> None:
    """A key without any pair leaves the groups as they are."""
    pairs = [Pair(*pair, score) for pair, score in scores.items()]

    assert set(find_clusters([*KEYS, "z"], pairs, {}, 3)) == {*find_clusters(KEYS, pairs, {}, 3), ("z",)}
