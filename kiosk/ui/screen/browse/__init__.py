"""The touch kiosk: from fingers and keys to pages, and forgetting who was there."""
