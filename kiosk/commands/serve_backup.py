"""serve backup, serve restore: the staff's journal to and from a file."""

from argparse import Namespace

from kiosk.commands.data import spoken
from kiosk.commands.output import out
from kiosk.options import Options, clock, data_folder
from kiosk.store.journal_backup import back_up_journal, restore_journal
from kiosk.store.serving_lock import ServingLock


def back_up(options: Options, arguments: Namespace) -> int:
    """Copies the journal, whether a server runs or not. Raises BackupError, StoreError."""
    back_up_journal(data_folder(options), arguments.file)
    translate = spoken(options)
    said = translate("CliServe", "The journal is in {file}.", None, file=str(arguments.file))
    out([said])
    return 0


def restore(options: Options, arguments: Namespace) -> int:
    """Puts a backup in place. Raises BackupError, StoreError, ServedAlreadyError."""
    folder, translate = data_folder(options), spoken(options)
    lock = ServingLock(folder)
    try:
        kept = restore_journal(folder, arguments.file, clock(options).now())
    finally:
        lock.release()
    out([translate("CliServe", "The journal is that of {file}.", None, file=str(arguments.file))])
    if kept is not None:
        out([translate("CliServe", "The one before is kept as {file}.", None, file=str(kept))])
    return 0
