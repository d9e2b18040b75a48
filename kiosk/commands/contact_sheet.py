"""Contact sheets of venue screens: pages of pictures that need nothing beside their folder."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from kiosk.commands.output import plain
from kiosk.ui.shared.page_style import page_style
from kiosk.wording import Translator

if TYPE_CHECKING:
    from kiosk.ui.screen.proof.rehearsal import Look, Shot


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of looks at screens: `names` of the screens, `others` are (name, file) of its like.

    `lines` stand above the pictures; instants are shown as `times` has them.
    """

    title: str
    names: Sequence[str]
    looks: Sequence[tuple[str, "Look"]]
    lines: Sequence[str] = ()
    others: Sequence[tuple[str, str]] = ()


def sheet_page(sheet: Sheet, translate: Translator) -> str:
    """The whole page."""
    return plain(
        "\n".join(
            [
                "<!doctype html>",
                f'<html lang="{translate.language}">',
                "<head>",
                '<meta charset="utf-8">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                '<meta http-equiv="Content-Security-Policy"'
                " content=\"default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'\">",
                f"<title>{escape(sheet.title)}</title>",
                f"<style>\n{page_style('contact-sheet.css')}</style>",
                "</head>",
                "<body>",
                f"<header><h1>{escape(sheet.title)}</h1>",
                *(f"<p>{escape(line)}</p>" for line in sheet.lines),
                *_contents(sheet, translate),
                "</header>",
                "<main>",
                *(
                    line
                    for when, look in sheet.looks
                    for line in _look(when, look, sheet.names, translate)
                ),
                "</main>",
                "</body>",
                "</html>",
                "",
            ]
        )
    )


def _contents(sheet: Sheet, translate: Translator) -> Iterator[str]:
    label = escape(translate("CliScreens", "Contents"))
    yield f'<nav aria-label="{label}">'
    if sheet.others:
        yield _links((name, file) for name, file in sheet.others)
    yield _links((when, f"#{_anchor(look.at)}") for when, look in sheet.looks)
    yield "</nav>"


def _links(links: Iterable[tuple[str, str]]) -> str:
    items = (f'<li><a href="{escape(to)}">{escape(name)}</a></li>' for name, to in links)
    return f"<ul>{''.join(items)}</ul>"


def _look(when: str, look: "Look", names: Sequence[str], translate: Translator) -> Iterator[str]:
    yield f'<section id="{_anchor(look.at)}"><h2>{escape(when)}</h2><div class="screens">'
    for name, shots in zip(names, look.screens, strict=True):
        yield f"<div><h3>{escape(name)}</h3>"
        for number, shot in enumerate(shots, 1):
            yield _figure(shot, f"{number}/{len(shots)}", translate)
        yield "</div>"
    yield "</div></section>"


def _figure(shot: "Shot", number: str, translate: Translator) -> str:
    picture = shot.print
    seconds = f"{shot.seconds:g}"
    if translate.language == "de":
        seconds = seconds.replace(".", ",")
    said = escape(" · ".join(text for text in shot.texts if text))
    return (
        f'<figure><img src="{escape(picture.file)}" width="{picture.width}"'
        f' height="{picture.height}" loading="lazy" alt="{said}">'
        f"<figcaption>{number} · {seconds} s</figcaption></figure>"
    )


def _anchor(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%MZ}"
