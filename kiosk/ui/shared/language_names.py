"""Languages by the names people call them."""

from kiosk.ui.shared.dates import locale
from kiosk.wording import Translate


def language_name(tag: str, translate: Translate) -> str:
    """The name of a language tag (BCP 47): "Deutsch" for "de-AT"; the tag itself if unknown."""
    names = {
        "de": translate("Language", "German"),
        "en": translate("Language", "English"),
        "fr": translate("Language", "French"),
        "nl": translate("Language", "Dutch"),
        "es": translate("Language", "Spanish"),
    }
    return names.get(tag.split("-")[0].lower()) or locale(tag).nativeLanguageName() or tag
