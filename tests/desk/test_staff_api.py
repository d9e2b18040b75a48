"""What the desk makes of the server's answers, and of a server that is none."""

import json
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from ui.hall import NOON

from kiosk.desk.edit import Edit
from kiosk.desk.errors import ConflictError, NotAllowedError, RefusedError, ServerSilentError
from kiosk.desk.publication import Publication
from kiosk.desk.staff_api import StaffApi
from kiosk.desk.wire import edit_json, edit_of

MADE = Publication(
    "a-request", (Edit("game", "room", "werk", 7), Edit("game", "full", "yes", 7)), "why", NOON
)
THEIRS = {
    "number": 9,
    "kind": "correction",
    "at": "2022-12-08T11:00:00+00:00",
    "author": "Bo",
    "reason": "",
    "session": "game",
    "field": "room",
    "value": "foyer",
    "base": "saal",
    "expires": None,
    "ends": None,
}


def test_edits_are_sent_together_each_with_a_key_of_its_own(httpserver: HTTPServer) -> None:
    answer = {"number": 9, "numbers": [8, 9], "revision": 9, "version": 3, "checks": []}
    httpserver.expect_request("/corrections", method="POST").respond_with_json(answer, 201)
    done = StaffApi(httpserver.url_for("/"), "fa_x").publish(MADE)
    assert (done.numbers, done.revision, done.version) == ((8, 9), 9, 3)
    ((request, _),) = httpserver.log
    assert request.headers["Authorization"] == "Bearer fa_x"
    assert [(c["field"], c["request"], c["seen"]) for c in json.loads(request.data)] == [
        ("room", "a-request-0", 7),
        ("full", "a-request-1", 7),
    ]


def test_an_edit_with_a_reason_of_its_own_keeps_it_and_a_draft_names_them_all(
    httpserver: HTTPServer,
) -> None:
    wet = Edit("game", "room", "werk", 7, reason="nass")
    assert edit_of(edit_json(wet)) == wet
    full = Edit("game", "full", "yes", 7)
    httpserver.expect_request("/drafts", method="POST").respond_with_json({"number": 1}, 201)
    api = StaffApi(httpserver.url_for("/"), "fa_x")
    api.hand_in(Publication("a-request", (wet, full), "voll", NOON))
    api.hand_in(Publication("b-request", (wet, full, wet), "", NOON))
    told = [json.loads(request.data) for request, _ in httpserver.log]
    assert [one["note"] for one in told] == ["voll", "nass"]
    assert [[c["reason"] for c in one["corrections"]] for one in told] == [
        ["nass", "voll"],
        ["nass", "", "nass"],
    ]


@pytest.mark.parametrize(
    ("status", "content", "error"),
    [
        (401, {"detail": "A valid token is needed."}, NotAllowedError),
        (403, {"detail": "This takes the role publisher."}, NotAllowedError),
        (409, {"error": "used before"}, RefusedError),
        (422, {"error": "no such room"}, RefusedError),
        (429, {}, ServerSilentError),
        (503, {"error": "disk full"}, ServerSilentError),
        (302, {}, RefusedError),
    ],
)
def test_each_refusal_is_known(
    httpserver: HTTPServer, status: int, content: dict[str, str], error: type[Exception]
) -> None:
    httpserver.expect_request("/corrections").respond_with_json(content, status)
    with pytest.raises(error):
        StaffApi(httpserver.url_for("/"), "fa_x").publish(MADE)


def test_a_conflict_brings_three_versions(httpserver: HTTPServer) -> None:
    content = {"error": "…", "theirs": THEIRS, "yours": "werk", "base": "saal", "revision": 9}
    httpserver.expect_request("/corrections").respond_with_json(content, 412)
    with pytest.raises(ConflictError) as caught:
        StaffApi(httpserver.url_for("/"), "fa_x").publish(MADE)
    conflict = caught.value.conflict
    assert (conflict.theirs.value, conflict.yours, conflict.base) == ("foyer", "werk", "saal")


@pytest.mark.parametrize("body", ["<html>Anmelden</html>", "[]", '{"revision": "x"}', "{}"])
def test_a_login_page_of_the_network_is_no_server(httpserver: HTTPServer, body: str) -> None:
    httpserver.expect_request("/corrections").respond_with_data(body)
    with pytest.raises(ServerSilentError):
        StaffApi(httpserver.url_for("/"), "fa_x").state()


def test_nobody_there_is_told_as_such() -> None:
    with pytest.raises(ServerSilentError, match="cannot be reached"):
        StaffApi("http://127.0.0.1:9", "fa_x").state()


def test_no_login_of_the_machine_takes_the_place_of_the_token(
    httpserver: HTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("default login somebody password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    content = {"revision": 3, "corrections": [], "questions": []}
    httpserver.expect_request("/corrections").respond_with_json(content)
    assert StaffApi(httpserver.url_for("/"), "fa_x").state().revision == 3
    ((request, _),) = httpserver.log
    assert request.headers["Authorization"] == "Bearer fa_x"


def test_a_redirect_does_not_take_the_token_elsewhere(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/corrections").respond_with_data(
        status=302, headers={"Location": httpserver.url_for("/elsewhere")}
    )
    with pytest.raises(RefusedError):
        StaffApi(httpserver.url_for("/"), "fa_x").state()
    assert [request.path for request, _ in httpserver.log] == ["/corrections"]
