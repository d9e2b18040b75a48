"""serve token: makes, revokes and lists the tokens with which staff send corrections."""

from argparse import Namespace
from contextlib import closing
from datetime import datetime

from kiosk.commands.data import spoken
from kiosk.commands.output import aside, out
from kiosk.options import LocalZone, Options, clock, data_folder
from kiosk.programme.roles import Role
from kiosk.store.journal import open_journal
from kiosk.store.tokens import Token, add_token, revoke_token, tokens
from kiosk.wording import Translate


def run(options: Options, arguments: Namespace) -> int:
    """Does one of the three; a running server goes by it at once. Raises StoreError, TokenError."""
    translate = spoken(options)
    now = clock(options).now()
    with closing(open_journal(data_folder(options))) as db:
        match arguments.token_command:
            case "add":
                out([add_token(db, arguments.name, now, Role(arguments.role))])
                aside(
                    translate(
                        "CliServe",
                        "This is {name}'s token. It is shown only now: keep it like a password.",
                        None,
                        name=arguments.name,
                    )
                )
            case "revoke":
                revoke_token(db, arguments.name, now)
                out(
                    [
                        translate(
                            "CliServe",
                            "The token of {name} is not valid any more.",
                            None,
                            name=arguments.name,
                        )
                    ]
                )
            case _:
                out(_line(token, translate) for token in tokens(db))
    return 0


def _line(token: Token, translate: Translate) -> str:
    if token.revoked_at is None:
        return translate(
            "CliServe",
            "{name} ({role}), since {time}",
            None,
            name=token.name,
            role=token.role.value,
            time=_time(token.made_at),
        )
    return translate(
        "CliServe",
        "{name} ({role}), from {time} to {end}, revoked",
        None,
        name=token.name,
        role=token.role.value,
        time=_time(token.made_at),
        end=_time(token.revoked_at),
    )


def _time(instant: datetime) -> str:
    return f"{instant.astimezone(LocalZone()):%Y-%m-%d %H:%M}"
