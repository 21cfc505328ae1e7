"""Asks onnxruntime itself, on the machine's own processor, for the answers that were judged.

    python compare-answers.py <model.onnx> <flights.csv> <judged predictions.csv> [<model made again.onnx>]

Prints the largest difference. A model that was made again, on another machine's libraries, may differ by more rounding.
"""

import sys

import numpy
import onnxruntime

import flights

TOLERANCE = 1e-6
MADE_AGAIN = 1e-4


def main(model, data, judged, again=None):
    rows = {row["flight_id"]: row for row in flights.read(data)}
    answers = flights.read(judged)
    asked = [rows[answer["flight_id"] if "flight_id" in answer else answer["id"]] for answer in answers]
    own = scores(model, asked)
    worst = numpy.abs(own - numpy.array([float(answer["score"]) for answer in answers])).max()
    print(f"{len(answers):,} answers, none differs by more than {worst:.1e}", end="")
    if worst > TOLERANCE:
        sys.exit("\nmore than 1e-6")
    if again is not None:
        remade = numpy.abs(own - scores(again, asked)).max()
        print(f"; those of the model made again by {remade:.1e}", end="")
        if remade > MADE_AGAIN:
            sys.exit("\nmore than 1e-4")


def scores(path, rows):
    session = onnxruntime.InferenceSession(path)
    date = numpy.array([[flights.seconds(row)] for row in rows], numpy.int64)
    distance = numpy.array([[float(row["distance"])] for row in rows])
    texts = {name: numpy.array([[row[name]] for row in rows], object) for name in ("origin", "destination")}
    feeds = {"date": date, "distance": distance.astype(numpy.float32), "features": numpy.hstack([date, distance]), **texts}
    outputs = dict(zip([output.name for output in session.get_outputs()], session.run(None, {one.name: feeds[one.name] for one in session.get_inputs()})))
    probability = outputs.get("output_probability", outputs.get("probabilities"))
    return numpy.array([one[1] for one in probability])


if __name__ == "__main__":
    main(*sys.argv[1:])
