"""The beginning of a learner's paper, to see what a print profile makes of it before anything is printed."""

from __future__ import annotations

import io

from ilp_desktop.printing.flow import Grid
from ilp_desktop.printing.formats import PageFormat
from ilp_desktop.printing.layout import HeldPage, PaperCanvas, fill_pages
from ilp_desktop.printing.styles import Profile, styles_for
from ilp_desktop.printing.symbols import picture_heading
from ilp_desktop.printing.wording import learner_words

_MARGIN = 12.0
_ENDLESS = 3000.0
"""Points: no piece is ever cut in two, whatever the type."""


def profile_sample(profile: Profile, width: float, height: float) -> bytes:
    """A PDF of one page of that size (points): a heading and as many sentences below it as there is room for.

    What is so large that not even one of them has room goes on below the page's edge.
    """
    page = PageFormat("Sample", width, _ENDLESS, side=_MARGIN, upper=_MARGIN, bottom=_MARGIN)
    styles, plan = styles_for(profile), _words("my_plan", profile)
    said = (_words("who_can_see", profile)["intro"], plan["no_goal"], plan["no_me"])
    heading = picture_heading("me", plan["me"], styles, page.body_width, needs=0)
    below = [Grid([page.body_width]).row((" ".join(said[:count]), styles.body)) for count in (3, 2, 1)]
    stories = [[heading, each] for each in below]
    story = next((each for each in stories if _height(each) <= height - 2 * _MARGIN), stories[-1])
    out = io.BytesIO()
    canvas = PaperCanvas(out)
    canvas.from_right = styles.body.from_right
    body = fill_pages(canvas, story, page, 1)[0]
    if styles.tint:
        canvas.setFillColor(styles.tint)
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.put(canvas.hold(), HeldPage([f"q 1 0 0 1 0 {height - _ENDLESS:.3f} cm"]), body, HeldPage(["Q"]))
    canvas.emit(width, height)
    canvas.finish()
    return out.getvalue()


def _words(name: str, profile: Profile) -> dict[str, str]:
    return learner_words(name, profile.language, plain=profile.plain_language)


def _height(parts: list[Grid]) -> float:
    return sum(part.wrap(0, 0)[1] + part.after for part in parts)
