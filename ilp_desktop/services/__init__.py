"""The verbs: one function a user action, given a session; they flush, the store commits."""
