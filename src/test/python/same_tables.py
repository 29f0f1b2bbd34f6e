"""Compares the tables of warehouses: python same_tables.py OUT OUT…"""

import pathlib
import sys

import duckdb


def difference(table: str, one: pathlib.Path, other: pathlib.Path) -> int:
    """How many rows one warehouse has and the other has not, run identifiers aside."""

    def rows(out: pathlib.Path) -> str:
        columns = "* EXCLUDE (run_id)" if table == "documents" else "*"
        files = out / "current" / "tables" / table / "**" / "*.parquet"
        return f"SELECT {columns} FROM read_parquet('{files}', hive_partitioning = true)"

    count = (
        f"SELECT (SELECT count(*) FROM ({rows(one)} EXCEPT ALL {rows(other)}))"
        f" + (SELECT count(*) FROM ({rows(other)} EXCEPT ALL {rows(one)}))"
    )
    return duckdb.sql(count).fetchone()[0]


def main(outs: list[str]) -> int:
    """Compares every table of the first warehouse with those of the others."""
    first, *others = map(pathlib.Path, outs)
    tables = sorted(path.name for path in (first / "current" / "tables").iterdir())
    failed = False
    for other in others:
        for table in tables:
            rows = difference(table, first, other)
            if rows:
                failed = True
                print(f"{table}: {rows} rows differ between {first} and {other}")
    print(f"{len(tables)} tables compared over {len(outs)} warehouses")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
