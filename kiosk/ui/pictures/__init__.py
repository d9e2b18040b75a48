"""What venue screens show: what is true at a moment, set on a panel as plain data, and drawn."""
