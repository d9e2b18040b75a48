"""What is urgent at this moment, over every page of the window."""
