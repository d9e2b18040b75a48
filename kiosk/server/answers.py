"""Answers to requests for files: whole, compressed, or only the word that nothing changed."""

from collections.abc import Mapping

from fastapi import Request, Response

from kiosk.server.conditional import http_date, modified_since, none_match, takes_gzip
from kiosk.server.feed_server import FeedServer
from kiosk.server.resource import Resource
from kiosk.sync.rehearsal_time import clock_header

PUBLIC = "public, max-age=5, stale-while-revalidate=30, stale-if-error=86400"
"""A cache in front asks at most every five seconds, and goes on with what it has while we are away.

Screens that only poll look every ten seconds: together with the cache a change is seen within 15.
"""
PROTECTED = "private, max-age=5, stale-if-error=86400"
"""Not for everybody, so not for a cache that serves everybody."""
PERSONAL = "private, max-age=300, stale-if-error=86400"

SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
FOR_ANYBODY = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Link-Template",
}
"""The programme is public: any web page may read it."""

_PUSH = '<{up}events>; rel="monitor"; type="text/event-stream"'
"""Where news of this file is pushed (`sync.push_link`); relative, as we may lie in a folder."""


_MINE = '"{up}my/{{selection}}.ics"; rel="item"; type="text/calendar"'
"""Where the calendar of a hand-over selection is (`sync.calendar_link`)."""


def answer(
    request: Request, resource: Resource, server: FeedServer, cache: str = PUBLIC
) -> Response:
    """200 with the file, or 304 when the client's copy is still good (RFC 9110, 13.2.2)."""
    public = server.public_url
    compressed = resource.compressed if takes_gzip(_header(request, "accept-encoding")) else None
    tag = resource.tag if compressed is None else resource.gzip_tag
    up = "../" * (request.url.path.count("/") - 1)
    befores = (up, f"{public}/") if public else (up,)
    headers = {
        "Link": _PUSH.format(up=up),
        "Link-Template": ", ".join(_MINE.format(up=before) for before in befores),
        "ETag": f'"{tag}"',
        "Last-Modified": http_date(resource.modified),
        "Cache-Control": cache,
        "Vary": "Accept-Encoding",
        **clock_header(server.clock),
        **FOR_ANYBODY,
        **SAFE,
    }
    if _still_good(request, resource):
        return Response(status_code=304, headers=headers)
    if compressed is not None:
        headers["Content-Encoding"] = "gzip"
    body = resource.body if compressed is None else compressed
    return Response(body, media_type=resource.media_type, headers=headers)


def not_yet(headers: Mapping[str, str] = SAFE) -> Response:
    """There is no programme yet: come again soon."""
    return Response(
        "There is no programme yet.\n",
        status_code=503,
        media_type="text/plain",
        headers={"Retry-After": "5", "Cache-Control": "no-store", **headers},
    )


def refused(status: int, text: str) -> Response:
    """An answer that says in words why there is nothing."""
    headers = {"Cache-Control": "no-store", **FOR_ANYBODY, **SAFE}
    return Response(text, status_code=status, media_type="text/plain", headers=headers)


def page_answer(text: str, status: int = 200, *, forms: bool = False) -> Response:
    """A page for people: it loads nothing, runs nothing and is framed nowhere.

    Without `forms` it sends nothing either; with them, to this server only.
    """
    headers = _PAGE if not forms else {**_PAGE, "Content-Security-Policy": _policy("'self'")}
    return Response(text, status, headers, "text/html; charset=utf-8")


def _policy(forms: str) -> str:
    return (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
        f"form-action {forms}; frame-ancestors 'none'"
    )


_PAGE = {"Cache-Control": "no-store", "Content-Security-Policy": _policy("'none'"), **SAFE}


def _still_good(request: Request, resource: Resource) -> bool:
    tags = _header(request, "if-none-match")
    if tags:
        return not none_match(tags, (resource.tag, resource.gzip_tag))
    since = _header(request, "if-modified-since")
    return bool(since) and not modified_since(since, resource.modified)


def _header(request: Request, name: str) -> str:
    """A header's lines, joined as RFC 9110 has it (5.3)."""
    return ", ".join(request.headers.getlist(name))
