"""Shuffles the columns and times single rows in Python, as it was done through tfjs-node.

    python compare_importance.py <SavedModel> <flights.csv> <evaluation's folder>

Prints both.
"""

import json
import pathlib
import random
import sys
import time

import numpy

import flights
from compare_answers import scores

SHUFFLES = 5
# Of two means of five shuffles of ten thousand rows each, by different generators.
TOLERANCE = 0.01
# An answer of one row through tfjs-node takes no longer than so many of TensorFlow's own in Python, whose call is slow.
SLOWER = 3
ROWS_TIMED = 200


def main(model, data, evaluation):
    result = json.loads(pathlib.Path(evaluation, "result.json").read_text())
    importance = result["importance"]
    all_rows = {row["flight_id"]: row for row in flights.read(data)}
    rows = [all_rows[answer["id"]] for answer in flights.read(str(pathlib.Path(evaluation, "predictions.csv")))]
    chance = random.Random(1)
    rows = chance.sample(rows, min(len(rows), importance["rows"]))
    delayed = numpy.array([int(row["delayed"]) for row in rows])
    own = auc(delayed, scores(model, rows))
    said = {each["feature"]: each["value"] for each in importance["features"]}
    found = {name: numpy.mean([own - auc(delayed, scores(model, shuffled(rows, name, chance))) for _ in range(SHUFFLES)]) for name in said}
    print(f"AUC is worse by {in_words(said)}; in Python by {in_words(found)}")
    times = [timed(model, rows[place : place + 1]) for place in range(ROWS_TIMED)]
    theirs = 1000 * float(numpy.median(times[ROWS_TIMED // 2 :]))
    ours = result["metrics"]["latency_p50_ms"]["value"]
    print(f"one row in {ours:.3f} ms (p95 {result['metrics']['latency_p95_ms']['value']:.3f}), {result['metrics']['throughput_rows_s']['value']:,.0f} rows/s; in Python {theirs:.3f} ms")
    apart = max(abs(said[name] - found[name]) for name in said)
    if apart > TOLERANCE:
        sys.exit(f"importances {apart} apart")
    if not 0 < ours < SLOWER * theirs:
        sys.exit("no such latency")


def shuffled(rows, name, chance):
    values = [row[name] for row in rows]
    chance.shuffle(values)
    return [{**row, name: value} for row, value in zip(rows, values)]


def timed(model, rows):
    start = time.perf_counter()
    scores(model, rows)
    return time.perf_counter() - start


def auc(labels, values):
    _, inverse, counts = numpy.unique(values, return_inverse=True, return_counts=True)
    ranks = (numpy.cumsum(counts) - (counts - 1) / 2)[inverse]
    positives = labels.sum()
    return (ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(labels) - positives))


def in_words(values):
    return ", ".join(f"{value:.4f} ({name})" for name, value in values.items())


if __name__ == "__main__":
    main(*sys.argv[1:])
