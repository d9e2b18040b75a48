"""Certificate and key of the server, tried out before anybody waits for an answer."""

import ssl
from dataclasses import dataclass
from pathlib import Path

from kiosk.programme.errors import KnownError


class CertificateError(KnownError):
    """Certificate or key cannot be read, or do not belong together."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """PEM files; `key` None: the certificate's file has the key, too."""

    cert: Path
    key: Path | None = None

    def check(self) -> None:
        """Raises CertificateError unless they can be used. A key with a password cannot."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            context.load_cert_chain(self.cert, self.key, password=_no_password)
        except (OSError, ValueError) as error:
            raise CertificateError(
                "{cert} cannot be used with its key ({reason}). Both must be PEM, belong "
                "together, and be without a password.",
                cert=str(self.cert),
                reason=getattr(error, "strerror", None) or str(error),
            ) from error


def _no_password() -> str:
    raise ValueError("the key has a password")
