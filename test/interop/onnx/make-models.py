"""Trains two models on the flights of examples/flight-delay before 10 March 2001 and exports them to ONNX.

    python make-models.py <flights.csv> <folder>

Both read the departure as seconds since 1970: the hour and the weekday are computed in the graph, by nodes put before the converted model.
scikit-learn's takes each column by its own name and answers a list of dictionaries (zipmap, the default of its converter); LightGBM's takes
one tensor of two columns and answers a tensor.
"""

import pathlib
import sys

import lightgbm
import numpy
import onnx
import onnxmltools
import pandas
import skl2onnx
from onnx import TensorProto, compose, helper, numpy_helper
from onnxmltools.convert.common.data_types import FloatTensorType as LightgbmFloat
from skl2onnx.common.data_types import FloatTensorType, Int64TensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

import flights

OPSETS = {"": 15, "ai.onnx.ml": 3}
IR_VERSION = 8


def main(data, folder):
    rows = [row for row in flights.read(data) if row["date"] < flights.TEST_FROM]
    table = pandas.DataFrame(
        {
            "hour": [flights.hour(row) for row in rows],
            "weekday": [flights.weekday(row) for row in rows],
            "distance": [float(row["distance"]) for row in rows],
            "origin": [row["origin"] for row in rows],
            "destination": [row["destination"] for row in rows],
        }
    )
    delayed = numpy.array([int(row["delayed"]) for row in rows])
    out = pathlib.Path(folder)
    save(scikit_learn(table, delayed), out / "flights-scikit-learn.onnx")
    save(light_gbm(table, delayed), out / "flights-lightgbm.onnx")


def scikit_learn(table, delayed):
    rare = OneHotEncoder(handle_unknown="ignore")
    columns = ColumnTransformer([("number", StandardScaler(), ["distance"]), ("place", rare, ["origin", "destination"]), ("clock", rare, ["hour", "weekday"])])
    model = make_pipeline(columns, LogisticRegression(C=0.1, max_iter=1000)).fit(table, delayed)
    types = [
        ("hour", Int64TensorType([None, 1])),
        ("weekday", Int64TensorType([None, 1])),
        ("distance", FloatTensorType([None, 1])),
        ("origin", StringTensorType([None, 1])),
        ("destination", StringTensorType([None, 1])),
    ]
    converted = skl2onnx.convert_sklearn(model, initial_types=types, target_opset=OPSETS)
    date = helper.make_tensor_value_info("date", TensorProto.INT64, [None, 1])
    clock = graph([date], ["clock_hour", "clock_weekday"], TensorProto.INT64, clock_nodes("date"))
    return joined(clock, converted, [("clock_hour", "hour"), ("clock_weekday", "weekday")])


def light_gbm(table, delayed):
    model = lightgbm.LGBMClassifier(n_estimators=60, num_leaves=12, learning_rate=0.05, random_state=7, deterministic=True, n_jobs=1, verbose=-1)
    model.fit(table[["hour", "weekday", "distance"]].to_numpy(numpy.float32), delayed)
    converted = onnxmltools.convert_lightgbm(model, initial_types=[("input", LightgbmFloat([None, 3]))], target_opset=OPSETS[""], zipmap=False)
    features = helper.make_tensor_value_info("features", TensorProto.DOUBLE, [None, 2])
    nodes = [
        helper.make_node("Split", ["features"], ["seconds_double", "distance_double"], axis=1),
        helper.make_node("Cast", ["seconds_double"], ["seconds"], to=TensorProto.INT64),
        *clock_nodes("seconds"),
        *[helper.make_node("Cast", [name], [f"{name}_float"], to=TensorProto.FLOAT) for name in ("clock_hour", "clock_weekday", "distance_double")],
        helper.make_node("Concat", ["clock_hour_float", "clock_weekday_float", "distance_double_float"], ["row"], axis=1),
    ]
    return joined(graph([features], ["row"], TensorProto.FLOAT, nodes, width=3), converted, [("row", "input")])


def clock_nodes(seconds):
    """Hour and weekday of seconds since 1970; the first of January was a Thursday."""
    constant = lambda name, value: helper.make_node("Constant", [], [name], value=numpy_helper.from_array(numpy.array([value], numpy.int64)))
    return [
        *[constant(f"clock_{name}", value) for name, value in [("day", 86400), ("hour_long", 3600), ("four", 4), ("seven", 7)]],
        helper.make_node("Mod", [seconds, "clock_day"], ["clock_in_day"]),
        helper.make_node("Div", ["clock_in_day", "clock_hour_long"], ["clock_hour"]),
        helper.make_node("Div", [seconds, "clock_day"], ["clock_days"]),
        helper.make_node("Add", ["clock_days", "clock_four"], ["clock_shifted"]),
        helper.make_node("Mod", ["clock_shifted", "clock_seven"], ["clock_weekday"]),
    ]


def graph(inputs, outputs, kind, nodes, width=1):
    infos = [helper.make_tensor_value_info(name, kind, [None, width]) for name in outputs]
    return helper.make_model(helper.make_graph(nodes, "clock", inputs, infos), opset_imports=[helper.make_opsetid(*opset) for opset in OPSETS.items()], ir_version=IR_VERSION)


def joined(before, model, io_map):
    model.ir_version = IR_VERSION
    del model.opset_import[:]
    model.opset_import.extend(helper.make_opsetid(*opset) for opset in OPSETS.items())
    return compose.merge_models(before, model, io_map=io_map)


def save(model, path):
    onnx.checker.check_model(model)
    model.producer_name = "make-models.py"
    model.graph.name = path.stem
    onnx.save(model, path)
    print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
