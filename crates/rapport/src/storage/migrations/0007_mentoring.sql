-- Mentorships: lasting exchanges of guidance, with the sessions that were held and the milestones agreed.
-- As before, foreign keys are deferred and never cascade, and what refers to a person is moved by merging.

CREATE TABLE mentorship (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  person_id   INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  direction   TEXT NOT NULL CHECK (direction IN ('they_mentor_me', 'i_mentor_them', 'peers')),
  focus       TEXT NOT NULL CHECK (focus <> ''),
  they_want   TEXT NOT NULL DEFAULT '',
  i_want      TEXT NOT NULL DEFAULT '',
  -- how often a session is agreed; null: whenever one is asked for
  rhythm_days INTEGER CHECK (rhythm_days > 0),
  from_on     TEXT NOT NULL,
  until_on    TEXT,
  review_on   TEXT,
  -- for the session to come; it becomes the agenda of the next one that is held
  next_agenda TEXT NOT NULL DEFAULT '',
  ended_on    TEXT,
  look_back   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX mentorship_by_person ON mentorship (person_id, from_on);
CREATE INDEX mentorship_by_date ON mentorship (from_on, id);

CREATE TABLE mentorship_topic (
  id            INTEGER PRIMARY KEY,
  mentorship_id INTEGER NOT NULL REFERENCES mentorship (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id      INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (mentorship_id, topic_id)
) STRICT;
CREATE INDEX mentorship_topic_by_topic ON mentorship_topic (topic_id, mentorship_id);

-- A session is an interaction that was held for it.
CREATE TABLE mentorship_session (
  id             INTEGER PRIMARY KEY,
  mentorship_id  INTEGER NOT NULL REFERENCES mentorship (id) DEFERRABLE INITIALLY DEFERRED,
  interaction_id INTEGER NOT NULL REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
  agenda         TEXT NOT NULL DEFAULT '',
  UNIQUE (mentorship_id, interaction_id)
) STRICT;
CREATE INDEX mentorship_session_by_interaction ON mentorship_session (interaction_id);

CREATE TABLE mentorship_milestone (
  id            INTEGER PRIMARY KEY,
  mentorship_id INTEGER NOT NULL REFERENCES mentorship (id) DEFERRABLE INITIALLY DEFERRED,
  what          TEXT NOT NULL CHECK (what <> ''),
  due_on        TEXT,
  reached_on    TEXT
) STRICT;
CREATE INDEX mentorship_milestone_by_mentorship ON mentorship_milestone (mentorship_id, id);

-- Derived: its words, as those of all that was written down.
CREATE VIRTUAL TABLE search_mentorship_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_mentorship AFTER INSERT ON mentorship BEGIN
  INSERT INTO search_mentorship_words (rowid, words)
    VALUES (new.id, new.focus || ' ' || new.they_want || ' ' || new.i_want || ' ' || new.next_agenda || ' ' || new.look_back);
END;
CREATE TRIGGER words_update_mentorship AFTER UPDATE ON mentorship
  WHEN new.focus || ' ' || new.they_want || ' ' || new.i_want || ' ' || new.next_agenda || ' ' || new.look_back
    <> old.focus || ' ' || old.they_want || ' ' || old.i_want || ' ' || old.next_agenda || ' ' || old.look_back BEGIN
  DELETE FROM search_mentorship_words WHERE rowid = old.id;
  INSERT INTO search_mentorship_words (rowid, words)
    VALUES (new.id, new.focus || ' ' || new.they_want || ' ' || new.i_want || ' ' || new.next_agenda || ' ' || new.look_back);
END;
CREATE TRIGGER words_delete_mentorship AFTER DELETE ON mentorship BEGIN
  DELETE FROM search_mentorship_words WHERE rowid = old.id;
END;
