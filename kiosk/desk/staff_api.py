"""The feed server's staff addresses as a client calls them (docs/feed-server.md)."""

from collections.abc import Callable
from typing import Any, TypeVar

import requests

from kiosk.desk.errors import (
    ConflictError,
    NotAllowedError,
    RefusedError,
    ServerSilentError,
)
from kiosk.desk.fleet import FleetState, fleet_of
from kiosk.desk.publication import Publication
from kiosk.desk.state import Entry, HandedIn, Me, Published, ServerDraft, ServerState, StageCode
from kiosk.desk.wire import (
    Json,
    conflict_of,
    correction,
    drafts_of,
    entries_of,
    me_of,
    published_of,
    stage_code_of,
    state_of,
)
from kiosk.desk.withdrawal import DraftPublication, Expiry, Withdrawal

_T = TypeVar("_T")

CONNECT, ANSWER = 2.0, 6.0
"""Seconds to wait for a connection, and for an answer: staff stand before the desk."""
_MOST = 8 * 1024 * 1024
_LONGEST_NOTE = 500
_BROKEN = (KeyError, TypeError, ValueError)


class _Bearer(requests.auth.AuthBase):
    """The token, as something a login in a .netrc does not take the place of (a header would)."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, asked: requests.PreparedRequest) -> requests.PreparedRequest:
        asked.headers["Authorization"] = f"Bearer {self._token}"
        return asked


class StaffApi:
    """One server with one person's token; every method may be called in any thread.

    All raise ServerSilentError when the server cannot be reached or has a fault, NotAllowedError
    for a token that is not enough, and RefusedError with the server's own words.
    """

    def __init__(self, server: str, token: str) -> None:
        """`server` is the address without a path, such as "http://127.0.0.1:8360"."""
        self.server = server.rstrip("/")
        self._token = token

    def state(self) -> ServerState:
        """The corrections that stand, the questions, the revision."""
        return self._read(self._ask("GET", "/corrections"), state_of)

    def publish(self, publication: Publication) -> Published:
        """Sends edits to be published together, or none of them. Raises ConflictError."""
        content = [
            correction(edit, publication.reason, f"{publication.request}-{number}")
            for number, edit in enumerate(publication.edits)
        ]
        return self._read(self._ask("POST", "/corrections", content), published_of)

    def withdraw(self, withdrawal: Withdrawal) -> Published:
        """Takes corrections back, all or none. Raises ConflictError."""
        content = {
            "numbers": list(withdrawal.numbers),
            "seen": withdrawal.seen,
            "reason": withdrawal.reason,
            "request": withdrawal.request,
        }
        return self._read(self._ask("POST", "/withdrawals", content), published_of)

    def count_until(self, expiry: Expiry) -> Published:
        """Has a correction count until another instant. Raises ConflictError."""
        content = {
            "expires": expiry.until.isoformat() if expiry.until else None,
            "request": expiry.request,
        }
        asked = self._ask("POST", f"/corrections/{expiry.number}/expiry", content)
        return self._read(asked, published_of)

    def hand_in(self, publication: Publication) -> HandedIn:
        """Leaves edits at the server as a draft, for somebody who may publish them."""
        content = {
            "note": publication.whys[:_LONGEST_NOTE],
            "corrections": [
                {**correction(edit, publication.reason, ""), "request": None}
                for edit in publication.edits
            ],
            "request": publication.request,
        }
        asked = self._ask("POST", "/drafts", content)
        return self._read(asked, lambda said: HandedIn(int(said["number"])))

    def drafts(self) -> tuple[ServerDraft, ...]:
        """What was handed in and waits to be published."""
        return self._read(self._ask("GET", "/drafts"), drafts_of)

    def publish_draft(self, draft: DraftPublication) -> Published:
        """Publishes what somebody handed in. Raises ConflictError."""
        content = {"request": draft.request}
        asked = self._ask("POST", f"/drafts/{draft.number}/publication", content)
        return self._read(asked, published_of)

    def discard_draft(self, number: int) -> None:
        """Throws a draft away."""
        self._ask("DELETE", f"/drafts/{number}")

    def me(self) -> Me:
        """Whose token it is, and what it is good for."""
        return self._read(self._ask("GET", "/me"), me_of)

    def journal(self, since: int = 0) -> tuple[Entry, ...]:
        """The journal's entries after a revision, oldest first."""
        return self._read(self._ask("GET", f"/journal?since={since}"), entries_of)

    def fleet(self) -> FleetState:
        """What the screens show."""
        return self._read(self._ask("GET", "/screens"), fleet_of)

    def identify(self, screen: str) -> None:
        """Has a screen show its name, large."""
        self._ask("POST", f"/screens/{screen}/identify")

    def want_picture(self, screen: str) -> None:
        """Has a screen send a picture of what it has painted."""
        self._ask("POST", f"/screens/{screen}/picture")

    def picture(self, screen: str) -> bytes:
        """The last picture of a screen, PNG. Raises RefusedError when there is none."""
        return self._ask("GET", f"/screens/{screen}/picture").content

    def assign(self, screen: str, role: str, room: str) -> None:
        """Gives a screen another role and room (by key); "" its own again."""
        content = {"role": role or None, "room": room}
        self._ask("PUT", f"/screens/{screen}/assignment", content)

    def screen_code(self) -> str:
        """A code with which one machine can enrol its screens."""
        return self._read(self._ask("POST", "/screens/codes"), lambda said: str(said["code"]))

    def stage_code(self, room: str) -> StageCode:
        """A code with which a phone gets the page of a room (by key)."""
        return self._read(self._ask("POST", "/stages/codes", {"room": room}), stage_code_of)

    def _ask(self, method: str, path: str, content: object = None) -> requests.Response:
        try:
            with requests.Session() as session:
                answer = session.request(
                    method,
                    self.server + path,
                    json=content,
                    auth=_Bearer(self._token),
                    timeout=(CONNECT, ANSWER),
                    allow_redirects=False,  # the token is for this server only
                )
        except requests.RequestException as error:
            raise ServerSilentError(
                "The feed server at {server} cannot be reached. What you publish is kept and "
                "sent as soon as it is back.",
                server=self.server,
            ) from error
        if answer.status_code >= 300:
            raise self._refusal(answer)
        return answer

    def _refusal(self, answer: requests.Response) -> Exception:
        match answer.status_code:
            case 401 | 403:
                return NotAllowedError(
                    "The feed server does not accept the token, or not for this. "
                    "Ask for another one (serve token add) and start the desk with --token."
                )
            case 412:
                return ConflictError(conflict=self._read(answer, conflict_of))
            case 429 | 500 | 502 | 503 | 504:
                return ServerSilentError(
                    "The feed server at {server} cannot do this at present (status {status}). "
                    "It is tried again.",
                    server=self.server,
                    status=answer.status_code,
                )
        return RefusedError("The feed server refuses: {reason}", reason=_words(answer))

    def _read(self, answer: requests.Response, make: Callable[[Json], _T]) -> _T:
        try:
            if len(answer.content) > _MOST:
                raise ValueError("too much")
            return make(answer.json())
        except _BROKEN as error:
            raise ServerSilentError(
                "What answers at {server} is not the feed server. Check the address.",
                server=self.server,
            ) from error


def _words(answer: requests.Response) -> str:
    """Why, as the server says it."""
    try:
        content: Any = answer.json()
        return str(content.get("error") or content.get("detail") or answer.status_code)
    except (ValueError, AttributeError):
        return str(answer.status_code)
