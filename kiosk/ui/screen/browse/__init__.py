"""The touch kiosk: people look through the programme, pick sessions and take them along."""
