"""Reads the reports with every reader an analyst has: python open_year.py OUT AGENCY

A report whose year is open stands in the null partition. Each reader must find the years to be
numbers and that one report's year to be null.
"""

import os
import pathlib
import sys

import duckdb
import pandas as pd
import polars as pl
from pyarrow.dataset import HivePartitioning
from pyspark.sql import SparkSession


def with_duckdb(folder: str) -> list[tuple]:
    return duckdb.sql(f"SELECT agency_name, report_year FROM '{folder}/**/*.parquet'").fetchall()


def with_pandas(folder: str) -> list[tuple]:
    # Left to itself, pandas asks for years in a dictionary, which can't hold the null.
    hive = HivePartitioning.discover()
    read = pd.read_parquet(folder, columns=["agency_name", "report_year"], partitioning=hive)
    years = [None if pd.isna(year) else int(year) for year in read.report_year]
    return list(zip(read.agency_name, years))


def with_polars(folder: str) -> list[tuple]:
    read = pl.scan_parquet(f"{folder}/**/*.parquet", hive_partitioning=True)
    return read.select("agency_name", "report_year").collect().rows()


def with_spark(folder: str) -> list[tuple]:
    spark = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    try:
        rows = spark.read.parquet(folder).select("agency_name", "report_year").collect()
        return [(row.agency_name, row.report_year) for row in rows]
    finally:
        spark.stop()


def main(out: str, agency: str) -> int:
    folder = str((pathlib.Path(out) / "current" / "tables" / "reports").resolve())
    wrong = []
    counts = set()
    for reader in (with_duckdb, with_pandas, with_polars, with_spark):
        rows = reader(folder)
        counts.add(len(rows))
        if [year for name, year in rows if name == agency] != [None]:
            wrong.append(f"{reader.__name__}: the year of {agency} is not null")
        if not all(year is None or type(year) is int for _, year in rows):
            wrong.append(f"{reader.__name__}: years are not numbers")
    if len(counts) != 1:
        wrong.append(f"the readers differ in how many reports there are: {sorted(counts)}")
    print("\n".join(wrong) or f"four readers agree on {counts.pop()} reports and the open year")
    return 1 if wrong else 0


if __name__ == "__main__":
    # PySpark's own distribution, not one that the caller's environment names.
    os.environ.pop("SPARK_HOME", None)
    sys.exit(main(*sys.argv[1:]))
