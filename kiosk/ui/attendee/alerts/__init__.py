"""What a person is told without looking: notices of changes, and reminders."""
