"""What a careful Python script does in place of our gate: metrics of two models and of their slices by scikit-learn, DeLong's test, and a
paired bootstrap of log_loss and AUC that draws counts of rows, so that each AUC is one pass over scores that were sorted once.

    python judge.py FOLDER    # new.csv and old.csv: id, score, label, slice

Prints what it found as JSON; the last line of standard error is the seconds of processor time and the greatest resident memory in KiB.
"""
import json
import resource
import sys

import numpy as np
from scipy.stats import norm, rankdata
from sklearn.metrics import accuracy_score, log_loss, roc_auc_score

RESAMPLES = 2000


def read(path):
    with open(path) as lines:
        cells = [line.rstrip("\n").split(",") for line in lines][1:]
    ids, scores, labels, slices = zip(*(row[:4] for row in cells))
    return list(ids), np.array(scores, dtype=float), np.array(labels, dtype=int), np.array(slices)


def metrics(labels, scores):
    return {"log_loss": log_loss(labels, scores), "roc_auc": roc_auc_score(labels, scores), "accuracy": accuracy_score(labels, scores >= 0.5)}


def delong(labels, new, old):
    """Sun and Xu 2014: the difference of two AUCs and its standard error."""
    positive = labels == 1
    ups, downs = [], []
    for scores in (new, old):
        ranks = rankdata(np.concatenate([scores[positive], scores[~positive]]))
        own, other = rankdata(scores[positive]), rankdata(scores[~positive])
        ups.append((ranks[: len(own)] - own) / len(other))
        downs.append(1 - (ranks[len(own) :] - other) / len(own))
    spread = np.cov(ups) / positive.sum() + np.cov(downs) / (~positive).sum()
    difference = np.mean(ups[0]) - np.mean(ups[1])
    error = np.sqrt(spread[0, 0] + spread[1, 1] - 2 * spread[0, 1])
    return {"difference": difference, "low": difference + norm.ppf(0.05) * error}


def losses(labels, scores):
    clipped = np.clip(scores, 2**-52, 1 - 2**-52)
    return -np.where(labels == 1, np.log(clipped), np.log1p(-clipped))


def presorted(labels, scores):
    order = np.argsort(scores, kind="stable")
    starts = np.flatnonzero(np.concatenate([[True], np.diff(scores[order]) != 0]))
    return order, labels[order].astype(float), starts


def weighted_auc(counts, order, labels, starts):
    counts = counts[order]
    positives = np.add.reduceat(counts * labels, starts)
    negatives = np.add.reduceat(counts, starts) - positives
    return (positives * (np.cumsum(negatives) - negatives / 2)).sum() / (positives.sum() * negatives.sum())


def bootstrap(labels, new, old):
    random = np.random.default_rng(1)
    rows = len(labels)
    gained = losses(labels, old) - losses(labels, new)
    sorted_new, sorted_old = presorted(labels, new), presorted(labels, old)
    draws = np.empty((RESAMPLES, 2))
    for draw in range(RESAMPLES):
        counts = np.bincount(random.integers(0, rows, rows), minlength=rows).astype(float)
        draws[draw] = counts @ gained / rows, weighted_auc(counts, *sorted_new) - weighted_auc(counts, *sorted_old)
    low = np.quantile(draws, 0.05, axis=0)
    return {"log_loss": {"difference": gained.mean(), "low": low[0]}, "roc_auc": {"low": low[1]}}


folder = sys.argv[1]
ids, new, labels, slices = read(f"{folder}/new.csv")
old_ids, old, _, _ = read(f"{folder}/old.csv")
assert ids == old_ids
found = {
    "new": metrics(labels, new),
    "old": metrics(labels, old),
    "delong": delong(labels, new, old),
    "slices": {name: {"new": metrics(labels[slices == name], new[slices == name]), "old": metrics(labels[slices == name], old[slices == name])} for name in sorted(set(slices))},
    "bootstrap": bootstrap(labels, new, old),
}
print(json.dumps(found))
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
