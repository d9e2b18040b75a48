"""Tokens over HTTP, the record of acts, and feeds that are not for everybody."""

from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from server.desk import Desk
from server.served import Served

from kiosk.programme.roles import Role


@pytest.fixture
def admin(served: Served, folder: Path) -> Desk:
    return Desk(served, folder, "Ruth", Role.ADMIN)


def acts(desk: Desk) -> list[tuple[str, str, str]]:
    found = desk.ask("GET", "/acts").json()["acts"]
    return [(act["who"], act["what"], act["about"]) for act in found]


def test_an_admin_gives_and_takes_tokens_and_all_is_on_record(admin: Desk) -> None:
    said = admin.ask("POST", "/tokens", {"name": "Ben  Ott", "role": "editor"})
    assert (said.status_code, said.json()["name"]) == (201, "Ben Ott")
    ben = {"Authorization": f"Bearer {said.json()['token']}"}
    me = admin.served.url + "/me"
    assert requests.get(me, headers=ben, timeout=10).json()["role"] == "editor"
    assert admin.ask("POST", "/tokens", {"name": "Ben Ott", "role": "viewer"}).status_code == 409
    assert admin.ask("DELETE", "/tokens/Ben Ott").status_code == 200
    assert requests.get(me, headers=ben, timeout=10).status_code == 401
    assert admin.ask("DELETE", "/tokens/Ben Ott").status_code == 404
    assert acts(admin) == [
        ("", "token-made", "Ruth (admin)"),
        ("Ruth", "token-made", "Ben Ott (editor)"),
        ("Ruth", "token-revoked", "Ben Ott"),
    ]
    listed = admin.ask("GET", "/tokens").json()["tokens"]
    assert [(t["name"], t["role"], t["revoked"] is None) for t in listed] == [
        ("Ruth", "admin", True),
        ("Ben Ott", "editor", False),
    ]
    assert "fa_" not in admin.ask("GET", "/tokens").text + admin.ask("GET", "/acts").text


@pytest.mark.parametrize("body", [{"name": " ", "role": "viewer"}, {"name": "A", "role": "king"}])
def test_nonsense_makes_no_token(admin: Desk, body: object) -> None:
    assert admin.ask("POST", "/tokens", body).status_code == 422


def test_only_admins_manage_tokens(desk: Desk) -> None:
    for method, path in (("GET", "/tokens"), ("POST", "/tokens"), ("GET", "/acts")):
        body = {"name": "Ben", "role": "admin"}
        assert desk.ask(method, path, body).status_code == 403
    assert desk.ask("DELETE", "/tokens/Ada").status_code == 403


def test_guessing_is_on_record(admin: Desk) -> None:
    wrong = {"Authorization": "Bearer fa_no"}
    url = admin.served.url + "/me"
    assert [requests.get(url, headers=wrong, timeout=10).status_code for _ in range(11)][9:] == [
        401,
        429,
    ]
    admin.served.server.failures.forget()
    assert acts(admin)[-1] == ("", "locked-out", "127.0.0.1")


PATHS = ("/agenda.json", "/agenda.ics", "/rooms/saal-2.ics", "/", "/docs", "/my/x")


def test_feeds_are_for_everybody_unless_said_otherwise(served: Served) -> None:
    said = served.get("/agenda.json")
    assert (said.status_code, said.headers["cache-control"][:6]) == (200, "public")


def test_protected_feeds_want_a_token_as_bearer_or_password(
    serve: Callable[..., Served], folder: Path
) -> None:
    served = serve(feeds_open=False)
    for path in PATHS:
        said = served.get(path)
        assert (said.status_code, said.headers["www-authenticate"][:5]) == (401, "Basic"), path
    assert served.get("/events").status_code == 401
    assert served.get("/healthz").status_code == 200
    reader = Desk(served, folder, "Kalender", Role.READER)
    said = requests.get(served.url + "/agenda.json", auth=("any", reader.secret), timeout=10)
    assert (said.status_code, said.headers["cache-control"][:7]) == (200, "private")
    assert reader.ask("GET", "/agenda.json").status_code == 200
    assert reader.ask("GET", "/corrections").status_code == 403


def test_a_password_is_no_token_where_something_is_changed(desk: Desk) -> None:
    """A browser sends it along by itself, for a page of somebody else's, too."""
    said = requests.get(desk.served.url + "/me", auth=("any", desk.secret), timeout=10)
    assert said.status_code == 401
