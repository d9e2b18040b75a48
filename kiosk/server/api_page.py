"""The OpenAPI document as a plain page: it needs no script and nothing from elsewhere."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from kiosk.server.status_page import page
from kiosk.wording import Translator


def api_page(document: Mapping[str, Any], translate: Translator, style: str) -> str:
    """Every address with its parameters and answers; the document itself is in English."""
    title = f"{document['info']['title']} {document['info']['version']}"
    what = translate("FeedServer", "Description of all addresses")
    body = [
        f'<header><div class="page"><p class="what">{escape(what)}</p>',
        f"<h1>{escape(title)}</h1>",
        '<p class="meta"><a href="/openapi.json">openapi.json</a> · '
        f'<a href="/">{escape(translate("FeedServer", "Feed server"))}</a></p>',
        '</div></header><main lang="en">',
    ]
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            body += _operation(path, method.upper(), operation)
    return page(title, translate.language, style, [*body, "</main>"])


def _operation(path: str, method: str, operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"<section><h2><code>{method} {escape(path)}</code></h2>"
    yield f'<p>{escape(operation.get("summary", ""))}</p><dl class="answers">'
    for parameter in operation.get("parameters", ()):
        yield f"<dt>{{{escape(parameter['name'])}}}</dt><dd>{escape(parameter['in'])}</dd>"
    for status, described in sorted(operation["responses"].items()):
        types = ", ".join(described.get("content", ()))
        text = described.get("description", "")
        yield f"<dt>{escape(status)}</dt><dd>{escape(text)} <code>{escape(types)}</code></dd>"
    yield "</dl></section>"
