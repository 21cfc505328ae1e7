"""Asks the pipeline that serves about the judged flights: its answers must be the judged ones.

    python ask.py <folder that serves> <judged predictions.csv>
"""

import pathlib
import sys

import joblib

from train import FLIGHT, features, read


def main(serving, judged):
    model = joblib.load(pathlib.Path(serving, "payload", "model.joblib"))
    flights = {row[FLIGHT]: row for row in read("flights.csv")}
    answers = read(judged)
    served = model.predict_proba([features(flights[row["id"]]) for row in answers])[:, 1]
    differing = sum(float(row["score"]) != score for row, score in zip(answers, served))
    if differing or not answers:
        sys.exit(f"{differing} of {len(answers)} served answers differ from the judged ones")
    print(f"{len(answers):,} served answers are the judged ones")


if __name__ == "__main__":
    main(*sys.argv[1:])
