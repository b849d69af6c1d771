"""The commands that documents and the recipe for Windows name are those that there are."""

from __future__ import annotations

import re

import pytest

import build
import facts


@pytest.mark.parametrize("document", ["docs/building.md", "CONTRIBUTING.md", ".github/workflows/windows.yml"])
def test_each_command_that_is_named_is_there(document: str) -> None:
    text = (facts.ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"installer/build\.py (\w+)", text))
    scripts = set(re.findall(r"installer/\w+\.(?:sh|py)", text))
    assert scripts
    assert named <= build._MAKERS.keys()
    assert all((facts.ROOT / script).exists() for script in scripts)
