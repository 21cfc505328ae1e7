"""Asks TensorFlow itself, in Python, for the answers that were judged.

    python compare_answers.py <SavedModel> <flights.csv> <judged predictions.csv>

Prints the largest difference.
"""

import functools
import sys

import numpy
import tensorflow as tf

import flights
from make_models import tensors

TOLERANCE = 1e-6


def main(model, data, judged):
    rows = {row["flight_id"]: row for row in flights.read(data)}
    answers = flights.read(judged)
    own = scores(model, [rows[answer["id"]] for answer in answers])
    worst = numpy.abs(own - numpy.array([float(answer["score"]) for answer in answers])).max()
    print(f"{len(answers):,} answers, none differs by more than {worst:.1e} from those of TensorFlow {tf.__version__} in Python")
    if worst > TOLERANCE:
        sys.exit("more than 1e-6")


@functools.cache
def loaded(path):
    return tf.saved_model.load(path)


def scores(path, rows):
    signature = loaded(path).signatures["serving_default"]
    _, named = signature.structured_input_signature
    if "row" in named:
        fed = tensors(rows, ["date", "distance"], 1)
        return signature(row=tf.stack([fed["date"], fed["distance"]], axis=1))["probabilities"].numpy()[:, 1]
    fed = {name: tf.convert_to_tensor(values) for name, values in tensors(rows, list(named), 2).items()}
    (answer,) = signature(**fed).values()
    return answer.numpy()[:, 0]


if __name__ == "__main__":
    main(*sys.argv[1:])
