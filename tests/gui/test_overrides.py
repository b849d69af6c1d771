"""A bug in an override of Qt's is told like any other: the process goes on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.pages.stage_tabs import PlanTab
from ilp_desktop.services.overview import Overview

NOTHING: dict[str, QWidget] = {}


class Broken(QWidget):
    """Looks for a key that is missing when it is shown: an error that C code raises."""

    @raises_whole
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        NOTHING["nowhere"]


@pytest.mark.usefixtures("qapp")
def test_an_error_of_c_code_comes_out_of_an_override() -> None:
    stack = QStackedWidget()
    stack.addWidget(QWidget())
    stack.addWidget(Broken())
    stack.show()
    with pytest.raises(KeyError, match="nowhere"):
        stack.setCurrentIndex(1)


def test_a_tab_that_cant_be_put_together_does_not_end_the_app(
    page: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parts(_tab: PlanTab, _shown: Overview) -> list[QWidget]:
        return [NOTHING["nowhere"]]

    monkeypatch.setattr(PlanTab, "parts", parts)
    with pytest.raises(KeyError, match="nowhere"):
        page.learner_page.show_tab("Plan")
    page.learner_page.show_tab("Reviews")
