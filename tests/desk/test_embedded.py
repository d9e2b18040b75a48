"""The desk's own server: a process that starts, says why when it cannot, and ends with the desk."""

import socket
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest
import requests

from kiosk.commands.staff import _make_token, _serve_arguments
from kiosk.desk.desk_folder import DeskFolder
from kiosk.desk.embedded import (
    OwnServer,
    OwnServerError,
)
from kiosk.desk.errors import NotAllowedError
from kiosk.desk.staff_api import StaffApi
from kiosk.options import Options
from kiosk.store.journal import open_journal
from kiosk.store.tokens import revoke_token, tokens


def arguments(folder: Path, port: int = 0) -> list[str]:
    given = Namespace(host="127.0.0.1", port=port, insecure_lan=False, public_url=None)
    return _serve_arguments(Options(data_dir=folder, lang="en"), given)


def test_it_serves_the_desk_with_its_own_token_until_it_is_stopped(tmp_path: Path) -> None:
    kept = DeskFolder(tmp_path, "own")
    _make_token(Options(data_dir=tmp_path), kept)
    server = OwnServer(arguments(tmp_path))
    try:
        api = StaffApi(server.address, kept.token())
        assert api.me().may >= {"publisher", "admin"}
        assert api.state().revision == 0
        with pytest.raises(NotAllowedError):
            StaffApi(server.address, "fa_wrong").state()
    finally:
        server.stop()
    assert not server.alive
    with pytest.raises(requests.ConnectionError):
        requests.get(server.address, timeout=2)


def test_a_server_that_was_killed_starts_again_where_it_was(tmp_path: Path) -> None:
    kept = DeskFolder(tmp_path, "own")
    _make_token(Options(data_dir=tmp_path), kept)
    server = OwnServer(arguments(tmp_path))
    try:
        address = server.address
        server._process.kill()
        server._process.wait()
        assert not server.alive
        server.start_again()
        assert server.address == address
        assert StaffApi(address, kept.token()).state().revision == 0
    finally:
        server.stop()
    server.start_again()
    assert not server.alive, "who stopped it does not want it back"


def test_a_port_that_is_taken_is_told_in_words(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OwnServerError, match=rf"cannot listen at 127\.0\.0\.1, port {port}"):
            OwnServer(arguments(tmp_path, port))


def test_a_token_that_is_valid_is_kept_and_a_revoked_one_replaced(tmp_path: Path) -> None:
    options, kept = Options(data_dir=tmp_path), DeskFolder(tmp_path, "own")
    _make_token(options, kept)
    first = kept.token()
    _make_token(options, kept)
    assert kept.token() == first
    with closing(open_journal(tmp_path)) as db:
        (made,) = tokens(db)
        revoke_token(db, made.name, made.made_at)
    _make_token(options, kept)
    assert kept.token() != first
