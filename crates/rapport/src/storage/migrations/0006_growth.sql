-- Growth as it was then: what each tie was on any earlier day, and what happened on which day, ready to be counted.

-- The days on which people were met, with what is counted of them.
DROP INDEX person_by_met_on;
CREATE INDEX person_by_met_on ON person (met_on, origin);

-- Derived: every record with a person that counts for the tie, packed; see `ties::past`.
CREATE TABLE search_past (
  person_id INTEGER PRIMARY KEY,
  packed    BLOB NOT NULL
) STRICT;
-- Whoever opens the database next computes the sums anew, and this beside them.
DELETE FROM search_tie_weights;

-- Derived: interactions by day, kind and depth. `own`: written down by hand and outside of events, as the time budget counts them.
CREATE TABLE search_day (
  on_date TEXT NOT NULL,
  kind    TEXT NOT NULL,
  depth   TEXT NOT NULL,
  own     INTEGER NOT NULL,
  count   INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (on_date, kind, depth, own)
) STRICT, WITHOUT ROWID;
INSERT INTO search_day (on_date, kind, depth, own, count, minutes)
  SELECT on_date, kind, coalesce(depth, ''), batch_id IS NULL AND event_id IS NULL, count(*), coalesce(sum(minutes), 0)
    FROM interaction GROUP BY 1, 2, 3, 4;
-- Derived: the same by month, YYYY-MM.
CREATE TABLE search_month (
  month   TEXT NOT NULL,
  kind    TEXT NOT NULL,
  depth   TEXT NOT NULL,
  own     INTEGER NOT NULL,
  count   INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (month, kind, depth, own)
) STRICT, WITHOUT ROWID;
INSERT INTO search_month (month, kind, depth, own, count, minutes)
  SELECT substr(on_date, 1, 7), kind, coalesce(depth, ''), batch_id IS NULL AND event_id IS NULL, count(*), coalesce(sum(minutes), 0)
    FROM interaction GROUP BY 1, 2, 3, 4;

CREATE TRIGGER day_insert_interaction AFTER INSERT ON interaction BEGIN
  INSERT INTO search_day (on_date, kind, depth, own, count, minutes)
    VALUES (new.on_date, new.kind, coalesce(new.depth, ''), new.batch_id IS NULL AND new.event_id IS NULL, 1, coalesce(new.minutes, 0))
    ON CONFLICT DO UPDATE SET count = count + 1, minutes = minutes + excluded.minutes;
  INSERT INTO search_month (month, kind, depth, own, count, minutes)
    VALUES (substr(new.on_date, 1, 7), new.kind, coalesce(new.depth, ''), new.batch_id IS NULL AND new.event_id IS NULL, 1, coalesce(new.minutes, 0))
    ON CONFLICT DO UPDATE SET count = count + 1, minutes = minutes + excluded.minutes;
END;
CREATE TRIGGER day_delete_interaction AFTER DELETE ON interaction BEGIN
  UPDATE search_day SET count = count - 1, minutes = minutes - coalesce(old.minutes, 0)
   WHERE on_date = old.on_date AND kind = old.kind AND depth = coalesce(old.depth, '')
     AND own = (old.batch_id IS NULL AND old.event_id IS NULL);
  UPDATE search_month SET count = count - 1, minutes = minutes - coalesce(old.minutes, 0)
   WHERE month = substr(old.on_date, 1, 7) AND kind = old.kind AND depth = coalesce(old.depth, '')
     AND own = (old.batch_id IS NULL AND old.event_id IS NULL);
END;
CREATE TRIGGER day_update_interaction AFTER UPDATE OF on_date, kind, depth, minutes, batch_id, event_id ON interaction BEGIN
  UPDATE search_day SET count = count - 1, minutes = minutes - coalesce(old.minutes, 0)
   WHERE on_date = old.on_date AND kind = old.kind AND depth = coalesce(old.depth, '')
     AND own = (old.batch_id IS NULL AND old.event_id IS NULL);
  UPDATE search_month SET count = count - 1, minutes = minutes - coalesce(old.minutes, 0)
   WHERE month = substr(old.on_date, 1, 7) AND kind = old.kind AND depth = coalesce(old.depth, '')
     AND own = (old.batch_id IS NULL AND old.event_id IS NULL);
  INSERT INTO search_day (on_date, kind, depth, own, count, minutes)
    VALUES (new.on_date, new.kind, coalesce(new.depth, ''), new.batch_id IS NULL AND new.event_id IS NULL, 1, coalesce(new.minutes, 0))
    ON CONFLICT DO UPDATE SET count = count + 1, minutes = minutes + excluded.minutes;
  INSERT INTO search_month (month, kind, depth, own, count, minutes)
    VALUES (substr(new.on_date, 1, 7), new.kind, coalesce(new.depth, ''), new.batch_id IS NULL AND new.event_id IS NULL, 1, coalesce(new.minutes, 0))
    ON CONFLICT DO UPDATE SET count = count + 1, minutes = minutes + excluded.minutes;
END;

-- Help by day and direction, in the order of the index.
CREATE INDEX exchange_by_day ON exchange (on_date, direction);
