"""How many keys a review takes: in the grid of a review day beside the wizard for one learner.

Run: .venv/bin/python benchmarks/keystrokes.py. The keys are those that tests/gui/test_review_day.py plays through the
windows, for a learner with four targets: an outcome and a distance for each, the review finished and numbered. A held
Ctrl or Shift counts as a key. Opening the round or the wizard is not counted.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEST = "tests/gui/test_review_day.py"
WAYS, CASES = ("review day", "wizard"), ("nothing to say", "a sentence each")


def main() -> int:
    """Play the keys, then print the table."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:xdist",
            TEST,
            "-o",
            "junit_family=xunit1",
            "-k",
            "keystrokes",
            f"--junitxml={report}",
        ]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stdout, done.stderr)
            return done.returncode
        cases = ET.parse(report).getroot().iter("testcase")  # noqa: S314  # our own file
        counted = {case.get("name", ""): _properties(case) for case in cases}
    print(f"{'keys for four targets':26}" + "".join(f"{way:>14}" for way in WAYS))
    for case in CASES:
        found = [counted[f"test_keystrokes[{way}-{case}]"] for way in WAYS]
        print(f"{case:26}" + "".join(f"{each['keystrokes']:14}" for each in found))
        print(f"{'  without the sentences':26}" + "".join(f"{each['keystrokes'] - each['typed']:14}" for each in found))
    return 0


def _properties(case: ET.Element) -> dict[str, int]:
    return {each.get("name", ""): int(each.get("value", "0")) for each in case.iter("property")}


if __name__ == "__main__":
    sys.exit(main())
