"""QR codes as plain data (ISO/IEC 18004): rows of dark and light modules."""

QUIET = 4
"""Light modules around a code (ISO/IEC 18004, 9.1)."""
MOST_MODULES = 97
"""On each side: version 20; a phone held to a screen reads no finer one reliably."""

Modules = tuple[str, ...]
"""One text for each row, "1" for a dark module, without the quiet zone."""


def modules(text: str) -> Modules:
    """The code of a text (UTF-8) with error correction M, which mends 15 %: glare and dirt.

    Raises ValueError for a text that needs more than `MOST_MODULES`.
    """
    # Not needed by who only draws.
    import segno

    code = segno.make(text, error="m", micro=False, boost_error=False, encoding="utf-8")
    if len(code.matrix) > MOST_MODULES:
        raise ValueError(f"{len(code.matrix)} modules are too fine for a screen")
    return tuple("".join("1" if module else "0" for module in row) for row in code.matrix)
