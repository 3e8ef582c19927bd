-- Opportunities: what may come of the network, through whom it was heard, how far it went, and what came of it.
-- As before, foreign keys are deferred and never cascade, and what refers to a person is moved by merging.

CREATE TABLE opportunity (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  title           TEXT NOT NULL CHECK (title <> ''),
  kind            TEXT NOT NULL CHECK (kind IN ('job', 'collaboration', 'client', 'talk', 'publication', 'partnership', 'board', 'other')),
  heard_on        TEXT NOT NULL,
  -- who told me; null where it was nobody in the network
  told_by_id      INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  -- where else I heard of it: a site, a newsletter, somebody whom I do not know
  source          TEXT NOT NULL DEFAULT '',
  -- never public, public only after I had heard of it, or public already
  publicity       TEXT NOT NULL CHECK (publicity IN ('never', 'later', 'already')),
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  stage           TEXT NOT NULL CHECK (stage IN ('heard', 'exploring', 'applied', 'talking', 'won', 'lost', 'let_go')),
  -- when it was won, lost or let go; null while it is open
  ended_on        TEXT,
  -- what came of it
  outcome         TEXT NOT NULL DEFAULT '',
  -- when those who helped were thanked
  thanked_on      TEXT,
  url             TEXT NOT NULL DEFAULT '',
  -- Markdown
  notes           TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX opportunity_by_date ON opportunity (heard_on, id);
CREATE INDEX opportunity_by_teller ON opportunity (told_by_id, heard_on) WHERE told_by_id IS NOT NULL;
CREATE INDEX opportunity_by_organisation ON opportunity (organisation_id) WHERE organisation_id IS NOT NULL;

-- Each stage that it came to, and when: at most one a day after the first.
CREATE TABLE opportunity_step (
  id             INTEGER PRIMARY KEY,
  opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) DEFERRABLE INITIALLY DEFERRED,
  stage          TEXT NOT NULL CHECK (stage IN ('heard', 'exploring', 'applied', 'talking', 'won', 'lost', 'let_go')),
  on_date        TEXT NOT NULL
) STRICT;
CREATE INDEX opportunity_step_by_opportunity ON opportunity_step (opportunity_id, id);

CREATE TABLE opportunity_topic (
  id             INTEGER PRIMARY KEY,
  opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id       INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (opportunity_id, topic_id)
) STRICT;
CREATE INDEX opportunity_topic_by_topic ON opportunity_topic (topic_id, opportunity_id);

-- A next step is a promise. Null where it is for no opportunity: rows of the journal may be older than this column.
ALTER TABLE promise ADD COLUMN opportunity_id INTEGER REFERENCES opportunity (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX promise_by_opportunity ON promise (opportunity_id) WHERE opportunity_id IS NOT NULL;

-- Derived: its words, as those of all that was written down.
CREATE VIRTUAL TABLE search_opportunity_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_opportunity AFTER INSERT ON opportunity BEGIN
  INSERT INTO search_opportunity_words (rowid, words)
    VALUES (new.id, new.title || ' ' || new.source || ' ' || new.outcome || ' ' || new.notes);
END;
CREATE TRIGGER words_update_opportunity AFTER UPDATE ON opportunity
  WHEN new.title || ' ' || new.source || ' ' || new.outcome || ' ' || new.notes
    <> old.title || ' ' || old.source || ' ' || old.outcome || ' ' || old.notes BEGIN
  DELETE FROM search_opportunity_words WHERE rowid = old.id;
  INSERT INTO search_opportunity_words (rowid, words)
    VALUES (new.id, new.title || ' ' || new.source || ' ' || new.outcome || ' ' || new.notes);
END;
CREATE TRIGGER words_delete_opportunity AFTER DELETE ON opportunity BEGIN
  DELETE FROM search_opportunity_words WHERE rowid = old.id;
END;
