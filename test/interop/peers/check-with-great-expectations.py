"""The contract of test/bench/data/flights.yml in Great Expectations on pandas.

    python check-with-great-expectations.py flights.csv

Prints what it found as JSON, ["range delay 515379", …]: check, column, and line of the file.
"""

import json
import os
import sys

os.environ["GX_ANALYTICS_ENABLED"] = "False"

import great_expectations as gx  # noqa: E402
import great_expectations.expectations as expect  # noqa: E402
import pandas as pd  # noqa: E402

COLUMNS = ["id", "date", "delay", "distance", "origin", "destination", "delayed"]
# Of each expectation: our name for its check. Any other that fails is told by its own name, without a line.
CHECKS = {
    "expect_column_values_to_not_be_null": "missing",
    "expect_column_values_to_be_unique": "unique",
    "expect_column_values_to_be_between": "range",
    "expect_column_values_to_match_regex": "pattern",
    "expect_column_values_to_be_in_set": "values",
}
EXPECTATIONS = [
    expect.ExpectTableColumnsToMatchOrderedList(column_list=COLUMNS),
    expect.ExpectTableRowCountToBeBetween(min_value=1000),
    *(expect.ExpectColumnValuesToNotBeNull(column=column) for column in COLUMNS),
    *(expect.ExpectColumnValuesToBeOfType(column=column, type_="int64") for column in ("id", "delay", "distance", "delayed")),
    expect.ExpectColumnValuesToBeUnique(column="id"),
    expect.ExpectColumnValuesToBeBetween(column="id", min_value=1),
    expect.ExpectColumnValuesToBeBetween(column="date", min_value=pd.Timestamp("2001-01-01"), max_value=pd.Timestamp("2002-01-01"), strict_max=True),
    expect.ExpectColumnValuesToBeBetween(column="delay", min_value=-100, max_value=2000),
    expect.ExpectColumnValuesToBeBetween(column="distance", min_value=0, max_value=6000),
    *(expect.ExpectColumnValuesToMatchRegex(column=column, regex=r"^[A-Z]{3}$") for column in ("origin", "destination")),
    expect.ExpectColumnValuesToBeInSet(column="delayed", value_set=[0, 1]),
]


def findings(flights):
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    batch = context.data_sources.add_pandas("flights").add_dataframe_asset("flights").add_batch_definition_whole_dataframe("flights")
    suite = context.suites.add(gx.ExpectationSuite("flights", expectations=EXPECTATIONS))
    definition = context.validation_definitions.add(gx.ValidationDefinition(name="flights", data=batch, suite=suite))
    for found in definition.run(batch_parameters={"dataframe": flights}, result_format="COMPLETE").results:
        if found.success:
            continue
        expectation = found.expectation_config
        column = expectation.kwargs.get("column")
        if expectation.type not in CHECKS or not found.result.get("unexpected_index_list"):
            yield f"{expectation.type} {column}"
            continue
        rows = sorted(found.result["unexpected_index_list"])
        if CHECKS[expectation.type] == "unique":  # it names all rows of a value, the first too
            rows = [row for row in rows if flights[column].duplicated()[row]]
        yield from (f"{CHECKS[expectation.type]} {column} {row + 2}" for row in rows)  # the header is line 1


print(json.dumps(list(findings(pd.read_csv(sys.argv[1], parse_dates=["date"])))))
