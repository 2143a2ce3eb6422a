"""Writes table.txt: the starts of the days from 2000 to 2040 in all zones of the IANA database.

The table checks the library's time zones against an implementation that shares no code and no data
files with it. Run it once per release of the database:

    python3 -m venv venv && venv/bin/pip install tzdata==2026.6
    venv/bin/python mews-api/src/jobs/time_zone/table.py > mews-api/src/jobs/time_zone/table.txt

A day starts at the first instant whose local date is that day or a later one. Its distance from
midnight in UTC is nearly always that of the day before, so that a line holds the days on which the
distance changes: days since the change before, and minutes, both in base 36. Zones with the same line
share it. Distances that are not whole minutes are written in seconds with an `s`.
"""

import importlib.metadata
import os

os.environ["PYTHONTZPATH"] = ""  # Only the data of the package.
import zoneinfo  # noqa: E402
from datetime import date, datetime, timedelta, timezone  # noqa: E402

FIRST, LAST = date(2000, 1, 1), date(2040, 12, 31)
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number):
    sign, number = ("-", -number) if number < 0 else ("", number)
    text = ""
    while number or not text:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
    return sign + text


def day_start(zone, day, midnight):
    """The first instant whose local date is this day or a later one."""
    around = [midnight + timedelta(hours=hours) for hours in (-26, -13, 0, 13, 26)]
    offsets = {instant.astimezone(zone).utcoffset() for instant in around}
    if len(offsets) == 1:
        return midnight - offsets.pop()
    reaches = lambda instant: instant.astimezone(zone).date() >= day
    instant = midnight - timedelta(hours=26)
    while not reaches(instant):
        instant += timedelta(minutes=15)
    instant -= timedelta(minutes=15)
    while not reaches(instant):
        instant += timedelta(seconds=1)
    return instant


def line(name):
    zone = zoneinfo.ZoneInfo(name)
    changes, known, since = [], None, FIRST
    day = FIRST
    while day <= LAST:
        midnight = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
        seconds = int((day_start(zone, day, midnight) - midnight).total_seconds())
        if seconds != known:
            whole = seconds % 60 == 0
            distance = base36(seconds // 60) if whole else base36(seconds) + "s"
            changes.append(base36((day - since).days) + ":" + distance)
            known, since = seconds, day
        day += timedelta(days=1)
    return " ".join(changes)


def main():
    lines = {}
    names = sorted(zoneinfo.available_timezones())
    for name in names:
        lines.setdefault(line(name), []).append(name)
    print(f"# tzdata {importlib.metadata.version('tzdata')} (Python {os.sys.version.split()[0]}), {len(names)} zones")
    for changes, zones in sorted(lines.items(), key=lambda item: item[1]):
        print(",".join(zones) + " " + changes)


main()
