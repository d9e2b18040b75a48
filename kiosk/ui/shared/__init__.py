"""Theme, fonts, icons, task runner and widgets used by two faces or more."""
