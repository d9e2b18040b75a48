"""What the screens show, in one sentence for staff."""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from kiosk.programme.screen_receipts import Fleet, Health, Seen
from kiosk.wording import Translate

MOST_NAMED = 4
"""Screens that are named; a longer list is counted."""


def fleet_sentence(fleet: Fleet, now: datetime, zone: tzinfo | None, translate: Translate) -> str:
    """“38 von 40 Bildschirmen zeigen Stand 47; Foyer 2 offline seit 14:02; …”, times in `zone`."""
    if not fleet.total:
        return translate("Fleet", "No screen has reported yet.")
    parts = [_how_many(fleet, translate)]
    named = fleet.others[:MOST_NAMED]
    parts += [_screen(seen, how, now, zone, translate) for seen, how in named]
    left = len(fleet.others) - len(named)
    if left:
        parts.append(translate("Fleet", "%n more", left))
    parts += _clocks(fleet, translate)
    return "; ".join(parts)


def _how_many(fleet: Fleet, translate: Translate) -> str:
    version = fleet.version
    if fleet.current == fleet.total:
        return translate(
            "Fleet", "All %n screens show version {version}", fleet.total, version=version
        )
    if not fleet.current:
        return translate("Fleet", "No screen shows version {version}", None, version=version)
    return translate(
        "Fleet",
        "%n of {total} screens show version {version}",
        fleet.current,
        total=fleet.total,
        version=version,
    )


def _screen(
    seen: Seen, how: Health, now: datetime, zone: tzinfo | None, translate: Translate
) -> str:
    name = seen.receipt.name
    match how:
        case Health.OFFLINE:
            time = _time(seen.at, now, zone, translate)
            return translate("Fleet", "{screen} offline since {time}", None, screen=name, time=time)
        case Health.FROZEN:
            time = _time(seen.painted_at, now, zone, translate)
            return translate("Fleet", "{screen} frozen since {time}", None, screen=name, time=time)
        case Health.TROUBLE:
            return translate("Fleet", "{screen} is out of order", None, screen=name)
        case Health.EMPTY:
            return translate("Fleet", "{screen} has no programme", None, screen=name)
        case _:
            return translate(
                "Fleet", "{screen} shows {version}", None, screen=name, version=seen.receipt.version
            )


def _clocks(fleet: Fleet, translate: Translate) -> Iterator[str]:
    for seen in fleet.clocks_off[:MOST_NAMED]:
        minutes = max(1, round(abs(seen.receipt.clock_skew) / 60))
        name = seen.receipt.name
        if seen.receipt.clock_skew > 0:
            yield translate("Fleet", "the clock of {screen} is %n min fast", minutes, screen=name)
        else:
            yield translate("Fleet", "the clock of {screen} is %n min slow", minutes, screen=name)


def _time(instant: datetime, now: datetime, zone: tzinfo | None, translate: Translate) -> str:
    local = instant.astimezone(zone)
    time = f"{local.hour}:{local:%M}"
    if local.date() == now.astimezone(zone).date():
        return time
    return translate(
        "Fleet", "{day}/{month} {time}", None, day=local.day, month=local.month, time=time
    )
