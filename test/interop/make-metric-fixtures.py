"""Writes test/fixtures/metrics.json: random cases with the values that scikit-learn gives for them.

    pip install scikit-learn==1.9.1
    python test/interop/make-metric-fixtures.py

Answers and labels are whole numbers over a divisor, so that both sides read the very same doubles.
A value is null where ours is undefined by design (0/0, one class), whatever scikit-learn puts there.
"""

import json
import pathlib
import warnings

import numpy
import sklearn
from sklearn import metrics

warnings.simplefilter("ignore")
random = numpy.random.default_rng(20260101)
BINS = 15


def calibration_error(labels, scores):
    """scikit-learn has none: mean |score - label| per bin [a, b), weighted by the bin's share of rows; the last bin is closed."""
    edges = numpy.arange(1, BINS) / BINS
    bins = numpy.searchsorted(edges, scores, side="right")
    return sum(abs(numpy.mean(scores[bins == b]) - numpy.mean(labels[bins == b])) * numpy.mean(bins == b) for b in set(bins))


def binary(labels, scores, classes):
    both = 0 < labels.sum() < len(labels)
    positive, answered = labels.sum(), classes.sum()
    values = {
        "accuracy": metrics.accuracy_score(labels, classes),
        "balanced_accuracy": metrics.balanced_accuracy_score(labels, classes) if both else None,
        "precision": metrics.precision_score(labels, classes) if answered else None,
        "recall": metrics.recall_score(labels, classes) if positive else None,
        "specificity": metrics.recall_score(labels, classes, pos_label=0) if positive < len(labels) else None,
        "f1": metrics.f1_score(labels, classes) if positive + answered else None,
        "matthews_corrcoef": metrics.matthews_corrcoef(labels, classes) if both and 0 < answered < len(labels) else None,
    }
    if scores is not None:
        values |= {
            "roc_auc": metrics.roc_auc_score(labels, scores) if both else None,
            "average_precision": metrics.average_precision_score(labels, scores) if both else None,
            "log_loss": metrics.log_loss(labels, scores, labels=[0, 1]),
            "brier_score": metrics.brier_score_loss(labels, scores, pos_label=1),
            "calibration_error": calibration_error(labels, scores),
        }
    return values


def regression(labels, answers):
    return {
        "mean_absolute_error": metrics.mean_absolute_error(labels, answers),
        "root_mean_squared_error": metrics.root_mean_squared_error(labels, answers),
        "mean_squared_error": metrics.mean_squared_error(labels, answers),
        "median_absolute_error": metrics.median_absolute_error(labels, answers),
        "mean_absolute_percentage_error": metrics.mean_absolute_percentage_error(labels, answers),
        "r2": metrics.r2_score(labels, answers) if len(set(labels)) > 1 else None,
    }


def case(name, kind, labels, answers, divisor, threshold=0.5):
    labels, answers = numpy.asarray(labels), numpy.asarray(answers)
    if kind == "value":
        values = regression(labels / divisor, answers / divisor)
    elif kind == "class":
        values = binary(labels, None, answers)
    else:
        values = binary(labels, answers / divisor, (answers / divisor >= threshold).astype(int))
    return {
        "name": name,
        "kind": kind,
        "divisor": divisor,
        "threshold": threshold,
        "labels": labels.tolist(),
        "answers": answers.tolist(),
        "metrics": {key: None if value is None else float(value) for key, value in values.items()},
    }


def labels_of(rows, share):
    return (random.random(rows) < share).astype(int)


def cases():
    for number in range(25):
        rows = int(random.integers(20, 120))
        yield case(f"random scores {number}", "score", labels_of(rows, 0.4), random.integers(0, 1001, rows), 1000, float(random.choice([0.5, 0.3, 0.75])))
    for number in range(20):
        rows = int(random.integers(10, 100))
        divisor = int(random.choice([4, 7, 15, 30]))
        yield case(f"ties and bin edges {number}", "score", labels_of(rows, 0.5), random.integers(0, divisor + 1, rows), divisor)
    for number in range(15):
        rows = int(random.integers(60, 150))
        labels = numpy.zeros(rows, dtype=int)
        labels[random.choice(rows, int(random.integers(1, 4)), replace=False)] = 1
        yield case(f"rare class {number}", "score", labels if number % 2 else 1 - labels, random.integers(0, 1001, rows), 1000)
    for number in range(15):
        rows = int(random.integers(1, 5))
        yield case(f"tiny {number}", "score", labels_of(rows, 0.5), random.integers(0, 11, rows), 10)
    for number in range(6):
        labels = labels_of(40, 0.5)
        yield case(f"perfect {number}", "score", labels, numpy.where(labels == 1, random.integers(501, 1001, 40), random.integers(0, 500, 40)), 1000)
        yield case(f"certain and right {number}", "score", labels, labels, 1)
        yield case(f"certain and wrong {number}", "score", labels, 1 - labels, 1)
    for number in range(4):
        yield case(f"one score for all {number}", "score", labels_of(30, 0.5), numpy.full(30, 200 * number), 1000)
        yield case(f"one class {number}", "score", numpy.full(12, number % 2), random.integers(0, 1001, 12), 1000)
    for number in range(15):
        rows = int(random.integers(2, 80))
        yield case(f"classes only {number}", "class", labels_of(rows, 0.4), labels_of(rows, [0, 0.3, 0.6, 1][number % 4]), 1)
    for number in range(30):
        rows = int(random.integers(1, 90))
        labels = random.integers(-800, 801, rows)
        yield case(f"regression {number}", "value", labels, labels + random.integers(-90, 91, rows), 16)
    for number in range(6):
        rows = int(random.integers(2, 60))
        yield case(f"regression with ties and zeros {number}", "value", random.integers(-2, 3, rows), random.integers(-2, 3, rows), 1)
        yield case(f"regression worse than the mean {number}", "value", random.integers(0, 50, rows), random.integers(-900, 901, rows), 10)
    yield case("regression, one label", "value", [3, 3, 3, 3], [1, 2, 3, 4], 10)
    yield case("regression, perfect", "value", [3, 5, 8], [3, 5, 8], 1)


made = list(cases())
path = pathlib.Path(__file__).parents[1] / "fixtures" / "metrics.json"
lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in made)
path.write_text(f'{{"scikit-learn":"{sklearn.__version__}","cases":[\n{lines}\n]}}\n')
print(f"{len(made)} cases, {path.stat().st_size} bytes")
