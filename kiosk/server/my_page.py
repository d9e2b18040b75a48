"""What a phone shows of a hand-over selection: the chosen sessions, and the way into a calendar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby

from kiosk.personal.handover import PATH, HandedOver, link
from kiosk.programme.days import session_day
from kiosk.programme.model import Programme, Session
from kiosk.programme.own_agenda import chosen_sessions
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Priority
from kiosk.server.status_page import page
from kiosk.wording import Translate, Translator


@dataclass(frozen=True, slots=True)
class Selection:
    """A selection's text, what it means, and the server's own host as the phone calls it."""

    text: str
    meaning: HandedOver
    host: str


def my_page(selection: Selection, programme: Programme, translate: Translator, style: str) -> str:
    """The whole page; times are the event's, delays are counted in."""
    title = programme.event.title
    name = translate("FeedServer", "My agenda")
    calendar = f"{selection.host}/{PATH}/{selection.text}.ics"
    links = (
        (f"webcal://{calendar}", translate("FeedServer", "Subscribe to it as a calendar")),
        (f"/{PATH}/{selection.text}.ics", translate("FeedServer", "Load the calendar file")),
        (link(selection.text), translate("FeedServer", "Open it in the program")),
    )
    body = [
        f'<header><div class="page"><p class="what">{escape(title)}</p>',
        f"<h1>{escape(name)}</h1></div></header><main>",
        *_unknown(selection.meaning.unknown, translate),
        *_days(programme, selection.meaning.chosen, translate),
        "<section><ul>",
        *(f'<li><a href="{escape(url)}">{escape(text)}</a></li>' for url, text in links),
        "</ul></section></main>",
    ]
    return page(f"{name} – {title}", translate.language, style, body)


def _unknown(count: int, translate: Translate) -> Iterator[str]:
    if count:
        text = translate(
            "FeedServer", "%n chosen sessions are not in the programme any more.", count
        )
        yield f'<p class="trouble">{escape(text)}</p>'


def _days(
    programme: Programme, chosen: Mapping[str, Priority], translate: Translate
) -> Iterator[str]:
    sessions = chosen_sessions(programme, chosen)
    # Those without a time stand last, together, whatever day they may be on.
    by_day = groupby(sessions, lambda s: session_day(programme, s) if s.start else None)
    for day, of_day in by_day:
        yield f"<section><h2>{escape(_day(day, translate))}</h2><ul>"
        for session in of_day:
            sure = chosen[session.key] is Priority.GOING
            yield from _row(programme, session, sure, translate)
        yield "</ul></section>"


def _row(programme: Programme, session: Session, sure: bool, translate: Translate) -> Iterator[str]:
    title = escape(session.title)
    tags = [] if sure else [translate("FeedServer", "maybe")]
    if session.cancelled:
        title, tags = f"<s>{title}</s>", [translate("FeedServer", "cancelled")]
    elif session.delay:
        tags.append(translate("FeedServer", "%n minutes later", session.delay))
    facts = [_time(programme, session), programme.room_name(session.room)]
    yield f'<li class="session"><p>{escape(" · ".join(filter(None, facts)))}'
    yield from (f' <span class="tag">{escape(tag)}</span>' for tag in tags)
    yield f"</p><p><b>{title}</b></p></li>"


def _time(programme: Programme, session: Session) -> str:
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return ""
    clocks = [f"{at.hour}:{at:%M}" for at in (i.astimezone(programme.tz) for i in (start, end))]
    return "–".join(dict.fromkeys(clocks))


def _day(day: date | None, translate: Translate) -> str:
    if day is None:
        return translate("FeedServer", "No time yet")
    weekdays = (
        translate("FeedServer", "Monday"),
        translate("FeedServer", "Tuesday"),
        translate("FeedServer", "Wednesday"),
        translate("FeedServer", "Thursday"),
        translate("FeedServer", "Friday"),
        translate("FeedServer", "Saturday"),
        translate("FeedServer", "Sunday"),
    )
    return translate(
        "FeedServer",
        "{weekday}, {day}/{month}/{year}",
        None,
        weekday=weekdays[day.weekday()],
        day=day.day,
        month=day.month,
        year=day.year,
    )
