"""Writes test/fixtures/parquet/: small files with the types, encodings and codecs that writers use.

    pip install pyarrow==26.0.1
    python test/interop/make-parquet-fixtures.py

Each row is made from its number by plain arithmetic, so that the test says on its own what must be in it.
"""

import datetime
import decimal
import pathlib

import pyarrow
from pyarrow import parquet

FOLDER = pathlib.Path(__file__).parent.parent / "fixtures" / "parquet"
FOLDER.mkdir(exist_ok=True)
ROWS = 300
UTC = datetime.timezone.utc


def optional(row, value):
    """Every seventh value is missing."""
    return None if row % 7 == 3 else value


def instant(row):
    return datetime.datetime(2001, 1, 14, 21, 55, tzinfo=UTC) + datetime.timedelta(minutes=row, microseconds=row * 1000)


rows = range(ROWS)
table = pyarrow.table(
    {
        "id": pyarrow.array([2**53 + row for row in rows], pyarrow.int64()),
        "small": pyarrow.array([optional(row, row - 150) for row in rows], pyarrow.int32()),
        "unsigned": pyarrow.array([2**64 - 1 - row for row in rows], pyarrow.uint64()),
        "unsigned32": pyarrow.array([2**32 - 1 - row for row in rows], pyarrow.uint32()),
        "double": pyarrow.array([optional(row, row / 4) for row in rows], pyarrow.float64()),
        "single": pyarrow.array([row / 4 for row in rows], pyarrow.float32()),
        "decimal": pyarrow.array([optional(row, decimal.Decimal(row - 150) / 100) for row in rows], pyarrow.decimal128(20, 2)),
        "wide": pyarrow.array([decimal.Decimal(f"{12345678901234567890 + row}.123456789") for row in rows], pyarrow.decimal128(38, 9)),
        "flag": pyarrow.array([optional(row, row % 2 == 0) for row in rows], pyarrow.bool_()),
        "text": pyarrow.array([optional(row, ["", "Zoë", 'say "it", now', "two\nlines"][row % 4]) for row in rows], pyarrow.string()),
        "distinct": pyarrow.array([f"row {row}" for row in rows], pyarrow.string()),
        "day": pyarrow.array([datetime.date(1969, 12, 1) + datetime.timedelta(days=row) for row in rows], pyarrow.date32()),
        "milliseconds": pyarrow.array([instant(row) for row in rows], pyarrow.timestamp("ms", "UTC")),
        "microseconds": pyarrow.array([optional(row, instant(row).replace(tzinfo=None, microsecond=row)) for row in rows], pyarrow.timestamp("us")),
        "nanoseconds": pyarrow.array([-1 - row for row in rows], pyarrow.timestamp("ns")),
        "time": pyarrow.array([datetime.time(row // 60, row % 60, 1, row) for row in rows], pyarrow.time64("us")),
        "place": pyarrow.array([optional(row, {"city": f"c{row % 3}", "at": {"lat": row / 2}}) for row in rows], pyarrow.struct([("city", pyarrow.string()), ("at", pyarrow.struct([("lat", pyarrow.float64())]))])),
        "tags": pyarrow.array([optional(row, ["a", None, str(row)][: row % 4]) for row in rows], pyarrow.list_(pyarrow.string())),
        "sizes": pyarrow.array([[2**53 + 1, row] for row in rows], pyarrow.list_(pyarrow.int64())),
    }
)

for codec in ["snappy", "gzip", "zstd", "brotli", "lz4"]:
    parquet.write_table(table, FOLDER / f"{codec}.parquet", compression=codec, row_group_size=128)
parquet.write_table(table, FOLDER / "plain.parquet", compression="none", use_dictionary=False, data_page_version="2.0", row_group_size=128)
# Many pages to a row group; the dictionaries of longer columns end before their column does.
for version in ["1.0", "2.0"]:
    parquet.write_table(table, FOLDER / f"pages-{version[0]}.parquet", compression="zstd", data_page_version=version, data_page_size=64, write_batch_size=16, dictionary_pagesize_limit=200, row_group_size=200)
parquet.write_table(
    table.select(["id", "small", "distinct", "microseconds"]),
    FOLDER / "delta.parquet",
    use_dictionary=False,
    column_encoding={"id": "DELTA_BINARY_PACKED", "small": "DELTA_BINARY_PACKED", "distinct": "DELTA_BYTE_ARRAY", "microseconds": "DELTA_BINARY_PACKED"},
    compression="zstd",
)
parquet.write_table(table.select(["nanoseconds"]), FOLDER / "int96.parquet", use_deprecated_int96_timestamps=True)
parquet.write_table(pyarrow.table({"raw": pyarrow.array([b"caf\xc3\xa9", b"caf\xe9", None], pyarrow.binary()), "n": [1, 2, 3]}), FOLDER / "binary.parquet")
parquet.write_table(table.schema.empty_table(), FOLDER / "no-rows.parquet")
parquet.write_table(pyarrow.table({"customer_id": pyarrow.array([7, 8], pyarrow.int64()), "p": [0.1, 1.0], "plan": ["free", None]}), FOLDER / "predictions.parquet")
