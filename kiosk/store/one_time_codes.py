"""Codes that are good once and for an hour, as people read them out and type them."""

import hashlib
import secrets
from datetime import timedelta

from kiosk.store.errors import StoreError

CODE_LIVES = timedelta(hours=1)

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No two that are taken for each other."""
_LENGTH = 8


class CodeError(StoreError):
    """The code is unknown, was used, or is too old."""


def not_valid() -> CodeError:
    """What to tell who typed it."""
    return CodeError(
        "The code is not valid: it was used already, is older than an hour, or was "
        "mistyped. Ask for another one."
    )


def fresh_code() -> str:
    """A new code, without its hyphen."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


def as_shown(code: str) -> str:
    """As people read it: ABCD-EFGH."""
    return f"{code[:4]}-{code[4:]}"


def as_typed(text: str) -> str:
    """The code behind what somebody typed, in any case, with hyphens or blanks."""
    return "".join(letter for letter in text.upper() if letter.isalnum())


def hash_of(secret: str) -> str:
    """What is kept of a code or of a token of 256 bits."""
    return hashlib.sha256(secret.encode(errors="replace")).hexdigest()
