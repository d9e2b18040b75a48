"""What only a person can decide, as cards: conflicts, refusals, what the import says by now."""

from collections.abc import Iterator
from functools import partial

from kiosk.desk.edit import Edit
from kiosk.desk.publication import Publication, insisting, keeping_theirs
from kiosk.desk.state import Asked, Conflict, ServerDraft
from kiosk.programme.upstream_word import Doubt
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.staff.card import CardRecord, Choice, Side
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.field_words import field_name, target_words
from kiosk.ui.staff.office import Office


def question_cards(office: Office) -> list[CardRecord]:
    """All questions: those of this desk first, then the server's."""
    desk = office.desk
    own = [_own_card(p, office) for p in desk.disputes]
    asked = [_asked_card(q, office) for q in desk.state.questions]
    return [*own, *(_draft_card(d, office) for d in desk.drafts), *asked]


def _own_card(waiting: Publication, office: Office) -> CardRecord:
    if waiting.conflict is not None and waiting.disputed is not None:
        return _conflict_card(waiting, waiting.disputed, waiting.conflict, office)
    return _refused_card(waiting, office)


def _conflict_card(
    waiting: Publication, disputed: Edit, conflict: Conflict, office: Office
) -> CardRecord:
    """Theirs, yours and the base, and a choice between the first two."""
    translate, desk, theirs = office.translate, office.desk, conflict.theirs
    head = translate(
        "Staff", "{author}, {time}", author=theirs.author, time=clock_time(theirs.at, office.zone)
    )
    others = len(waiting.edits) - 1
    text = translate("Staff", "{author} changed the same before you did.", author=theirs.author)
    if others:
        text += " " + translate("Staff", "%n more changes wait with it.", others)
    return CardRecord(
        waiting.request,
        _title(disputed.session, disputed.field, office),
        text,
        (
            Side(head, office.value(theirs.field, theirs.value)),
            Side(translate("Staff", "You"), office.value(disputed.field, disputed.value)),
            Side(translate("Staff", "Upstream"), office.value(disputed.field, conflict.base)),
        ),
        (
            Choice(
                translate("Staff", "Keep {author}'s", author=theirs.author),
                partial(_give_in, desk, waiting),
            ),
            Choice(
                translate("Staff", "Publish yours all the same"),
                partial(_insist, desk, waiting),
            ),
        ),
    )


def _refused_card(waiting: Publication, office: Office) -> CardRecord:
    translate = office.translate
    first = waiting.edits[0]
    return CardRecord(
        waiting.request,
        _title(first.session, first.field, office),
        translate("Staff", "The server did not take this: {reason}", reason=waiting.refused),
        tuple(
            Side(field_name(e.field, translate), office.value(e.field, e.value))
            for e in waiting.edits
        ),
        (Choice(translate("Staff", "Discard"), partial(office.desk.give_up, waiting)),),
    )


def _draft_card(draft: ServerDraft, office: Office) -> CardRecord:
    """What somebody prepared who may not publish it."""
    translate, desk = office.translate, office.desk
    time = office.when(draft.at)
    title = translate("Staff", "Draft of {author}, {time}", author=draft.author, time=time)
    choices = [Choice(translate("Staff", "Discard"), partial(desk.there.discard_draft, draft))]
    if desk.me is not None and desk.me.publishes:
        publish = Choice(translate("Staff", "Publish"), partial(desk.there.publish_draft, draft))
        choices.insert(0, publish)
    return CardRecord(
        f"draft {draft.number}",
        title,
        draft.note,
        tuple(
            Side(_title(e.session, e.field, office), office.value(e.field, e.value))
            for e in draft.edits
        ),
        tuple(choices),
    )


def _asked_card(asked: Asked, office: Office) -> CardRecord:
    """Upstream says something else than when the correction was made."""
    translate = office.translate
    text = {
        Doubt.MOVED_ELSEWHERE: translate(
            "Staff", "Upstream has changed this to something else since you corrected it."
        ),
        Doubt.NO_SUCH_SESSION: translate(
            "Staff", "Upstream does not have this any more. Your correction has no effect."
        ),
        Doubt.NO_SUCH_ROOM: translate(
            "Staff", "Upstream does not have the room any more. Your correction has no effect."
        ),
    }
    return CardRecord(
        f"{asked.session} {asked.field}",
        _title(asked.session, asked.field, office),
        text.get(Doubt(asked.doubt), ""),
        (
            Side(translate("Staff", "Correction"), office.value(asked.field, asked.value)),
            Side(translate("Staff", "Upstream now"), office.value(asked.field, asked.upstream)),
            Side(translate("Staff", "Upstream then"), office.value(asked.field, asked.base)),
        ),
        tuple(_answers(asked, office)),
    )


def _answers(asked: Asked, office: Office) -> Iterator[Choice]:
    desk, translate = office.desk, office.translate
    if Doubt(asked.doubt) is Doubt.MOVED_ELSEWHERE:
        yield Choice(
            translate("Staff", "Keep the correction"), partial(_keep_correction, desk, asked)
        )
    yield Choice(translate("Staff", "Follow upstream"), partial(_follow_upstream, desk, asked))


def _title(session: str, field: str, office: Office) -> str:
    programme = office.desk.programme
    about = target_words(session, field, programme, office.translate) if programme else session
    name = field_name(field, office.translate)
    return about if about == name else f"{about} – {name}"


def _give_in(desk: Desk, waiting: Publication) -> None:
    rest = keeping_theirs(waiting)
    if rest is None:
        desk.give_up(waiting)
    else:
        desk.send(rest, instead_of=waiting)


def _insist(desk: Desk, waiting: Publication) -> None:
    desk.send(insisting(waiting), instead_of=waiting)


def _keep_correction(desk: Desk, asked: Asked) -> None:
    """Made once more, it is made on what upstream says now."""
    desk.publish([Edit(asked.session, asked.field, asked.value, desk.seen)], "")


def _follow_upstream(desk: Desk, asked: Asked) -> None:
    standing = [s.number for s in desk.state.standing if s.target == asked.target]
    if standing:
        desk.there.withdraw(standing)
