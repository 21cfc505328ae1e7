"""The contract of test/bench/data/flights.yml in pandera on polars.

    python check-with-pandera.py flights.csv

Prints what it found as JSON, ["range delay 515379", …]: check, column, and line of the file.
"""

import json
import sys
from datetime import datetime

import pandera.polars as pa
import polars as pl

LEAST_ROWS = 1000
AIRPORT = pa.Check.str_matches(r"^[A-Z]{3}$")
CONTRACT = pa.DataFrameSchema(
    {
        "id": pa.Column(pl.Int64, pa.Check.ge(1), unique=True),
        "date": pa.Column(pl.Datetime("us"), pa.Check.in_range(datetime(2001, 1, 1), datetime(2002, 1, 1), include_max=False)),
        "delay": pa.Column(pl.Int64, pa.Check.in_range(-100, 2000)),
        "distance": pa.Column(pl.Int64, pa.Check.in_range(0, 6000)),
        "origin": pa.Column(str, AIRPORT),
        "destination": pa.Column(str, AIRPORT),
        "delayed": pa.Column(pl.Int64, pa.Check.isin([0, 1])),
    },
    strict=True,
)
CHECKS = {"greater_than_or_equal_to": "range", "in_range": "range", "str_matches": "pattern", "isin": "values", "not_nullable": "missing"}


def findings(flights):
    if len(flights) < LEAST_ROWS:
        yield "rows"
    try:
        CONTRACT.validate(flights, lazy=True)
    except pa.errors.SchemaErrors as errors:
        seen = set()
        for case in errors.failure_cases.to_dicts():
            line = case["index"] + 2  # the header is line 1
            check = case["check"].split("(")[0]
            if check != "field_uniqueness":
                yield f"{CHECKS[check]} {case['column']} {line}"
            elif case["failure_case"] in seen:  # it names all rows of a value, the first too
                yield f"unique {case['column']} {line}"
            else:
                seen.add(case["failure_case"])


print(json.dumps(list(findings(pl.read_csv(sys.argv[1], try_parse_dates=True)))))
