"""What a screen reader finds in a window: its controls with their roles and names, and what is wrong with them."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from ilp_desktop.gui.form_panel import FormPanel

Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText,
    Role.SpinBox, Role.Slider, Role.Link, Role.List, Role.Table, Role.Tree, Role.PageTab, Role.MenuItem,
}  # fmt: skip
"""Roles of what one can do something with."""
PARTS = {Role.ListItem, Role.Cell, Role.TreeItem, Role.ColumnHeader, Role.RowHeader}
"""Roles of what stands in lists and tables."""
NO_ROLES = {Role.NoRole, Role.Client, Role.Pane, Role.Window, Role.LayeredPane}
_MOST_TABS = 3000
"""Presses after which Tab is taken to be caught; a grid is gone through cell by cell."""
_MOST_PARTS = 60
"""Cells or lines that are looked at in one list."""


def interfaces(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """What a screen reader comes to, from the top: what is hidden is left out, of long lists the end too."""
    yield root
    for number in range(min(root.childCount(), _MOST_PARTS)):
        child = root.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield from interfaces(child, depth + 1)


def name_of(interface: QAccessibleInterface) -> str:
    """As it is said. On Linux Qt says the value of a drop-down for its name, and its name with the label."""
    widget = interface.object()
    if isinstance(widget, QComboBox):
        return widget.accessibleName().strip()
    return interface.text(QAccessible.Text.Name).strip()


def controls_of(window: QWidget) -> list[QAccessibleInterface]:
    """All controls, and what stands in their lists."""
    root = QAccessible.queryAccessibleInterface(window)
    return [each for each in interfaces(root) if each.role() in CONTROLS | PARTS]


def described(widget: QWidget) -> str:
    """A widget as a fault names it."""
    words = f" “{widget.text()}”" if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""
    above = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()}{words} in {type(above).__name__}"


def shown(window: QWidget) -> list[QWidget]:
    """The widgets of a window that are to be seen."""
    return [each for each in window.findChildren(QWidget) if each.window() is window and each.isVisible()]


def focusable(window: QWidget) -> list[QWidget]:
    """What Tab should come to."""
    return [
        each
        for each in shown(window)
        if each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.focusProxy()
        and not isinstance(each, QScrollArea)
        and each.objectName() != "qt_spinbox_lineedit"
        and not isinstance(each.parentWidget(), QTabBar)  # its scroll buttons: the arrows go from tab to tab
    ]


def tabbed(window: QWidget) -> list[QWidget]:
    """What Tab comes to, in its order, from the top until it is back there."""
    window.activateWindow()
    QApplication.processEvents()
    wanted = focusable(window)
    if not wanted:
        return []
    for each in wanted:  # what is chosen by coming in gives its buttons something to act on
        each.setFocus(Qt.FocusReason.TabFocusReason)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    order, left = [wanted[0]], _MOST_TABS
    while (left := left - 1) and (now := QApplication.focusWidget()):
        QTest.keyClick(now, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        if after is order[0] and now is not after:
            break
        if after is not now and after is not None:
            order.append(after)
    return order


def faults(window: QWidget) -> Iterator[str]:
    """Whatever keeps this window from being read and used by keyboard."""
    yield from nameless(window)
    yield from roleless(window)
    order = tabbed(window)
    yield from unreachable(window, order)
    yield from out_of_order(order)
    yield from twice_named(window)
    yield from without_buddy(window)


def nameless(window: QWidget) -> Iterator[str]:
    """Controls without a name; cells may be empty."""
    for each in controls_of(window):
        if each.role() in CONTROLS and not name_of(each):
            widget = each.object()
            yield f"no name: {each.role().name} {described(widget) if isinstance(widget, QWidget) else 'of a list'}"
    if not name_of(QAccessible.queryAccessibleInterface(window)):
        yield "no name: the window"


def roleless(window: QWidget) -> Iterator[str]:
    """What Tab comes to without a screen reader being told what it is."""
    for each in focusable(window):
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is None or interface.role() in NO_ROLES:
            yield f"no role: {described(each)}"


def unreachable(window: QWidget, order: list[QWidget]) -> Iterator[str]:
    """Buttons, fields and lists to which Tab never comes."""
    reached = set(order)
    missed = [each for each in focusable(window) if each not in reached and not isinstance(each, QTabBar)]
    yield from (f"Tab never comes to: {described(each)}" for each in missed)
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    for each in shown(window):
        if not isinstance(each, kinds) or not each.isEnabled() or each in reached or _is_chosen_otherwise(each):
            continue
        inside = each.parentWidget()
        above = [inside, inside.parentWidget() if inside else None]
        if not any(isinstance(one, QLineEdit | QAbstractItemView | QTabBar) or one in reached for one in above):
            yield f"unreachable: {described(each)}"


def _is_chosen_otherwise(widget: QWidget) -> bool:
    """One of several round buttons, among which the arrows go; learners found, who are said while one types."""
    if isinstance(widget, QRadioButton):
        group = widget.group()
        return any(each.isChecked() for each in group.buttons()) if group else widget.autoExclusive()
    return widget.accessibleName() == "Learners found"


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def out_of_order(order: list[QWidget]) -> Iterator[str]:
    """Tab goes up within a column, or to the left within a line."""
    for one, other in itertools.pairwise(order):
        if one.parentWidget() is not other.parentWidget():
            continue
        before, after = _place(one), _place(other)
        beside = after.top() < before.bottom() and before.top() < after.bottom()
        below = after.left() < before.right() and before.left() < after.right()
        if (below and after.bottom() <= before.top() + 2) or (beside and after.right() <= before.left() + 2):
            yield f"order: from {described(one)} back to {described(other)}"


def twice_named(window: QWidget) -> Iterator[str]:
    """Two controls of one window that are called alike, so that one can't tell them apart by ear."""
    said: Counter[tuple[str, str, str]] = Counter()
    for each in focusable(window):
        interface = QAccessible.queryAccessibleInterface(each)
        said[interface.role().name, name_of(interface), interface.text(QAccessible.Text.Description)] += 1
    yield from (f"twice: {role} “{name}” {more}" for (role, name, more), count in said.items() if count > 1)


def without_buddy(window: QWidget) -> Iterator[str]:
    """Labels of fields that belong to no field."""
    for each in shown(window):
        if not isinstance(each, QLabel) or each.buddy() or not isinstance(each.parentWidget(), FormPanel):
            continue
        if each.objectName().startswith("label_") or "&" in each.text().replace("&&", ""):
            yield f"no buddy: {described(each)}"
