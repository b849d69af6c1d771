"""CHANGELOG.md by version, and what is new since the version seen last."""

from __future__ import annotations

from ilp_desktop.about import changes, licences

TEXT = """# Changes

## 0.10.0, 1 May 2027

- Ten.

## 0.9.1, 2 April 2027

### Plans

- Nine.

## 0.9.0

- Older.
"""


def test_news_are_those_after_the_version_seen_last() -> None:
    assert [each.version for each in changes.since("0.9.0", "0.10.0", TEXT)] == ["0.10.0", "0.9.1"]
    assert [each.version for each in changes.since("0.10.0", "0.10.0", TEXT)] == []


def test_what_is_not_installed_yet_is_not_news() -> None:
    assert [each.version for each in changes.since("0.9.0", "0.9.1", TEXT)] == ["0.9.1"]


def test_a_version_keeps_its_heading_and_groups() -> None:
    assert changes.releases(TEXT)[1].text == "## 0.9.1, 2 April 2027\n\n### Plans\n\n- Nine."


def test_a_name_that_is_no_version_counts_as_before_all() -> None:
    assert len(changes.since("nonsense", "1.0", TEXT)) == 3


def test_the_changes_that_are_shipped_speak_of_this_version_in_groups() -> None:
    newest = changes.releases()[0]
    assert newest.order >= changes.order_of(licences.own_version())
    assert newest.text.count("\n### ") > 3
