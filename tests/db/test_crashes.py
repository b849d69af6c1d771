"""Power cuts and kills in the middle of a backup, a restore or a password change lose nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("crashes.py")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def deaths(kind: str, size: int, times: int, seed: int = 1) -> int:
    line = [sys.executable, "-W", "error", str(PROGRAM), kind, str(size), str(times), str(seed)]
    done = subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_death_before_any_step_leaves_the_old_set_or_the_new_one() -> None:
    assert deaths("steps", size=100_000, times=1) > 100


def test_a_kill_at_any_moment_leaves_the_old_set_or_the_new_one() -> None:
    assert deaths("moments", size=2_000_000, times=12) > 10


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(5))
def test_many_kills_at_any_moment(seed: int) -> None:
    assert deaths("moments", size=10_000_000, times=100, seed=seed) > 100
