"""Opening feeds: dialogs, dropping, feeds opened lately."""
