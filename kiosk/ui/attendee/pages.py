"""The pages of the window by their numbers."""

PROGRAMME, AGENDA, NOW, INBOX, FOUND, LOADING = range(6)

VIEWS = (PROGRAMME, AGENDA, NOW, INBOX)
"""The pages that have a tab in the head of the window; the others come and go."""
