"""The papers: one file per paper with its Data, load() and sections; only this package knows reportlab."""
