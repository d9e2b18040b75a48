"""Drafts: editors prepare, publishers publish all of one or nothing."""

import pytest
from server.desk import Desk, one
from server.served import journal_of

from kiosk.programme.roles import Role


@pytest.fixture
def editor(desk: Desk) -> Desk:
    return Desk(desk.served, desk.folder, "Edda", Role.EDITOR)


def save(desk: Desk, *corrections: object, **more: object) -> int:
    said = desk.ask("POST", "/drafts", {"corrections": corrections, **more})
    assert said.status_code == 201, said.text
    return int(said.json()["number"])


def numbers(desk: Desk) -> list[int]:
    return [draft["number"] for draft in desk.ask("GET", "/drafts").json()["drafts"]]


def version(desk: Desk) -> int:
    return int(desk.served.get("/healthz").json()["version"])


def test_a_draft_changes_nothing_until_it_is_published(desk: Desk, editor: Desk) -> None:
    number = save(editor, one("room", "foyer", reason="nass"), one("delay", "5"), note="Saal nass")
    assert (version(desk), journal_of(desk.folder)) == (1, [])
    (draft,) = desk.ask("GET", "/drafts").json()["drafts"]
    assert (draft["author"], draft["note"], len(draft["corrections"])) == ("Edda", "Saal nass", 2)
    seen = desk.ask("GET", f"/drafts/{number}").json()["preview"]
    assert [(c["field"], c["after"]) for c in seen["changes"]] == [
        ("room", "foyer"),
        ("delay", "5"),
    ]
    said = desk.ask("POST", f"/drafts/{number}/publication")
    assert (said.status_code, said.json()["numbers"], version(desk)) == (201, [1, 2], 2)
    (first, _) = desk.ask("GET", "/journal").json()["entries"]
    assert (first["author"], first["reason"]) == ("Ada", "nass")
    assert numbers(desk) == []
    assert desk.ask("POST", f"/drafts/{number}/publication").status_code == 404


def test_editors_save_and_discard_their_own_and_publish_nothing(desk: Desk, editor: Desk) -> None:
    mine, theirs = save(editor, one("delay", "5")), save(desk, one("delay", "10"))
    assert editor.ask("POST", f"/drafts/{mine}/publication").status_code == 403
    assert editor.ask("DELETE", f"/drafts/{theirs}").status_code == 403
    assert editor.ask("DELETE", f"/drafts/{mine}").status_code == 200
    assert numbers(desk) == [theirs]
    assert desk.ask("DELETE", f"/drafts/{mine}").status_code == 404
    viewer = Desk(desk.served, desk.folder, "Veit", Role.VIEWER)
    assert viewer.ask("POST", "/drafts", {"corrections": [one("delay", "5")]}).status_code == 403
    assert numbers(viewer) == [theirs]


def test_a_draft_somebody_overtook_is_not_published_and_stays(desk: Desk, editor: Desk) -> None:
    number = save(editor, one("delay", "5"), one("room", "foyer"))
    desk.correct("room", "werk")
    said = desk.ask("POST", f"/drafts/{number}/publication")
    assert (said.status_code, said.json()["conflicts"][0]["index"]) == (412, 1)
    assert (len(journal_of(desk.folder)), numbers(desk)) == (1, [number])


def test_a_draft_sent_again_is_kept_once_and_nonsense_not_at_all(editor: Desk) -> None:
    first = save(editor, one("delay", "5"), request="draft-one")
    assert save(editor, one("delay", "5"), request="draft-one") == first
    other = {"corrections": [one("delay", "7")], "request": "draft-one"}
    assert editor.ask("POST", "/drafts", other).status_code == 409
    assert editor.ask("POST", "/drafts", {"corrections": [one("room", "dach")]}).status_code == 422
    assert editor.ask("POST", "/drafts", {"corrections": []}).status_code == 422
    assert numbers(editor) == [first]


def test_a_publication_sent_again_is_answered_as_the_first_time(desk: Desk, editor: Desk) -> None:
    # A correction under the same key is another matter: a publication's keys are its draft's.
    desk.correct("delay", "5", request="c0ffee-7", session="clash")
    number = save(editor, one("room", "werk", seen=1), one("delay", "10", seen=1))
    path, sent = f"/drafts/{number}/publication", {"request": "c0ffee-7"}
    first, again = desk.ask("POST", path, sent), desk.ask("POST", path, sent)
    assert (first.status_code, first.json()["numbers"]) == (201, [2, 3])
    assert [check["kind"] for check in first.json()["checks"]] == ["room-taken"]
    assert (again.status_code, again.json()) == (201, first.json())
    assert len(journal_of(desk.folder)) == 3
    published = [a for a in acts_of(desk) if a == "draft-published"]
    assert len(published) == 1


def test_a_published_draft_is_gone_for_other_keys_and_other_people(desk: Desk) -> None:
    number = save(desk, one("delay", "5"))
    path, sent = f"/drafts/{number}/publication", {"request": "c0ffee-7"}
    assert desk.ask("POST", path, sent).status_code == 201
    ben = Desk(desk.served, desk.folder, "Ben", Role.PUBLISHER)
    assert ben.ask("POST", path, sent).status_code == 404
    assert desk.ask("POST", path, {"request": "c0ffee-8"}).status_code == 404
    assert desk.ask("POST", path, {"request": None}).status_code == 404
    other = save(desk, one("room", "foyer", seen=1))
    said = desk.ask("POST", f"/drafts/{other}/publication", sent)
    assert (said.status_code, said.json()["numbers"]) == (201, [2])


def acts_of(desk: Desk) -> list[str]:
    ruth = Desk(desk.served, desk.folder, "Ruth", Role.ADMIN)
    return [act["what"] for act in ruth.ask("GET", "/acts").json()["acts"]]
