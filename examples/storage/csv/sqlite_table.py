"""Load CSV into a new SQLite table, and write a query's rows as CSV."""

import csv
import sqlite3
from typing import TextIO


def identifier(name: str) -> str:
    """Return the name quoted for SQL, so that any header is harmless."""
    return '"' + name.replace('"', '""') + '"'


def load_table(
    database: sqlite3.Connection, table: str, file: TextIO
) -> int:
    """Create the table with the header's columns; return how many rows."""
    reader = csv.reader(file)
    header = next(reader)
    columns = ", ".join(map(identifier, header))
    marks = ", ".join("?" * len(header))
    with database:
        database.execute(f"CREATE TABLE {identifier(table)} ({columns})")
        # Up to Python 3.12, INSERT in capitals begins no transaction where
        # the locale is Turkish: its small I has no dot.
        insert = f"insert into {identifier(table)} values ({marks})"
        return database.executemany(insert, reader).rowcount


def write_rows(cursor: sqlite3.Cursor, file: TextIO) -> None:
    """Write the names of the result's columns, then its rows."""
    writer = csv.writer(file)
    writer.writerow(column[0] for column in cursor.description)
    writer.writerows(cursor)
