"""Every address does what the OpenAPI document says, whatever is sent: no 500, no surprise."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core import NOT_SET
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from server.desk import Desk, one
from server.phone import Phone
from server.served import Served, at

from kiosk.programme.roles import Role

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
]
EXAMPLES = 6
"""For each address and mode; the same ones each time, so that a failure is nobody's luck."""
ENDLESS = "/events"


def explore(operation: Any, mode: GenerationMode, headers: dict[str, str]) -> None:
    """Sends an address what its description allows, or what it does not."""

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def each(case: Case) -> None:
        case.validate_response(case.call(headers=headers, timeout=10), checks=CHECKS)

    each()


def operations(served: Served) -> Iterator[Any]:
    schema = schemathesis.openapi.from_url(f"{served.url}/openapi.json")
    for found in schema.exclude(path=ENDLESS).get_all_operations():
        yield found.ok()


def test_every_address_keeps_to_its_description(served: Served, folder: Path) -> None:
    admin = Desk(served, folder, "Ruth", Role.ADMIN)
    headers = {"Authorization": f"Bearer {admin.secret}"}
    tried = set()
    for operation in operations(served):
        explore(operation, GenerationMode.POSITIVE, headers)
        if operation.body:
            explore(operation, GenerationMode.NEGATIVE, headers)
        tried.add(operation.path)
    assert {"/corrections", "/drafts", "/journal", "/tokens", "/agenda.json"} <= tried
    assert served.get("/healthz").json()["status"] == "ok"


class Walk:
    """Asks for things, one after the other; each answer must be a success of the described form."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        document = requests.get(f"{desk.served.url}/openapi.json", timeout=10).json()
        self._schema = schemathesis.openapi.from_dict(document)
        self._schema.config.update(base_url=desk.served.url)
        self.asked: set[tuple[str, str]] = set()

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        secret: str = "",
        media_type: str | None = "application/json",
        **places: object,
    ) -> Any:
        operation = self._schema[path][method]
        case = operation.Case(
            path_parameters=places,
            body=NOT_SET if body is None else body,
            media_type=None if body is None else media_type,
        )
        headers = {"Authorization": f"Bearer {secret or self._desk.secret}"}
        said = case.call(headers=headers, timeout=10)
        assert said.status_code < 300, (method, path, said.text)
        case.validate_response(said, checks=CHECKS)
        self.asked.add((method.upper(), path))
        return said.json() if "json" in said.headers.get("content-type", [""])[0] else None


def staff_walk(walk: Walk) -> None:
    """Corrections, drafts, tokens, phones: each with something in it that is read."""
    walk.ask("GET", "/me")
    seats = one("capacity:werk", "12", session="", expires="2022-12-08T18:00:00+01:00")
    done = walk.ask("POST", "/corrections", [one("room", "werk", request="walk-0001"), seats])
    assert done["checks"]
    tried = walk.ask("POST", "/checks", one("room", "foyer"))
    assert tried["conflicts"]
    assert tried["standing"]
    walk.ask("GET", "/corrections")
    walk.ask("GET", "/journal")
    walk.ask("POST", "/corrections/{number}/withdrawal", {"seen": 2}, number=2)
    walk.ask("POST", "/corrections/{number}/expiry", {"expires": None}, number=1)
    walk.ask("POST", "/withdrawals", {"numbers": [5], "seen": 5})
    time = {"since": at("15:00").isoformat(), "until": at("17:00").isoformat()}
    swap = walk.ask("POST", "/proposals/swap", {"rooms": ["saal", "foyer"], **time})
    assert swap["corrections"]
    walk.ask("POST", "/proposals/closure", {"room": "saal", **time})
    for ends in ("publication", ""):
        draft = walk.ask("POST", "/drafts", {"corrections": [one("delay", "5", seen=99)]})
        assert walk.ask("GET", "/drafts")["drafts"]
        walk.ask("GET", "/drafts/{number}", number=draft["number"])
        if ends:
            walk.ask("POST", "/drafts/{number}/publication", number=draft["number"])
        else:
            walk.ask("DELETE", "/drafts/{number}", number=draft["number"])
    walk.ask("POST", "/tokens", {"name": "Kim", "role": "viewer"})
    walk.ask("DELETE", "/tokens/{name}", name="Kim")
    assert {t["revoked"] is None for t in walk.ask("GET", "/tokens")["tokens"]} == {True, False}
    assert walk.ask("GET", "/acts")["acts"]


def phone_walk(walk: Walk, served: Served) -> None:
    code = walk.ask("POST", "/stages/codes", {"room": "saal"})["code"]
    Phone(served).enrol(code)
    (phone,) = walk.ask("GET", "/stages")["phones"]
    walk.ask("DELETE", "/stages/{number}", number=phone["number"])


def screen_walk(walk: Walk) -> None:
    code = walk.ask("POST", "/screens/codes")["code"]
    machine = walk.ask("POST", "/screens/enrolment", {"code": code})
    key, secret = f"{machine['machine']}-1", machine["token"]
    receipt = {"name": "Foyer 2", "role": "lobby", "version": "1", "now": at("12:00").isoformat()}
    walk.ask("POST", "/screens/{key}/receipt", receipt, secret=secret, key=key)
    walk.ask("POST", "/screens/{key}/identify", key=key)
    walk.ask("POST", "/screens/{key}/picture", key=key)
    walk.ask("PUT", "/screens/{key}/assignment", {"role": "door", "room": "saal"}, key=key)
    orders = walk.ask("POST", "/screens/{key}/receipt", receipt, secret=secret, key=key)
    assert orders["assignment"]["room"] == "saal"
    assert walk.ask("GET", "/screens/shown/{version}", version="1")["screens"]
    assert walk.ask("GET", "/screens")["screens"]


def test_each_success_in_json_has_the_form_that_is_described(served: Served, folder: Path) -> None:
    walk = Walk(Desk(served, folder, "Ruth", Role.ADMIN))
    staff_walk(walk)
    phone_walk(walk, served)
    screen_walk(walk)
    for path in ("/healthz", "/agenda.json", "/schedule.json"):
        walk.ask("GET", path)
    assert in_json(served) - walk.asked == set()


def in_json(served: Served) -> set[tuple[str, str]]:
    """Method and path of all addresses that answer in JSON; each says in which form."""
    document = served.get("/openapi.json").json()
    found = set()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            for status, answer in operation["responses"].items():
                content = answer.get("content", {}).get("application/json")
                if content is not None:
                    assert content.get("schema"), (method, path, status)
                    if status.startswith("2"):
                        found.add((method.upper(), path))
    return found


@pytest.mark.parametrize("body", [b"\xff\xfe", b"{", b"", b"[" * 50_000])
def test_what_is_no_json_is_refused_like_all_nonsense(desk: Desk, body: bytes) -> None:
    said = requests.post(
        f"{desk.served.url}/corrections",
        data=body,
        headers={"Authorization": f"Bearer {desk.secret}", "Content-Type": "application/json"},
        timeout=10,
    )
    assert (said.status_code, "error" in said.json()) == (422, True)
