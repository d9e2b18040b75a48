"""The machine's outputs as values, and which screen belongs on which; no Qt."""

from collections.abc import Mapping, Sequence

from kiosk.programme.values import dataclass

_MADE_UP_DPI = 96


@dataclass(frozen=True, slots=True)
class Output:
    """A monitor: place and size in px of the desktop, the panel's own size in mm (0: unknown)."""

    name: str
    x: int
    y: int
    width: int
    height: int
    mm_width: float = 0.0
    mm_height: float = 0.0
    model: str = ""

    @property
    def diagonal(self) -> float | None:
        """Inches; None where the monitor does not say or says nonsense (projectors, adapters)."""
        # An X server that does not know makes up a size of 96 dots to the inch.
        if abs(self.mm_width - self.width * 25.4 / _MADE_UP_DPI) < 1:
            return None
        inches = float((self.mm_width**2 + self.mm_height**2) ** 0.5 / 25.4)
        return inches if 5 <= inches <= 200 else None


def assign(
    wanted: Sequence[str], outputs: Sequence[str], homes: Mapping[int, str]
) -> list[str | None]:
    """For each screen the name of its output, None while it has none.

    `wanted` are names, numbers from 1 ("2": the second output) or "" for whichever is free. A
    named output is nobody else's, and its screen waits when it is away: a door sign must not
    appear at another door. `homes` are the outputs that screens without a name had first; they
    return to them.
    """
    names = {name.casefold(): name for name in outputs}
    places: list[str | None] = [None] * len(wanted)
    for screen, want in enumerate(wanted):
        if want:
            places[screen] = names.get(want.casefold()) or _numbered(want, outputs)
    free = [name for name in outputs if name not in places]
    for at_home in (True, False):
        for screen, want in enumerate(wanted):
            if want or places[screen] is not None:
                continue
            home = homes.get(screen)
            chosen = home if at_home else next(iter(free), None)
            if chosen in free:
                places[screen] = chosen
                free.remove(chosen)
    return places


def _numbered(want: str, outputs: Sequence[str]) -> str | None:
    number = int(want) if want.isascii() and want.isdigit() and len(want) < 4 else 0
    return outputs[number - 1] if 1 <= number <= len(outputs) else None
