"""Enrols a machine's screens at the feed server, with the code staff made for it."""

from urllib.parse import urljoin

import requests

from kiosk import __version__
from kiosk.programme.errors import KnownError
from kiosk.sync.http import StayingSession
from kiosk.sync.http_errors import network_error
from kiosk.sync.receipt_wire import Enrolled
from kiosk.sync.source import Source, shown

_TIMES = (3.0, 10.0)


class EnrolmentError(KnownError):
    """The server did not take the code, or is none that takes any."""


def enrol(source: Source, code: str) -> Enrolled:
    """Gives the code to the server of a feed. Raises EnrolmentError, FetchError."""
    if not source.is_web:
        raise EnrolmentError(
            "Screens enrol at the feed server: name its feed with --feed http://…/agenda.json."
        )
    # Without the login of a reader, which requests would send in place of our own token.
    address = urljoin(shown(source.name), "screens")
    try:
        with StayingSession() as session:
            said = session.post(
                f"{address}/enrolment",
                json={"code": code},
                headers={"User-Agent": f"festival-agenda/{__version__}"},
                timeout=_TIMES,
                allow_redirects=False,
            )
    except (requests.RequestException, OSError) as error:
        raise network_error(address, error) from error
    return _taken(address, said)


def _taken(address: str, said: requests.Response) -> Enrolled:
    try:
        found = said.json()
        if said.status_code == requests.codes.created:
            return Enrolled(address, int(found["machine"]), str(found["token"]))
        if said.status_code == requests.codes.unprocessable and isinstance(found["error"], str):
            raise EnrolmentError(
                "{address} does not take the code: {reason}",
                address=shown(address),
                reason=found["error"],
            )
    except (ValueError, KeyError, TypeError):
        pass
    if said.status_code == requests.codes.too_many:
        raise EnrolmentError("Too many wrong codes were tried; wait a minute.")
    raise EnrolmentError(
        "{address} takes no screens (status {status}): it is no feed server of this program.",
        address=shown(address),
        status=said.status_code,
    )
