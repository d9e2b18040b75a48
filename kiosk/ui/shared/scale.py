"""How large text and everything around it is drawn, 1.0 to 2.0, as the person chose.

One number for the whole program: a person has one pair of eyes. It is set before a window is made;
a window that is open is made anew.
"""

SMALLEST, LARGEST = 1.0, 2.0

_chosen = SMALLEST


def text_scale() -> float:
    """The chosen factor."""
    return _chosen


def set_text_scale(factor: float) -> None:
    """Chooses the factor for all windows made from now on; kept within 1 and 2."""
    global _chosen
    _chosen = min(max(factor, SMALLEST), LARGEST)


def px(length: float) -> int:
    """A length of the drawing in pixels of the chosen text size."""
    return round(length * _chosen)
