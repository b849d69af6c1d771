"""Keeps an error in a Python override of one of Qt's methods an error."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def raises_whole(override: Callable[P, T]) -> Callable[P, T]:
    """Make every exception that leaves an override of Qt's a whole object, so that the crash dialog tells of it.

    On Python 3.11 what C code raises (a key that is missing, None in place of a widget) is no object before somebody
    catches it, and PySide6 6.11 ends the process with a segmentation fault where such a one comes out of an override
    that Python code brought about, such as showEvent by setCurrentIndex() (decision 0001).
    """

    @wraps(override)
    def called(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return override(*args, **kwargs)
        except BaseException:  # noqa: TRY203  # being caught is what makes it whole
            raise

    return called
