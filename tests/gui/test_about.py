"""About: versions to copy, the folder of the data, licences by search."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod, button, dialog, shown_texts
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListWidget

from ilp_desktop.about import licences
from ilp_desktop.gui.about import About
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow


@pytest.fixture
def about(window: MainWindow, keyboard: Keyboard) -> About:
    window.helping.show_about()
    shown = dialog(window, About)
    keyboard.at_window(shown)
    return shown


def test_versions_and_the_folder_of_the_data_are_shown_and_copied(about: About, app: App) -> None:
    texts = shown_texts(about)
    for name in ("ILP Desktop", "Python", "Qt", "PySide6", "SQLCipher", "reportlab"):
        assert name in texts
    assert about.folder.text() == str(app.folder)
    button(about, "Copy all of this").click()
    copied = QGuiApplication.clipboard().text()
    assert f"ILP Desktop: {licences.own_version()}" in copied
    assert str(app.folder) in copied
    assert "Copied." in shown_texts(about)


def test_the_folder_opens_in_the_systems_own_program(about: About, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    button(about, "Open the folder").click()
    assert [each.toLocalFile() for each in opened] == [str(app.folder)]


def visible(listed: QListWidget) -> list[str]:
    lines = [listed.item(number) for number in range(listed.count())]
    return [line.text().splitlines()[0].strip() for line in lines if not line.isHidden()]


def test_licences_are_found_by_name_maker_or_licence_and_shown_in_full(about: About, keyboard: Keyboard) -> None:
    about.tabs.setCurrentIndex(1)
    assert "GNU GENERAL PUBLIC LICENSE" in about.text.toPlainText()
    about.search_box.setFocus()
    keyboard.type("CC BY-SA")
    assert visible(about.list) == ["OpenMoji"]
    keyboard.press(Key.Key_Tab)
    assert about.list.hasFocus()
    keyboard.press(Key.Key_Home)
    about.list.setCurrentRow([each.name for each in licences.everything()].index("OpenMoji"))
    assert about.text.toPlainText().startswith("Attribution-ShareAlike 4.0")
    about.search_box.setFocus()
    keyboard.press(Key.Key_A, Mod.ControlModifier)
    keyboard.type("hynek")
    assert [each.split()[0] for each in visible(about.list)] == ["argon2-cffi", "argon2-cffi-bindings"]


def test_the_list_shows_all_that_is_credited(about: About) -> None:
    assert len(visible(about.list)) == len(licences.everything())
