"""The recovery sheet shown on first start: the code that opens the school's file when the password is lost."""

from __future__ import annotations

import datetime as dt
import io

from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import Grid, Look
from ilp_desktop.printing.layout import BODY_WIDTH, Press
from ilp_desktop.printing.paper import Running, long_date
from ilp_desktop.printing.shapes import signature_line
from ilp_desktop.printing.styles import SOFT_INK, Profile, Styles, styles_for
from ilp_desktop.printing.typeset import Type

_PROFILE = Profile(font="staff", size=12.5, spacing=1.35)
_CODE = Type("code", 28, 44, bold=True, align="centre")
_GROUPS_IN_A_LINE = 3
_HOW_TO_READ = "Read line by line, from left to right. Capital or small letters make no difference."
_STEPS = (
    "Put this sheet in the school's safe today. Tell the head teacher that it is there.",
    "Never keep it with the laptop, in its bag, or as a photograph or a file.",
    "If the password is forgotten: start the app, choose “Forgotten the password?”, and type this code.",
    "If the laptop is lost: install the app on another one, choose a backup, and type the code.",
    "If anyone else may have seen this sheet: make a new code in the app. This one then opens older backups only.",
)


def recovery_sheet(school_name: str, code: str, made_on: dt.date) -> bytes:
    """The sheet as a PDF of one page. The code is printed in the groups it is written in."""
    out = io.BytesIO()
    press = Press(out, title="Recovery sheet", author=school_name, logo=None, duplex=False)
    styles = styles_for(_PROFILE)
    running = Running(school_name, "", "Recovery sheet", "", long_date(made_on))
    press.add(_story(school_name, code, made_on, styles), running, styles)
    press.save()
    return out.getvalue()


def _story(school_name: str, code: str, made_on: dt.date, styles: Styles) -> list[Flowable]:
    look = Look(pad_x=10, pad_y=6, fill=styles.panel, border=SOFT_INK, radius=10)
    box = Grid([BODY_WIDTH / _GROUPS_IN_A_LINE] * _GROUPS_IN_A_LINE, look, before=12, after=14)
    for line in _code_lines(code):
        box.row(*((group, _CODE) for group in line))
    steps = Grid([22, BODY_WIDTH - 22], Look(pad_x=0, pad_y=4))
    for number, step in enumerate(_STEPS, start=1):
        steps.row((f"{number}.", styles.strong), (step, styles.body))
    why = (
        "This code opens the learning plans of "
        f"{school_name} when nobody knows the password any more. Without the password and without this code "
        "nobody can open them, neither we nor anyone else."
    )
    return [
        Grid([BODY_WIDTH], after=4).row(
            [("Recovery code", styles.title), ("Keep in the school's safe", styles.heading)]
        ),
        Grid([BODY_WIDTH]).row((why, styles.body)),
        box,
        Grid([BODY_WIDTH], after=10).row((f"Made on {long_date(made_on)}. {_HOW_TO_READ}", styles.small)),
        steps,
        Grid([BODY_WIDTH * 0.7, BODY_WIDTH * 0.3], Look(pad_x=0, pad_y=14)).row(
            signature_line(BODY_WIDTH * 0.7 - 16, "Put into the safe by", styles.small),
            signature_line(BODY_WIDTH * 0.3, "Date", styles.small),
        ),
    ]


def _code_lines(code: str) -> list[list[str]]:
    """The code's groups, a few to a line; a code without groups is cut in fours."""
    groups = code.replace("-", " ").split()
    if len(groups) == 1:
        groups = [code[start : start + 4] for start in range(0, len(code), 4)]
    groups += [""] * (-len(groups) % _GROUPS_IN_A_LINE)
    return [groups[start : start + _GROUPS_IN_A_LINE] for start in range(0, len(groups), _GROUPS_IN_A_LINE)]
