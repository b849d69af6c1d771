"""A few pictures and sounds in the demonstration's logs: drawn and made on the spot, plainly no learner's own."""

from __future__ import annotations

import array
import datetime as dt
import hashlib
import io
import math
import random
import wave

from PIL import Image, ImageDraw
from sqlalchemy import insert
from sqlmodel import Session, col, select

from ilp_desktop.model.review import LogEntry
from ilp_desktop.model.school import Attachment, AttachmentContent
from ilp_desktop.services.records import table_of

_LEARNERS = 8
"""Learners who have something to look at and to listen to."""
_SIZE = (640, 480)
_RATE = 8_000
_NOTES = (392.0, 440.0, 523.25)
"""Hertz."""
_CAPTION = "Demonstration drawing"


def add(session: Session, today: dt.date, rng: random.Random) -> None:
    """Give the newest log entries of a few learners a picture, and every second one a tone too.

    They bypass the change history, as all of the demonstration does.
    """
    newest = (
        select(LogEntry.id, LogEntry.learner_id).where(col(LogEntry.review_id).is_(None)).order_by(col(LogEntry.id))
    )
    entries = {learner_id: entry_id for entry_id, learner_id in session.exec(newest)}
    at = dt.datetime.combine(today, dt.time(9), dt.UTC)
    for number, (learner_id, entry_id) in enumerate(list(entries.items())[:_LEARNERS]):
        files = [("drawing.png", "image/png", "A demonstration drawing of work", _drawing(rng))]
        if number % 2:
            files.append(("tone.wav", "audio/wav", "Demonstration tone, no voice", _tone(rng)))
        for name, kind, description, content in files:
            _keep(
                session, content, learner_id=learner_id, log_entry_id=entry_id, file_name=name, media_type=kind,
                description=description, added_at=at,
            )  # fmt: skip
    session.info.setdefault("changed", set()).add("attachment")


def _keep(session: Session, content: bytes, **values: object) -> None:
    facts = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    connection = session.connection()
    made = connection.execute(insert(table_of(Attachment)).values(**values, **facts))
    [attachment_id] = made.inserted_primary_key or (0,)
    connection.execute(insert(table_of(AttachmentContent)).values(attachment_id=attachment_id, content=content))


def _drawing(rng: random.Random) -> bytes:
    """A birdhouse on its post, or a plant in a pot."""
    image = Image.new("RGB", _SIZE, (232, 240, 247))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 400, 640, 480), fill=(178, 204, 158))
    ink, paint = (60, 50, 45), rng.choice(((196, 122, 62), (94, 140, 176), (176, 92, 92)))
    if rng.random() < 0.5:  # noqa: PLR2004
        pen.rectangle((308, 300, 332, 430), fill=(120, 90, 60), outline=ink, width=3)
        pen.rectangle((230, 170, 410, 310), fill=paint, outline=ink, width=4)
        pen.polygon(((210, 175), (320, 80), (430, 175)), fill=(110, 70, 60), outline=ink, width=4)
        pen.ellipse((292, 200, 348, 256), fill=(40, 34, 30))
    else:
        pen.polygon(((250, 330), (390, 330), (366, 430), (274, 430)), fill=paint, outline=ink, width=4)
        pen.line((320, 330, 320, 150), fill=(70, 120, 60), width=8)
        for side in (-1, 1):
            for height in (190, 250):
                ends = sorted((320, 320 + side * 90))
                pen.ellipse((ends[0], height - 24, ends[1], height + 24), fill=(96, 158, 84), outline=ink, width=3)
        pen.ellipse((275, 85, 365, 175), fill=(236, 190, 70), outline=ink, width=4)
    pen.text((20, 448), _CAPTION, fill=ink, font_size=20)
    made = io.BytesIO()
    image.save(made, "PNG", optimize=True)
    return made.getvalue()


def _tone(rng: random.Random) -> bytes:
    """Three notes, a second and a half."""
    samples = array.array("h")
    for note in rng.sample(_NOTES, len(_NOTES)):
        for at in range(_RATE // 2):
            fading = 1 - at / (_RATE // 2)
            samples.append(round(9_000 * fading * math.sin(math.tau * note * at / _RATE)))
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(samples.tobytes())
    return made.getvalue()
