"""Asks the deployed model about two days: it must be the version that was deployed, and think a wet day likelier to be followed by rain."""

import os
import pathlib
import pickle
import sys

from train import score

SERVING = pathlib.Path("serving")
WET = {"date": "2015-11-14", "precipitation": "30.0", "temp_max": "10.0", "temp_min": "7.0", "wind": "6.0", "weather": "rain"}
DRY = {"date": "2015-07-14", "precipitation": "0.0", "temp_max": "31.0", "temp_min": "16.0", "wind": "2.0", "weather": "sun"}


def main():
    version = (SERVING / "current").read_text(encoding="utf-8")
    if version != os.environ["MLOPS_VERSION"]:
        sys.exit(f"serving {version}, expected {os.environ['MLOPS_VERSION']}")
    model = pickle.loads((SERVING / f"{version}.pkl").read_bytes())
    wet, dry = score(model, WET), score(model, DRY)
    print(f"rain after a wet day {wet:.2f}, after a dry one {dry:.2f}")
    if not dry < wet:
        sys.exit("the model thinks rain likelier after a dry day")


if __name__ == "__main__":
    main()
