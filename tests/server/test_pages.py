"""The pages for people say how the server is, and need nothing from elsewhere."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from server.served import HandClock, Served, Upstream, staff_change

from kiosk.programme.errors import KnownError


def text_of(html: str) -> str:
    body = re.sub(r"<style>.*?</style>", "", html, flags=re.S)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_the_status_page_tells_version_sessions_and_upstream(
    served: Served, clock: HandClock
) -> None:
    said = served.get("/")
    assert said.headers["content-type"] == "text/html; charset=utf-8"
    text = text_of(said.text)
    assert "Stand seit 8.12.2022, 12:00 Uhr 1 Veranstaltungen 6 Korrekturen 0" in text
    assert "Aus upstream.json, zuletzt gelesen 8.12.2022, 12:00 Uhr." in text
    for path in re.findall(r'href="([^"]+)"', said.text):
        assert served.get(path).status_code == 200, path


def test_trouble_is_told_and_staff_are_not_named(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    staff_change(folder, upstream.programme, "game", "room", "foyer")
    upstream.changes("game", room="werk")
    served.pull()
    upstream.path.write_text("<html>Bitte anmelden</html>")
    served.pull()
    served.server._faults["store"] = KnownError("The feed has no sessions.")
    text = text_of(served.get("/").text)
    assert "Korrekturen 1" in text
    assert "1 Korrektur wartet auf eine Entscheidung" in text
    assert "Dem Feed kann nicht gefolgt werden:" in text
    assert "Der Feed hat keine Veranstaltungen." in text
    assert "Ada" not in text
    health = served.get("/healthz")
    assert (health.status_code, health.json()["status"]) == (503, "failing")
    assert health.json()["upstream_trouble"]


def test_upstream_being_away_is_no_illness(served: Served, upstream: Upstream) -> None:
    upstream.path.unlink()
    served.pull()
    health = served.get("/healthz")
    assert (health.status_code, health.json()["status"]) == (200, "ok")
    assert "upstream.json" in health.json()["upstream_trouble"]


@pytest.mark.parametrize("path", ["/", "/docs"])
def test_a_page_loads_nothing_and_runs_nothing(served: Served, path: str) -> None:
    said = served.get(path)
    assert said.headers["content-security-policy"].startswith("default-src 'none';")
    assert not re.search(r"<(script|link|img|iframe)|url\(|@import", said.text)


def test_the_description_lists_every_address(served: Served) -> None:
    document = served.get("/openapi.json").json()
    text = text_of(served.get("/docs").text)
    assert {"/agenda.json", "/rooms/{name}.ics", "/my/{selection}.ics", "/events"} <= set(
        document["paths"]
    )
    for path, operations in document["paths"].items():
        for method in operations:
            assert f"{method.upper()} {path}" in text


def test_what_the_feed_says_cannot_steer_the_page(
    serve: Callable[..., Served], upstream: Upstream
) -> None:
    event = replace(upstream.programme.event, title="<b>x</b>&amp;")
    upstream.says(replace(upstream.programme, event=event))
    said = serve().get("/").text
    assert "<b>x</b>" not in said.replace("<b>Stand</b>", "")
