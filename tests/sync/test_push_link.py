"""Which announcements of push are followed."""

import pytest

from kiosk.sync.push_link import push_address

FEED = "https://agenda.example.org/2022/agenda.json"
MONITOR = 'rel="monitor"; type="text/event-stream"'


@pytest.mark.parametrize(
    ("feed", "header", "address"),
    [
        (FEED, f"<events>; {MONITOR}", "https://agenda.example.org/2022/events"),
        (FEED, f"</events>; {MONITOR}", "https://agenda.example.org/events"),
        (FEED, f"<events?a=1#b>; {MONITOR}", "https://agenda.example.org/2022/events?a=1"),
        (
            FEED,
            f'<https://AGENDA.example.org:443/e>; rel="next Monitor"; type="{"text/event-stream"}"',
            "https://agenda.example.org/e",
        ),
        (FEED, f'</x>; rel="next", </events>; {MONITOR}', "https://agenda.example.org/events"),
        ("http://ada:pin@h:81/a", f"<events>; {MONITOR}", "http://ada:pin@h:81/events"),
        ("http://h/rooms/a.ics", f"<../events>; {MONITOR}", "http://h/events"),
    ],
)
def test_an_announcement_leads_to_an_address_of_the_feeds_server(
    feed: str, header: str, address: str
) -> None:
    assert push_address(feed, header) == address


@pytest.mark.parametrize(
    "header",
    [
        "",
        "<",
        "nonsense",
        '</events>; rel="monitor"',
        '</events>; rel="monitor"; type="application/x"',
        '</events>; rel="alternate"; type="text/event-stream"',
        f"<https://elsewhere.example.org/events>; {MONITOR}",
        f"<http://agenda.example.org/events>; {MONITOR}",
        f"<https://agenda.example.org:8443/events>; {MONITOR}",
        f"<https://[broken/events>; {MONITOR}",
        f"<https://agenda.example.org:port/events>; {MONITOR}",
        f"<//elsewhere.example.org/events>; {MONITOR}",
        f"<file:///etc/passwd>; {MONITOR}",
    ],
)
def test_what_leads_elsewhere_or_is_no_announcement_is_not_followed(header: str) -> None:
    assert push_address(FEED, header) == ""
