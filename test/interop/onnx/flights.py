"""What both scripts read of examples/flight-delay: the rows, the split of its mlops.yml, and the clock of a departure."""

import csv
import datetime

TEST_FROM = "2001-03-10"
EPOCH = datetime.datetime(1970, 1, 1)


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def seconds(row):
    """Since 1970 in UTC, as mlops feeds a timestamp."""
    return int((datetime.datetime.fromisoformat(row["date"]) - EPOCH).total_seconds())


def hour(row):
    return seconds(row) % 86400 // 3600


def weekday(row):
    """0 is Sunday."""
    return (seconds(row) // 86400 + 4) % 7
