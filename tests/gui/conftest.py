"""The fixtures stand in gui_fixtures.py: mypy knows one conftest only. Windows are tested on no screen."""

import os
import runpy
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
runpy.run_path(str(Path(__file__).parents[2] / "installer" / "build_forms.py"))["compile_forms"]()

from gui_fixtures import *  # noqa: E402, F403
