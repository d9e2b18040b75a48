"""Errors of the environment: what happened, what it means for the person, what to do."""


class KnownError(Exception):
    """An expected failure of the environment (no network, full disk, unreadable feed).

    `text` is the English sentence with `{name}` places, `values` fills them; the edges translate
    `text` (context "Errors") and show it without a traceback; exit code 1.
    """

    def __init__(self, text: str, **values: str | int) -> None:
        self.text = text
        self.values = values
        super().__init__(text, values)

    def __str__(self) -> str:
        return self.text.format(**self.values)
