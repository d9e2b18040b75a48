"""What the operating system and SQLite give as reasons, translatable.

Errors carry their English sentences as `reason`; those that a person may bring about are listed
here and translated (context "Reasons"), others are shown as they are.
"""

import errno

from kiosk.wording import mark

_TEXTS = mark(
    "Reasons",
    (
        *("Permission denied", "Operation not permitted", "No such file or directory"),
        *("Is a directory", "Not a directory", "File exists", "File name too long"),
        *("No space left on device", "Disk quota exceeded", "Read-only file system"),
        *("Input/output error", "File too large", "Too many open files", "Device or resource busy"),
        *("Too many levels of symbolic links", "Bad file descriptor", "No such device or address"),
        *("Address already in use", "Cannot assign requested address"),
    ),
)
SYSTEM = dict(
    zip(
        (
            *(errno.EACCES, errno.EPERM, errno.ENOENT, errno.EISDIR, errno.ENOTDIR, errno.EEXIST),
            *(errno.ENAMETOOLONG, errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG),
            *(errno.EMFILE, errno.EBUSY, errno.ELOOP, errno.EBADF, errno.ENXIO),
            *(errno.EADDRINUSE, errno.EADDRNOTAVAIL),
        ),
        _TEXTS,
        strict=True,
    )
)
"""What Linux says of an error number."""

SQLITE = mark(
    "Reasons",
    (
        *("unable to open database file", "attempt to write a readonly database"),
        *("file is not a database", "database disk image is malformed", "disk I/O error"),
    ),
)
"""What SQLite says of a file (its sqlite3ErrStr)."""
