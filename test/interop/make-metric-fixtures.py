"""Writes test/fixtures/metrics.json: random cases with the values that scikit-learn gives for them.

    pip install scikit-learn==1.9.1
    python test/interop/make-metric-fixtures.py

Answers and labels are whole numbers over a divisor, so that both sides read the very same doubles; weights are such over 8.
Kind "probabilities": the answers of a row are a number per class, which add up to the divisor.
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


def calibration_error(labels, scores, weights):
    """scikit-learn has none: mean |score - label| per bin [a, b), weighted by the bin's share of rows; the last bin is closed."""
    edges = numpy.arange(1, BINS) / BINS
    bins = numpy.searchsorted(edges, scores, side="right")
    mean = lambda values, b: numpy.average(values[bins == b], weights=weights[bins == b])
    return sum(abs(mean(scores, b) - mean(labels, b)) * weights[bins == b].sum() / weights.sum() for b in set(bins))


def on_curve(labels, scores, weights, level, wanted):
    """The best precision (wanted 0) at a recall of at least `level`, or the other way round, on scikit-learn's curve."""
    curve = metrics.precision_recall_curve(labels, scores, sample_weight=weights)[:2]
    return curve[wanted][curve[1 - wanted] >= level].max()


def agreement(labels, classes, weights):
    varied = len(set(labels)) > 1 or len(set(classes)) > 1
    return {"cohen_kappa": metrics.cohen_kappa_score(labels, classes, sample_weight=weights) if varied or labels[0] != classes[0] else None}


def multiclass(labels, probabilities, classes, count, weights):
    w = {"sample_weight": weights}
    both = len(set(labels)) > 1 and len(set(classes)) > 1
    values = agreement(labels, classes, weights) | {
        "accuracy": metrics.accuracy_score(labels, classes, **w),
        "balanced_accuracy": metrics.balanced_accuracy_score(labels, classes, **w) if len(set(labels)) > 1 else None,
        "matthews_corrcoef": metrics.matthews_corrcoef(labels, classes, **w) if both else None,
    }
    never_answered, without_rows = set(labels) - set(classes), set(classes) - set(labels)
    for average in ["macro", "micro", "weighted"]:
        micro = average == "micro"
        values |= {
            f"precision_{average}": metrics.precision_score(labels, classes, average=average, **w) if micro or not never_answered else None,
            f"recall_{average}": metrics.recall_score(labels, classes, average=average, **w) if average != "macro" or not without_rows else None,
            f"f1_{average}": metrics.f1_score(labels, classes, average=average, **w),
            f"fbeta_2_{average}": metrics.fbeta_score(labels, classes, beta=2, average=average, **w),
            f"fbeta_0.5_{average}": metrics.fbeta_score(labels, classes, beta=0.5, average=average, **w),
        }
    if probabilities is None:
        return values
    all_classes = range(count)
    present = len(set(labels)) == count
    indicator = (labels[:, None] == numpy.arange(count)).astype(int)
    values |= {
        "log_loss": metrics.log_loss(labels, probabilities, labels=all_classes, **w),
        "brier_score": numpy.average(((probabilities - indicator) ** 2).sum(axis=1), weights=weights),
        "top_k_accuracy": metrics.top_k_accuracy_score(labels, probabilities, labels=all_classes, **w),
        "top_k_accuracy_1": metrics.top_k_accuracy_score(labels, probabilities, k=1, labels=all_classes, **w),
        "top_k_accuracy_3": metrics.top_k_accuracy_score(labels, probabilities, k=3, labels=all_classes, **w) if count > 3 else 1,
        "roc_auc_ovr": metrics.roc_auc_score(labels, probabilities, multi_class="ovr", **w) if present else None,
        "roc_auc_ovr_weighted": metrics.roc_auc_score(labels, probabilities, multi_class="ovr", average="weighted", **w) if present else None,
        "average_precision_macro": metrics.average_precision_score(indicator, probabilities, average="macro", **w) if present else None,
        "average_precision_weighted": metrics.average_precision_score(indicator, probabilities, average="weighted", **w) if present else None,
    }
    # scikit-learn takes no weights for pairs of classes.
    if (weights == 1).all():
        values |= {
            "roc_auc_ovo": metrics.roc_auc_score(labels, probabilities, multi_class="ovo") if present else None,
            "roc_auc_ovo_weighted": metrics.roc_auc_score(labels, probabilities, multi_class="ovo", average="weighted") if present else None,
        }
    return values


def binary(labels, scores, classes, weights):
    w = {"sample_weight": weights}
    both = 0 < labels.sum() < len(labels)
    positive, answered = labels.sum(), classes.sum()
    fbeta = lambda beta: metrics.fbeta_score(labels, classes, beta=beta, **w) if positive + answered else None
    values = agreement(labels, classes, weights) | {
        "fbeta_2": fbeta(2),
        "fbeta_0.5": fbeta(0.5),
        "accuracy": metrics.accuracy_score(labels, classes, **w),
        "balanced_accuracy": metrics.balanced_accuracy_score(labels, classes, **w) if both else None,
        "precision": metrics.precision_score(labels, classes, **w) if answered else None,
        "recall": metrics.recall_score(labels, classes, **w) if positive else None,
        "specificity": metrics.recall_score(labels, classes, pos_label=0, **w) if positive < len(labels) else None,
        "f1": metrics.f1_score(labels, classes, **w) if positive + answered else None,
        "matthews_corrcoef": metrics.matthews_corrcoef(labels, classes, **w) if both and 0 < answered < len(labels) else None,
    }
    if scores is not None:
        values |= {
            "roc_auc": metrics.roc_auc_score(labels, scores, **w) if both else None,
            "average_precision": metrics.average_precision_score(labels, scores, **w) if both else None,
            "log_loss": metrics.log_loss(labels, scores, labels=[0, 1], **w),
            "brier_score": metrics.brier_score_loss(labels, scores, pos_label=1, **w),
            "precision_at_recall_0.9": on_curve(labels, scores, weights, 0.9, 0) if both else None,
            "precision_at_recall_0.35": on_curve(labels, scores, weights, 0.35, 0) if both else None,
            "recall_at_precision_0.8": on_curve(labels, scores, weights, 0.8, 1) if both else None,
            "calibration_error": calibration_error(labels, scores, weights),
        }
    return values


def regression(labels, answers, weights):
    w = {"sample_weight": weights}
    return {
        "mean_absolute_error": metrics.mean_absolute_error(labels, answers, **w),
        "root_mean_squared_error": metrics.root_mean_squared_error(labels, answers, **w),
        "mean_squared_error": metrics.mean_squared_error(labels, answers, **w),
        "median_absolute_error": metrics.median_absolute_error(labels, answers, **w),
        "mean_absolute_percentage_error": metrics.mean_absolute_percentage_error(labels, answers, **w),
        "quantile_loss": metrics.mean_pinball_loss(labels, answers, **w),
        "quantile_loss_0.9": metrics.mean_pinball_loss(labels, answers, alpha=0.9, **w),
        "r2": metrics.r2_score(labels, answers, **w) if len(set(labels)) > 1 else None,
    }


def case(name, kind, labels, answers, divisor, threshold=0.5, weights=None, classes=2):
    labels, answers = numpy.asarray(labels), numpy.asarray(answers)
    counted = numpy.ones(len(labels)) if weights is None else numpy.asarray(weights) / 8
    if kind == "value":
        values = regression(labels / divisor, answers / divisor, counted)
    elif kind == "probabilities":
        values = multiclass(labels, answers / divisor, answers.argmax(axis=1), classes, counted)
    elif kind == "class":
        values = binary(labels, None, answers, counted) if classes == 2 else multiclass(labels, None, answers, classes, counted)
    else:
        values = binary(labels, answers / divisor, (answers / divisor >= threshold).astype(int), counted)
    return {
        "name": name,
        "kind": kind,
        "classes": classes,
        "divisor": divisor,
        "threshold": threshold,
        "labels": labels.tolist(),
        "answers": answers.ravel().tolist(),
        **({} if weights is None else {"weights": weights.tolist()}),
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
    for number in range(20):
        rows = int(random.integers(15, 60))
        weights = random.integers(1, 33, rows)
        yield case(f"weighted scores {number}", "score", labels_of(rows, [0.5, 0.1, 0.9][number % 3]), random.integers(0, 21, rows), 20, weights=weights)
        yield case(f"weighted classes {number}", "class", labels_of(rows, 0.4), labels_of(rows, 0.5), 1, weights=weights)
        labels = random.integers(-50, 51, rows)
        yield case(f"weighted regression {number}", "value", labels, labels + random.integers(-9, 10, rows), 4, weights=weights)
    for number in range(40):
        classes = int(random.integers(3, 7))
        rows = int(random.integers(2 * classes, 50))
        # Few steps make ties; the exponent makes rare classes.
        divisor = [1000, 10, 4][number % 3]
        shares = numpy.arange(1, classes + 1.0) ** -[0, 1, 2][number % 3]
        labels = random.choice(classes, rows, p=shares / shares.sum())
        answers = numpy.array([random.multinomial(divisor, random.dirichlet(numpy.where(numpy.arange(classes) == label, 2, 0.7))) for label in labels])
        weights = random.integers(1, 17, rows) if number % 4 == 3 else None
        yield case(f"{classes} classes by probabilities {number}", "probabilities", labels, answers, divisor, weights=weights, classes=classes)
    for number in range(20):
        classes = int(random.integers(3, 6))
        rows = int(random.integers(3, 60))
        labels = random.integers(0, classes, rows)
        answers = numpy.where(random.random(rows) < 0.6, labels, random.integers(0, [classes, 1][number % 5 == 4], rows))
        yield case(f"{classes} classes, labels only {number}", "class", labels, answers, 1, classes=classes, weights=random.integers(1, 17, rows) if number % 3 == 2 else None)
    yield case("regression, one label", "value", [3, 3, 3, 3], [1, 2, 3, 4], 10)
    yield case("regression, perfect", "value", [3, 5, 8], [3, 5, 8], 1)


made = list(cases())
path = pathlib.Path(__file__).parents[1] / "fixtures" / "metrics.json"
lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in made)
path.write_text(f'{{"scikit-learn":"{sklearn.__version__}","cases":[\n{lines}\n]}}\n')
print(f"{len(made)} cases, {path.stat().st_size} bytes")
