"""Trains a scikit-learn pipeline on the rows that mlops split, and leaves its predictions and the pickled pipeline."""

import csv
import datetime
import os
import pathlib

import joblib
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

FLIGHT = "flight_id"


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def features(row):
    time = datetime.datetime.fromisoformat(row["date"])
    return {"hour": str(time.hour), "weekday": str(time.weekday()), "distance": float(row["distance"]) / 1000, "origin": row["origin"], "destination": row["destination"]}


def main():
    output = pathlib.Path(os.environ["MLOPS_OUTPUT"])
    train, test = read(os.environ["MLOPS_TRAIN"]), read(os.environ["MLOPS_TEST"])
    model = make_pipeline(DictVectorizer(), LogisticRegression(C=0.1, max_iter=500, random_state=int(os.environ["MLOPS_SEED"])))
    model.fit([features(row) for row in train], [int(row["delayed"]) for row in train])
    joblib.dump(model, output / "model.joblib")
    with open(output / "predictions.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([FLIGHT, "score"])
        writer.writerows(zip([row[FLIGHT] for row in test], model.predict_proba([features(row) for row in test])[:, 1]))


if __name__ == "__main__":
    main()
