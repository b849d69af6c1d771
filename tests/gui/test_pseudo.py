"""Every screen and wizard step in a language that nobody speaks: what is not translated, and what longer words break."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_WALK = Path(__file__).parents[2] / "docs" / "walk_in_pseudo.py"


@pytest.fixture(scope="module")
def walked() -> Any:
    """What a walk through all screens saw; in a program of its own, as constants are said at import."""
    done = subprocess.run([sys.executable, str(_WALK)], capture_output=True, check=True)  # noqa: S603
    return json.loads(done.stdout)


def test_every_word_that_is_no_data_is_translated(walked: Any) -> None:
    assert walked["seen"] > 10_000
    assert walked["plain"] == {}


def test_words_that_are_40_percent_longer_fit(walked: Any) -> None:
    assert walked["cut"] == {}
