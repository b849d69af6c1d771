"""Old backups go, but two days stay whole, then 12 days, 10 weeks and 9 months."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from school_world import School

from ilp_desktop.db.backup import BackupFile, list_backups
from ilp_desktop.db.retention import prune, to_drop

pytest_plugins = ["school_fixtures"]
NOW = dt.datetime(2026, 11, 24, 16, 0, tzinfo=dt.UTC)


def made(*ago: dt.timedelta, store: str = "aaaaaaaa", whole: bool = True) -> list[BackupFile]:
    return [BackupFile(Path(f"{store}-{each}"), NOW - each, 1, store, "daily", whole) for each in ago]


def days(*numbers: float) -> list[dt.timedelta]:
    return [dt.timedelta(days=number) for number in numbers]


def kept(backups: list[BackupFile], now: dt.datetime = NOW) -> list[BackupFile]:
    dropped = to_drop(backups, now)
    return [each for each in backups if each not in dropped]


def test_all_of_the_last_two_days_stay() -> None:
    hourly = made(*(dt.timedelta(hours=hour) for hour in range(48)))
    assert to_drop(hourly, NOW) == []


def test_of_each_earlier_day_the_last_one_stays() -> None:
    backups = made(*days(0, 5.1, 5.2, 5.3))
    assert kept(backups) == [backups[0], backups[1]]


def test_a_year_of_daily_backups_comes_down_to_about_thirty() -> None:
    left: list[BackupFile] = []
    for day in range(500):
        now = NOW + dt.timedelta(days=day)
        left = kept([*left, BackupFile(Path(str(day)), now, 1)], now)
    ages = [(now - each.made_at).days for each in left]
    assert len(left) == 3 + 12 + 10 + 9
    assert sorted(ages)[:15] == list(range(15))
    assert 300 < max(ages) < 400
    assert max(later - earlier for earlier, later in zip(sorted(ages), sorted(ages)[1:], strict=False)) < 40


def test_holidays_without_backups_cost_none() -> None:
    backups = made(*days(*range(60, 72)))
    assert to_drop(backups, NOW) == []


def test_the_only_backup_stays_however_old() -> None:
    assert to_drop(made(*days(4000)), NOW) == []
    assert to_drop([], NOW) == []


def test_each_school_in_a_shared_folder_is_counted_by_itself() -> None:
    ours, theirs = made(*days(0, *range(5, 100))), made(*days(400, 401), store="bbbbbbbb")
    assert {each.store for each in to_drop(ours + theirs, NOW)} == {"aaaaaaaa"}


def test_a_broken_file_neither_counts_nor_goes() -> None:
    broken, sound = made(*days(0, 5.1), whole=False), made(*days(5.2))
    assert to_drop(broken + sound, NOW) == []


def test_a_clock_that_was_wrong_drops_nothing_of_the_future() -> None:
    assert to_drop(made(*days(-400, -399.9, 0)), NOW) == []


@given(st.lists(st.timedeltas(dt.timedelta(days=-10), dt.timedelta(days=2000)), unique=True))
def test_the_newest_always_stays_and_a_second_run_drops_nothing(ago: list[dt.timedelta]) -> None:
    backups = made(*ago)
    left = kept(backups)
    assert to_drop(left, NOW) == []
    assert len([each for each in left[1:] if each.made_at < NOW - dt.timedelta(days=2)]) <= 32
    if backups:
        assert max(backups, key=lambda each: each.made_at) in left


def test_pruning_deletes_what_was_chosen_and_nothing_else(our_school: School) -> None:
    newest = our_school.back_up().path
    content = newest.read_bytes()
    for day in range(10, 20):
        for hour in (10, 12):
            name = f"school-{our_school.keyring.store_id[:8]}-202601{day}-{hour}0000-daily.ilpbackup"
            (our_school.backups / name).write_bytes(content)
    others = [path for path in our_school.backups.iterdir() if path.suffix != ".ilpbackup"]
    gone = prune(our_school.backups, NOW)
    assert len(gone) == 10
    assert all("-100000-" in path.name for path in gone)
    assert len(list_backups(our_school.backups)) == 11
    assert newest.exists()
    assert all(path.exists() for path in others)
