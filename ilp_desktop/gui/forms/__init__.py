"""Compiled from ui/ by installer/build_forms.py; only this file is kept."""
