"""Puts the model where the service of this example looks for it: the folder `serving/`, replaced as a whole."""

import os
import shutil

SERVING = "serving"


def main():
    staged = SERVING + ".new"
    shutil.rmtree(staged, ignore_errors=True)
    os.mkdir(staged)
    shutil.copy(os.path.join(os.environ["MLOPS_MODEL_DIR"], "payload", "model.pkl"), staged)
    with open(os.path.join(staged, "version"), "w", encoding="utf-8") as file:
        file.write(os.environ["MLOPS_VERSION"])
    shutil.rmtree(SERVING, ignore_errors=True)
    os.rename(staged, SERVING)
    print(f"serving {os.environ['MLOPS_VERSION']} after {os.environ['MLOPS_PREVIOUS'] or 'nothing'}")


if __name__ == "__main__":
    main()
