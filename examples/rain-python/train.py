"""Trains a logistic regression with nothing but the standard library.

Reads the rows that mlops split ($MLOPS_TRAIN, $MLOPS_TEST; the test rows come without the target) and leaves in $MLOPS_OUTPUT
predictions.csv (date, score), by which the model is judged, and model.pkl, which mlops carries and never opens.
"""

import csv
import math
import os
import pickle
import random

NUMBERS = ["precipitation", "temp_max", "temp_min", "wind"]
KINDS = ["drizzle", "fog", "rain", "snow", "sun"]
EPOCHS = 60
LEARNING_RATE = 0.05


def read(name):
    with open(os.environ[name], newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def raw(row):
    season = 2 * math.pi * int(row["date"][5:7]) / 12
    kinds = [1.0 if row["weather"] == kind else 0.0 for kind in KINDS]
    return [float(row[name]) for name in NUMBERS] + kinds + [math.sin(season), math.cos(season)]


def scaling(rows):
    columns = list(zip(*rows))
    means = [sum(column) / len(column) for column in columns]
    deviations = [math.sqrt(sum((x - mean) ** 2 for x in column) / len(column)) or 1.0 for column, mean in zip(columns, means)]
    return means, deviations


def score(model, row):
    scaled = [(x - mean) / deviation for x, mean, deviation in zip(raw(row), model["means"], model["deviations"])]
    return 1 / (1 + math.exp(-(model["bias"] + sum(w * x for w, x in zip(model["weights"], scaled)))))


def fit(rows, seed):
    features = [raw(row) for row in rows]
    means, deviations = scaling(features)
    model = {"means": means, "deviations": deviations, "weights": [0.0] * len(means), "bias": 0.0}
    order = list(range(len(rows)))
    shuffle = random.Random(seed).shuffle
    for epoch in range(EPOCHS):
        shuffle(order)
        step = LEARNING_RATE / (1 + epoch)
        for place in order:
            error = score(model, rows[place]) - int(rows[place]["rain_tomorrow"])
            scaled = [(x - mean) / deviation for x, mean, deviation in zip(features[place], means, deviations)]
            model["weights"] = [w - step * error * x for w, x in zip(model["weights"], scaled)]
            model["bias"] -= step * error
        if epoch % 20 == 19:
            print(f"epoch {epoch + 1}/{EPOCHS}", flush=True)
    return model


def main():
    output = os.environ["MLOPS_OUTPUT"]
    model = fit(read("MLOPS_TRAIN"), int(os.environ["MLOPS_SEED"]))
    with open(os.path.join(output, "predictions.csv"), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["date", "score"])
        for row in read("MLOPS_TEST"):
            writer.writerow([row["date"], repr(score(model, row))])
    with open(os.path.join(output, "model.pkl"), "wb") as file:
        pickle.dump(model, file, protocol=4)


if __name__ == "__main__":
    main()
