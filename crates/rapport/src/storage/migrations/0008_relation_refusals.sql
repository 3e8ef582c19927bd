-- Relations that were proposed and are none, so that they are not proposed again, whichever of the two is asked for.
CREATE TABLE relation_refusal (
  id        INTEGER PRIMARY KEY,
  first_id  INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  second_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX relation_refusal_by_second ON relation_refusal (second_id);
