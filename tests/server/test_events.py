"""Push: the number of the version, at once and at each change, and the latest only."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from server.served import Served, Upstream, staff_change

from kiosk.server import event_routes
from kiosk.sync.calendar_link import calendars_address
from kiosk.sync.push_link import push_address


class Listener:
    """A client of /events; `next` gives one event's fields, of changes apart."""

    def __init__(self, served: Served, last: str | None = None) -> None:
        headers = {} if last is None else {"Last-Event-ID": last}
        self.response = requests.get(
            f"{served.url}/events", headers=headers, stream=True, timeout=10
        )
        self._lines = self.response.iter_lines(chunk_size=1, decode_unicode=True)

    def blocks(self) -> Iterator[list[str]]:
        """What comes, block by block, comments and retry included."""
        block: list[str] = []
        for line in self._lines:
            if line:
                block.append(line)
            elif block:
                yield block
                block = []

    def next(self) -> dict[str, str]:
        for block in self.blocks():
            fields = dict(line.split(": ", 1) for line in block if not line.startswith(":"))
            if "data" in fields and fields["event"] != "change":
                return fields
        return {}


def change(served: Served, folder: Path, upstream: Upstream, delay: int) -> None:
    staff_change(folder, upstream.programme, "game", "delay", str(delay))
    served.run(served.server.work(served.publisher.look))


def test_a_listener_is_told_the_version_at_once_and_then_each_new_one(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    listener = Listener(served)
    assert listener.response.headers["content-type"].startswith("text/event-stream")
    assert listener.next() == {"event": "version", "id": "1", "data": "1"}
    change(served, folder, upstream, 5)
    assert listener.next() == {"event": "version", "id": "2", "data": "2"}
    listener.response.close()


def test_who_missed_two_versions_gets_one_event(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    change(served, folder, upstream, 5)
    change(served, folder, upstream, 10)
    listener = Listener(served, last="1")
    assert listener.next()["data"] == "3"
    change(served, folder, upstream, 15)
    assert listener.next()["data"] == "4"
    listener.response.close()


def test_who_knows_the_version_hears_nothing_until_there_is_news(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    listener = Listener(served, last="1")
    first = next(iter(listener.blocks()))
    assert first[0].startswith("retry: ")
    assert 1000 <= int(first[0].removeprefix("retry: ")) <= 5000
    change(served, folder, upstream, 5)
    assert listener.next()["data"] == "2"
    listener.response.close()


@pytest.mark.parametrize("last", ["99", "one", "-1", "", "9" * 40])
def test_an_id_of_another_server_or_no_id_at_all_gets_the_present_one(
    served: Served, last: str
) -> None:
    listener = Listener(served, last=last)
    assert listener.next()["data"] == "1"
    listener.response.close()


def test_what_changes_nothing_that_people_see_is_no_event(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    listener = Listener(served)
    listener.next()
    change(served, folder, upstream, 0)
    upstream.says(upstream.programme)
    served.pull()
    change(served, folder, upstream, 20)
    assert listener.next()["data"] == "2"
    listener.response.close()


def test_a_silent_line_has_a_heartbeat_that_names_the_version_but_no_id(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_routes, "HEARTBEAT", 0.2)
    listener = Listener(served, last="1")
    blocks = listener.blocks()
    next(blocks)
    assert [next(blocks), next(blocks)] == [["event: heartbeat", "data: 1"]] * 2
    listener.response.close()


@pytest.mark.parametrize(
    ("path", "link"),
    [("/agenda.json", "events"), ("/agenda.ics", "events"), ("/rooms/foyer.ics", "../events")],
)
def test_every_file_says_where_its_news_are_pushed_and_where_calendars_are(
    served: Served, path: str, link: str
) -> None:
    first = served.get(path)
    again = served.get(path, If_None_Match=first.headers["ETag"])
    assert (first.status_code, again.status_code) == (200, 304)
    for answer in (first, again):
        assert answer.headers["Link"] == f'<{link}>; rel="monitor"; type="text/event-stream"'
        assert push_address(answer.url, answer.headers["Link"]) == f"{served.url}/events"
        template = answer.headers["Link-Template"]
        there = f"https://agenda.example.org/2022{path}"
        assert calendars_address(there, template) == "https://agenda.example.org/2022/"
        assert calendars_address(answer.url, template) == "", "no phone reaches this machine"


def test_listeners_are_counted_and_the_end_of_the_server_lets_them_go(served: Served) -> None:
    listeners = [Listener(served) for _ in range(3)]
    for listener in listeners:
        listener.next()
    assert served.get("/healthz").json()["listeners"] == 3
    served.stop()
    ended = threading.Event()
    threading.Thread(target=lambda: (listeners[0].next(), ended.set())).start()
    assert ended.wait(5)


def events(listener: Listener, count: int) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for block in listener.blocks():
        fields = dict(line.split(": ", 1) for line in block if not line.startswith(":"))
        if "data" in fields:
            found.append(fields)
        if len(found) == count:
            break
    return found


def test_a_small_change_comes_before_the_number_to_who_has_the_version_before(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    listener = Listener(served)
    listener.next()
    change(served, folder, upstream, 5)
    first, second = events(listener, 2)
    assert first["event"] == "change"
    said = json.loads(first["data"])
    assert (said["_from"], said["version"], len(said["sessions"])) == ("1", "2", 1)
    assert second == {"event": "version", "id": "2", "data": "2"}
    listener.response.close()


def test_who_has_an_older_version_gets_the_number_only(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    change(served, folder, upstream, 5)
    change(served, folder, upstream, 10)
    for last, kinds in (("1", ["version"]), ("2", ["change", "version"]), (None, ["version"])):
        listener = Listener(served, last)
        assert [said["event"] for said in events(listener, len(kinds))] == kinds
        listener.response.close()


def test_more_listeners_than_can_be_held_are_asked_to_come_again_later(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_routes, "MOST_LISTENERS", 1)
    first = Listener(served)
    first.next()
    second = served.get("/events")
    assert (second.status_code, second.headers["Retry-After"]) == (503, "300")
    first.response.close()
