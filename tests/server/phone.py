"""A stage manager's phone: a browser that follows links, keeps cookies and presses buttons."""

from html.parser import HTMLParser

import requests
from server.served import Served


class Page(HTMLParser):
    """The forms of a page: hidden fields and buttons, by name and value."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[dict[str, str]] = []
        self.buttons: list[tuple[int, str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append({})
        elif tag == "input" and given.get("type") == "hidden":
            self.forms[-1][given["name"]] = given["value"]
        elif tag == "button" and "name" in given:
            self.buttons.append((len(self.forms) - 1, given["name"], given["value"]))


class Phone:
    """Shows one page; `press` does what a finger does."""

    def __init__(self, served: Served, language: str = "de-DE,de;q=0.9,en;q=0.5") -> None:
        self.served = served
        self.session = requests.Session()
        self.session.headers["Accept-Language"] = language
        self.shown: requests.Response | None = None

    @property
    def text(self) -> str:
        assert self.shown is not None
        return self.shown.text

    @property
    def status(self) -> int:
        assert self.shown is not None
        return self.shown.status_code

    @property
    def presses(self) -> list[str]:
        return [value for _, name, value in Page(self.text).buttons if name == "press"]

    def open(self, path: str) -> "Phone":
        self.shown = self.session.get(self.served.url + path, timeout=10)
        return self

    def send(self, path: str, fields: dict[str, str], **headers: str) -> "Phone":
        self.shown = self.session.post(
            self.served.url + path, data=fields, headers=headers, timeout=10
        )
        return self

    def enrol(self, code: str, name: str = "Kim") -> "Phone":
        return self.send("/stage", {"code": code, "name": name})

    def fields(self, name: str, value: str | None = None) -> dict[str, str]:
        """What a button of the shown page would send."""
        page = Page(self.text)
        form, _, given = next(b for b in page.buttons if b[1] == name and value in (None, b[2]))
        return {**page.forms[form], name: given}

    def press(self, name: str, value: str | None = None, room: str = "saal") -> "Phone":
        return self.send(f"/stage/{room}", self.fields(name, value))
