-- Goals: what I want to reach or not to exceed. Progress stands nowhere: it is computed from the records.

CREATE TABLE goal (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  -- the Metric in snake_case
  metric          TEXT NOT NULL,
  aim             TEXT NOT NULL CHECK (aim IN ('at_least', 'at_most')),
  -- in the unit of the metric; shares in 0..1
  target          REAL NOT NULL CHECK (target >= 0),
  period          TEXT NOT NULL CHECK (period IN ('week', 'month', 'quarter', 'year', 'until')),
  -- the last day, where the period is 'until'; it begins on the day on which the goal was set
  until_date      TEXT CHECK ((until_date IS NOT NULL) = (period = 'until')),
  -- whom it is about; all that is set must fit
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id        INTEGER REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  tag_id          INTEGER REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  circle          TEXT CHECK (circle IN ('inner', 'close', 'active', 'wider', 'outer')),
  purpose         TEXT CHECK (purpose IN ('learning', 'collaboration', 'mentoring', 'opportunities', 'support', 'friendship')),
  set_on          TEXT NOT NULL,
  -- null while it is kept
  put_away_on     TEXT
) STRICT;
CREATE INDEX goal_by_topic ON goal (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX goal_by_tag ON goal (tag_id) WHERE tag_id IS NOT NULL;
CREATE INDEX goal_by_organisation ON goal (organisation_id) WHERE organisation_id IS NOT NULL;

-- By these the records of a period are found without reading the others.
CREATE INDEX promise_by_settled ON promise (settled_on, id) WHERE settled_on IS NOT NULL;
CREATE INDEX ask_by_asked ON ask (asked_on, id);
CREATE INDEX exchange_by_thanked ON exchange (thanked_on, id) WHERE thanked_on IS NOT NULL;
