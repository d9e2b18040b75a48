"""sync: brings the stored programme up to date and says what changed."""

from argparse import Namespace
from collections.abc import Iterator

from kiosk.commands.data import Data, named, opened
from kiosk.commands.output import aside, out, out_json
from kiosk.commands.session_lines import zone_line
from kiosk.options import Options, display_zone
from kiosk.personal import change_lines
from kiosk.programme.changes import ChangeKind
from kiosk.programme.errors import KnownError
from kiosk.sync.synchronise import Result, SyncReport
from kiosk.wording import Translate, error_text

_FINE = (Result.APPLIED, Result.UNCHANGED)


def run(options: Options, arguments: Namespace) -> int:
    """Syncs once; 1 when what came was held back or could not be had. Raises StoreError."""
    with opened(options) as data:
        report = data.synchronise(accept=arguments.accept)
        reason = _reason(report, data)
        if arguments.json:
            out_json(_record(report, reason))
        else:
            _tell(report, reason, data)
        if report.result in _FINE:
            _renew_calendar(data)
    return 0 if report.result in _FINE else 1


def _renew_calendar(data: Data) -> None:
    """A calendar file that is kept says what the programme says now; a sync holds without it."""
    from kiosk.commands.kept_calendar import renew_kept

    try:
        renew_kept(data)
    except KnownError as error:
        aside(error_text(error, data.translate))


def _reason(report: SyncReport, data: Data) -> str | None:
    """Why nothing was applied; a feed that cannot be read is named."""
    if report.reason is None:
        return None
    error = report.reason
    if report.result is Result.REFUSED:
        error = named(error, data.source.shown, data.translate)
    return error_text(error, data.translate)


def _record(report: SyncReport, reason: str | None) -> dict[str, object]:
    """The report for a machine; docs/command-line.md promises its shape."""
    programme = report.programme
    return {
        "result": report.result.value,
        "reason": reason,
        "version": report.version,
        "sessions": report.sessions,
        "changes": change_lines.records(report.changes, programme) if programme else [],
    }


def _tell(report: SyncReport, reason: str | None, data: Data) -> None:
    translate = data.translate
    if reason is not None:
        aside(reason, *_consequence(report, translate))
        return
    out(_headline(report, translate))
    programme = report.programme
    if programme is not None and report.changes:
        zone = display_zone(data.options, programme.tz)
        out(f"  {line}" for line in change_lines.lines(report.changes, programme, zone, translate))
        if any(change.kind in (ChangeKind.TIME, ChangeKind.NEW) for change in report.changes):
            out([zone_line(zone, translate)])
    if report.problems:
        count = len(report.problems)
        out([translate("CliSync", "%n problems in the feed; “validate” shows them.", count)])


def _headline(report: SyncReport, translate: Translate) -> Iterator[str]:
    if report.result is Result.UNCHANGED:
        yield translate("CliSync", "Nothing new.")
    elif report.programme is not None:
        yield translate(
            "CliSync", "“{event}” was taken over.", None, event=report.programme.event.title
        )
    yield _standing(report, translate)
    if report.changes:
        yield translate("CliSync", "%n changes:", len(report.changes))


def _consequence(report: SyncReport, translate: Translate) -> Iterator[str]:
    """What it means that nothing was applied, and what to do."""
    if report.version:
        yield translate("CliSync", "The programme stays as it is.")
        yield _standing(report, translate)
    else:
        yield translate("CliSync", "There is no programme of this feed yet.")
    if report.result is Result.QUARANTINED:
        yield translate("CliSync", "“sync --accept” applies it all the same.")


def _standing(report: SyncReport, translate: Translate) -> str:
    return translate(
        "CliSync", "Version {version}, %n sessions.", report.sessions, version=report.version
    )
