"""Finding calendars on a server, and what is refused: by a real Radicale, and by rude servers."""

import pytest
from pytest_httpserver import HTTPServer
from radicale_server import Radicale

from kiosk.sync.caldav.account import (
    Account,
    CalendarServerError,
    LoginRefusedError,
    server_address,
)
from kiosk.sync.caldav.discovery import Collection, NoCalendarsError, collections
from kiosk.sync.caldav.entries import uid_in
from kiosk.sync.caldav.exchange import Exchange


def found(account: Account) -> tuple[Collection, ...]:
    with Exchange(account) as exchange:
        return collections(exchange)


def test_the_servers_address_leads_to_all_calendars_by_name(radicale: Radicale) -> None:
    account = radicale.person()
    work, home = radicale.calendar(account, "Werk"), radicale.calendar(account, "Äpfel")
    assert found(account) == (Collection(work.url, "Werk"), Collection(home.url, "Äpfel"))


def test_a_calendars_own_address_is_enough(radicale: Radicale) -> None:
    calendar = radicale.calendar(name="Werk")
    account = Account(calendar.url, calendar.account.user, calendar.account.password)
    assert Collection(calendar.url, "Werk") in found(account)


def test_a_wrong_password_is_told(radicale: Radicale) -> None:
    account = radicale.calendar().account
    with pytest.raises(LoginRefusedError, match="does not take this user"):
        found(Account(account.address, account.user, "falsch"))


def test_somebody_without_calendars_is_told_so(radicale: Radicale) -> None:
    with pytest.raises(NoCalendarsError, match="no calendar that you can write into"):
        found(radicale.person())


def test_a_web_server_without_calendars_is_told_so(httpserver: HTTPServer) -> None:
    with pytest.raises(NoCalendarsError):
        found(Account(httpserver.url_for("/"), "ada", "x"))


def multistatus(*responses: str) -> str:
    return (
        '<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"'
        ' xmlns:C="urn:ietf:params:xml:ns:caldav">' + "".join(responses) + "</D:multistatus>"
    )


def response(href: str, props: str) -> str:
    return (
        f"<D:response><D:href>{href}</D:href><D:propstat><D:prop>{props}</D:prop>"
        "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
    )


CALENDAR = "<D:resourcetype><D:collection/><C:calendar/></D:resourcetype>"


def test_only_calendars_for_events_that_may_be_written_are_offered(httpserver: HTTPServer) -> None:
    read_only = (
        "<D:current-user-privilege-set><D:privilege><D:read/></D:privilege>"
        "</D:current-user-privilege-set>"
    )
    tasks = (
        '<C:supported-calendar-component-set><C:comp name="VTODO"/>'
        "</C:supported-calendar-component-set>"
    )
    httpserver.expect_request("/dav/").respond_with_data(
        multistatus(
            response("/dav/", "<D:resourcetype><D:collection/></D:resourcetype>"),
            response("/dav/holidays/", CALENDAR + read_only),
            response("/dav/tasks/", CALENDAR + tasks),
            response("/dav/mine/", CALENDAR + "<D:displayname>Mein</D:displayname>"),
        ),
        status=207,
    )
    url = httpserver.url_for("/dav/")
    assert found(Account(url, "ada", "x")) == (Collection(f"{url}mine/", "Mein"),)


@pytest.mark.parametrize(
    "target", ["http://attacker.example/", "https://127.0.0.2/", "http://localhost:1/"]
)
def test_the_password_goes_to_no_other_host(httpserver: HTTPServer, target: str) -> None:
    httpserver.expect_request("/").respond_with_data("", 301, {"Location": target})
    with pytest.raises(CalendarServerError, match="was not followed"):
        found(Account(httpserver.url_for("/").replace("localhost", "127.0.0.1"), "ada", "x"))


def test_a_circle_of_redirects_is_left(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/").respond_with_data("", 301, {"Location": "/"})
    with pytest.raises(CalendarServerError, match="circle"):
        found(Account(httpserver.url_for("/"), "ada", "x"))


def test_an_answer_with_a_doctype_is_refused(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/").respond_with_data("<!DOCTYPE x><x/>", 207)
    with pytest.raises(CalendarServerError, match="no calendar server's"):
        found(Account(httpserver.url_for("/"), "ada", "x"))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("cloud.example.org", "https://cloud.example.org/"),
        (" https://cloud.example.org/dav ", "https://cloud.example.org/dav"),
        ("https://ada:geheim@cloud.example.org/", "https://cloud.example.org/"),
        ("http://localhost:5232", "http://localhost:5232/"),
        ("http://[::1]:5232/", "http://[::1]:5232/"),
    ],
)
def test_addresses_are_taken_as_people_type_them(typed: str, address: str) -> None:
    assert server_address(typed) == address


@pytest.mark.parametrize(
    "typed", ["", "ftp://cloud.example.org", "https://", "https://[", "a b://c"]
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(CalendarServerError, match="is no address"):
        server_address(typed)


def test_a_password_is_not_sent_unencrypted_to_another_machine() -> None:
    with pytest.raises(CalendarServerError, match="without encryption"):
        server_address("http://cloud.example.org")


def test_the_password_is_in_no_text_of_an_account() -> None:
    assert "geheim" not in repr(Account("https://cloud.example.org/", "ada", "geheim"))


@pytest.mark.parametrize(
    ("data", "uid"),
    [
        ("BEGIN:VTIMEZONE\nUID:zone\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:a@b\nEND:VEVENT", "a@b"),
        ("BEGIN:VEVENT\r\nuid;X=1:lo\r\n ng\r\nEND:VEVENT", "long"),
        ("BEGIN:VEVENT\nSUMMARY:UID:no\nEND:VEVENT", ""),
    ],
)
def test_the_uid_is_that_of_the_entry(data: str, uid: str) -> None:
    assert uid_in(data) == uid
