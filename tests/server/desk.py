"""Somebody with a token, and what they ask of a feed server."""

from pathlib import Path

import requests
from server.served import Served

from kiosk.programme.roles import Role
from kiosk.store.journal import open_journal
from kiosk.store.tokens import add_token


class Desk:
    """A member of staff; everything is sent with their token."""

    def __init__(
        self, served: Served, folder: Path, name: str, role: Role = Role.PUBLISHER
    ) -> None:
        self.served = served
        self.folder = folder
        self.name = name
        db = open_journal(folder)
        self.secret = add_token(db, name, served.server.clock.now(), role)
        db.close()

    def ask(
        self, method: str, path: str, content: object = None, **query: object
    ) -> requests.Response:
        return requests.request(
            method,
            self.served.url + path,
            json=content,
            params=query,
            headers={"Authorization": f"Bearer {self.secret}"},
            timeout=10,
        )

    def correct(self, field: str, value: str, seen: int = 0, **more: object) -> requests.Response:
        return self.ask("POST", "/corrections", one(field, value, seen, **more))


def one(field: str, value: str, seen: int = 0, **more: object) -> dict[str, object]:
    """A correction of the planning game, unless another session is named."""
    return {"session": "game", "field": field, "value": value, "seen": seen, **more}
