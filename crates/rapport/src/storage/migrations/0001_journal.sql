-- The journal: what every operation did, as the image each touched row had before it. These tables journal themselves not.

CREATE TABLE operation (
  id      INTEGER PRIMARY KEY,
  -- the Op in snake_case
  op      TEXT NOT NULL,
  -- what it did, as shown beside "Undo"
  title   TEXT NOT NULL,
  done_at TEXT NOT NULL,
  state   TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  -- 1 where the operation is an import: its images are kept for as long as it is
  keeps   INTEGER NOT NULL CHECK (keeps IN (0, 1))
) STRICT;

-- The operation under way, so that triggers know where to write; empty outside a transaction.
CREATE TABLE operation_under_way (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  operation_id INTEGER NOT NULL
) STRICT;

CREATE TABLE image (
  operation_id INTEGER NOT NULL,
  table_name   TEXT NOT NULL,
  row_id       INTEGER NOT NULL,
  -- JSON object of the columns, blobs as hex; null where there was no row
  before       TEXT,
  PRIMARY KEY (operation_id, table_name, row_id)
) STRICT, WITHOUT ROWID;
