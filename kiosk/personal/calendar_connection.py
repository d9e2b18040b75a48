"""The calendar on a server that the own agenda goes into: which one, and the password for it."""

import json
from dataclasses import asdict

from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.store.database import Database
from kiosk.store.settings import set_setting, setting

_SETTING = "calendar server"
_SERVICE = "festival-agenda"


class NoKeyringError(KnownError):
    """The system has no place for passwords that could be used."""


@dataclass(frozen=True, slots=True)
class Connection:
    """Address and user of the server, and the calendar: its address and name."""

    address: str
    user: str
    collection: str
    name: str


def connection(db: Database) -> Connection | None:
    """The connected calendar; None where there is none. Raises StoreError."""
    kept = setting(db, _SETTING)
    try:
        return Connection(**json.loads(kept)) if kept else None
    except (ValueError, TypeError):
        return None  # written by another version: as good as not connected


def connect(db: Database, chosen: Connection | None) -> None:
    """Remembers the calendar, or forgets it (None). Raises StoreError."""
    set_setting(db, _SETTING, json.dumps(asdict(chosen)) if chosen else None)


def password(address: str, user: str) -> str | None:
    """The password in the system's keyring; None where it holds none. Raises NoKeyringError."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, _login(address, user))
    except KeyringError as error:
        raise _no_keyring() from error


def keep_password(address: str, user: str, secret: str) -> None:
    """Puts the password into the system's keyring. Raises NoKeyringError."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _login(address, user), secret)
    except KeyringError as error:
        raise _no_keyring() from error


def forget_password(address: str, user: str) -> None:
    """Takes the password out of the keyring, if it is there and there is one."""
    from contextlib import suppress

    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError):
        keyring.delete_password(_SERVICE, _login(address, user))


def _login(address: str, user: str) -> str:
    return f"{user} {address}"


def _no_keyring() -> NoKeyringError:
    return NoKeyringError(
        "This system has no keyring to keep the password in (GNOME Keyring and KWallet are some), "
        "or it is locked. The password is asked for anew after each start."
    )
