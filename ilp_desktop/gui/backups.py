"""Backups from the windows: where they lie, how old the newest is, making one as a job, keeping them by age."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop import paths
from ilp_desktop.db import backup, retention
from ilp_desktop.db.backup import BackupFile, BackupInfo
from ilp_desktop.errors import UserError
from ilp_desktop.gui.jobs import Report
from ilp_desktop.model.school import School
from ilp_desktop.services import school

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


_LONG_AGO = dt.timedelta(days=60)
"""Longer than the holidays: after such a gap a wrong clock is likelier than a school that makes no backups."""


class Backups:
    """The backups of the open school."""

    def __init__(self, app: App, folder: Path | None = None) -> None:
        self._app = app
        self.folder = folder or paths.home("backups")

    @property
    def second_folder(self) -> Path | None:
        """The memory stick or share of the settings, or None."""
        kept = self._app.read(school.settings).second_backup_folder
        return Path(kept) if kept else None

    def list(self) -> list[BackupFile]:
        """The backups of this school, the newest first."""
        store = self._app.keyring.store_id[:8]
        return [each for each in backup.list_backups(self.folder) if each.store == store]

    def age(self) -> int | None:
        """Whole days since the newest backup; None: there is none. One from the future (a wrong clock) counts for nothing."""
        tomorrow = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
        try:
            made = next((each.made_at for each in self.list() if each.whole and _aware(each.made_at) < tomorrow), None)
        except UserError:
            return None
        return max(0, (dt.datetime.now(dt.UTC) - _aware(made)).days) if made else None

    def something_changed(self) -> bool:
        """Whether a record or a draft changed since the newest backup; also where there is none yet."""
        try:
            newest = next((each.made_at for each in self.list() if each.whole), None)
        except UserError:
            return True
        return self._app.read(school.changed_since, _aware(newest) if newest else None)

    def make(self, reason: str, report: Report) -> BackupInfo:
        """Make one, read it back, drop those too old to keep. Runs in a job."""
        settings = self._app.read(school.settings)
        # Cleared before the copy: what changes meanwhile is for the next one.
        before, self._app.unsaved_backup = self._app.unsaved_backup, False
        try:
            return self._make(settings, reason, report)
        except BaseException:
            self._app.unsaved_backup = before
            raise

    @staticmethod
    def _clock_is_odd(folder: Path) -> bool:
        """Whether the newest backup but this one is of the future, or of long ago: then nothing is dropped by age."""
        now = dt.datetime.now(dt.UTC)
        others = [_aware(each.made_at) for each in backup.list_backups(folder)][1:]
        return bool(others) and not now - _LONG_AGO < others[0] < now + dt.timedelta(days=1)

    def _make(self, settings: School, reason: str, report: Report) -> BackupInfo:
        info = backup.make_backup(
            self._app.store.path,
            self._app.keyring,
            self.folder,
            school_name=settings.school_name,
            reason=reason,
            progress=report,
            second_folder=self.second_folder,
        )
        for folder in (self.folder, info.second_path.parent if info.second_path else None):
            if folder and not self._clock_is_odd(folder):
                retention.prune(folder, dt.datetime.now(dt.UTC))
        return info


def _aware(moment: dt.datetime) -> dt.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
