"""The fixtures stand in gui_fixtures.py: mypy knows one conftest only. Windows are tested on no screen."""

import os
import runpy
from pathlib import Path

# A laptop's screen of 1440 by 900, not Qt's own 800 by 800.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parents[1] / 'data' / 'screen.json'}"
building = runpy.run_path(str(Path(__file__).parents[2] / "installer" / "build_forms.py"))
building["compile_forms"]()
building["compile_catalogues"]()

from gui_fixtures import *  # noqa: E402, F403
