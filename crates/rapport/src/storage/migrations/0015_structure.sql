-- Derived: how the network of everybody hung together at the end of days, as it was counted; see `structure::kept`. A day's figures hold while nobody's record has
-- changed since `as_of`, a row of `search_change`, and wherever a network has the same fingerprint.
CREATE TABLE search_structure (
  on_date        TEXT PRIMARY KEY,
  as_of          INTEGER NOT NULL,
  fingerprint    INTEGER NOT NULL,
  people         INTEGER NOT NULL,
  ties           INTEGER NOT NULL,
  effective_size REAL,
  "constraint"   REAL,
  communities    INTEGER NOT NULL,
  bridges        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
