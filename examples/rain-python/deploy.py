"""Puts the model where the service of this example looks for it: `serving/current` names the version, `serving/<version>.pkl` is the model."""

import os
import pathlib
import shutil

SERVING = pathlib.Path("serving")


def main():
    version = os.environ["MLOPS_VERSION"]
    SERVING.mkdir(exist_ok=True)
    shutil.copy(pathlib.Path(os.environ["MLOPS_MODEL_DIR"], "payload", "model.pkl"), SERVING / f"{version}.pkl")
    # Switched in one step, so that whoever reads finds the old version or the new one, never half of each.
    staged = SERVING / "current.new"
    staged.write_text(version, encoding="utf-8")
    os.replace(staged, SERVING / "current")
    print(f"serving {version} after {os.environ['MLOPS_PREVIOUS'] or 'nothing'}")


if __name__ == "__main__":
    main()
