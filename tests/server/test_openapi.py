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
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from server.desk import Desk
from server.served import Served

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


@pytest.mark.parametrize("body", [b"\xff\xfe", b"{", b"", b"[" * 50_000])
def test_what_is_no_json_is_refused_like_all_nonsense(desk: Desk, body: bytes) -> None:
    said = requests.post(
        f"{desk.served.url}/corrections",
        data=body,
        headers={"Authorization": f"Bearer {desk.secret}", "Content-Type": "application/json"},
        timeout=10,
    )
    assert (said.status_code, "error" in said.json()) == (422, True)
