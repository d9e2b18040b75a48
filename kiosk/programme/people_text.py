"""The people of a session as text: their names, one a line; somebody new has the name as key."""

from collections.abc import Iterable

from kiosk.programme.model import Person, Programme, Session

_NEW = "name:"


def people_text(programme: Programme, session: Session) -> str:
    """The names in their order, one a line.

    Names, not keys: a journal is read by people, and feeds deal out the keys of people anew.
    """
    people = programme.person_by_key
    return "\n".join(_line(people[key].name) for key in session.people if key in people)


def with_names(programme: Programme, session: Session, text: str) -> tuple[str, ...]:
    """The keys of the people a text names: the session's own first, then the programme's.

    Whoever is unknown gets a key made of the name; `with_new_people` adds them.
    """
    people = programme.person_by_key
    own = [people[key] for key in session.people if key in people]
    free = [*own, *programme.people]
    found: list[str] = []
    for name in text.splitlines():
        fits = (p.key for p in free if _line(p.name) == name and p.key not in found)
        found.append(next(fits, _NEW + name))
    return tuple(found)


def with_new_people(people: tuple[Person, ...], sessions: Iterable[Session]) -> tuple[Person, ...]:
    """The people, and behind them by name those whom only a correction knows."""
    known = {person.key for person in people}
    new = {
        key
        for session in sessions
        for key in session.people
        if key.startswith(_NEW) and key not in known
    }
    if not new:
        return people
    return (*people, *(Person(key, key.removeprefix(_NEW)) for key in sorted(new)))


def _line(name: str) -> str:
    return " ".join(name.split())
