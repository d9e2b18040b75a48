"""Keys for rooms, tracks and people: whatever ids a feed gives them, and in time."""

import time

from kiosk.feeds.assemble import Names


def test_thousands_of_people_under_one_id_are_told_apart_in_time() -> None:
    names = Names(merge=False)
    began = time.perf_counter()
    keys = [names.key(f"Person {n}", "0")[0] for n in range(10_000)]
    assert time.perf_counter() - began < 1
    assert len(set(keys)) == 10_000
    assert keys[:3] == ["0", "0~2", "0~3"]


def test_a_number_that_a_feed_gives_itself_is_not_dealt_out_twice() -> None:
    names = Names(merge=False)
    given = [names.key(*pair)[0] for pair in (("A", "0"), ("B", "0~2"), ("C", "0"), ("D", "0"))]
    assert given == ["0", "0~2", "0~3", "0~4"]
