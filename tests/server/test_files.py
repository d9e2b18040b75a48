"""Every file over HTTP: it reads back as the programme; a good copy is not sent again."""

import gzip
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
import requests
from server.served import HandClock, Served, Upstream, staff_change
from ui.hall import ROOMS, TRACKS

from kiosk.programme.model import Room
from kiosk.sync.parse import read_here

WHOLE = ("agenda.json", "schedule.xml", "schedule.json", "agenda.ics")
EVERY = (*WHOLE, "rooms/saal.ics", "tracks/meth.ics")


@pytest.mark.parametrize("path", WHOLE)
def test_each_feed_reads_back_as_the_corrected_programme(
    served: Served, folder: Path, upstream: Upstream, path: str
) -> None:
    staff_change(folder, upstream.programme, "game", "room", "foyer")
    served.run(served.server.work(served.publisher.look))
    reading = read_here(served.get(f"/{path}").content, path, None)
    titles = {s.title: s for s in reading.programme.sessions}
    game = titles["Planspiel"]
    assert reading.programme.room_name(game.room) == "Foyer"
    assert game.start is not None
    assert game.start.astimezone(UTC).hour == 14
    expected = {s.title for s in upstream.programme.sessions if s.start is not None}
    assert expected <= set(titles)


def test_agenda_json_holds_all_there_is(served: Served, upstream: Upstream) -> None:
    reading = read_here(served.get("/agenda.json").content, "x", None)
    assert replace(reading.programme, version="", updated=None) == upstream.programme
    assert reading.programme.version == "1"


def test_calendars_of_a_room_and_a_track_hold_theirs_only(served: Served) -> None:
    for path, titles in (
        ("/rooms/werk.ics", {"Die Große Mühle", "Zukunft zeichnen"}),
        ("/tracks/meth.ics", {"Planspiel"}),
    ):
        said = served.get(path)
        assert said.headers["content-type"] == "text/calendar; charset=utf-8"
        assert set(re.findall(r"^SUMMARY:(.*)\r$", said.text, re.M)) == titles
    assert "X-WR-CALNAME:Probefestival – Werkstatt\r\n" in served.get("/rooms/werk.ics").text


@pytest.mark.parametrize("path", EVERY)
def test_a_file_is_the_same_each_time_and_says_how_to_know_it(served: Served, path: str) -> None:
    one, other = served.get(f"/{path}"), served.get(f"/{path}")
    assert (one.status_code, one.content) == (200, other.content)
    assert re.fullmatch(r'"[0-9a-f]{32}"', one.headers["etag"])
    assert one.headers["last-modified"] == "Thu, 08 Dec 2022 11:00:00 GMT"
    assert one.headers["vary"] == "Accept-Encoding"
    assert one.headers["access-control-allow-origin"] == "*"
    control = one.headers["cache-control"]
    assert [part.split("=")[0] for part in control.split(", ")] == [
        *("public", "max-age", "stale-while-revalidate", "stale-if-error"),
    ]


@pytest.mark.parametrize("path", EVERY)
@pytest.mark.parametrize("form", ["{tag}", "W/{tag}", '"other", {tag}', "*"])
def test_a_good_copy_is_not_sent_again(served: Served, path: str, form: str) -> None:
    tag = served.get(f"/{path}").headers["etag"]
    said = served.get(f"/{path}", If_None_Match=form.format(tag=tag))
    assert (said.status_code, said.content, said.headers["etag"]) == (304, b"", tag)
    assert {"cache-control", "last-modified", "vary"} <= {name.lower() for name in said.headers}


def test_a_date_serves_who_has_no_tag_and_a_tag_counts_more(served: Served) -> None:
    first = served.get("/agenda.json")
    date = first.headers["last-modified"]
    assert served.get("/agenda.json", If_Modified_Since=date).status_code == 304
    older = "Thu, 08 Dec 2022 10:59:59 GMT"
    assert served.get("/agenda.json", If_Modified_Since=older).status_code == 200
    both = served.get("/agenda.json", If_Modified_Since=date, If_None_Match='"other"')
    assert both.status_code == 200


def test_compressed_bytes_have_a_tag_of_their_own_and_either_tag_is_known(served: Served) -> None:
    plain = served.get("/agenda.json")
    packed = requests.get(
        f"{served.url}/agenda.json", headers={"Accept-Encoding": "gzip"}, stream=True, timeout=10
    )
    raw = packed.raw.read(decode_content=False)
    assert gzip.decompress(raw) == plain.content
    assert len(raw) < len(plain.content) / 2
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["etag"] != plain.headers["etag"]
    for tag in (packed.headers["etag"], plain.headers["etag"]):
        for encoding in ("gzip", "identity"):
            said = served.get("/agenda.json", If_None_Match=tag, Accept_Encoding=encoding)
            assert said.status_code == 304


def test_a_change_gives_new_tags_where_something_changed_and_only_there(
    served: Served, folder: Path, upstream: Upstream, clock: HandClock
) -> None:
    tags = {path: served.get(f"/{path}").headers["etag"] for path in EVERY}
    clock.forward(5)
    staff_change(folder, upstream.programme, "clash", "room", "foyer")
    served.run(served.server.work(served.publisher.look))
    for path in EVERY:
        said = served.get(f"/{path}", If_None_Match=tags[path])
        untouched = path in ("rooms/saal.ics", "tracks/meth.ics")
        assert said.status_code == (304 if untouched else 200), path
        date = "11:00:00" if untouched else "11:05:00"
        assert said.headers["last-modified"] == f"Thu, 08 Dec 2022 {date} GMT"


@pytest.mark.parametrize("path", [*EVERY, ""])
def test_head_says_what_get_would_without_the_content(served: Served, path: str) -> None:
    said, whole = served.ask("HEAD", f"/{path}"), served.get(f"/{path}")
    assert (said.status_code, said.content) == (200, b"")
    assert said.headers["content-length"] == str(len(whole.content))
    assert said.headers.get("etag") == whole.headers.get("etag")


@pytest.mark.parametrize(
    "path", ["rooms/keller.ics", "tracks/x.ics", "nothing", "rooms/..%2fagenda.ics", "my/x.json"]
)
def test_what_is_not_there_is_not_found(served: Served, path: str) -> None:
    assert served.get(f"/{path}").status_code == 404


def test_names_of_rooms_become_safe_file_names(
    serve: Callable[..., Served], upstream: Upstream
) -> None:
    odd = (
        *(Room("../../etc", "x"), Room("a/b", "y"), Room("A b", "z"), Room("–", "–")),
        Room("Ä" * 200, "lang"),
    )
    upstream.says(replace(upstream.programme, rooms=(*ROOMS, *odd)))
    edition = serve().publisher.edition
    assert edition is not None
    paths = list(edition.room_paths.values())[len(ROOMS) :]
    assert len(set(paths)) == len(odd)
    assert all(re.fullmatch(r"rooms/[\w~-]{1,60}\.ics", path) for path in paths), paths
    assert len(edition.track_paths) == len(TRACKS)


def test_without_a_programme_clients_are_told_to_come_again(
    serve: Callable[..., Served], upstream: Upstream
) -> None:
    upstream.path.write_text("nothing")
    served = serve()
    for path in (*EVERY, "my/x.ics"):
        said = served.get(f"/{path}")
        assert (said.status_code, said.headers["retry-after"]) == (503, "5"), path
    assert served.get("/healthz").status_code == 503
    assert "Es gibt noch kein Programm von upstream.json." in served.get("/").text
    upstream.says(upstream.programme)
    served.pull()
    assert served.get("/agenda.json").status_code == served.get("/healthz").status_code == 200
