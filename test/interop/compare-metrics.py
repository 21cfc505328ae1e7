"""Computes anew, by scikit-learn, every metric that an evaluation reports: whole, by slice and of the baseline, from its predictions and the data's labels.

    python compare-metrics.py <evaluation folder> <data.csv> <id column> <target column>

Prints what it compared; exits 1 where a value differs by more than 1e-9.
"""

import csv
import json
import pathlib
import sys

import numpy
from sklearn import metrics

TOLERANCE = 1e-9
BINS = 15


def calibration_error(labels, scores):
    """Not in scikit-learn: mean |score - label| per bin [a, b), weighted by rows; the last bin is closed."""
    bins = numpy.searchsorted(numpy.arange(1, BINS) / BINS, scores, side="right")
    return sum(abs((scores - labels)[bins == b].sum()) for b in range(BINS)) / len(labels)


METRICS = {
    "roc_auc": metrics.roc_auc_score,
    "log_loss": metrics.log_loss,
    "brier_score": metrics.brier_score_loss,
    "accuracy": lambda labels, scores: metrics.accuracy_score(labels, scores >= 0.5),
    "calibration_error": calibration_error,
}


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def is_in(part, row):
    """A slice is {column: value}, or {column: "[a, b)"} for a range."""
    ((column, value),) = part.items()
    if value.startswith("["):
        low, high = map(float, value.strip("[)").split(","))
        return low <= float(row[column]) < high
    return row[column] == value


def differences(reported, rows, target):
    """Yields (metric, difference) for each reported value; `rows` carry the score beside the data's columns."""
    labels = numpy.array([int(row[target]) for row in rows])
    scores = numpy.array([float(row["score"]) for row in rows])
    for name, estimate in reported.items():
        if estimate["rows"] != len(rows):
            sys.exit(f"{name}: {estimate['rows']} rows reported, {len(rows)} found")
        yield name, abs(estimate["value"] - METRICS[name](labels, scores))


def main(evaluation, data, id_column, target):
    evaluation = pathlib.Path(evaluation)
    by_id = {row[id_column]: row for row in read(data)}
    answered = lambda file: [by_id[row["id"]] | {"score": row["score"]} for row in read(evaluation / file)]
    result = json.loads((evaluation / "result.json").read_text(encoding="utf-8"))
    candidate = answered("predictions.csv")
    found = list(differences(result["metrics"], candidate, target))
    for part in result["slices"]:
        found += differences(part["metrics"], [row for row in candidate if is_in(part["slice"], row)], target)
    if result["baseline"].get("state") == "compared":
        found += differences(result["baseline"]["metrics"], answered("baseline.csv"), target)
    worst, difference = max(found, key=lambda pair: pair[1])
    print(f"{len(found)} values on {len(candidate):,} rows, the largest difference is {difference:.1e} ({worst})")
    if not difference <= TOLERANCE:
        sys.exit(f"{worst} differs by {difference} from scikit-learn's")


if __name__ == "__main__":
    main(*sys.argv[1:])
