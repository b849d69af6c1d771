"""Run as a program: lets children die in the middle of backups, restores and password changes, and looks what is left.

Children are forked, so that each costs milliseconds, and from a program of its own, since pytest runs threads. They die
- before each single call that changes the disk, one after the other ("steps"), or
- by SIGKILL at random moments ("moments").
Prints how many deaths there were; any assertion that fails ends it.
"""

from __future__ import annotations

import itertools
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from school_world import CHEAP, PASSWORD, SURNAME, School, add_attachment, make_school, surnames_in

from ilp_desktop.db import keys, places
from ilp_desktop.db.backup import RecoveryCode, list_backups
from ilp_desktop.db.restore import finish_interrupted_restore, restore
from ilp_desktop.db.snapshot import check_store

CALLS = ("open", "replace", "rename", "mkdir", "rmdir", "unlink", "fsync", "chmod")
NEW_PASSWORD = "another one"  # noqa: S105
Action = Callable[[], object]


def dies(action: Action, step: int) -> bool:
    """Run action in a child that dies before its step-th call that changes the disk; tell whether it died."""

    def doomed() -> None:
        die_at(step)
        action()

    return in_child(doomed)


def die_at(step: int) -> None:
    count = itertools.count()
    for name in CALLS:
        original = getattr(os, name)

        def counted(*args: object, original: Callable[..., object] = original, **options: object) -> object:
            if next(count) == step:
                os.kill(os.getpid(), signal.SIGKILL)
            return original(*args, **options)

        setattr(os, name, counted)


def in_child(action: Action, *, kill_after: float | None = None) -> bool:
    child = os.fork()
    if child == 0:
        try:
            action()
        except BaseException as error:  # noqa: BLE001 (a child must never run on into the parent's program)
            sys.stderr.write(f"child: {error!r}\n")
            os._exit(1)
        os._exit(0)
    if kill_after is not None:
        signal.sigtimedwait({signal.SIGCHLD}, kill_after)
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0
    return os.WIFSIGNALED(status)


class World:
    """A school with a backup of its first learner and password, and a later learner and password."""

    def __init__(self, folder: Path, size: int) -> None:
        self.school: School = make_school(folder)
        self.school.add()
        self.school.store.write(add_attachment, size)
        self.backup = self.school.back_up().path
        keys.set_password(self.school.data, self.school.keyring, NEW_PASSWORD, CHEAP)
        self.school.add("Later")
        self.school.store.close()
        self.saved = folder / "saved"
        shutil.copytree(self.school.data, self.saved)

    def reset(self) -> None:
        shutil.rmtree(self.school.data)
        shutil.copytree(self.saved, self.school.data)

    def restore(self) -> None:
        restore(self.backup, RecoveryCode(self.school.code), self.school.data)

    def finish(self) -> None:
        finish_interrupted_restore(self.school.data)

    def back_up(self) -> None:
        self.school.back_up()

    def state(self) -> str:
        """Tell whether the old or the new set is in place, all of it, and nothing is left lying about."""
        self.finish()
        key = self.school.keyring.data_key
        assert check_store(self.school.path, key) == []
        surnames = surnames_in(self.school.path, key)
        old = surnames == ["Later", SURNAME]
        assert old or surnames == [SURNAME]
        assert keys.unlock(self.school.data, NEW_PASSWORD if old else PASSWORD) == self.school.keyring
        left = {path.name for path in self.school.data.iterdir() if not path.name.startswith("kept-")}
        assert left == {places.DATA_FILE, places.KEY_FILE, places.KEY_COPY}, left
        return "old" if old else "new"

    def check_backups(self) -> None:
        """Every backup that has its name is whole."""
        for each in list_backups(self.school.backups):
            assert each.whole
            assert self.school.preview(each.path).learners in {1, 2}
        newest = list_backups(self.school.backups)[0]
        target = self.saved.with_name("check")
        target.mkdir()
        restore(newest.path, RecoveryCode(self.school.code), target)
        shutil.rmtree(target)

    def sweep(self) -> None:
        """Remove all backups but the first, and what dead children left."""
        for path in self.school.backups.iterdir():
            if path != self.backup and path.suffix in {".ilpbackup", ".part"}:
                path.unlink()


def restore_by_steps(world: World) -> int:
    states, deaths = [], 0
    for step in itertools.count():
        if not dies(world.restore, step):
            break
        deaths += 1
        deaths += finish_by_steps(world)
        states.append(world.state())
        world.reset()
    assert world.state() == "new"
    world.reset()
    assert states == sorted(states, reverse=True), "once the new set counts, it stays"
    assert set(states) == {"old", "new"}
    return deaths


def finish_by_steps(world: World) -> int:
    """Where a restore lies ready, let its finishing die too, again and again."""
    if not list(world.school.data.glob("ready-*")):
        return 0
    return sum(dies(world.finish, step) for step in (3, 2, 1, 2, 1))


def back_up_by_steps(world: World) -> int:
    for step in itertools.count():
        died = dies(world.back_up, step)
        assert world.state() == "old"
        world.check_backups()
        world.sweep()
        if not died:
            return step
    raise AssertionError


def password_by_steps(world: World) -> int:
    def change() -> None:
        keys.set_password(world.school.data, world.school.keyring, "third", CHEAP)

    for step in itertools.count():
        died = dies(change, step)
        password = "third" if opens(world, "third") else NEW_PASSWORD
        assert keys.unlock(world.school.data, password) == world.school.keyring
        world.reset()
        if not died:
            return step
    raise AssertionError


def opens(world: World, password: str) -> bool:
    try:
        return bool(keys.unlock(world.school.data, password))
    except keys.WrongPassword:
        return False


def at_moments(world: World, times: int, seed: int) -> int:
    """Kill backups and restores at random moments between their start and their end."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    dice, deaths = random.Random(seed), 0  # noqa: S311
    for action in (world.back_up, world.restore):
        began = time.perf_counter()
        in_child(action)
        lasts = time.perf_counter() - began
        world.reset()
        for _ in range(times):
            deaths += in_child(action, kill_after=dice.uniform(0, lasts))
            world.state()
            world.check_backups()
            world.sweep()
            world.reset()
    return deaths


def main(kind: str, size: int, times: int, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder), size)
        if kind == "moments":
            deaths = at_moments(world, times, seed)
        else:
            deaths = restore_by_steps(world) + back_up_by_steps(world) + password_by_steps(world)
        sys.stdout.write(f"{deaths}\n")


if __name__ == "__main__":
    main(sys.argv[1], *(int(argument) for argument in sys.argv[2:5]))
