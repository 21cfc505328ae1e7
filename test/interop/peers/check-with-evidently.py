"""The contract of test/bench/data/flights.yml in Evidently on pandas.

    python check-with-evidently.py flights.csv

Prints what it found as JSON, {"range delay": 3, …}: check and column, and how many. Evidently names no rows.
"""

import json
import sys

import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.descriptors import RegExp
from evidently.metrics import CategoryCount, DuplicatedRowCount, MissingValueCount, OutListValueCount, OutRangeValueCount, RowCount
from evidently.tests import eq, gte

NUMBERS = ["id", "date", "delay", "distance", "delayed"]
AIRPORTS = ["origin", "destination"]
TYPES = {"id": "int64", "date": "datetime64[ns]", "delay": "int64", "distance": "int64", "origin": "object", "destination": "object", "delayed": "int64"}
NONE = [eq(0)]
RULES = {
    "rows": RowCount(tests=[gte(1000)]),
    **{f"missing {column}": MissingValueCount(column=column, tests=NONE) for column in TYPES},
    "range id": OutRangeValueCount(column="id", left=1, right=2**53, tests=NONE),
    "range date": OutRangeValueCount(column="date", left=978307200, right=1009843199, tests=NONE),  # seconds: its ranges are of numbers
    "range delay": OutRangeValueCount(column="delay", left=-100, right=2000, tests=NONE),
    "range distance": OutRangeValueCount(column="distance", left=0, right=6000, tests=NONE),
    **{f"pattern {column}": CategoryCount(column=f"{column} is a code", category=False, tests=NONE) for column in AIRPORTS},
    "values delayed": OutListValueCount(column="delayed", values=[0, 1], tests=NONE),
}


def counts(flights):
    assert {column: str(dtype) for column, dtype in flights.dtypes.items()} == TYPES
    flights["date"] = flights["date"].astype("datetime64[s]").astype("int64")
    definition = DataDefinition(numerical_columns=NUMBERS, categorical_columns=AIRPORTS)
    codes = [RegExp(column, r"^[A-Z]{3}$", alias=f"{column} is a code") for column in AIRPORTS]
    whole = Report(list(RULES.values())).run(Dataset.from_pandas(flights, data_definition=definition, descriptors=codes), None).dict()
    found = {rule: metric["value"] for rule, metric in zip(RULES, whole["metrics"], strict=True)}
    assert found.pop("rows") >= 1000
    found = {rule: int(value["count"]) for rule, value in found.items()}
    for column in AIRPORTS:  # to it, what is missing does not match either
        found[f"pattern {column}"] -= found[f"missing {column}"]
    # It counts rows that are the same in all columns, so it gets one.
    ids = Dataset.from_pandas(flights[["id"]], data_definition=DataDefinition(numerical_columns=["id"]))
    found["unique id"] = int(Report([DuplicatedRowCount(tests=NONE)]).run(ids, None).dict()["metrics"][0]["value"])
    return {rule: count for rule, count in found.items() if count > 0}


print(json.dumps(counts(pd.read_csv(sys.argv[1], parse_dates=["date"]))))
