"""The agenda and the plan on paper: pages as plain data, drawn onto a printer or into a PDF."""
