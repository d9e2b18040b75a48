"""The page of a stage for its manager's phone: plain HTML, large buttons, no script."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from urllib.parse import quote

from kiosk.programme.journal_entry import JournalEntry
from kiosk.programme.stage import Press
from kiosk.server.stage_say import StageSay
from kiosk.server.status_page import page
from kiosk.wording import Translate, Translator


@dataclass(frozen=True, slots=True)
class StageForm:
    """What each form brings back: `hidden` proves that this page made it (`csrf` and others).

    `undo` is the correction that can be taken back, None for none; `said` is what came of the
    last button, `bad` whether that is bad news. `clock` is the time of the page.
    """

    room: str
    phone: str
    clock: str
    hidden: Mapping[str, str] = field(default_factory=dict)
    undo: JournalEntry | None = None
    said: str = ""
    bad: bool = False


def stage_page(say: StageSay, form: StageForm, translate: Translator, style: str) -> str:
    """The whole page of a room."""
    action = f"/stage/{quote(form.room, safe='')}"
    body = [
        '<header class="slim"><div class="page">',
        f'<p class="what">{escape(translate("Stage", "Stage"))}'
        f'<span class="clock">{escape(form.clock)}</span></p>',
        f'<h1>{escape(say.room)}</h1></div></header><main class="stage">',
        *_said(form),
        *_session(say),
        f'<form method="post" action="{escape(action)}">',
        *_hidden(form.hidden),
        '<div class="presses">',
        *(_button("press", press.value, text, _kind(press, say)) for press, text in say.buttons),
        "</div></form>",
        *_undo(form, action, translate),
        *(f'<p class="then">{escape(text)}</p>' for text in (say.then,) if text),
        *_foot(form, action, translate),
        "</main>",
    ]
    return page(f"{say.room} · {say.title or say.head}", translate.language, style, body)


def enrol_page(code: str, translate: Translator, style: str, said: str = "") -> str:
    """Asks for the code and a name; `code` is filled in where the address had it."""
    label, name = translate("Stage", "Code of your room"), translate("Stage", "Your name")
    why = translate("Stage", "The staff desk gives you a code for your room. It is good once.")
    body = [
        f'<header class="slim"><div class="page"><h1>{escape(translate("Stage", "Stage"))}</h1>',
        "</div></header>",
        '<main class="stage">',
        *(f'<p class="fault" role="alert">{escape(text)}</p>' for text in (said,) if text),
        f"<p>{escape(why)}</p>",
        '<form method="post" action="/stage" class="enrol">',
        f'<label>{escape(label)}<input name="code" value="{escape(code)}" required maxlength="20" '
        'autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"></label>',
        f'<label>{escape(name)}<input name="name" required maxlength="60" autocomplete="name">'
        "</label>",
        f'<button class="main">{escape(translate("Stage", "Enter"))}</button>',
        "</form></main>",
    ]
    return page(translate("Stage", "Stage"), translate.language, style, body)


def _said(form: StageForm) -> Iterator[str]:
    if form.said:
        kind, role = ("fault", "alert") if form.bad else ("saved", "status")
        yield f'<p class="{kind}" role="{role}">{escape(form.said)}</p>'


def _undo(form: StageForm, action: str, translate: Translate) -> Iterator[str]:
    if form.undo is not None:
        yield f'<form method="post" action="{escape(action)}" class="undo">'
        yield from _hidden(form.hidden)
        yield _button("undo", str(form.undo.number), _undo_text(form.undo, translate))
        yield "</form>"


def _session(say: StageSay) -> Iterator[str]:
    yield f'<section><p class="head">{escape(say.head)}'
    yield f' <span class="time">{escape(say.time)}</span></p>'
    yield f"<h2>{escape(say.title)}</h2>" if say.title else ""
    yield f'<p class="people">{escape(say.people)}</p>' if say.people else ""
    if say.tags:
        yield '<p class="tags">'
        yield from (f"<span>{escape(tag)}</span>" for tag in say.tags)
        yield "</p>"
    yield from (f'<p class="fault">{escape(text)}</p>' for text in say.warnings)
    yield "</section>"


def _foot(form: StageForm, action: str, translate: Translate) -> Iterator[str]:
    yield f'<form method="post" action="{escape(action)}" class="foot"><p>{escape(form.phone)}</p>'
    yield from _hidden(form.hidden)
    yield _button("leave", "1", translate("Stage", "Leave"))
    yield "</form>"


def _hidden(values: Mapping[str, str]) -> Iterator[str]:
    for name, value in values.items():
        yield f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'


def _undo_text(entry: JournalEntry, translate: Translate) -> str:
    match entry.override.field, entry.override.value:
        case "full", "yes":
            return translate("Stage", "Undo: full")
        case "full", _:
            return translate("Stage", "Undo: not full")
        case "delay", _:
            return translate("Stage", "Undo: other beginning")
        case _:
            return translate("Stage", "Undo: other end")


def _kind(press: Press, say: StageSay) -> str:
    """Before it begins “Start” has a line of its own, and so has what is left alone in one."""
    if press is Press.START:
        return "main wide"
    if press is Press.OVER:
        return "main"
    before = say.buttons[0][0] is Press.START
    return "wide" if before and press in (Press.FULL, Press.NOT_FULL) else ""


def _button(name: str, value: str, text: str, kind: str = "") -> str:
    drawn = f' class="{kind}"' if kind else ""
    return f'<button name="{name}" value="{escape(value)}"{drawn}>{escape(text)}</button>'
