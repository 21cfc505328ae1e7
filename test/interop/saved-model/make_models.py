"""Trains two models on the flights of examples/flight-delay before 10 March 2001 and saves them as TensorFlow does.

    python make_models.py <flights.csv> <folder>

Both read the departure as seconds since 1970. Keras's takes each column by its own name, one of them a text, and answers one probability;
the plain module takes one tensor of two columns and answers two probabilities, and the logits beside them.
"""

import pathlib
import sys

import numpy
import tensorflow as tf
from tensorflow import keras

import flights

HOUR = 3600.0
DAY = 24 * HOUR


def main(data, folder):
    keras.utils.set_random_seed(7)
    rows = [row for row in flights.read(data) if row["date"] < flights.TEST_FROM]
    delayed = numpy.array([float(row["delayed"]) for row in rows], numpy.float32)
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    by_name(rows, delayed).export(str(pathlib.Path(folder, "keras")), verbose=False)
    tf.saved_model.save(wide(rows, delayed), str(pathlib.Path(folder, "module")))


def by_name(rows, delayed):
    date, distance = keras.Input((1,), name="date"), keras.Input((1,), name="distance")
    origin = keras.Input((1,), name="origin", dtype="string")
    lookup = keras.layers.StringLookup(vocabulary=sorted({row["origin"] for row in rows}), output_mode="one_hot")
    hour = keras.layers.Lambda(lambda x: tf.math.floormod(x, DAY) / DAY)(date)
    joined = keras.layers.Concatenate()([hour, keras.layers.Rescaling(0.001)(distance), lookup(origin)])
    score = keras.layers.Dense(1, activation="sigmoid")(keras.layers.Dense(8, activation="relu")(joined))
    model = keras.Model([date, distance, origin], score)
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    model.fit(tensors(rows, ["date", "distance", "origin"], 2), delayed, batch_size=256, epochs=4, verbose=0)
    return model


class Wide(tf.Module):
    def __init__(self, kernel, bias):
        super().__init__()
        self.kernel, self.bias = tf.Variable(kernel), tf.Variable(bias)

    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="row")])
    def answer(self, row):
        hour = tf.math.floormod(row[:, :1], DAY) / DAY
        logits = tf.concat([hour, row[:, 1:] * 0.001], axis=1) @ self.kernel + self.bias
        score = tf.sigmoid(logits)
        return {"logits": logits, "probabilities": tf.concat([1 - score, score], axis=1)}


def wide(rows, delayed):
    dense = keras.layers.Dense(1)
    fed = tensors(rows, ["date", "distance"], 1)
    inputs = numpy.stack([numpy.mod(fed["date"], DAY) / DAY, fed["distance"] * 0.001], axis=1)
    model = keras.Sequential([keras.Input((2,)), dense])
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss=keras.losses.BinaryCrossentropy(from_logits=True))
    model.fit(inputs, delayed, batch_size=256, epochs=4, verbose=0)
    return Wide(*dense.get_weights())


def tensors(rows, names, rank):
    """The columns as the signatures take them."""
    of = {
        "date": lambda row: float(flights.seconds(row)),
        "distance": lambda row: float(row["distance"]),
        "origin": lambda row: row["origin"],
    }
    shape = (len(rows), 1) if rank == 2 else (len(rows),)
    made = {name: numpy.array([of[name](row) for row in rows]).reshape(shape) for name in names}
    return {name: tf.constant(values) if values.dtype.kind == "U" else values.astype(numpy.float32) for name, values in made.items()}


if __name__ == "__main__":
    main(*sys.argv[1:])
