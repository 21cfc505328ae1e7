"""Takes from TensorFlow's wheel what a C program is built and run with: extract-tensorflow.py <folder with the wheel> <folder to fill>"""

import sys
import zipfile
from pathlib import Path

WANTED = (
    "tensorflow/libtensorflow",
    "tensorflow/include/tensorflow/c/",
    "tensorflow/include/tensorflow/core/platform/",
    "tensorflow/include/tsl/",
    "tensorflow/include/xla/tsl/",
)

(wheel,) = Path(sys.argv[1]).glob("*.whl")
with zipfile.ZipFile(wheel) as archive:
    archive.extractall(sys.argv[2], [name for name in archive.namelist() if name.startswith(WANTED)])
wheel.unlink()
