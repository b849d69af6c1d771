"""--selftest: does the app work on this machine? Opens a temporary school, prints, backs up, restores; says what it did."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QTimer, QUrl
from PySide6.QtWidgets import QApplication
from sqlmodel import Session, func, select

from ilp_desktop.db import keys, places, restore
from ilp_desktop.db.migrate import version_of
from ilp_desktop.db.store import Store
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import FREEZE, MainWindow
from ilp_desktop.gui.sound import RATE, to_wav
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.paths import guide_folder, private_folder
from ilp_desktop.printing.batch import PrintRequest, render_bytes
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.profile_sample import profile_sample
from ilp_desktop.printing.styles import Profile
from ilp_desktop.services import demo

_LEARNERS = 8
_DARK = 100
"""Of 255: the ink of a page that shows anything."""
_LONGEST_WAIT = 15_000
"""Milliseconds that sound may take to load on a slow laptop."""
_COSTS = keys.Costs(memory_kib=8192, passes=1, lanes=1)


def selftest(say: Callable[[str], object] = print) -> int:
    """Do each part once; return 0 where all of it worked."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        return 1
    colours = theme.apply(application)
    say("The windows' fonts are loaded.")
    _look_up(say)
    _listen(say)
    with tempfile.TemporaryDirectory(prefix="ilp-selftest-") as folder:
        place = private_folder(Path(folder) / "data")
        ring, _code = keys.create(place, "self test", _COSTS)
        with Store(place / places.DATA_FILE, ring.data_key) as store:
            _fill(store, say)
            _open_window(App(store, ring, InlineJobs(), colours), application, say)
            _print(store, say)
            backup = _back_up(store, ring, Path(folder), colours, say)
            before = store.read(_learners)
        result = restore.restore(backup, ring, place)
        with Store(place / places.DATA_FILE, result.keyring.data_key) as store:
            same = store.read(_learners) == before
    say(f"A backup was restored: {before} learners {'are' if same else 'ARE NOT'} back.")
    return 0 if same and before else 1


def _look_up(say: Callable[[str], object]) -> None:
    text = (guide_folder() / "user-guide.md").read_text(encoding="utf-8")
    missing = [name for name in re.findall(r"]\((pictures/[^)]+)\)", text) if not (guide_folder() / name).exists()]
    if missing:
        raise FileNotFoundError(missing[0])
    say(f"The user guide is here, with {text.count('](pictures/')} pictures.")


def _listen(say: Callable[[str], object]) -> None:
    """Open a recording as the player does; no loudspeaker is needed for that."""
    from PySide6.QtMultimedia import QMediaPlayer  # noqa: PLC0415  # loaded late in the windows too

    player, data, waiting = QMediaPlayer(), QBuffer(), QEventLoop()
    data.setData(QByteArray(to_wav(bytes(2 * RATE))))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    player.mediaStatusChanged.connect(lambda _status: waiting.quit())
    player.errorOccurred.connect(lambda *_: waiting.quit())
    player.setSourceDevice(data, QUrl("sound"))
    QTimer.singleShot(_LONGEST_WAIT, waiting, waiting.quit)
    while player.mediaStatus() is player.MediaStatus.LoadingMedia:
        waiting.exec()
    if player.duration() != 1000:  # noqa: PLR2004
        raise RuntimeError("a recording can't be opened: " + player.errorString())
    say("A voice recording of one second was opened.")


def _fill(store: Store, say: Callable[[str], object]) -> None:
    store.write(demo.fill, learners=_LEARNERS, today=today(), freeze=FREEZE)
    schema = store.read(lambda session: version_of(session.connection().connection.driver_connection))
    say(f"An encrypted file was made and brought to schema {schema}; {_LEARNERS} invented learners are in it.")


def _open_window(app: App, application: QApplication, say: Callable[[str], object]) -> None:
    window = MainWindow(app, Backups(app, app.folder))
    for page in (window.today_page, window.caseload_page, window.backups_page, window.settings_page):
        window.show_page(page)
        page.refresh()
    window.open_learner(app.read(_first_learner))
    application.processEvents()
    say("The main window was built and each screen has read its rows.")
    window.deleteLater()


def _print(store: Store, say: Callable[[str], object]) -> None:
    requests = [PrintRequest("ilp", learner_id) for learner_id in store.read(_all_learners)]
    content, result = render_bytes(requests, store.read, PrintOptions(today=today()))
    say(f"A PDF of {result.pages} pages was printed ({len(content):,} bytes).")
    urdu = pypdfium2.PdfDocument(profile_sample(Profile(language="ur"), 400, 300))
    darkest, _lightest = urdu[0].render().to_pil().convert("L").getextrema()
    if darkest > _DARK:
        raise RuntimeError("a page can't be drawn")
    say("A page in Urdu was shaped and drawn.")


def _back_up(
    store: Store, ring: keys.KeyRing, folder: Path, colours: theme.Colours, say: Callable[[str], object]
) -> Path:
    place = private_folder(folder / "backups")
    app = App(store, ring, InlineJobs(), colours)
    info = Backups(app, place).make("self-test", lambda _share, _what: True)
    say(f"A backup was made and read back ({info.size:,} bytes).")
    return info.path


def _learners(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Learner)).one()


def _all_learners(session: Session) -> list[int]:
    return [learner_id for learner_id in session.exec(select(Learner.id)) if learner_id]


def _first_learner(session: Session) -> int:
    return _all_learners(session)[0]
