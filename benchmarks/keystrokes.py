"""How many keys it takes: a review in the grid of a review day beside the wizard; a block of logs typed up beside its tab.

Run: .venv/bin/python benchmarks/keystrokes.py. The keys are those that tests/gui/test_review_day.py plays through the
windows, for a learner with four targets: an outcome and a distance for each, the review finished and numbered. A held
Ctrl or Shift counts as a key. Opening the round or the wizard is not counted. The logs are six weekly sheets with four
boxes of words, a face and initials each, as tests/gui/test_type_up_page.py plays them; the target ticked on the sheet is
typed up too, which the tab asks for in a list that is not counted.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = ("tests/gui/test_review_day.py", "tests/gui/test_type_up_page.py")
WAYS, CASES = ("review day", "wizard"), ("nothing to say", "a sentence each")
LOG_WAYS = ("type up", "logs tab")


def main() -> int:
    """Play the keys, then print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *TESTS, "-o", "junit_family=xunit1"]
        command += ["-k", "keystrokes", f"--junitxml={report}"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stdout, done.stderr)
            return done.returncode
        cases = ET.parse(report).getroot().iter("testcase")  # noqa: S314  # our own file
        counted = {case.get("name", ""): _properties(case) for case in cases}
    _heading("keys for four targets", WAYS)
    for case in CASES:
        _lines(case, [counted[f"test_keystrokes[{way}-{case}]"] for way in WAYS])
    _heading("keys for six log sheets", LOG_WAYS)
    _lines("four words each", [counted[f"test_log_keystrokes[{way}]"] for way in LOG_WAYS])
    return 0


def _heading(words: str, ways: tuple[str, ...]) -> None:
    print(f"{words:26}" + "".join(f"{way:>14}" for way in ways))


def _lines(case: str, found: list[dict[str, int]]) -> None:
    print(f"{case:26}" + "".join(f"{each['keystrokes']:14}" for each in found))
    print(f"{'  without the sentences':26}" + "".join(f"{each['keystrokes'] - each['typed']:14}" for each in found))


def _properties(case: ET.Element) -> dict[str, int]:
    return {each.get("name", ""): int(each.get("value", "0")) for each in case.iter("property")}


if __name__ == "__main__":
    sys.exit(main())
