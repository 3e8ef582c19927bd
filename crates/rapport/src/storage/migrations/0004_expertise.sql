-- Expertise: how far I am in a topic, what I learned from whom, what I gave to the field, and what I did to grow.
-- As before, foreign keys are deferred and never cascade, and what refers to a person is moved by merging.

-- What I aim for, and why. Null where I settled nothing: rows of the journal may be older than these columns.
ALTER TABLE topic ADD COLUMN target_level INTEGER CHECK (target_level BETWEEN 1 AND 5);
ALTER TABLE topic ADD COLUMN note TEXT;

-- How far I say that I am, from that day on: 1 first steps, 2 can follow, 3 can do, 4 can teach, 5 known for it.
CREATE TABLE topic_assessment (
  id       INTEGER PRIMARY KEY,
  topic_id INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  on_date  TEXT NOT NULL,
  level    INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  UNIQUE (topic_id, on_date)
) STRICT;

-- Names of topics that were merged into this one: whoever writes them means it.
CREATE TABLE topic_alias (
  id       INTEGER PRIMARY KEY,
  topic_id INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  name     TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX topic_alias_by_topic ON topic_alias (topic_id);

-- Topics that were proposed and not wanted, so that they are not proposed again.
CREATE TABLE topic_refusal (
  id       INTEGER PRIMARY KEY,
  name_key TEXT NOT NULL UNIQUE
) STRICT;

-- What I learned from people, at an event, or from what I read.
CREATE TABLE insight (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  -- Markdown
  text           TEXT NOT NULL CHECK (text <> ''),
  on_date        TEXT NOT NULL,
  event_id       INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  interaction_id INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
  -- what was read, and where it stands
  reading        TEXT NOT NULL DEFAULT '',
  url            TEXT NOT NULL DEFAULT '',
  -- when it was looked at again last, how often so far, and when it is due again: the pauses between grow
  shown_on       TEXT,
  shown_times    INTEGER NOT NULL DEFAULT 0 CHECK (shown_times >= 0),
  due_on         TEXT NOT NULL
) STRICT;
CREATE INDEX insight_by_due ON insight (due_on, id);
CREATE INDEX insight_by_date ON insight (on_date, id);
CREATE INDEX insight_by_event ON insight (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX insight_by_interaction ON insight (interaction_id) WHERE interaction_id IS NOT NULL;

-- What I gave to the field.
CREATE TABLE contribution (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL CHECK (kind IN ('talk', 'article', 'post', 'code', 'panel', 'answer', 'review', 'award')),
  title    TEXT NOT NULL CHECK (title <> ''),
  on_date  TEXT NOT NULL,
  event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  -- the conference, journal, site
  place    TEXT NOT NULL DEFAULT '',
  url      TEXT NOT NULL DEFAULT '',
  -- how many it reached, where that is known
  audience INTEGER CHECK (audience >= 0),
  notes    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contribution_by_date ON contribution (on_date, id);
CREATE INDEX contribution_by_event ON contribution (event_id) WHERE event_id IS NOT NULL;

-- What I did to grow.
CREATE TABLE learning (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL CHECK (kind IN ('course', 'book', 'conference', 'feedback_asked', 'feedback_received', 'certificate')),
  title    TEXT NOT NULL CHECK (title <> ''),
  on_date  TEXT NOT NULL,
  event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  minutes  INTEGER CHECK (minutes >= 0),
  url      TEXT NOT NULL DEFAULT '',
  -- what changed by it
  changed  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX learning_by_date ON learning (on_date, id);
CREATE INDEX learning_by_event ON learning (event_id) WHERE event_id IS NOT NULL;

-- From whom, with whom, about what.

CREATE TABLE insight_person (
  id         INTEGER PRIMARY KEY,
  insight_id INTEGER NOT NULL REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
  person_id  INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (insight_id, person_id)
) STRICT;
CREATE INDEX insight_person_by_person ON insight_person (person_id, insight_id);
CREATE TABLE insight_topic (
  id         INTEGER PRIMARY KEY,
  insight_id INTEGER NOT NULL REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id   INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (insight_id, topic_id)
) STRICT;
CREATE INDEX insight_topic_by_topic ON insight_topic (topic_id, insight_id);

CREATE TABLE contribution_person (
  id              INTEGER PRIMARY KEY,
  contribution_id INTEGER NOT NULL REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
  person_id       INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (contribution_id, person_id)
) STRICT;
CREATE INDEX contribution_person_by_person ON contribution_person (person_id, contribution_id);
CREATE TABLE contribution_topic (
  id              INTEGER PRIMARY KEY,
  contribution_id INTEGER NOT NULL REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id        INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (contribution_id, topic_id)
) STRICT;
CREATE INDEX contribution_topic_by_topic ON contribution_topic (topic_id, contribution_id);

CREATE TABLE learning_person (
  id          INTEGER PRIMARY KEY,
  learning_id INTEGER NOT NULL REFERENCES learning (id) DEFERRABLE INITIALLY DEFERRED,
  person_id   INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (learning_id, person_id)
) STRICT;
CREATE INDEX learning_person_by_person ON learning_person (person_id, learning_id);
CREATE TABLE learning_topic (
  id          INTEGER PRIMARY KEY,
  learning_id INTEGER NOT NULL REFERENCES learning (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id    INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (learning_id, topic_id)
) STRICT;
CREATE INDEX learning_topic_by_topic ON learning_topic (topic_id, learning_id);

-- Derived: the words of these, as those of all that was written down. Kept by triggers, so that undo keeps them too.

CREATE VIRTUAL TABLE search_insight_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_insight AFTER INSERT ON insight BEGIN
  INSERT INTO search_insight_words (rowid, words) VALUES (new.id, new.text || ' ' || new.reading);
END;
CREATE TRIGGER words_update_insight AFTER UPDATE ON insight WHEN new.text || ' ' || new.reading <> old.text || ' ' || old.reading BEGIN
  DELETE FROM search_insight_words WHERE rowid = old.id;
  INSERT INTO search_insight_words (rowid, words) VALUES (new.id, new.text || ' ' || new.reading);
END;
CREATE TRIGGER words_delete_insight AFTER DELETE ON insight BEGIN
  DELETE FROM search_insight_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_contribution_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_contribution AFTER INSERT ON contribution BEGIN
  INSERT INTO search_contribution_words (rowid, words) VALUES (new.id, new.title || ' ' || new.place || ' ' || new.notes);
END;
CREATE TRIGGER words_update_contribution AFTER UPDATE ON contribution WHEN new.title || ' ' || new.place || ' ' || new.notes <> old.title || ' ' || old.place || ' ' || old.notes BEGIN
  DELETE FROM search_contribution_words WHERE rowid = old.id;
  INSERT INTO search_contribution_words (rowid, words) VALUES (new.id, new.title || ' ' || new.place || ' ' || new.notes);
END;
CREATE TRIGGER words_delete_contribution AFTER DELETE ON contribution BEGIN
  DELETE FROM search_contribution_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_learning_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_learning AFTER INSERT ON learning BEGIN
  INSERT INTO search_learning_words (rowid, words) VALUES (new.id, new.title || ' ' || new.changed);
END;
CREATE TRIGGER words_update_learning AFTER UPDATE ON learning WHEN new.title || ' ' || new.changed <> old.title || ' ' || old.changed BEGIN
  DELETE FROM search_learning_words WHERE rowid = old.id;
  INSERT INTO search_learning_words (rowid, words) VALUES (new.id, new.title || ' ' || new.changed);
END;
CREATE TRIGGER words_delete_learning AFTER DELETE ON learning BEGIN
  DELETE FROM search_learning_words WHERE rowid = old.id;
END;
