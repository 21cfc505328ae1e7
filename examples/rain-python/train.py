"""Trains a logistic regression with nothing but the standard library.

Reads the rows that mlops split ($MLOPS_TRAIN, $MLOPS_TEST; the test rows come without the target) and leaves in $MLOPS_OUTPUT
predictions.csv (date, score), by which the model is judged, and model.pkl, which mlops carries and never opens.
"""

import csv
import math
import os
import pathlib
import pickle
import random

NUMBERS = ["precipitation", "temp_max", "temp_min", "wind"]
KINDS = ["drizzle", "fog", "rain", "snow", "sun"]
EPOCHS = 60
LEARNING_RATE = 0.05


def read_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def features(row):
    season = 2 * math.pi * int(row["date"][5:7]) / 12
    kinds = [float(row["weather"] == kind) for kind in KINDS]
    return [float(row[name]) for name in NUMBERS] + kinds + [math.sin(season), math.cos(season)]


def scale(model, values):
    return [(x - mean) / deviation for x, mean, deviation in zip(values, model["means"], model["deviations"])]


def probability(model, scaled):
    # fsum, because sum() adds differently from Python 3.12 on, and the same training should leave the same bytes.
    logit = model["bias"] + math.fsum(weight * x for weight, x in zip(model["weights"], scaled))
    return 1 / (1 + math.exp(-logit))


def score(model, row):
    return probability(model, scale(model, features(row)))


def mean(values):
    return math.fsum(values) / len(values)


def fit(rows, seed):
    columns = list(zip(*map(features, rows)))
    means = [mean(column) for column in columns]
    deviations = [math.sqrt(mean([(x - center) ** 2 for x in column])) or 1.0 for column, center in zip(columns, means)]
    model = {"means": means, "deviations": deviations, "weights": [0.0] * len(means), "bias": 0.0}
    examples = [(scale(model, features(row)), int(row["rain_tomorrow"])) for row in rows]
    shuffle = random.Random(seed).shuffle
    for epoch in range(EPOCHS):
        shuffle(examples)
        step = LEARNING_RATE / (1 + epoch)
        for scaled, rained in examples:
            error = probability(model, scaled) - rained
            model["weights"] = [weight - step * error * x for weight, x in zip(model["weights"], scaled)]
            model["bias"] -= step * error
        if epoch % 20 == 19:
            print(f"epoch {epoch + 1}/{EPOCHS}", flush=True)
    return model


def main():
    output = pathlib.Path(os.environ["MLOPS_OUTPUT"])
    model = fit(read_rows(os.environ["MLOPS_TRAIN"]), int(os.environ["MLOPS_SEED"]))
    (output / "model.pkl").write_bytes(pickle.dumps(model, protocol=4))
    with open(output / "predictions.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["date", "score"])
        writer.writerows([row["date"], score(model, row)] for row in read_rows(os.environ["MLOPS_TEST"]))


if __name__ == "__main__":
    main()
