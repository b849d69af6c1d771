"""The papers: one file per paper with its Data, load() and story(); only this package knows reportlab."""
