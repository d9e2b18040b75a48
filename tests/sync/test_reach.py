"""Which addresses others reach."""

import pytest

from kiosk.sync.reach import at_this_machine, for_screens, is_for_this_machine_only


@pytest.mark.parametrize(
    ("address", "here", "only"),
    [
        ("http://127.0.0.1:8360", "http://127.0.0.1:8360", True),
        ("http://[::1]:8360", "http://[::1]:8360", True),
        ("http://localhost:8360", "http://localhost:8360", True),
        ("http://192.0.2.7:8360", "http://192.0.2.7:8360", False),
        ("http://127.0.0.1:8360/agenda.json", "http://127.0.0.1:8360/agenda.json", True),
        ("http://user:pass@LOCALHOST/x", "http://user:pass@LOCALHOST/x", True),
        ("https://localhost.example.org", "https://localhost.example.org", False),
        ("https://127.example.org", "https://127.example.org", False),
        ("http://0.0.0.0:8360", "http://127.0.0.1:8360", False),
        ("http://[::]:8360", "http://[::1]:8360", False),
    ],
)
def test_an_address_is_told_for_this_machine_and_for_others(
    address: str, here: str, only: bool
) -> None:
    assert at_this_machine(address) == here
    assert is_for_this_machine_only(address) is only
    there = for_screens(address, lambda: "192.0.2.7")
    assert there == (address if here == address else "http://192.0.2.7:8360")
