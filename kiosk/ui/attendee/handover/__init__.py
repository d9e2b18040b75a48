"""From device to device: the agenda and single sessions as codes and links, and taken over."""
