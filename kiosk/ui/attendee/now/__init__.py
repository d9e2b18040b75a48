"""The page "Jetzt"."""
