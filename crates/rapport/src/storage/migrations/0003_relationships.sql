-- What happens between people and me: ties, interactions, events, help given and received, what is due.
-- Civil dates are YYYY-MM-DD and never instants; a time of day stands beside its date as HH:MM, in the user's own zone.
-- As before, foreign keys are deferred and never cascade, and each table that refers to a person is moved by merging.

-- A field of expertise.
CREATE TABLE topic (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  -- folded: one topic however it is written
  name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE person_topic (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id  INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (person_id, topic_id)
) STRICT;
CREATE INDEX person_topic_by_topic ON person_topic (topic_id, person_id);

-- What connects a person and me, as I settled it. Nobody needs a row: without one, all is left to the defaults.
CREATE TABLE tie (
  id             INTEGER PRIMARY KEY,
  person_id      INTEGER NOT NULL UNIQUE REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  circle         TEXT CHECK (circle IN ('inner', 'close', 'active', 'wider', 'outer')),
  -- days between two contacts; null: that of the circle
  rhythm_days    INTEGER CHECK (rhythm_days > 0),
  -- the first day of the present rhythm: set so that due dates spread after many were added at once
  rhythm_from    TEXT,
  contact        TEXT NOT NULL DEFAULT 'welcome' CHECK (contact IN ('welcome', 'do_not_contact')),
  archived_on    TEXT,
  deceased_on    TEXT,
  -- nothing is planned with the person before this day
  snoozed_until  TEXT,
  -- who began the tie, when, and the words that came with it (LinkedIn's invitations)
  began          TEXT CHECK (began IN ('me', 'them')),
  began_on       TEXT,
  began_note     TEXT,
  batch_id       INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX tie_by_circle ON tie (circle, person_id) WHERE circle IS NOT NULL;

-- What the tie is for: learning, collaboration, mentoring, opportunities, support, friendship.
CREATE TABLE tie_purpose (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  purpose   TEXT NOT NULL CHECK (purpose IN ('learning', 'collaboration', 'mentoring', 'opportunities', 'support', 'friendship')),
  UNIQUE (person_id, purpose)
) STRICT;

CREATE TABLE event (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  title           TEXT NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('conference', 'seminar', 'workshop', 'meetup', 'webinar', 'organisation_meeting', 'course', 'meeting')),
  -- civil, in `zone`: YYYY-MM-DD where it lasts all day, else YYYY-MM-DDTHH:MM:SS. The end of an all-day event is its last day
  starts          TEXT NOT NULL,
  ends            TEXT NOT NULL,
  -- IANA name; empty: floating, or all day
  zone            TEXT NOT NULL DEFAULT '',
  all_day         INTEGER NOT NULL CHECK (all_day IN (0, 1)),
  -- the same instants in UTC, for order; midnight where all day or floating. Of a recurring event, its first occurrence
  starts_at       TEXT NOT NULL,
  -- of a recurring event, the end of its last occurrence; null where it never ends
  last_ends_at    TEXT,
  -- the lines RRULE, RDATE, EXDATE (RFC 5545), one a line; empty where it happens once
  recurrence      TEXT NOT NULL DEFAULT '',
  -- of an occurrence that differs from its series: the series, and the start that it replaces, as in `starts`
  series_id       INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  occurrence      TEXT,
  status          TEXT NOT NULL DEFAULT 'confirmed' CHECK (status IN ('confirmed', 'tentative', 'cancelled')),
  answer          TEXT NOT NULL DEFAULT 'going' CHECK (answer IN ('going', 'maybe', 'declined')),
  role            TEXT NOT NULL DEFAULT 'attending' CHECK (role IN ('attending', 'speaking', 'organising')),
  place           TEXT NOT NULL DEFAULT '',
  url             TEXT NOT NULL DEFAULT '',
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  -- who organises, where a calendar names somebody: name, address
  organiser_name  TEXT NOT NULL DEFAULT '',
  organiser_email TEXT NOT NULL DEFAULT '',
  -- in the smallest unit of `currency` (ISO 4217)
  cost            INTEGER,
  currency        TEXT NOT NULL DEFAULT '',
  purpose         TEXT NOT NULL DEFAULT '',
  takeaways       TEXT NOT NULL DEFAULT '',
  notes           TEXT NOT NULL DEFAULT '',
  -- when the evening was written down
  captured_at     TEXT,
  -- the identity in the calendar it came from, and a digest of what that said; the same calendar again is told by them
  source_uid      TEXT,
  source_digest   INTEGER,
  batch_id        INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX event_by_day ON event (substr(starts, 1, 10), substr(starts, 12, 5), id);
CREATE INDEX event_by_start ON event (starts_at, id);
CREATE INDEX event_by_last_end ON event (last_ends_at);
CREATE INDEX event_by_series ON event (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX event_by_organisation ON event (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX event_by_source ON event (source_uid) WHERE source_uid IS NOT NULL;

-- Whom a calendar names for an event; person_id where the address is somebody's in the network.
CREATE TABLE event_attendee (
  id        INTEGER PRIMARY KEY,
  event_id  INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  name      TEXT NOT NULL,
  email     TEXT NOT NULL,
  -- accepted, declined, tentative, needs_action
  status    TEXT NOT NULL
) STRICT;
CREATE INDEX event_attendee_by_event ON event_attendee (event_id);
CREATE INDEX event_attendee_by_person ON event_attendee (person_id) WHERE person_id IS NOT NULL;

-- Whom I want to meet there, and whom I met.
CREATE TABLE event_person (
  id        INTEGER PRIMARY KEY,
  event_id  INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  standing  TEXT NOT NULL CHECK (standing IN ('to_meet', 'met')),
  -- one line: why to meet, or what was said
  line      TEXT NOT NULL DEFAULT '',
  UNIQUE (event_id, person_id, standing)
) STRICT;
CREATE INDEX event_person_by_person ON event_person (person_id);

CREATE TABLE event_topic (
  id       INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (event_id, topic_id)
) STRICT;
CREATE INDEX event_topic_by_topic ON event_topic (topic_id);

-- One contact in time.
CREATE TABLE interaction (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL CHECK (kind IN ('one_to_one', 'group', 'call', 'video', 'message', 'email', 'letter', 'event_conversation', 'other')),
  on_date    TEXT NOT NULL,
  at_time    TEXT,
  minutes    INTEGER CHECK (minutes >= 0),
  depth      TEXT CHECK (depth IN ('brief', 'good', 'deep')),
  began      TEXT CHECK (began IN ('me', 'them')),
  event_id   INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  -- Markdown, as written; made safe where it is shown
  notes      TEXT NOT NULL DEFAULT '',
  -- the identity in the file it came from: a conversation and day, a calendar entry and occurrence
  source_key    TEXT,
  source_digest INTEGER,
  batch_id   INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX interaction_by_date ON interaction (on_date, coalesce(at_time, ''), id);
CREATE INDEX interaction_by_event ON interaction (event_id) WHERE event_id IS NOT NULL;
CREATE UNIQUE INDEX interaction_by_source ON interaction (source_key) WHERE source_key IS NOT NULL;

CREATE TABLE interaction_person (
  id             INTEGER PRIMARY KEY,
  interaction_id INTEGER NOT NULL REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
  person_id      INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (interaction_id, person_id)
) STRICT;
CREATE INDEX interaction_person_by_person ON interaction_person (person_id, interaction_id);

CREATE TABLE interaction_topic (
  id             INTEGER PRIMARY KEY,
  interaction_id INTEGER NOT NULL REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id       INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (interaction_id, topic_id)
) STRICT;
CREATE INDEX interaction_topic_by_topic ON interaction_topic (topic_id);

-- Help given or received, done.
CREATE TABLE exchange (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  direction      TEXT NOT NULL CHECK (direction IN ('given', 'received')),
  kind           TEXT NOT NULL CHECK (kind IN ('advice', 'introduction', 'referral', 'feedback', 'knowledge', 'endorsement', 'hands_on', 'lead', 'time')),
  person_id      INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  on_date        TEXT NOT NULL,
  what           TEXT NOT NULL DEFAULT '',
  thanked_on     TEXT,
  outcome        TEXT NOT NULL DEFAULT '',
  interaction_id INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
  source_key     TEXT,
  batch_id       INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX exchange_by_person ON exchange (person_id, on_date);
CREATE INDEX exchange_by_date ON exchange (on_date, id);
CREATE INDEX exchange_by_interaction ON exchange (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE UNIQUE INDEX exchange_by_source ON exchange (source_key) WHERE source_key IS NOT NULL;

-- Help not yet done, with a date; a follow-up of an event is one.
CREATE TABLE promise (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  whose          TEXT NOT NULL CHECK (whose IN ('mine', 'theirs')),
  person_id      INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  what           TEXT NOT NULL,
  -- the exchange that it becomes when it is kept; null where it is none
  kind           TEXT CHECK (kind IN ('advice', 'introduction', 'referral', 'feedback', 'knowledge', 'endorsement', 'hands_on', 'lead', 'time')),
  made_on        TEXT NOT NULL,
  due_on         TEXT,
  state          TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'dropped')),
  settled_on     TEXT,
  interaction_id INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
  event_id       INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  -- the exchange that keeping it made
  exchange_id    INTEGER REFERENCES exchange (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX promise_by_person ON promise (person_id, state);
CREATE INDEX promise_by_date ON promise (made_on, id);
CREATE INDEX promise_open ON promise (due_on, id) WHERE state = 'open';
CREATE INDEX promise_by_exchange ON promise (exchange_id) WHERE exchange_id IS NOT NULL;
CREATE INDEX promise_by_event ON promise (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX promise_by_interaction ON promise (interaction_id) WHERE interaction_id IS NOT NULL;

-- Help looked for: by me (person_id null), or by them.
CREATE TABLE ask (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  person_id      INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  what           TEXT NOT NULL,
  asked_on       TEXT NOT NULL,
  state          TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'dropped')),
  settled_on     TEXT,
  outcome        TEXT NOT NULL DEFAULT '',
  interaction_id INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ask_by_person ON ask (person_id, state);
CREATE INDEX ask_open ON ask (asked_on, id) WHERE state = 'open';
CREATE INDEX ask_by_interaction ON ask (interaction_id) WHERE interaction_id IS NOT NULL;

CREATE TABLE ask_topic (
  id       INTEGER PRIMARY KEY,
  ask_id   INTEGER NOT NULL REFERENCES ask (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (ask_id, topic_id)
) STRICT;
CREATE INDEX ask_topic_by_topic ON ask_topic (topic_id);

-- 'mine': I bring first and second together. 'theirs': first brings me together with second.
CREATE TABLE introduction (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  whose      TEXT NOT NULL CHECK (whose IN ('mine', 'theirs')),
  first_id   INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  second_id  INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  why        TEXT NOT NULL DEFAULT '',
  state      TEXT NOT NULL CHECK (state IN ('thought_of', 'asked_one', 'asked_both', 'made', 'they_met', 'closed', 'declined')),
  -- which side said no, or was asked first, where that matters
  outcome    TEXT NOT NULL DEFAULT '',
  began_on   TEXT NOT NULL,
  -- JSON array of {"state", "on"}: each state that it came to, and when
  steps      TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX introduction_by_first ON introduction (first_id);
CREATE INDEX introduction_by_second ON introduction (second_id);

-- What connects two other people: first is `kind` of second. Shown both ways; stored once.
CREATE TABLE relation (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  first_id   INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  second_id  INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind       TEXT NOT NULL CHECK (kind IN ('colleague', 'introduced_by', 'manager_of', 'partner', 'family', 'other')),
  -- the user's own word for 'other', or as a card said it
  label      TEXT NOT NULL DEFAULT '',
  batch_id   INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (first_id, second_id, kind)
) STRICT;
CREATE INDEX relation_by_second ON relation (second_id);

-- Membership of a professional body or community; person_id null: mine.
CREATE TABLE membership (
  id              INTEGER PRIMARY KEY,
  person_id       INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  from_date       TEXT,
  until_date      TEXT
) STRICT;
CREATE INDEX membership_by_person ON membership (person_id);
CREATE INDEX membership_by_organisation ON membership (organisation_id);

-- A dated note about a person that belongs to no interaction.
CREATE TABLE note (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  person_id  INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  on_date    TEXT NOT NULL,
  -- Markdown
  text       TEXT NOT NULL,
  source_key TEXT,
  batch_id   INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX note_by_date ON note (on_date, id);
CREATE INDEX note_by_person ON note (person_id, on_date);
CREATE UNIQUE INDEX note_by_source ON note (source_key) WHERE source_key IS NOT NULL;

-- What was answered to a proposal of the plan, so that it is not made again too soon.
CREATE TABLE plan_answer (
  id        INTEGER PRIMARY KEY,
  -- what was proposed and to whom: 'rhythm:<person uid>', 'promise:<uid>' …
  candidate TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  answer    TEXT NOT NULL CHECK (answer IN ('done', 'later', 'not_this')),
  on_date   TEXT NOT NULL,
  -- the first day on which it may be proposed again; null: never
  until     TEXT,
  minutes   INTEGER
) STRICT;
CREATE INDEX plan_answer_by_candidate ON plan_answer (candidate, on_date);
CREATE INDEX plan_answer_by_date ON plan_answer (on_date);
CREATE INDEX plan_answer_by_person ON plan_answer (person_id) WHERE person_id IS NOT NULL;

-- A week in which nothing is planned, by its first day.
CREATE TABLE quiet_week (
  id        INTEGER PRIMARY KEY,
  starts_on TEXT NOT NULL UNIQUE
) STRICT;

-- A draft in the user's own words, with fields.
CREATE TABLE message_template (
  id   INTEGER PRIMARY KEY,
  uid  TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- Which notices were shown, each once, by what they were about.
CREATE TABLE notice (
  id       INTEGER PRIMARY KEY,
  subject  TEXT NOT NULL UNIQUE,
  shown_at TEXT NOT NULL
) STRICT;

-- What the plan looks for: birthdays by day of the year, posts that were left.
CREATE INDEX person_by_birthday ON person (substr(birthday, -5)) WHERE birthday IS NOT NULL;
CREATE INDEX employment_by_from ON employment (from_date) WHERE from_date IS NOT NULL AND length(from_date) = 10;
CREATE INDEX employment_by_until ON employment (until_date) WHERE until_date IS NOT NULL;

-- Derived: the sums behind tie strength, by person; see the room `ties`.
CREATE TABLE search_tie (
  person_id    INTEGER PRIMARY KEY,
  -- sums as they would stand on the day 2020-01-01, so that one factor brings them to any day
  interactions REAL NOT NULL,
  given        REAL NOT NULL,
  received     REAL NOT NULL,
  first_on     TEXT,
  last_on      TEXT,
  -- the last record of any kind
  latest_on    TEXT,
  count        INTEGER NOT NULL
) STRICT;
CREATE INDEX search_tie_by_last ON search_tie (last_on);

-- Derived: the weights that the sums were made with.
CREATE TABLE search_tie_weights (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  weights TEXT NOT NULL
) STRICT;

-- Derived: the words of all that was written down, one index a table, with its rowids. Kept by triggers, so that undo keeps them too.

CREATE VIRTUAL TABLE search_interaction_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_interaction AFTER INSERT ON interaction WHEN new.notes <> '' BEGIN
  INSERT INTO search_interaction_words (rowid, words) VALUES (new.id, new.notes);
END;
CREATE TRIGGER words_update_interaction AFTER UPDATE ON interaction WHEN new.notes <> old.notes BEGIN
  DELETE FROM search_interaction_words WHERE rowid = old.id;
  INSERT INTO search_interaction_words (rowid, words) VALUES (new.id, new.notes);
END;
CREATE TRIGGER words_delete_interaction AFTER DELETE ON interaction BEGIN
  DELETE FROM search_interaction_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_event_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_event AFTER INSERT ON event WHEN new.title || ' ' || new.purpose || ' ' || new.takeaways || ' ' || new.notes || ' ' || new.place <> '' BEGIN
  INSERT INTO search_event_words (rowid, words) VALUES (new.id, new.title || ' ' || new.purpose || ' ' || new.takeaways || ' ' || new.notes || ' ' || new.place);
END;
CREATE TRIGGER words_update_event AFTER UPDATE ON event WHEN new.title || ' ' || new.purpose || ' ' || new.takeaways || ' ' || new.notes || ' ' || new.place <> old.title || ' ' || old.purpose || ' ' || old.takeaways || ' ' || old.notes || ' ' || old.place BEGIN
  DELETE FROM search_event_words WHERE rowid = old.id;
  INSERT INTO search_event_words (rowid, words) VALUES (new.id, new.title || ' ' || new.purpose || ' ' || new.takeaways || ' ' || new.notes || ' ' || new.place);
END;
CREATE TRIGGER words_delete_event AFTER DELETE ON event BEGIN
  DELETE FROM search_event_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_exchange_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_exchange AFTER INSERT ON exchange WHEN new.what || ' ' || new.outcome <> '' BEGIN
  INSERT INTO search_exchange_words (rowid, words) VALUES (new.id, new.what || ' ' || new.outcome);
END;
CREATE TRIGGER words_update_exchange AFTER UPDATE ON exchange WHEN new.what || ' ' || new.outcome <> old.what || ' ' || old.outcome BEGIN
  DELETE FROM search_exchange_words WHERE rowid = old.id;
  INSERT INTO search_exchange_words (rowid, words) VALUES (new.id, new.what || ' ' || new.outcome);
END;
CREATE TRIGGER words_delete_exchange AFTER DELETE ON exchange BEGIN
  DELETE FROM search_exchange_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_promise_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_promise AFTER INSERT ON promise WHEN new.what <> '' BEGIN
  INSERT INTO search_promise_words (rowid, words) VALUES (new.id, new.what);
END;
CREATE TRIGGER words_update_promise AFTER UPDATE ON promise WHEN new.what <> old.what BEGIN
  DELETE FROM search_promise_words WHERE rowid = old.id;
  INSERT INTO search_promise_words (rowid, words) VALUES (new.id, new.what);
END;
CREATE TRIGGER words_delete_promise AFTER DELETE ON promise BEGIN
  DELETE FROM search_promise_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_ask_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_ask AFTER INSERT ON ask WHEN new.what || ' ' || new.outcome <> '' BEGIN
  INSERT INTO search_ask_words (rowid, words) VALUES (new.id, new.what || ' ' || new.outcome);
END;
CREATE TRIGGER words_update_ask AFTER UPDATE ON ask WHEN new.what || ' ' || new.outcome <> old.what || ' ' || old.outcome BEGIN
  DELETE FROM search_ask_words WHERE rowid = old.id;
  INSERT INTO search_ask_words (rowid, words) VALUES (new.id, new.what || ' ' || new.outcome);
END;
CREATE TRIGGER words_delete_ask AFTER DELETE ON ask BEGIN
  DELETE FROM search_ask_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_introduction_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_introduction AFTER INSERT ON introduction WHEN new.why || ' ' || new.outcome <> '' BEGIN
  INSERT INTO search_introduction_words (rowid, words) VALUES (new.id, new.why || ' ' || new.outcome);
END;
CREATE TRIGGER words_update_introduction AFTER UPDATE ON introduction WHEN new.why || ' ' || new.outcome <> old.why || ' ' || old.outcome BEGIN
  DELETE FROM search_introduction_words WHERE rowid = old.id;
  INSERT INTO search_introduction_words (rowid, words) VALUES (new.id, new.why || ' ' || new.outcome);
END;
CREATE TRIGGER words_delete_introduction AFTER DELETE ON introduction BEGIN
  DELETE FROM search_introduction_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE search_note_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
CREATE TRIGGER words_insert_note AFTER INSERT ON note WHEN new.text <> '' BEGIN
  INSERT INTO search_note_words (rowid, words) VALUES (new.id, new.text);
END;
CREATE TRIGGER words_update_note AFTER UPDATE ON note WHEN new.text <> old.text BEGIN
  DELETE FROM search_note_words WHERE rowid = old.id;
  INSERT INTO search_note_words (rowid, words) VALUES (new.id, new.text);
END;
CREATE TRIGGER words_delete_note AFTER DELETE ON note BEGIN
  DELETE FROM search_note_words WHERE rowid = old.id;
END;
