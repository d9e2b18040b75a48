"""The head and the foot of the window, and what they and the notice say."""
