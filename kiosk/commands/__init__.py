"""The commands without a window: one module each, imported when it is called."""
