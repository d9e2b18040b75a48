"""Conditional requests and compression as RFC 9110 has them, header by header."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.server.conditional import http_date, modified_since, none_match, takes_gzip

TAGS = ("abc", "abc-gzip")
WHEN = datetime(2022, 12, 7, 9, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    "header", ['"abc"', 'W/"abc"', '"x", "abc"', '"x",W/"abc-gzip" , "y"', "*", ' "a,b","abc"']
)
def test_a_client_that_has_it_is_known_again(header: str) -> None:
    assert not none_match(header, TAGS)


@pytest.mark.parametrize("header", ['"abcd"', "abc", '"x", "y"', "", '"ab c"', 'w/"x"'])
def test_another_tag_or_none_at_all_is_not(header: str) -> None:
    assert none_match(header, TAGS)


def test_a_date_is_compared_by_the_second() -> None:
    assert http_date(WHEN) == "Wed, 07 Dec 2022 09:50:00 GMT"
    assert not modified_since(http_date(WHEN), WHEN)
    assert modified_since(http_date(WHEN - timedelta(seconds=1)), WHEN)
    assert modified_since("yesterday", WHEN)


@pytest.mark.parametrize(
    "header", ["gzip", "br, gzip;q=0.5", "GZIP", "*", "identity;q=0, *;q=0.1", "deflate,gzip"]
)
def test_gzip_is_taken(header: str) -> None:
    assert takes_gzip(header)


@pytest.mark.parametrize("header", ["", "identity", "gzip;q=0", "br", "*;q=0", "gzip;q=x", "gzip2"])
def test_gzip_is_not_taken(header: str) -> None:
    assert not takes_gzip(header)
