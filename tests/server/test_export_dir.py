"""The same files in a folder, for any web server: whole, dated, and none too many."""

import gzip
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from server.served import House, Served, Upstream, staff_change
from ui.hall import ROOMS

from kiosk.personal.write_file import WriteError
from kiosk.server.edition import Edition
from kiosk.server.export_dir import export
from kiosk.wording import translator


def files(folder: Path) -> set[str]:
    found = (p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
    return {name for name in found if not name.startswith(".")}


def test_every_file_lies_there_as_it_is_served_and_compressed_beside_it(
    serve: Callable[..., Served], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    served = serve(out)
    edition = served.publisher.edition
    assert edition is not None
    assert files(out) == {n for p in edition.paths for n in (p, f"{p}.gz")}
    for path in edition.paths:
        content = served.get(f"/{path}").content
        assert (out / path).read_bytes() == content
        assert gzip.decompress((out / f"{path}.gz").read_bytes()) == content


def test_a_new_version_is_written_and_what_stays_the_same_keeps_its_date(
    serve: Callable[..., Served], tmp_path: Path, folder: Path, upstream: Upstream
) -> None:
    out = tmp_path / "out"
    served = serve(out)
    for name in files(out):
        os.utime(out / name, (1, 1))
    staff_change(folder, upstream.programme, "game", "room", "foyer")
    served.run(served.server.work(served.publisher.look))
    served.run(served.server._export())
    newer = {name for name in files(out) if (out / name).stat().st_mtime > 1}
    assert {"agenda.json", "agenda.json.gz", "rooms/saal.ics", "rooms/foyer.ics"} <= newer
    assert not newer & {"rooms/werk.ics", "tracks/koop.ics"}
    assert (out / "agenda.json").read_bytes() == served.get("/agenda.json").content


def test_only_what_was_ours_is_taken_away(house: House, tmp_path: Path) -> None:
    out, before = tmp_path / "out", house.publisher.edition
    assert before is not None
    export(before, out)
    (out / "rooms" / "mine.ics").write_text("of somebody else")
    listed = out / ".festival-agenda"
    listed.write_text(listed.read_text() + "../upstream.json\n/etc/hostname\n")
    fewer = replace(before.programme, rooms=ROOMS[:2])
    export(Edition(fewer, 2, before.at, {}, translator("de")), out)
    assert "rooms/saal.ics" in files(out)
    assert files(out).isdisjoint({"rooms/foyer.ics", "rooms/foyer.ics.gz"})
    assert (out / "rooms" / "mine.ics").exists()
    assert house.upstream.path.exists()


def test_a_folder_that_cannot_be_written_is_told_and_the_server_goes_on(
    serve: Callable[..., Served], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "out"
    blocked.write_text("a file")
    served = serve(blocked)
    caplog.clear()
    assert served.get("/agenda.json").status_code == 200
    assert served.get("/healthz").status_code == 503
    assert isinstance(served.server.fault, WriteError)
    assert "out" in served.get("/").text
