-- People, what is known of them, and where each piece of it came from.
-- Foreign keys are deferred and never cascade: undo puts rows back in any order within one transaction.

CREATE TABLE organisation (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  -- folded name: two spellings that differ in case, accents or legal form are one organisation
  name_key TEXT NOT NULL UNIQUE,
  url      TEXT
) STRICT;

CREATE TABLE photo (
  id   INTEGER PRIMARY KEY,
  -- JPEG, or WebP where parts of it are transparent; at most 256 px wide and high
  data BLOB NOT NULL
) STRICT;

CREATE TABLE person (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  name            TEXT NOT NULL CHECK (name <> ''),
  prefix          TEXT,
  given           TEXT,
  additional      TEXT,
  family          TEXT,
  suffix          TEXT,
  nickname        TEXT,
  -- the current ones; earlier ones stand in employment
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  department      TEXT,
  position        TEXT,
  -- YYYY-MM-DD, or --MM-DD without a year
  birthday        TEXT,
  -- YYYY-MM-DD; never null: where nothing tells, the day on which the person was added, and met_on_known is 0
  met_on          TEXT NOT NULL,
  met_on_known    INTEGER NOT NULL CHECK (met_on_known IN (0, 1)),
  origin          TEXT NOT NULL CHECK (origin IN ('event', 'introduction', 'online', 'work', 'import')),
  notes           TEXT,
  photo_id        INTEGER REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
  -- folded family name, given name: what the list is sorted by
  sort_key        TEXT NOT NULL,
  added_at        TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE INDEX person_by_organisation ON person (organisation_id);
CREATE INDEX person_by_met_on ON person (met_on, id);
CREATE INDEX person_by_added ON person (added_at, id);
CREATE INDEX person_by_origin ON person (origin, sort_key, id);

CREATE TABLE email (
  id          INTEGER PRIMARY KEY,
  person_id   INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  address     TEXT NOT NULL,
  -- lower case, trimmed: what is compared
  address_key TEXT NOT NULL,
  label       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX email_by_person ON email (person_id);
CREATE INDEX email_by_key ON email (address_key);

CREATE TABLE phone (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  value     TEXT NOT NULL,
  -- +4740612345, or null where the number is not complete enough to tell
  e164      TEXT,
  label     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX phone_by_person ON phone (person_id);
CREATE INDEX phone_by_e164 ON phone (e164) WHERE e164 IS NOT NULL;

CREATE TABLE url (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  url       TEXT NOT NULL,
  -- 'linkedin:<slug>' and the like for profiles that identify a person; null for other pages
  profile   TEXT,
  label     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX url_by_person ON url (person_id);
CREATE INDEX url_by_profile ON url (profile) WHERE profile IS NOT NULL;

CREATE TABLE postal_address (
  id              INTEGER PRIMARY KEY,
  person_id       INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  label           TEXT NOT NULL DEFAULT '',
  post_office_box TEXT NOT NULL DEFAULT '',
  extended        TEXT NOT NULL DEFAULT '',
  street          TEXT NOT NULL DEFAULT '',
  city            TEXT NOT NULL DEFAULT '',
  region          TEXT NOT NULL DEFAULT '',
  postal_code     TEXT NOT NULL DEFAULT '',
  country         TEXT NOT NULL DEFAULT '',
  formatted       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX postal_address_by_person ON postal_address (person_id);

-- Dates with a meaning besides the birthday, such as an anniversary.
CREATE TABLE person_date (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  label     TEXT NOT NULL,
  date      TEXT NOT NULL
) STRICT;
CREATE INDEX person_date_by_person ON person_date (person_id);

-- People whom a card names (spouse, mentor, assistant), before anybody said who they are.
CREATE TABLE related_name (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  label     TEXT NOT NULL,
  name      TEXT NOT NULL
) STRICT;
CREATE INDEX related_name_by_person ON related_name (person_id);

CREATE TABLE tag (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE person_tag (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  tag_id    INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (person_id, tag_id)
) STRICT;
CREATE INDEX person_tag_by_tag ON person_tag (tag_id, person_id);

-- Earlier and current posts, as exports showed them over time.
CREATE TABLE employment (
  id              INTEGER PRIMARY KEY,
  person_id       INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  position        TEXT,
  -- civil dates as far as known: the day before which the post was left, where a later export no longer showed it
  from_date       TEXT,
  until_date      TEXT,
  -- the day of the import, or of the edit, that showed it first
  seen_on         TEXT NOT NULL
) STRICT;
CREATE INDEX employment_by_person ON employment (person_id, seen_on);

-- One drop: previewed, applied at once, undone at once.
CREATE TABLE import_batch (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  applied_at TEXT NOT NULL,
  -- what was dropped, as the user knows it
  title      TEXT NOT NULL,
  -- JSON: the counts of the preview as they were applied
  counts     TEXT NOT NULL,
  undone_at  TEXT
) STRICT;

-- Each record of a batch and what became of it. The same record again is told by its digest.
CREATE TABLE import_record (
  id        INTEGER PRIMARY KEY,
  batch_id  INTEGER NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  file      TEXT NOT NULL,
  record    INTEGER NOT NULL,
  line      INTEGER NOT NULL,
  -- the Format in snake_case
  format    TEXT NOT NULL,
  outcome   TEXT NOT NULL CHECK (outcome IN ('new', 'same', 'changed', 'unsure', 'left_out', 'broken')),
  -- the record's own identity in its source (vCard UID), where it has one
  source_uid TEXT,
  -- 64-bit digest of what the record said
  digest    INTEGER NOT NULL
) STRICT;
CREATE INDEX import_record_by_person ON import_record (person_id, batch_id);
CREATE INDEX import_record_by_batch ON import_record (batch_id);

-- What a record said and Rapport did not understand: kept aside, exported again once, never mixed into notes.
CREATE TABLE not_understood (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  batch_id  INTEGER NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  format    TEXT NOT NULL,
  content   TEXT NOT NULL
) STRICT;
CREATE INDEX not_understood_by_person ON not_understood (person_id);

-- Where a field's value came from, and when: a batch, or the user's own hand (batch_id null).
CREATE TABLE provenance (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  -- a field of a person ('organisation', 'emails' …), 'emails:<address_key>' and the like for one value of many,
  -- or '*' for all that is not named
  field     TEXT NOT NULL,
  batch_id  INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  at        TEXT NOT NULL,
  UNIQUE (person_id, field)
) STRICT;

-- A value that an import brought for a field which the user typed: offered, never written over it.
CREATE TABLE offer (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  batch_id  INTEGER NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  field     TEXT NOT NULL,
  value     TEXT NOT NULL,
  -- a dismissed one is kept, so that the same file does not offer it again
  answer    TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('open', 'dismissed')),
  UNIQUE (person_id, field, value)
) STRICT;

-- Two people who may be one: why, and what was decided. first_id < second_id.
CREATE TABLE possible_duplicate (
  id        INTEGER PRIMARY KEY,
  first_id  INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  second_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  -- JSON array of reasons
  reasons   TEXT NOT NULL,
  decision  TEXT NOT NULL CHECK (decision IN ('open', 'keep_both')),
  batch_id  INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (first_id, second_id),
  CHECK (first_id < second_id)
) STRICT;
CREATE INDEX possible_duplicate_by_second ON possible_duplicate (second_id);

-- Two people made one, with all that parting them again needs.
CREATE TABLE merge (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  kept_id   INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  merged_at TEXT NOT NULL,
  -- JSON: the merged person's row
  merged_row TEXT NOT NULL,
  -- JSON: by column, what the kept person had and what took its place
  filled    TEXT NOT NULL
) STRICT;
CREATE INDEX merge_by_kept ON merge (kept_id);

-- Which rows the merged person brought along, lost because the kept one had the same, or was given.
CREATE TABLE merge_row (
  id         INTEGER PRIMARY KEY,
  merge_id   INTEGER NOT NULL REFERENCES merge (id) DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  row_id     INTEGER NOT NULL,
  fate       TEXT NOT NULL CHECK (fate IN ('moved', 'dropped', 'added')),
  -- JSON: the row as it was before, or as it was added
  content    TEXT NOT NULL
) STRICT;
CREATE INDEX merge_row_by_merge ON merge_row (merge_id);

-- Who the user is: one row, and the posts held.
CREATE TABLE myself (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  given    TEXT NOT NULL,
  family   TEXT NOT NULL,
  headline TEXT NOT NULL
) STRICT;

CREATE TABLE my_position (
  id           INTEGER PRIMARY KEY,
  organisation TEXT NOT NULL,
  position     TEXT NOT NULL,
  from_date    TEXT NOT NULL,
  until_date   TEXT NOT NULL
) STRICT;

-- How the columns of a table with this header go to fields, as the user settled it.
CREATE TABLE remembered_mapping (
  id      INTEGER PRIMARY KEY,
  -- JSON array of the header cells
  columns TEXT NOT NULL UNIQUE,
  -- JSON of the ReadingChoice
  choice  TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  id    INTEGER PRIMARY KEY,
  key   TEXT NOT NULL UNIQUE,
  -- JSON
  value TEXT NOT NULL
) STRICT;

-- Whose record changed, in the order of the changes, so that what is held in memory for list and search can catch up.
-- Derived: not journalled. A null stands for everybody.
CREATE TABLE search_change (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER
) STRICT;

-- Tells this database from every other one, whatever its path.
CREATE TABLE search_database (
  id  INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL
) STRICT;
INSERT INTO search_database (id, uid) VALUES (1, lower(hex(randomblob(16))));
