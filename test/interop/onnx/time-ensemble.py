"""Makes a gradient boosting of 100 trees and 100,000 rows of 20 features, and times onnxruntime on them.

    python time-ensemble.py <folder>

Leaves model.onnx, rows.f32 and answers.f32 (the probability of the second class) in the folder. Prints the least seconds of five runs, with
one thread and with as many as onnxruntime takes by itself.
"""

import json
import pathlib
import sys
import time

import numpy
import onnxruntime
from skl2onnx import convert_sklearn
from skl2onnx.common.data_types import FloatTensorType
from sklearn.ensemble import GradientBoostingClassifier

ROWS, FEATURES, TREES = 100_000, 20, 100
REPEATS = 5


def main(folder):
    out = pathlib.Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    random = numpy.random.default_rng(0)
    rows = random.normal(size=(ROWS, FEATURES)).astype(numpy.float32)
    labels = (rows[:, 0] + rows[:, 1] * rows[:, 2] + random.normal(size=ROWS) > 0).astype(int)
    trees = GradientBoostingClassifier(n_estimators=TREES, max_depth=5, random_state=0).fit(rows[:5000], labels[:5000])
    model = convert_sklearn(trees, initial_types=[("float_input", FloatTensorType([None, FEATURES]))], options={"zipmap": False}, target_opset={"": 15, "ai.onnx.ml": 3})
    (out / "model.onnx").write_bytes(model.SerializeToString())
    rows.tofile(out / "rows.f32")
    seconds = {}
    for name, threads in [("one_thread", 1), ("default", 0)]:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(out / "model.onnx", options)
        seconds[name] = min(timed(session, rows, out) for _ in range(REPEATS))
    print(json.dumps(seconds))


def timed(session, rows, out):
    start = time.perf_counter()
    _, probabilities = session.run(None, {"float_input": rows})
    seconds = time.perf_counter() - start
    probabilities[:, 1].astype(numpy.float32).tofile(out / "answers.f32")
    return seconds


if __name__ == "__main__":
    main(*sys.argv[1:])
