"""SQLite: the programme cache with full-text search, the change record, personal data."""
