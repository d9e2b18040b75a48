"""Small numbers as words, as running text writes them."""

from kiosk.wording import Translate

MOST = 12


def number_word(number: int, translate: Translate) -> str:
    """ "two" to "twelve"; other numbers in figures. One is a word of its own in each sentence."""
    words = (
        translate("Number", "two"),
        translate("Number", "three"),
        translate("Number", "four"),
        translate("Number", "five"),
        translate("Number", "six"),
        translate("Number", "seven"),
        translate("Number", "eight"),
        translate("Number", "nine"),
        translate("Number", "ten"),
        translate("Number", "eleven"),
        translate("Number", "twelve"),
    )
    return words[number - 2] if 2 <= number <= MOST else str(number)


def sentence_case(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
