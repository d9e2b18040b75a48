"""What people call the kinds of findings about a feed; the kinds themselves are for machines."""

from collections.abc import Mapping

from kiosk.wording import Translate


def kind_title(kind: str, translate: Translate) -> str:
    """A kind in a few words; one without words of its own stands for itself."""
    return _titles(translate).get(kind, kind)


def _titles(translate: Translate) -> Mapping[str, str]:
    return {
        **_of_the_whole(translate),
        **_of_zones(translate),
        **_of_times(translate),
        **_of_identity(translate),
        **_of_places(translate),
        **_of_people(translate),
        **_of_texts(translate),
    }


def _of_the_whole(translate: Translate) -> dict[str, str]:
    return {
        "refused": translate("FeedKinds", "The feed cannot be read"),
        "more-findings": translate("FeedKinds", "More findings than are listed"),
        "broken-event": translate("FeedKinds", "Entries that cannot be read"),
        "entry-not-readable": translate("FeedKinds", "Entries that cannot be read"),
        "event-not-readable": translate("FeedKinds", "Entries that cannot be read"),
        "rooms-not-readable": translate("FeedKinds", "Days that cannot be read"),
        "entry-without-name": translate("FeedKinds", "Entries without a name"),
        "walk-not-readable": translate("FeedKinds", "Ways that cannot be read"),
        "unreadable-line": translate("FeedKinds", "Lines that cannot be read"),
        "wrong-type": translate("FeedKinds", "Values that cannot be used"),
        "unknown-field": translate("FeedKinds", "Unknown fields"),
        "no-format": translate("FeedKinds", "No format named"),
        "not-utf-8": translate("FeedKinds", "Wrong character encoding"),
        "raw-newline": translate("FeedKinds", "Line breaks inside texts"),
        "placeholder": translate("FeedKinds", "Empty placeholders"),
        "recurrence": translate("FeedKinds", "Repeating sessions"),
        "recurrence-cut": translate("FeedKinds", "Dates beyond the event’s days"),
        "recurrence-not-readable": translate("FeedKinds", "Repetitions that cannot be followed"),
        "json-ld-broken": translate("FeedKinds", "Entries that cannot be read"),
        "entry-no-talk": translate("FeedKinds", "Entries that are no sessions"),
        "no-event": translate("FeedKinds", "Entries that are no sessions"),
        "not-accepted": translate("FeedKinds", "Talks that are not in the programme"),
        "more-pages": translate("FeedKinds", "One page of several"),
    }


def _of_zones(translate: Translate) -> dict[str, str]:
    return {
        "zone-unknown": translate("FeedKinds", "Unknown time zone"),
        "unknown-zone": translate("FeedKinds", "Unknown time zone"),
        "zone-utc": translate("FeedKinds", "Time zone at odds with the times"),
        "zone-from-offsets": translate("FeedKinds", "No time zone named"),
        "zone-missing": translate("FeedKinds", "No time zone named"),
        "zone-twice": translate("FeedKinds", "Times in two time zones"),
        "zone-doubtful": translate("FeedKinds", "Times at night"),
        "date-other-zone": translate("FeedKinds", "Dates in another time zone"),
        "offset-differs": translate("FeedKinds", "Another UTC offset"),
        "time-skipped": translate("FeedKinds", "Times the clocks skip"),
        "time-twice": translate("FeedKinds", "Times the clocks show twice"),
    }


def _of_times(translate: Translate) -> dict[str, str]:
    no_time = translate("FeedKinds", "No time")
    no_length = translate("FeedKinds", "No length")
    not_readable = translate("FeedKinds", "Times that cannot be read")
    backwards = translate("FeedKinds", "Ends before it begins")
    return {
        **dict.fromkeys(("no-time", "no-start", "time-missing", "end-without-start"), no_time),
        **dict.fromkeys(("no-duration", "no-end", "length-missing", "mixed-dates"), no_length),
        **dict.fromkeys(("bad-time", "time-not-readable", "date-not-readable"), not_readable),
        **dict.fromkeys(("day-change-not-readable", "bad-duration"), not_readable),
        **dict.fromkeys(("ends-before-start", "end-before-start"), backwards),
        "start-differs": translate("FeedKinds", "Start and date at odds"),
        "day-differs": translate("FeedKinds", "Listed under another day"),
        "several-days": translate("FeedKinds", "Several whole days"),
        "outside-event": translate("FeedKinds", "Outside the event’s days"),
        "far-away": translate("FeedKinds", "Far from all other sessions"),
        "very-long": translate("FeedKinds", "Very long"),
        "very-short": translate("FeedKinds", "Very short"),
    }


def _of_identity(translate: Translate) -> dict[str, str]:
    return {
        "duplicate-id": translate("FeedKinds", "One id for several sessions"),
        "duplicate-key": translate("FeedKinds", "One key for several entries"),
        "no-id": translate("FeedKinds", "No id"),
        "listed-twice": translate("FeedKinds", "Listed twice"),
        "unknown-status": translate("FeedKinds", "Unknown status"),
    }


def _of_places(translate: Translate) -> dict[str, str]:
    return {
        "room-overlap": translate("FeedKinds", "Room taken twice"),
        "room-shared": translate("FeedKinds", "Rooms for several sessions at a time"),
        "room-differs": translate("FeedKinds", "Two rooms named"),
        "room-missing": translate("FeedKinds", "No room"),
        "room-unused": translate("FeedKinds", "Rooms without a session"),
        "rooms-alike": translate("FeedKinds", "Rooms with nearly the same name"),
        "unknown-room": translate("FeedKinds", "Rooms that are not listed"),
        "seats-missing": translate("FeedKinds", "No number of seats"),
        "unknown-track": translate("FeedKinds", "Tracks that are not listed"),
        "track-unused": translate("FeedKinds", "Tracks without a session"),
        "tracks-alike": translate("FeedKinds", "Tracks with nearly the same name"),
        "colour-not-readable": translate("FeedKinds", "Colours that cannot be read"),
    }


def _of_people(translate: Translate) -> dict[str, str]:
    return {
        "person-twice": translate("FeedKinds", "People announced twice at one time"),
        "person-shared": translate("FeedKinds", "Names for several people"),
        "people-alike": translate("FeedKinds", "People listed twice"),
        "person-no-name": translate("FeedKinds", "People without a name"),
        "unknown-person": translate("FeedKinds", "People who are not listed"),
    }


def _of_texts(translate: Translate) -> dict[str, str]:
    return {
        "no-title": translate("FeedKinds", "No title"),
        "no-event-title": translate("FeedKinds", "No title of the event"),
        "character-codes": translate("FeedKinds", "Character codes in names"),
        "title-markup": translate("FeedKinds", "Markup in titles"),
        "text-missing": translate("FeedKinds", "No text"),
        "subtitle-repeats": translate("FeedKinds", "Subtitles that repeat the title"),
        "description-repeats": translate("FeedKinds", "Descriptions that repeat the abstract"),
        "empty-link": translate("FeedKinds", "Links without an address"),
        "link-completed": translate("FeedKinds", "Links without https://"),
        "link-relative": translate("FeedKinds", "Links without a host"),
        "link-scheme": translate("FeedKinds", "Links that are never opened"),
        "link-inside": translate("FeedKinds", "Links into a closed network"),
        "link-broken": translate("FeedKinds", "Broken links"),
    }
