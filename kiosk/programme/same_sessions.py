"""Which sessions of two programmes are the same, whatever their keys say."""

from collections.abc import Collection, Iterable, Mapping

from kiosk.programme.feeds_word import feeds_word, moved, retitled
from kiosk.programme.kindred import kindred_in_place
from kiosk.programme.looks import IN_PLACE, LIKELY, SLOT, SURE, Look, Trait, everything, look, pairs
from kiosk.programme.model import Programme, Session


def same_sessions(old: Programme, new: Programme) -> dict[str, str]:
    """Old key → new key of the sessions that got another key or whose key is another's now.

    The feed's own word (guid or key) is believed unless what it says is unlikely and something
    better is at hand: a title that changed while the old or the new one is surely found elsewhere
    (feeds that number their sessions give away the numbers of a whole list when one is put in
    front; seen: event-1, event-2 …), or a session that moved while exactly what it was, title,
    time and place, stands under another id (seen: feeds that deal out anew the ids of an
    exhibition of six days). Linear.
    """
    said = feeds_word(old, new)
    elsewhen, renamed = moved(old, new, said), retitled(old, new, said)
    doubted = elsewhen | renamed
    settled = {key: other for key, other in said.items() if key not in doubted}
    pairing = _Pairing(
        _looks(old, old, (s for s in old.sessions if s.key not in settled)),
        _looks(old, new, _without(new, settled.values())),
    )
    # What has vanished before must not take the place of what was there, on neither side.
    gone = {s.key for s in old.sessions if s.vanished and s.key not in said}
    pairing.pair_off(IN_PLACE, pairing.left.keys() - gone, _there(new))
    pairing.take({key: said[key] for key in elsewhen - renamed})
    pairing.pair_off(SURE)
    # Another title and another time under one id, and the old time filled by the same people.
    pairing.pair_off(SLOT, elsewhen & renamed)
    # With nobody else to claim either side, it is a new title for the same session.
    pairing.take({key: said[key] for key in doubted})
    pairing.pair_off(LIKELY)
    pairing.take(kindred_in_place(old, new, pairing.left, pairing.right))
    found = settled | pairing.found
    return {key: other for key, other in found.items() if key != other}


class _Pairing:
    """What is still without a partner on either side, and the pairs that were found."""

    def __init__(self, left: dict[str, Look], right: dict[str, Look]) -> None:
        self.left = left
        self.right = right
        self.found: dict[str, str] = {}

    def take(self, these: Mapping[str, str]) -> None:
        """Pairs these where both sides are still free."""
        for key, other in these.items():
            if key in self.left and other in self.right:
                self.found[key] = other
                del self.left[key], self.right[other]

    def pair_off(
        self,
        traits: Iterable[Trait],
        among: Collection[str] | None = None,
        others_among: Collection[str] | None = None,
    ) -> None:
        """Pairs who alone on each side, or in equal number, share a trait.

        `among` narrows the left side and `others_among` the right.

        Of those that are the same in everything, as many as there are: one that a feed lists twice
        by now, or once only, is not cancelled.
        """
        for trait in traits:
            left, right = _among(self.left, among), _among(self.right, others_among)
            if not left or not right:
                return
            for keys, others in pairs(left, right, trait):
                if len(keys) == len(others) or trait is everything:
                    self.take(dict(zip(keys, others, strict=False)))


def _among(looks: Mapping[str, Look], keys: Collection[str] | None) -> Mapping[str, Look]:
    return looks if keys is None else {k: v for k, v in looks.items() if k in keys}


def _there(programme: Programme) -> set[str]:
    return {s.key for s in programme.sessions if not s.vanished}


def _without(programme: Programme, keys: Iterable[str]) -> list[Session]:
    without = set(keys)
    return [s for s in programme.sessions if s.key not in without]


def _looks(rooms: Programme, programme: Programme, sessions: Iterable[Session]) -> dict[str, Look]:
    """Looks by key; a room that is known by its key goes by the name it had in `rooms`."""
    return {
        s.key: look(
            s.title,
            s.start,
            s.end,
            rooms.room_name(s.room) or programme.room_name(s.room),
            programme.people_names(s),
            s.subtitle,
        )
        for s in sessions
    }
