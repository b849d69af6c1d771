"""Pictures made of dots that are put into papers: read with limits, since anybody may have made the file."""

from __future__ import annotations

import io
import struct
import warnings
import zlib

from PIL import Image
from reportlab.lib.utils import ImageReader

_MOST_PIXELS = 40_000_000
# A hostile file makes the picture library raise almost anything; each of these is no picture, and no bug of ours.
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    ArithmeticError,
    TypeError,
    LookupError,
    AttributeError,
    MemoryError,
    RuntimeError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Warning,
)


class NoPicture(Exception):  # noqa: N818
    """The bytes are no picture that can be printed."""


def read_picture(
    data: bytes, kept: tuple[int, int], *, most_pixels: int = _MOST_PIXELS, formats: tuple[str, ...] | None = None
) -> ImageReader:
    """The picture, with no more pixels across and down than kept. Raises NoPicture.

    formats: as Pillow calls them; None: all that it knows.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return ImageReader(_plain(data, kept, most_pixels, formats))
    except _BROKEN:
        raise NoPicture from None


def _plain(data: bytes, kept: tuple[int, int], most_pixels: int, formats: tuple[str, ...] | None) -> Image.Image:
    """The picture in plain colours; clear parts stay clear on tinted paper."""
    with Image.open(io.BytesIO(data), formats=formats) as picture:
        if picture.width * picture.height > most_pixels:
            raise ValueError("too many pixels")
        picture.thumbnail(kept)
        clear = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
        return picture.convert("RGBA" if clear else "RGB")
