"""What a page's form brought back, and from which page: read without believing anything."""

from urllib.parse import parse_qs

from fastapi import Request

from kiosk.wording import LANGUAGES, Translator, translator

_FORM = "application/x-www-form-urlencoded"
_LONGEST = 4096
"""Bytes of a form; ours have some hundred."""
_MOST_FIELDS = 20


async def form_fields(request: Request) -> dict[str, str] | None:
    """The fields of a form, each once; None for what no form of ours sends.

    Refused is also what another site's page sent, as far as the browser says so (Sec-Fetch-Site).
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return None
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        return None
    body = await request.body()
    if len(body) > _LONGEST:
        return None
    try:
        found = parse_qs(
            body.decode("ascii"),
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        return None
    return {name: values[0] for name, values in found.items()}


def readers_language(request: Request, default: Translator) -> Translator:
    """The first of the reader's languages that we speak (RFC 9110, 12.5.4), in their order."""
    for part in request.headers.get("accept-language", "").split(","):
        language = part.partition(";")[0].strip().partition("-")[0].lower()
        if language in LANGUAGES:
            return translator(language)
    return default
