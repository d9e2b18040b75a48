"""The page "Meine Agenda": the own day, what overlaps, and what to do about it."""
